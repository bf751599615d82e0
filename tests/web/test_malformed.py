"""What no honest page sends gets one refusal; the server stays up and the others continue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.conftest import opened
from tests.web.people import Hall, Phone
from wsr.web.assets import Assets

pytestmark = pytest.mark.usefixtures("barriers")

CARD = {"card": "k1", "stage": "barriers", "text": "No trust"}
DEEP: Any = []
for _ in range(200):
    DEEP = [DEEP]


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory, assets: Assets) -> Iterator[Hall]:
    """One for all: it has to continue after each of these."""
    with opened(tmp_path_factory.mktemp("malformed"), assets) as found:
        yield found


@pytest.fixture(autouse=True)
def _others_go_on(ana: Phone, ben: Phone) -> Iterator[None]:
    yield
    ben.post(f"by-{ben.person}", "The others go on")
    ana.post(f"by-{ana.person}", "And so do I")


@pytest.mark.parametrize(
    "message",
    [
        None,
        0,
        "ops",
        [],
        [{"v": 1}],
        {"v": 1},
        {"v": 1, "log": "x"},
        {"v": 1, "log": 7, "client": "a", "ops": []},
        {"v": 1, "log": "x", "client": "a", "ops": {}},
        {"v": 1, "log": "x", "client": "", "ops": []},
        {"v": 1, "log": "x", "client": 7, "ops": []},
        {"v": 1, "log": "x", "client": "a b", "ops": []},
        {"v": 1, "log": "x", "client": "a" * 65, "ops": []},
        {"v": 1, "log": "x", "client": "a\ud800", "ops": []},
        {"v": 1, "log": "x", "client": "__proto__", "ops": []},
    ],
    ids=repr,
)
def test_a_message_of_another_shape_is_unreadable(ana: Phone, message: Any) -> None:
    assert said_raw(ana, message)["error"]["code"] == "bad_message"


@pytest.mark.parametrize(
    "op",
    [
        None,
        7,
        "op",
        [],
        {},
        {"do": "add_card", "with": CARD},
        *(
            {"n": n, "do": "add_card", "with": CARD}
            for n in (None, True, False, "1", 1.0, 0, -1, 2**53 + 1, 10**400, [1])
        ),
        {"n": 1, "do": "add_card", "with": CARD, "role": "facilitator"},
        {"n": 1, "do": "add_card", "with": CARD, "at": 0},
        {"n": 1, "__proto__": {"do": "add_card"}},
    ],
    ids=lambda op: repr(op)[:40],
)
def test_an_op_of_another_shape_makes_the_message_unreadable(ana: Phone, op: Any) -> None:
    message = {"v": 1, "log": ana.log, "client": ana.client, "ops": [op]}
    assert said_raw(ana, message)["error"]["code"] == "bad_message"
    assert ana.ops()["last_n"] == 0


@pytest.mark.parametrize(
    ("do", "with_", "code", "field"),
    [
        (None, CARD, "unknown_command", None),
        (7, CARD, "unknown_command", None),
        (["add_card"], CARD, "unknown_command", None),
        ("ADD_CARD", CARD, "unknown_command", None),
        ("__class__", CARD, "unknown_command", None),
        ("\ud800", CARD, "unknown_command", None),
        ("add_card", None, "bad_message", None),
        ("add_card", [], "bad_message", None),
        ("add_card", "card", "bad_message", None),
        ("add_card", {}, "missing_field", "card"),
        ("add_card", {**CARD, "role": "facilitator"}, "unknown_field", "role"),
        ("add_card", {**CARD, "__proto__": {}}, "unknown_field", "__proto__"),
        ("add_card", {**CARD, "\ud800": 1}, "unknown_field", "?"),
        ("add_card", {**CARD, "x" * 5000: 1}, "unknown_field", "x" * 40),
        ("link", {"from_": "a", "to": "b"}, "unknown_field", "from_"),
        ("add_card", {**CARD, "text": None}, "wrong_type", "text"),
        ("add_card", {**CARD, "text": 7}, "wrong_type", "text"),
        ("add_card", {**CARD, "text": ["a"]}, "wrong_type", "text"),
        ("add_card", {**CARD, "named": 1}, "wrong_type", "named"),
        ("add_card", {**CARD, "named": "yes"}, "wrong_type", "named"),
        ("add_card", {**CARD, "text": DEEP}, "too_many", "text"),
        ("add_card", {**CARD, "text": ["a"] * 1001}, "too_many", "text"),
        ("add_card", {**CARD, "text": "a\ud800b"}, "bad_text", "text"),
        ("add_card", {**CARD, "text": "\udfff"}, "bad_text", "text"),
        ("add_card", {**CARD, "text": "x" * 281}, "too_long", "text"),
        ("add_card", {**CARD, "text": ""}, "empty_text", "text"),
        (
            "add_card",
            {**CARD, "text": " \n\t\u3000\u200b\u2060\ufeff\u00ad "},
            "empty_text",
            "text",
        ),
        ("add_card", {**CARD, "text": "\x00\x01\u202e\uffff"}, "empty_text", "text"),
        *(
            ("add_card", {**CARD, "card": id}, "bad_id", "card")
            for id in ("", "a b", "../k", "-k", "é", "k" * 65, "k/1", "<b>", "k\u200b")
        ),
        ("add_card", {**CARD, "stage": "moon"}, "no_such_stage", "stage"),
        ("place_dots", {"vote": "v", "on": "k", "dots": True}, "wrong_type", "dots"),
        ("place_dots", {"vote": "v", "on": "k", "dots": 1.5}, "wrong_type", "dots"),
        ("place_dots", {"vote": "v", "on": "k", "dots": "1"}, "wrong_type", "dots"),
        ("place_dots", {"vote": "v", "on": "k", "dots": 2**63}, "wrong_type", "dots"),
        ("place_dots", {"vote": "v", "on": "k", "dots": 10**400}, "wrong_type", "dots"),
        ("edit_action", {"action": "a", "base": 1, "set": {"role": "x"}}, "unknown_field", "role"),
        ("edit_action", {"action": "a", "base": 1, "set": {"what": ""}}, "empty_text", "what"),
        (
            "edit_action",
            {"action": "a", "base": 1, "set": {"leverage": ["a b"]}},
            "bad_id",
            "leverage",
        ),
        ("edit_action", {"action": "a", "base": 1, "set": {"leverage": [7]}}, "wrong_type", "set"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_wrong_field_costs_one_op_and_is_named(
    hall: Hall, ana: Phone, do: Any, with_: Any, code: str, field: str | None
) -> None:
    """The number is used up, so that the words go back to their author and the rest continues."""
    before = hall.room.workshop
    op = {"n": 1, "do": do, "with": with_}
    message = {"v": 1, "log": ana.log, "client": ana.client, "ops": [op]}
    (said,) = said_raw(ana, message)["results"]
    assert (said["ok"], said["code"], said.get("field")) == (False, code, field)
    assert (hall.room.workshop, said_raw(ana, message)["results"]) == (before, [said])
    ana.n = 1


def test_a_broken_character_of_one_costs_no_one_else_a_post(ana: Phone, ben: Phone) -> None:
    broken = {"n": 1, "do": "add_card", "with": {**CARD, "text": "\ud800"}}
    after = {"n": 2, "do": "add_card", "with": {**CARD, "card": "after"}}
    message = {"v": 1, "log": ana.log, "client": ana.client, "ops": [broken, after]}
    assert [each["ok"] for each in said_raw(ana, message)["results"]] == [False, True]
    ana.n = 2


def test_fifty_ops_are_taken_and_fifty_one_are_not(ana: Phone) -> None:
    ops = [{"n": n, "do": "add_card", "with": {**CARD, "card": f"of50-{n}"}} for n in range(1, 52)]
    assert ana.ops(*ops)["error"]["code"] == "too_large"
    assert ana.ops(*ops[:50])["last_n"] == 50
    ana.n = 50


def test_64_kilobytes_are_taken_in_any_script_and_more_is_not(ana: Phone) -> None:
    padded = {"n": 1, "do": "add_card", "with": {**CARD, "text": "मूल" * 9}}
    room = 64 * 1024 - len(json.dumps([padded], ensure_ascii=False, separators=(",", ":")).encode())
    padded["with"]["text"] += "x" * room  # type: ignore[index]
    assert ana.ops(padded)["results"][0]["code"] == "too_long"
    padded["with"]["text"] += "x"  # type: ignore[index]
    assert ana.ops({**padded, "n": 2})["error"]["code"] == "too_large"
    ana.n = 1


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "",
        "nul",
        "NaN",
        '{"v":1,"v":1}',
        '{"v":NaN}',
        '{"v":-Infinity}',
        "[" * 100_000,
        '{"v":1,"ops":[{"n":' + "9" * 5000 + "}]}",
        '{"v":1}}',
        "\ud800",
        "'v'",
    ],
    ids=lambda text: text[:20].encode(errors="replace").decode(),
)
def test_what_is_no_strict_json_is_answered_too(ana: Phone, text: str) -> None:
    assert ana.say_raw(f'271["ops",{text}]') == {
        "error": {"code": "bad_message", "why": "The message can’t be read."}
    }


def test_binary_is_unreadable(ana: Phone) -> None:
    for message in (
        b"ops",
        {"v": 1, "log": ana.log, "client": "a", "ops": b"[]"},
        {
            "v": 1,
            "log": ana.log,
            "client": "a",
            "ops": [{"n": 1, "do": "add_card", "with": {"text": b"x"}}],
        },
    ):
        assert ana.say("ops", message)["error"]["code"] == "bad_message"


def test_several_values_in_one_event_are_read_as_the_first(ana: Phone) -> None:
    assert ana.say_raw('271["enter",{"v":1},{"v":2},7]')["log"] == ana.log
    assert ana.say_raw('271["enter"]')["error"]["code"] == "bad_message"


def test_events_of_other_names_are_heard_by_no_one(hall: Hall, ana: Phone) -> None:
    before = hall.room.workshop
    for name in ("patch", "message", "json", "connect_error", "__init__", "ask"):
        assert ana.line.emit(name, {"v": 1}, callback=True) is None
    assert hall.room.workshop == before


def said_raw(phone: Phone, message: Any) -> dict[str, Any]:
    """As a hostile page would send it: escaped, with what no honest encoder lets through."""
    return phone.say_raw(f'271["ops",{json.dumps(message)}]')
