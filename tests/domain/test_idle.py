"""Whoever joined and never did anything can be let go, with all the others, and let back in."""

from __future__ import annotations

import pytest

from tests.cast import ANA, BEN, FAY, HOST, ZOE, opened
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import OpenVote, PlaceDots
from wsr.activities.pledges.rules import AddPledge, JoinPledge
from wsr.domain.idle import ReadmitPeople, RemoveIdlePeople
from wsr.domain.leverage import MarkLeverage
from wsr.domain.people import Join, PersonReadmitted, PersonRemoved, RemovePerson, SetRole

BOTH_GO = (PersonRemoved("ana"), PersonRemoved("ben"))


def test_participants_who_did_nothing_go_and_who_has_a_duty_stays() -> None:
    opened("barriers").when(FAY, RemoveIdlePeople()).then(*BOTH_GO)


def test_only_those_go_who_were_asked_about() -> None:
    opened("barriers").when(FAY, RemoveIdlePeople(("ben", "fay", "rui", "nobody"))).then(BOTH_GO[1])


CARD = (FAY, AddCard("k1", "leverage", "Trust"))
DID = {
    "a card": opened("barriers", (ANA, AddCard("k1", "barriers", "Trust"))),
    "a pledge": opened("pledges", (ANA, AddPledge("p1", "I call"))),
    "joining a pledge": opened("pledges", (FAY, AddPledge("p1", "I")), (ANA, JoinPledge("p1"))),
    "a ballot": opened(
        "leverage",
        CARD,
        (FAY, MarkLeverage("k1")),
        (FAY, OpenVote("v1")),
        (ANA, PlaceDots("v1", "k1", 1)),
    ),
    "a role": opened("barriers", (FAY, SetRole("ana", "recorder"))),
    "who is out already": opened("barriers", (FAY, RemovePerson("ana"))),
}


@pytest.mark.parametrize("did", DID)
def test_whoever_did_something_or_is_out_is_left_alone(did: str) -> None:
    DID[did].when(FAY, RemoveIdlePeople()).then(BOTH_GO[1])


def test_where_all_took_part_nothing_happens() -> None:
    busy = (AddCard("k1", "barriers", "Trust"), AddCard("k2", "barriers", "Law"))
    both = opened("barriers", (ANA, busy[0]), (BEN, busy[1]))
    both.when(FAY, RemoveIdlePeople()).then()


def test_the_same_people_are_let_back_in_once_and_the_others_left_alone() -> None:
    gone = opened("barriers", (FAY, RemoveIdlePeople()))
    back = gone.when(FAY, ReadmitPeople(("ana", "ana", "rui")))
    back.then(PersonReadmitted("ana"))
    gone.when(FAY, ReadmitPeople(("zoe",))).then_refused("no_such_person", "person")


@pytest.mark.parametrize("asked", [RemoveIdlePeople(), ReadmitPeople(("ana",))])
def test_only_facilitators_let_people_go_and_back_in(asked: object) -> None:
    opened("barriers").when(BEN, asked).then_refused("not_allowed")  # type: ignore[arg-type]
    opened("barriers").when(ZOE, asked).then_refused("removed")  # type: ignore[arg-type]


def test_who_was_let_go_makes_room_for_who_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsr.domain.people.MAX_PEOPLE", 4)
    full = opened("barriers").when(HOST, Join("zoe", "Zoe", "traders"))
    full.then_refused("room_full")
    freed = opened("barriers", (FAY, RemoveIdlePeople()))
    assert not freed.when(HOST, Join("zoe", "Zoe", "traders")).refused
