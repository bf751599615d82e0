"""Who follows less than everything holds all of that, and is told of nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.half_day import steps
from tests.web.people import FISHERS, MINISTRY, Hall, Phone

BARRIERS, POWER, LEVERAGE, PLANS = (
    ("stage", id) for id in ("barriers", "power", "leverage", "plans")
)
PLEDGES, OURS, LAW = ("stage", "pledges"), ("plan", "plan-g1"), ("cluster", "c1")


def pages(hall: Hall, phone: Phone) -> list[Phone]:
    """More pages of the same person, each of which looks at something else."""

    def page(*of: tuple[str, str], now: bool = False) -> Phone:
        return Phone(hall, phone.token, phone.person).follows(*of, now=now)

    return [
        page(now=True),
        page(),
        page(BARRIERS),
        page(LEVERAGE, now=True),
        page(POWER),
        page(PLANS, OURS),
        page(PLEDGES, LAW, ("person", phone.person or "")),
    ]


@pytest.fixture
def people(hall: Hall) -> dict[str, Phone]:
    return {
        "fay": hall.phone("Fay"),
        "ana": hall.phone("Ana", FISHERS),
        "ben": hall.phone("Ben", MINISTRY),
        "rui": hall.phone("Rui", FISHERS, recorder=True),
        "wall": hall.wall(),
    }


def test_followed_state_and_patches_are_a_fresh_followed_snapshot_after_every_command(
    hall: Hall, people: dict[str, Phone], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsr.web.realtime.viewer.TICK", 0.0)
    watching = {name: pages(hall, people[name]) for name in people}
    for who, do, with_ in steps(people):
        people[who].done(do, **with_)
        for name, phones in watching.items():
            for phone in phones if is_in(hall, people[name]) else ():
                phone.settle()
                due = phone.snapshot()
                assert phone.store == due, (name, phone.follow, do)
                assert due.items() <= people[name].snapshot().items()


def test_who_comes_back_to_less_misses_nothing_and_repeats_nothing(
    hall: Hall, people: dict[str, Phone]
) -> None:
    absent = {"ana": 2, "ben": 3, "wall": 5}
    watching = {name: pages(hall, people[name]) for name in absent}
    for n, (who, do, with_) in enumerate(steps(people)):
        people[who].done(do, **with_)
        for name, every in absent.items():
            for phone in watching[name] if n % every == 0 else ():
                phone.come_back()
                assert phone.store == phone.snapshot(), (name, phone.follow, do)


def is_in(hall: Hall, phone: Phone) -> bool:
    found = hall.room.workshop.find("person", phone.person or "")
    return getattr(found, "status", "in") == "in"


def kinds(told: list[Any]) -> set[str]:
    return {record["kind"] for record in told}


@pytest.fixture
def reader(hall: Hall, ana: Phone, fay: Phone) -> Phone:
    """Ana's page, which follows the stage that the room is in: the barriers."""
    fay.done("open_stage", stage="barriers")
    return ana.follows(now=True)


def patches(phone: Phone) -> list[dict[str, Any]]:
    phone.hear()
    return [event["args"][0] for event in phone.heard if event["name"] == "patch"]


def test_a_page_is_told_what_it_follows(reader: Phone) -> None:
    told = reader.enter()
    assert told["follow"] == [["activity", "cards"], ["stage", "barriers"]]
    assert kinds(told["snapshot"]) == {"about", "stage", "group", "person"}
    assert [each["id"] for each in told["snapshot"] if each["kind"] == "person"] == [reader.person]


def test_a_page_that_asks_for_nothing_in_particular_gets_everything(hall: Hall, ana: Phone) -> None:
    told = ana.enter()
    assert set(told) == {"log", "upto", "me", "now", "snapshot"}
    assert ana.store == ana.snapshot()
    assert len(ana.sees("person")) == len(hall.room.workshop.by_kind()["person"])


def test_no_page_hears_of_a_newcomer_that_does_not_show_people(hall: Hall, reader: Phone) -> None:
    reader.settle()
    before = len(patches(reader))
    hall.join(name="Zoe", group=FISHERS)
    reader.settle()
    assert len(patches(reader)) == before


def test_a_wall_hears_of_every_newcomer(hall: Hall, wall: Phone) -> None:
    zoe = hall.seat(name="Zoe", group=FISHERS)["person"]
    wall.settle()
    assert zoe in [person["id"] for person in wall.sees("person")]


def test_a_named_author_comes_with_the_card(reader: Phone, ben: Phone) -> None:
    ben.done("add_card", card="k1", stage="barriers", text="No law", named=True)
    reader.settle()
    assert {person["id"] for person in reader.sees("person")} == {reader.person, ben.person}
    ben.done("withdraw_card", card="k1")
    reader.settle()
    assert [person["id"] for person in reader.sees("person")] == [reader.person]


def test_an_author_who_is_known_is_not_told_again(reader: Phone, ben: Phone) -> None:
    for card in ("k1", "k2"):
        ben.done("add_card", card=card, stage="barriers", text="No law", named=True)
        reader.settle()
    told = [r for patch in patches(reader) for r in patch["put"] if r["id"] == ben.person]
    assert len(told) == 1


def test_no_one_is_betrayed_by_a_card_that_is_held_back(
    reader: Phone, ben: Phone, fay: Phone
) -> None:
    fay.done("edit_stage", stage="barriers", settings={"hold": True})
    ben.done("add_card", card="k1", stage="barriers", text="No law", named=True)
    reader.settle()
    assert str(ben.person) not in reader.everything()


def test_the_author_comes_when_a_card_that_was_held_back_is_shown(
    reader: Phone, ben: Phone, fay: Phone
) -> None:
    fay.done("edit_stage", stage="barriers", settings={"hold": True})
    ben.done("add_card", card="k1", stage="barriers", text="No law", named=True)
    reader.settle()
    fay.done("reveal_cards", stage="barriers")
    reader.settle()
    assert ben.person in [person["id"] for person in reader.sees("person")]
    assert reader.store == reader.snapshot()


def test_another_stage_is_neither_in_patches_nor_in_what_was_missed(
    reader: Phone, ben: Phone, fay: Phone
) -> None:
    fay.done("open_stage", stage="leverage")
    reader.settle()
    reader.follows(LEVERAGE)
    fay.done("add_card", card="late", stage="barriers", text="Too late")
    reader.settle()
    assert "Too late" not in reader.everything()
    assert reader.come_back()["put"] == []


def test_when_the_room_moves_on_the_page_goes_along_without_asking(
    reader: Phone, ben: Phone, fay: Phone
) -> None:
    ben.post("k1", "No law")
    fay.done("add_card", card="s1", stage="leverage", text="Law first")
    reader.settle()
    assert [card["id"] for card in reader.sees("card")] == ["k1"]
    fay.done("open_stage", stage="leverage")
    reader.settle()
    assert [card["id"] for card in reader.sees("card")] == ["s1"]
    assert ["stage", "leverage"] in (reader.scope or [])


def test_what_somebody_looks_at_besides_comes_without_the_rest_again(
    reader: Phone, ben: Phone, fay: Phone
) -> None:
    ben.post("k1", "No law")
    fay.done("open_stage", stage="leverage")
    fay.done("add_card", card="s1", stage="leverage", text="Law first")
    reader.settle()
    reader.follow = {"now": True, "of": [list(BARRIERS)]}
    told = reader.come_back()
    assert ([record["id"] for record in told["put"]], told["remove"]) == (["k1"], [])
    reader.follow = {"now": True, "of": []}
    assert reader.come_back()["remove"] == [["card", "k1"]]
    assert reader.store == reader.snapshot()


def test_leverage_points_are_followed_everywhere_with_their_words(
    reader: Phone, ben: Phone, fay: Phone
) -> None:
    ben.post("k1", "No law")
    fay.done("open_stage", stage="plans")
    fay.done("mark_leverage", on="k1")
    reader.settle()
    assert [card["text"] for card in reader.sees("card")] == ["No law"]
    fay.done("mark_leverage", on="k1", marked=False)
    reader.settle()
    assert reader.sees("card") == []


def test_the_barriers_are_there_to_be_rated(reader: Phone, ben: Phone, fay: Phone) -> None:
    ben.post("k1", "No law")
    fay.done("open_stage", stage="power")
    reader.settle()
    assert [card["id"] for card in reader.sees("card")] == ["k1"]


def test_ones_own_groups_plan_is_there_and_not_those_of_others(
    reader: Phone, ben: Phone, fay: Phone
) -> None:
    fay.done("open_stage", stage="plans")
    reader.done("add_action", action="a1", plan="plan-g1", horizon=100, what="A boat")
    ben.done("add_action", action="a2", plan="plan-g2", horizon=100, what="A law")
    reader.settle()
    assert [action["id"] for action in reader.sees("action")] == ["a1"]
    assert len(reader.sees("plan")) == 3
    reader.follows(("plan", "plan-g2"), now=True)
    assert {action["id"] for action in reader.sees("action")} == {"a1", "a2"}


def test_heads_ride_with_what_is_told_anyway(hall: Hall, reader: Phone, ben: Phone) -> None:
    reader.settle()
    assert reader.enter()["presence"] == {
        "here": 3,
        "groups": {FISHERS: 1, MINISTRY: 1},
        "joined": {FISHERS: 1, MINISTRY: 1},
    }
    reader.heard.clear()
    hall.phone("Zoe", FISHERS)
    ben.post("k1", "No law")
    reader.settle()
    told = [patch["presence"] for patch in patches(reader) if "presence" in patch]
    assert told[-1]["groups"] == {FISHERS: 2, MINISTRY: 1}
    assert "presence" not in {event["name"] for event in reader.heard}


def test_whoever_asked_for_something_hears_when_it_is_done(reader: Phone) -> None:
    """Even if it is nothing that this page shows: it keeps its own words on the screen until then."""
    reader.follows()
    seq = reader.post("k1", "No law")
    reader.settle()
    assert reader.upto == seq
    assert reader.sees("card") == []


def test_a_page_fetches_by_the_address_that_it_is_told(hall: Hall, reader: Phone) -> None:
    reader.follow = {"now": True, "of": [["stage", "power"], ["card", "k 1/ü"]]}
    told = reader.enter(brief=True)
    answer = hall.get(told["snapshot"], reader.token)
    assert answer.json
    assert answer.json["follow"] == told["follow"]
    assert ["card", "k 1/ü"] in answer.json["follow"]


@pytest.mark.parametrize(
    "follow",
    [
        True,
        "now",
        [],
        {"all": True},
        {"of": "stage"},
        {"of": [["stage"]]},
        {"of": [["stage", 7]]},
        {"of": [[None, "x"]]},
        {"of": [["stage", "x"]] * 101},
        {"had": [["stage", "x"]] * 1001},
        {"had": {"stage": "x"}},
    ],
)
def test_what_cannot_be_followed_is_refused(ana: Phone, follow: object) -> None:
    assert ana.say("enter", {"v": 1, "follow": follow})["error"]["code"] == "bad_message"
