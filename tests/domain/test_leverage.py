"""Few points worth everyone's effort, with arrows to what they would move."""

from dataclasses import replace

import pytest

from tests.cast import ANA, FAY, NOW, after, opened
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.moderating import HideCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import OpenVote
from wsr.activities.plans.rules import AddAction
from wsr.domain import leverage
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.leverage import (
    AddLink,
    Decide,
    Decided,
    LeverageMarked,
    LeverageUnmarked,
    Linked,
    MarkLeverage,
    RemoveLink,
    Unlinked,
)
from wsr.domain.records import Decision, Leverage, Link

COUNCIL = Decide("d1", "Found a lake council", "41 of 60 dots", ("k1",), "Traders disagree")


def posted(*more):
    return opened(
        "barriers",
        (ANA, AddCard("k1", "barriers", "Lake council")),
        (ANA, AddCard("k2", "barriers", "No one keeps rules")),
        (FAY, AddCluster("c1", "barriers", "Rules")),
        *more,
    )


def test_fay_draws_an_arrow_and_rubs_it_out():
    scene = posted().when(FAY, AddLink("k1", "k2")).then(Linked("k1", "k2", "addresses"))
    scene.has(Link("k1>k2:addresses", "k1", "k2", "addresses"))
    scene.when(FAY, AddLink("k1", "k2")).has(Link("k1>k2:addresses", "k1", "k2", "addresses"))
    gone = scene.when(FAY, RemoveLink("k1", "k2")).then(Unlinked("k1", "k2", "addresses"))
    gone.lacks("link", "k1>k2:addresses")


def test_an_arrow_has_two_ends_and_a_known_type():
    posted().when(FAY, AddLink("k9", "k2")).then_refused("no_such_card", "from")
    posted().when(FAY, AddLink("k1", "k9")).then_refused("no_such_card", "to")
    posted().when(FAY, AddLink("k1", "k1")).then_refused("bad_link", "type")
    posted().when(FAY, AddLink("k1", "k2", "loves")).then_refused("bad_link", "type")
    posted().when(FAY, RemoveLink("k1", "k2")).then_refused("no_such_link", "to")


def test_fay_marks_a_card_and_a_cluster():
    scene = posted().when(FAY, MarkLeverage("k1")).then(LeverageMarked("k1", "card", NOW, 1))
    scene.has(Leverage("k1", "card", 1, NOW))
    scene.when(FAY, MarkLeverage("c1")).then(LeverageMarked("c1", "cluster", NOW, 2))
    scene.when(FAY, MarkLeverage("k1")).then_nothing()


def test_only_what_the_room_can_read_becomes_a_leverage_point():
    posted().when(FAY, MarkLeverage("k9")).then_refused("no_such_card", "on")
    posted((FAY, HideCard("k1"))).when(FAY, MarkLeverage("k1")).then_refused("card_hidden", "on")
    held = opened(
        "barriers",
        (FAY, EditStage("barriers", settings={"hold": True})),
        (ANA, AddCard("k1", "barriers", "Council")),
    )
    held.when(FAY, MarkLeverage("k1")).then_refused("card_hidden", "on")


def test_there_are_few_leverage_points(monkeypatch):
    monkeypatch.setattr(leverage, "MAX_LEVERAGE", 1)
    posted((FAY, MarkLeverage("k1"))).when(FAY, MarkLeverage("k2")).then_refused(
        "too_many_leverage", "on"
    )


def test_a_mark_is_taken_away():
    scene = posted((FAY, MarkLeverage("k1"))).when(FAY, MarkLeverage("k1", False))
    scene.then(LeverageUnmarked("k1")).lacks("leverage", "k1")
    scene.when(FAY, MarkLeverage("k1", False)).then_refused("no_such_leverage", "on")


def test_what_the_room_voted_on_stays_a_leverage_point():
    voted = posted((FAY, MarkLeverage("k1")), (FAY, OpenStage("leverage")), (FAY, OpenVote("v1")))
    voted.when(FAY, MarkLeverage("k1", False)).then_refused("voted_on", "on")


def test_what_an_action_serves_stays_a_leverage_point():
    planned = after(
        posted((FAY, MarkLeverage("k1")), (FAY, OpenStage("plans"))),
        (
            ANA,
            AddAction(action="a1", plan="plan-fishers", horizon=100, what="Meet", leverage=("k1",)),
        ),
    )
    planned.when(FAY, MarkLeverage("k1", False)).then_refused("in_a_plan", "on")


def test_fay_records_what_was_decided_with_the_dissent():
    scene = posted().when(FAY, COUNCIL)
    scene.then(
        Decided(
            "d1", ("k1",), "fay", NOW, "Found a lake council", "41 of 60 dots", "Traders disagree"
        )
    )
    scene.has(
        Decision(
            "d1", "Found a lake council", NOW, "41 of 60 dots", ("k1",), "Traders disagree", "fay"
        )
    )


def test_a_decision_stands_once_on_things_that_are_there():
    posted((FAY, COUNCIL)).when(FAY, COUNCIL).then_refused("id_in_use", "decision")
    posted().when(FAY, replace(COUNCIL, decision="")).then_refused("bad_id", "decision")
    posted().when(FAY, replace(COUNCIL, on=("k9",))).then_refused("no_such_card", "on")


@pytest.mark.parametrize(
    "asked", [AddLink("k1", "k2"), RemoveLink("k1", "k2"), MarkLeverage("k1"), COUNCIL]
)
def test_ana_neither_links_marks_nor_decides(asked):
    posted().when(ANA, asked).then_refused("not_allowed")
