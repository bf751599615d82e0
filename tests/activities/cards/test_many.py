"""Fay tidies many cards with one command; those that can't be done are named."""

import pytest

from tests.cast import ANA, BEN, FAY, opened
from wsr.activities.cards.clusters import AddCluster, CardsClustered, ClusterAdded, ClusterCards
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import (
    CardMerged,
    CardMoved,
    CardShown,
    HideCard,
    MergeCards,
    MoveCard,
)
from wsr.activities.cards.posting import AddCard
from wsr.domain.leverage import MarkLeverage
from wsr.domain.merging import CarriedAlong
from wsr.domain.records import Card

KS = tuple(f"k{n}" for n in range(1, 6))


def posted(*more):
    cards = [(ANA, AddCard(id, "barriers", f"Card {id}", "structural")) for id in KS]
    return opened("barriers", *cards, *more)


def moved(*ids):
    return [CardMoved(id, "governance", "governance") for id in ids]


def merged(into, *ids):
    return [*(CardMerged(id, into) for id in ids), CarriedAlong(ids, into)]


def test_fay_moves_many_cards_at_once():
    scene = posted().when(FAY, MoveCard(lane="governance", cards=KS))
    scene.then(*moved(*KS)).then_left()
    assert {card.lane for card in scene.workshop.all(Card)} == {"governance"}


def test_many_cards_and_one_beside_them_are_each_moved_once():
    scene = posted().when(FAY, MoveCard("k1", "governance", cards=("k2", "k1", "k2")))
    scene.then(*moved("k1", "k2"))


def test_of_many_those_that_were_withdrawn_are_left_and_named():
    room = posted((ANA, WithdrawCard("k2")), (ANA, WithdrawCard("k4")))
    scene = room.when(FAY, MergeCards(into="k5", cards=KS[:4]))
    scene.then(*merged("k5", "k1", "k3")).then_left(k2="no_such_card", k4="no_such_card")
    scene = room.when(FAY, MoveCard(lane="governance", cards=KS))
    scene.then(*moved("k1", "k3", "k5"))


def test_a_cluster_is_made_of_the_cards_that_are_still_there():
    room = posted((ANA, WithdrawCard("k2")))
    scene = room.when(FAY, AddCluster("c1", "barriers", "Gear", KS)).then_left(k2="no_such_card")
    assert [type(each) for each in scene.events] == [ClusterAdded, CardsClustered]
    scene = scene.when(FAY, ClusterCards(None, ("k1", "k2"))).then(CardsClustered(None, ("k1",)))
    scene.then_left(k2="no_such_card")


def test_where_nothing_can_be_done_it_is_refused_and_nothing_half_done():
    gone = posted(*((ANA, WithdrawCard(id)) for id in KS[:2]))
    gone.when(FAY, HideCard(cards=KS[:2])).then_refused("no_such_card", "cards")
    gone.when(FAY, AddCluster("c1", "barriers", "Gear", KS[:2])).then_refused(
        "no_such_card", "cards"
    )
    posted().when(FAY, MoveCard(lane="sky", cards=KS)).then_refused("no_such_lane", "lane")
    posted().when(FAY, MergeCards(into="k9", cards=KS)).then_refused("no_such_card", "into")


@pytest.mark.parametrize("asked", [MoveCard(lane="governance"), HideCard(), MergeCards(into="k1")])
def test_a_command_names_at_least_one_card(asked):
    posted().when(FAY, asked).then_refused("missing_field", "card")


@pytest.mark.parametrize("who", [ANA, BEN])
def test_only_facilitators_tidy_many(who):
    posted().when(who, HideCard(cards=KS)).then_refused("not_allowed")


def test_a_leverage_point_is_left_where_everyone_sees_it():
    room = posted((FAY, MarkLeverage("k1")))
    scene = room.when(FAY, HideCard(cards=("k1", "k2"))).then_left(k1="is_leverage")
    scene.then(CardShown("k2", "hidden"))
    room.when(FAY, HideCard("k1")).then_refused("is_leverage", "card")
    assert not room.when(FAY, HideCard("k1", hidden=False)).refused


def test_the_card_that_stays_is_left_out_of_those_merged_into_it():
    scene = posted().when(FAY, MergeCards(into="k1", cards=KS)).then_left(k1="bad_merge")
    scene.then(*merged("k1", *KS[1:]))
