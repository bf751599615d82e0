"""Everyone hears in order, in few messages, and only what they can see."""

from __future__ import annotations

from typing import Any

import gevent
import pytest

from tests.web.people import FISHERS, Hall, Phone, until
from wsr import codec

pytestmark = pytest.mark.usefixtures("barriers")


def patches(phone: Phone) -> list[dict[str, Any]]:
    return [event["args"][0] for event in phone.heard if event["name"] == "patch"]


def cards(told: list[dict[str, Any]], field: str = "id") -> list[Any]:
    put = (record for patch in told for record in patch["put"])
    return [record[field] for record in put if record["kind"] == "card"]


def card(n: int, id: str) -> dict[str, Any]:
    return {"n": n, "do": "add_card", "with": {"card": id, "stage": "barriers", "text": id}}


def test_patches_join_without_a_gap(hall: Hall, ana: Phone, ben: Phone, wall: Phone) -> None:
    start = wall.upto
    for n in range(5):
        ana.post(f"a{n}", "No trust")
        ben.post(f"b{n}", "No law")
        gevent.sleep(0.02)
    wall.settle()
    told = patches(wall)
    assert [patch["from"] for patch in told] == [start, *(patch["upto"] for patch in told[:-1])]
    assert not wall.outdated
    assert len(wall.sees("card")) == 10


def test_what_happens_between_two_ticks_comes_in_one_patch(ana: Phone, wall: Phone) -> None:
    ana.ops(*(card(n, f"k{n}") for n in range(1, 41)))
    wall.settle()
    (told,) = [cards([patch]) for patch in patches(wall) if cards([patch])]
    assert told == [f"k{n}" for n in range(1, 41)]


def test_the_last_word_about_a_record_is_told_once(ana: Phone, wall: Phone) -> None:
    edits = [
        {"n": n, "do": "edit_card", "with": {"card": "k1", "text": f"text {n}"}}
        for n in range(2, 6)
    ]
    ana.ops(card(1, "k1"), *edits)
    wall.settle()
    assert cards(patches(wall), "text") == ["text 5"]


def test_what_came_and_went_within_a_tick_is_shown_to_no_one(ana: Phone, wall: Phone) -> None:
    wall.settle()
    ana.ops(card(1, "k1"), {"n": 2, "do": "withdraw_card", "with": {"card": "k1"}})
    wall.settle()
    assert cards(patches(wall)) == []
    assert wall.sees("card") == []


def test_a_refusal_reaches_only_who_asked(hall: Hall, ana: Phone, wall: Phone) -> None:
    seq = hall.room.workshop.seq
    assert ana.refused("open_stage", stage="power") == "not_allowed"
    ana.post("k1", "No trust")
    wall.settle()
    assert wall.upto == seq + 1
    assert "not_allowed" not in wall.everything()


def test_a_patch_is_made_once_for_all_of_an_audience(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall_full = [hall.phone(f"Guest {n}", FISHERS) for n in range(20)]
    for phone in (fay, *hall_full):
        phone.settle()
    made: list[str] = []
    honest = codec.to_wire

    def counted(record: Any) -> Any:
        made.append(record.kind)
        return honest(record)

    monkeypatch.setattr(codec, "to_wire", counted)
    fay.post("k1", "For all")
    for phone in (fay, *hall_full):
        phone.settle()
    assert made.count("card") == 1, "for Fay too, who gets more with it"


def test_who_hangs_up_is_told_nothing_more(hall: Hall, ana: Phone, ben: Phone) -> None:
    ana.settle()
    ana.hang_up()
    ben.post("k1", "No law")
    ben.settle()
    assert ana.line.queue == []
    assert hall.services.broadcast.behind(hall.code) == 0


def test_a_quiet_room_is_told_that_the_line_lives(
    hall: Hall, ana: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana.settle()
    monkeypatch.setattr("wsr.web.realtime.viewer.HEARTBEAT", 0.01)
    ana.done("add_card", card="k1", stage="barriers", text="x")  # the wait under way ends
    ana.settle()
    upto = ana.upto

    def a_heartbeat() -> bool:
        ana.hear()
        empty = {"log": ana.log, "from": upto, "upto": upto, "put": [], "remove": []}
        return empty in patches(ana)

    until(a_heartbeat)


def test_two_lines_of_one_person_both_follow(hall: Hall, ana: Phone) -> None:
    second = Phone(hall, ana.token, ana.person)
    second.enter()
    ana.post("k1", "No trust")
    for phone in (ana, second):
        phone.settle()
        assert phone.store == ana.snapshot()


def test_entering_twice_on_one_line_tells_each_thing_once(ana: Phone, ben: Phone) -> None:
    ana.enter()
    ana.enter()
    ben.post("k1", "No law")
    ana.settle()
    told = [patch for patch in patches(ana) if any(each["id"] == "k1" for each in patch["put"])]
    assert len(told) <= 1
    assert ana.store == ana.snapshot()


def test_two_workshops_do_not_hear_each_other(hall: Hall, ana: Phone) -> None:
    other = hall.make().json
    assert other
    seat = hall.join(other["code"], facilitator_key=other["facilitator_key"]).json
    assert seat
    eve = Phone(hall, seat["token"], seat["person"])
    eve.enter()
    ana.post("k1", "No trust")
    ana.settle()
    until(lambda: hall.services.broadcast.behind(other["code"]) == 0)
    assert "No trust" not in eve.everything()
