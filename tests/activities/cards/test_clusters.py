"""Cards are put together under one title by the facilitator."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, NOW, after, opened
from wsr.activities.cards.clusters import (
    AddCluster,
    CardsClustered,
    ClusterAdded,
    ClusterCards,
    ClusterRemoved,
    ClusterRenamed,
    RemoveCluster,
    RenameCluster,
)
from wsr.activities.cards.posting import AddCard
from wsr.activities.ratings.rules import Rate
from wsr.domain.leverage import AddLink, MarkLeverage
from wsr.domain.records import Card, Cluster

GEAR = Cluster("c1", "barriers", "Gear", NOW, "structural")
NETS = Card("k1", "barriers", "Nets", NOW, "structural", "structural", group="fishers")


def posted(*more):
    return opened(
        "barriers",
        (ANA, AddCard("k1", "barriers", "Nets", "structural")),
        (BEN, AddCard("k2", "barriers", "Boats", "structural")),
        *more,
    )


def clustered(*more):
    return posted((FAY, AddCluster("c1", "barriers", "Gear", ("k1", "k2"))), *more)


def test_fay_puts_two_cards_together_in_their_lane():
    scene = posted().when(FAY, AddCluster("c1", "barriers", "Gear", ("k1", "k2")))
    scene.then(
        ClusterAdded("c1", "barriers", "structural", NOW, "Gear"),
        CardsClustered("c1", ("k1", "k2")),
    )
    scene.has(GEAR, replace(NETS, cluster="c1"))


def test_an_empty_cluster_waits_for_cards_in_the_lane_it_is_given():
    scene = posted().when(FAY, AddCluster("c1", "barriers", "Gear", lane="structural"))
    scene.then_put(GEAR)


def test_a_cluster_needs_an_id_of_its_own_cards_and_a_lane_that_are_there():
    clustered().when(FAY, AddCluster("c1", "barriers", "G")).then_refused("id_in_use", "cluster")
    clustered().when(FAY, AddCluster("k1", "barriers", "G")).then_refused("id_in_use", "cluster")
    posted().when(FAY, AddCluster("", "barriers", "G")).then_refused("bad_id", "cluster")
    posted().when(FAY, AddCluster("c1", "lunch", "G")).then_refused("no_such_stage", "stage")
    posted().when(FAY, AddCluster("c1", "barriers", "G", ("k9",))).then_refused(
        "no_such_card", "cards"
    )
    posted().when(FAY, AddCluster("c1", "barriers", "G", lane="sky")).then_refused(
        "no_such_lane", "lane"
    )


def test_ana_posts_straight_into_a_cluster():
    scene = clustered().when(ANA, AddCard("k3", "barriers", "Hooks", cluster="c1"))
    assert scene.workshop.get(Card, "k3").cluster == "c1"


def test_fay_renames_a_cluster():
    scene = clustered().when(FAY, RenameCluster("c1", "Tools")).then(ClusterRenamed("c1", "Tools"))
    scene.has(replace(GEAR, title="Tools"))
    posted().when(FAY, RenameCluster("c1", "Tools")).then_refused("no_such_cluster", "cluster")


def test_fay_takes_a_card_out_and_puts_it_back():
    out = clustered().when(FAY, ClusterCards(None, ("k1",))).then(CardsClustered(None, ("k1",)))
    out.has(NETS)
    out.when(FAY, ClusterCards("c1", ("k1",))).has(replace(NETS, cluster="c1"))


def test_cards_go_only_into_clusters_that_are_there():
    posted().when(FAY, ClusterCards("c9", ("k1",))).then_refused("no_such_cluster", "cluster")
    clustered().when(FAY, ClusterCards("c1", ("k9",))).then_refused("no_such_card", "cards")


def test_a_removed_cluster_frees_its_cards_and_takes_arrows_and_ratings_along():
    linked = clustered((FAY, AddLink("c1", "k1")))
    linked.when(FAY, RemoveCluster("c1")).then(ClusterRemoved("c1")).has(NETS)
    room = after(linked, (FAY, Rate("power", "c1", "fishers", 1, 1)))
    room.changes.clear()
    room.happen(ClusterRemoved("c1"), NOW)  # in a log of an earlier version
    room.then_removed(
        ("link", "c1>k1:addresses"), ("cluster", "c1"), ("rating", "power/c1/fishers/fishers")
    )
    room.has(NETS)


def test_a_leverage_point_is_not_removed():
    room = clustered((FAY, MarkLeverage("c1")))
    room.when(FAY, RemoveCluster("c1")).then_refused("is_leverage", "cluster")
    room.when(FAY, RemoveCluster("c9")).then_refused("no_such_cluster", "cluster")


@pytest.mark.parametrize(
    "asked",
    [
        AddCluster("c9", "barriers", "Mine"),
        RenameCluster("c1", "Mine"),
        ClusterCards("c1", ()),
        RemoveCluster("c1"),
    ],
)
def test_ana_does_not_cluster(asked):
    clustered().when(ANA, asked).then_refused("not_allowed")
