"""What is asked is numbered by its sender: a resend happens once, a gap is named, no one is mixed up."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone

pytestmark = pytest.mark.usefixtures("barriers")


def card(n: int, id: str, text: str = "No trust") -> dict[str, Any]:
    return {"n": n, "do": "add_card", "with": {"card": id, "stage": "barriers", "text": text}}


def codes(answer: dict[str, Any]) -> list[str]:
    return ["ok" if each["ok"] else each["code"] for each in answer["results"]]


def test_ops_are_answered_in_their_order_with_their_place_in_the_log(ana: Phone) -> None:
    before = ana.hall.room.workshop.seq
    answer = ana.ops(card(1, "k1"), card(2, "k1"), card(3, "k2"))
    assert answer == {
        "head": before + 2,
        "last_n": 3,
        "results": [
            {"n": 1, "ok": True, "seq": before + 1},
            {
                "n": 2,
                "ok": False,
                "code": "id_in_use",
                "why": "That id is already in use.",
                "field": "card",
            },
            {"n": 3, "ok": True, "seq": before + 2},
        ],
    }


def test_what_is_sent_again_happens_once_and_gets_the_same_answer(ana: Phone) -> None:
    ops = [card(1, "k1"), card(2, "k1"), {"n": 3, "do": "dance", "with": {}}]
    first = ana.ops(*ops)
    seq = ana.hall.room.workshop.seq
    assert ana.ops(*ops)["results"] == first["results"]
    assert ana.ops(ops[1])["results"] == [first["results"][1]]
    assert ana.hall.room.workshop.seq == seq


def test_what_is_sent_again_after_a_restart_happens_once(hall: Hall, ana: Phone) -> None:
    first = ana.ops(card(1, "k1"))
    hall.stop()
    hall.start()
    ana.ring()
    ana.enter()
    assert ana.ops(card(1, "k1"))["results"] == first["results"]
    assert len(ana.sees("card")) == 1


def test_new_and_old_ops_may_come_in_one_message(ana: Phone) -> None:
    ana.ops(card(1, "k1"))
    assert codes(ana.ops(card(1, "k1"), card(2, "k2"))) == ["ok", "ok"]
    assert ana.ops()["last_n"] == 2


@pytest.mark.parametrize(
    "other",
    [
        card(1, "k2"),
        card(1, "k1", "Trust"),
        {"n": 1, "do": "x"},
        {"n": 1, "do": "add_card", "with": {}},
    ],
)
def test_a_number_is_not_used_for_something_else(ana: Phone, other: dict[str, Any]) -> None:
    ana.ops(card(1, "k1"))
    assert codes(ana.ops(other)) == ["n_reused"]
    assert codes(ana.ops(card(1, "k1"))) == ["ok"]


def test_a_gap_is_told_and_nothing_is_done(ana: Phone) -> None:
    assert ana.ops(card(2, "k2")) == {"gap": 1}
    ana.ops(card(1, "k1"))
    assert ana.ops(card(3, "k3")) == {"gap": 2}
    settled = ana.snapshot()
    assert [id for kind, id in settled if kind == "card"] == ["k1"]


def test_what_comes_before_a_gap_is_done(ana: Phone) -> None:
    answer = ana.ops(card(1, "k1"), card(3, "k3"))
    assert (answer["last_n"], [each["n"] for each in answer["results"]]) == (1, [1])


def test_each_page_of_a_person_counts_for_itself(ana: Phone) -> None:
    assert codes(ana.ops(card(1, "k1"), client="left")) == ["ok"]
    assert codes(ana.ops(card(1, "k2"), client="right")) == ["ok"]


def test_no_one_speaks_under_someone_elses_number(ana: Phone, ben: Phone) -> None:
    ana.ops(card(1, "k1"))
    answer = ben.ops(card(1, "k1"), card(2, "k2"), client=ana.client)
    assert answer["error"]["code"] == "foreign_client"
    assert ana.ops(card(2, "k3"))["last_n"] == 2


def test_ops_for_another_log_are_not_done_here(ana: Phone) -> None:
    assert ana.ops(card(1, "k1"), log="another") == {"log": ana.log}
    assert ana.ops()["last_n"] == 0


def test_the_wall_only_shows(wall: Phone) -> None:
    assert wall.refused("add_card", card="k1", stage="barriers", text="x") == "not_allowed"
    assert wall.say("ops", {"v": 1})["error"]["code"] == "not_allowed"


FACILITATORS_ONLY: list[tuple[str, dict[str, Any]]] = [
    ("open_stage", {"stage": "power"}),
    ("close_stage", {"stage": "barriers"}),
    ("hide_card", {"card": "k1"}),
    ("mark_leverage", {"on": "k1"}),
    ("open_vote", {"vote": "v1"}),
    ("set_role", {"person": "x", "role": "facilitator"}),
    ("remove_person", {"person": "x"}),
    ("close_workshop", {}),
    ("pause_room", {}),
    ("edit_workshop", {"title": "Mine"}),
    ("cast_for", {"vote": "v1", "group": FISHERS, "ballots": []}),
]


@pytest.mark.parametrize(
    ("do", "with_"), FACILITATORS_ONLY, ids=[do for do, _ in FACILITATORS_ONLY]
)
def test_a_participant_may_not(ana: Phone, do: str, with_: dict[str, Any]) -> None:
    assert ana.refused(do, **with_) == "not_allowed"


def test_what_comes_over_http_alone_cannot_be_asked_here(ana: Phone, fay: Phone) -> None:
    for phone in (ana, fay):
        assert phone.refused("join", person="x", role="facilitator") == "unknown_command"
        assert phone.refused("create_workshop", code="ABCDEF", title="x") == "unknown_command"


def test_ana_rates_for_her_own_group_only(fay: Phone, ana: Phone) -> None:
    ana.post("k1", "No trust")
    fay.done("open_stage", stage="power")
    ana.done("rate", stage="power", on="k1", group=FISHERS, power=3, resources=1)
    said = ana.ask("rate", stage="power", on="k1", group=MINISTRY, power=3, resources=1)
    assert (said["code"], said["field"]) == ("not_your_group", "group")


@pytest.mark.parametrize("since", ["7", -1, 1.5, True, 2**70])
def test_a_place_in_the_log_that_is_none_is_unreadable(ana: Phone, since: Any) -> None:
    assert ana.ops({**card(1, "k1"), "since": since})["error"]["code"] == "bad_message"


def test_a_way_back_that_would_overwrite_another_is_refused(fay: Phone, ana: Phone) -> None:
    ana.ops(card(1, "k1", "No trust"))
    seq = ana.ops({"n": 2, "do": "edit_card", "with": {"card": "k1", "text": "No boats"}})["head"]
    fay.done("edit_card", card="k1", text="Hardly any trust")
    back = {"n": 3, "do": "edit_card", "with": {"card": "k1", "text": "No trust"}, "since": seq}
    assert codes(ana.ops(back)) == ["changed_since"]
