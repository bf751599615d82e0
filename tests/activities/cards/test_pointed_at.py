"""What others point to is merged, hidden or taken away with all of it, or not at all."""

import pytest

from tests.cast import ANA, BEN, FAY, after, opened
from wsr.activities.cards.clusters import AddCluster, RemoveCluster
from wsr.activities.cards.rules import AddCard, HideCard, MergeCards, WithdrawCard
from wsr.activities.dots.records import Tally, Vote
from wsr.activities.dots.rules import CloseVote, OpenVote, PlaceDots
from wsr.activities.plans.rules import AddAction
from wsr.activities.ratings.rules import Rate
from wsr.documents.traceability import Chain
from wsr.domain.agenda import OpenStage
from wsr.domain.leverage import AddLink, Decide, MarkLeverage
from wsr.domain.records import Leverage, Link

M0, M1, M2 = "m0", "m1", "m2"
WALL = tuple((ANA, AddCard(id, "barriers", id)) for id in (M0, M1, M2, "b1"))
MERGE = MergeCards(M0, M1)
VOTE = (FAY, OpenVote("v1", "leverage"))


def room(*steps):
    return opened(
        "barriers", *WALL, *((FAY, each) if not isinstance(each, tuple) else each for each in steps)
    )


def points(scene):
    return {each.id for each in scene.workshop.all(Leverage)}


@pytest.mark.parametrize("marks", [(M0,), (M0, M1), (M1, M0)])
def test_a_point_that_is_merged_stands_once_on_the_ballot(marks):
    scene = room(*map(MarkLeverage, marks), MERGE)
    assert points(scene) == {M1}
    assert after(scene, VOTE).workshop.get(Vote, "v1").items == (M1,)


def test_a_mark_that_goes_along_keeps_its_place():
    scene = room(MarkLeverage(M0), MarkLeverage(M2), MERGE)
    assert after(scene, VOTE).workshop.get(Vote, "v1").items == (M1, M2)


def test_links_go_along_once_and_none_leads_to_itself():
    links = (AddLink(M0, "b1"), AddLink(M1, "b1"), AddLink("b1", M0, "goal"), AddLink(M0, M1))
    scene = room(*links, MERGE)
    assert {each.id for each in scene.workshop.all(Link)} == {"m1>b1:addresses", "b1>m1:goal"}


def test_what_fay_merged_by_mistake_can_be_put_back():
    scene = room(MarkLeverage(M0), AddLink(M0, "b1"), MERGE, MergeCards(M0, None))
    back = after(scene, (FAY, MarkLeverage(M0)), (FAY, MarkLeverage(M1, False)))
    assert points(back) == {M0}


POINTED = {
    "a vote on it runs": ((MarkLeverage(M0), VOTE), MERGE, "voted_on", "on"),
    "a vote on it is over": ((MarkLeverage(M0), VOTE, CloseVote("v1")), MERGE, "voted_on", "on"),
    "an action serves it": (
        (
            MarkLeverage(M0),
            OpenStage("plans"),
            AddAction(action="a1", plan="plan-fishers", horizon=100, what="Mend", leverage=(M0,)),
        ),
        MERGE,
        "in_a_plan",
        "on",
    ),
    "a group has rated it": ((Rate("power", M0, "fishers", 1, 2),), MERGE, "is_rated", "card"),
    "a decision is about it": ((Decide("d1", "We do it", on=(M0,)),), MERGE, "decided_on", "card"),
    "the other one is hidden": ((HideCard(M1),), MERGE, "card_hidden", "into"),
    "it is voted on and to be hidden": (
        (MarkLeverage(M0), VOTE),
        HideCard(M0),
        "on_ballot",
        "card",
    ),
    "it is voted on and to be withdrawn": (
        (MarkLeverage(M0), VOTE),
        WithdrawCard(M0),
        "is_leverage",
        "card",
    ),
    "it is decided on and to be withdrawn": (
        (Decide("d1", "We do it", on=(M0,)),),
        WithdrawCard(M0),
        "decided_on",
        "card",
    ),
    "its cluster is decided on": (
        (AddCluster("c1", "barriers", "Boats", (M0,)), Decide("d1", "We do it", on=("c1",))),
        RemoveCluster("c1"),
        "decided_on",
        "cluster",
    ),
}


@pytest.mark.parametrize(("steps", "asked", "code", "field"), POINTED.values(), ids=POINTED)
def test_what_cannot_go_along_holds_it_back_with_a_reason(steps, asked, code, field):
    room(*steps).when(FAY, asked).then_refused(code, field)


def test_a_hidden_point_is_on_no_ballot_and_comes_back_with_its_card():
    scene = room(MarkLeverage(M0), MarkLeverage(M1), HideCard(M1))
    assert [each.id for each in scene.seen_by(BEN, "leverage")] == [M0]
    assert [each.id for each in Chain(scene.workshop).points] == [M0]
    assert after(scene, VOTE).workshop.get(Vote, "v1").items == (M0,)
    scene.when(FAY, OpenVote("v1", "leverage", on=(M1,))).then_refused("card_hidden", "on")
    shown = after(scene, (FAY, HideCard(M1, False)), VOTE)
    assert shown.workshop.get(Vote, "v1").items == (M0, M1)


def test_the_case_from_the_field():
    scene = room(MarkLeverage(M0), MarkLeverage(M1), MERGE, VOTE)
    scene.when(FAY, HideCard(M1)).then_refused("on_ballot", "card")
    scene.when(ANA, PlaceDots("v1", M0, 3)).then_refused("not_on_ballot", "on")
    closed = after(scene, (ANA, PlaceDots("v1", M1, 5)), (FAY, CloseVote("v1")))
    assert closed.workshop.get(Tally, "v1").people == 1


def test_the_other_card_of_a_running_vote_can_still_be_merged_into_it():
    scene = room(MarkLeverage(M1), VOTE, MERGE)
    assert scene.workshop.get(Vote, "v1").items == (M1,)
