"""People rate, link and decide on what everyone sees; what they said doesn’t hang in the air."""

import pytest

from tests.cast import ANA, FAY, opened
from wsr.activities.cards.clusters import AddCluster, RemoveCluster
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.ratings.rules import Rate
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.hands import ShowHand
from wsr.domain.leverage import AddLink, Decide, MarkLeverage
from wsr.domain.records import Decision

MERGED = (FAY, MergeCards("k2", "k1"))
RATE, MARK = Rate("power", "k2", "fishers", 2, 1), MarkLeverage("k2")


def posted(*steps):
    asking = EditStage("barriers", settings={"agree": True, "comments": True})
    cards = [(ANA, AddCard(id, "barriers", f"Card {id}")) for id in ("k1", "k2", "k3")]
    return opened("barriers", (FAY, asking), *cards, *steps)


@pytest.mark.parametrize(
    ("asked", "field"),
    [(RATE, "on"), (MARK, "on"), (AddLink("k2", "k3"), "from"), (AddLink("k3", "k2"), "to")],
)
def test_nothing_is_hung_on_a_merged_card(asked, field):
    posted(MERGED, (FAY, OpenStage("power"))).when(FAY, asked).then_refused("card_merged", field)


def test_no_decision_is_on_a_merged_card():
    room = posted(MERGED)
    room.when(FAY, Decide("d1", "Ban it", on=("k2",))).then_refused("card_merged", "on")
    assert not room.when(FAY, Decide("d1", "Ban it", on=("k1",))).refused


@pytest.mark.parametrize("asked", [RATE, MARK])
def test_what_only_some_see_is_neither_rated_nor_a_leverage_point(asked):
    hidden = posted((FAY, HideCard("k2")), (FAY, OpenStage("power")))
    hidden.when(FAY, asked).then_refused("card_hidden", "on")
    comment = AddCard("k4", "barriers", "Why?", parent="k1", comment=True)
    told = posted((ANA, comment), (FAY, OpenStage("power")))
    told.when(FAY, Rate("power", "k4", "fishers", 2, 1)).then_refused("is_comment", "on")
    told.when(FAY, MarkLeverage("k4")).then_refused("is_comment", "on")


def test_a_rating_of_what_was_hidden_since_can_be_taken_back():
    room = posted((FAY, OpenStage("power")), (FAY, RATE), (FAY, HideCard("k2")))
    assert not room.when(FAY, Rate("power", "k2", "fishers", None, None)).refused


def test_a_decision_outlives_the_card_that_it_was_on():
    room = posted((FAY, Decide("d1", "Ban it", on=("k1", "k2"))), (ANA, WithdrawCard("k2")))
    assert room.workshop.need(Decision, "d1").on == ("k1",)


@pytest.mark.parametrize(
    "said",
    [
        (FAY, Rate("power", "c1", "fishers", 2, 1)),
        (ANA, ShowHand("c1", "with")),
        (FAY, Decide("d1", "Ban it", on=("c1",))),
    ],
)
def test_a_cluster_that_people_have_answered_is_not_ungrouped(said):
    made = (FAY, AddCluster("c1", "barriers", "Gear", ("k1",)))
    steps = [(FAY, OpenStage("power"))] if isinstance(said[1], Rate) else []
    room = posted(made, *steps, said)
    room.when(FAY, RemoveCluster("c1")).then_refused("has_answers", "cluster")
    assert not posted(made).when(FAY, RemoveCluster("c1")).refused
