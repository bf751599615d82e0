"""Clusters: cards put together under one title by the facilitator."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from wsr.activities.cards.parents import need_no_comment
from wsr.domain.fields import TITLE, ClusterId, Own, Plain, StageId, words
from wsr.domain.guards import need_free_id, need_lane
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.many import OfCards, need_cards
from wsr.domain.privacy import shared
from wsr.domain.records import Card, Cluster, Leverage, Link, Stage


@dataclass(frozen=True)
class AddCluster(OfCards):
    cluster: str
    stage: str
    title: Annotated[str, words(TITLE, line=True)]
    cards: tuple[str, ...] = ()
    lane: str | None = None


@dataclass(frozen=True)
class RenameCluster(Command):
    cluster: str
    title: Annotated[str, words(TITLE, line=True)]


@dataclass(frozen=True)
class ClusterCards(OfCards):
    """Puts `cards` into the cluster; a null cluster takes them out of theirs."""

    cluster: str | None
    cards: tuple[str, ...]


@dataclass(frozen=True)
class RemoveCluster(Command):
    """Its cards stay on the wall."""

    cluster: str


@dataclass(frozen=True)
class ClusterAdded(Event):
    cluster: ClusterId
    stage: StageId
    lane: Plain[str | None]
    at: Plain[int]
    title: Annotated[Own[str], shared()]


@dataclass(frozen=True)
class ClusterRenamed(Event):
    cluster: ClusterId
    title: Annotated[Own[str], shared()]


@dataclass(frozen=True)
class CardsClustered(Event):
    cluster: ClusterId | None
    cards: Plain[tuple[str, ...]]


@dataclass(frozen=True)
class ClusterRemoved(Event):
    cluster: ClusterId


def add_cluster(w: Workshop, actor: Actor, c: AddCluster, at: int) -> list[Event]:
    need_free_id(w, c.cluster, "cluster", "cluster", "card")
    stage = w.need(Stage, c.stage, "stage")
    cards = clusterable(w, c)
    lane = need_lane(stage, c.lane) if c.lane else next((card.lane for card in cards), None)
    added = ClusterAdded(c.cluster, stage.id, lane, at, c.title)
    return [added, CardsClustered(c.cluster, c.ids())] if cards else [added]


def clusterable(w: Workshop, c: OfCards) -> list[Card]:
    """None where none is named: a cluster can be empty."""
    cards = need_cards(w, c) if c.cards else []
    return [need_no_comment(card, "cards") for card in cards]


def rename_cluster(w: Workshop, actor: Actor, c: RenameCluster, at: int) -> list[Event]:
    return [ClusterRenamed(w.need(Cluster, c.cluster, "cluster").id, c.title)]


def cluster_cards(w: Workshop, actor: Actor, c: ClusterCards, at: int) -> list[Event]:
    if c.cluster is not None:
        w.need(Cluster, c.cluster, "cluster")
    return [CardsClustered(c.cluster, tuple(card.id for card in clusterable(w, c)))]


def remove_cluster(w: Workshop, actor: Actor, c: RemoveCluster, at: int) -> list[Event]:
    w.need(Cluster, c.cluster, "cluster")
    if w.get(Leverage, c.cluster):
        raise Refused("is_leverage", N_("This cluster has become a leverage point."), "cluster")
    return [ClusterRemoved(c.cluster)]


def cluster_added(w: Workshop, e: ClusterAdded) -> list[Change]:
    return [Put(Cluster(e.cluster, e.stage, e.title, e.at, e.lane))]


def cluster_renamed(w: Workshop, e: ClusterRenamed) -> list[Change]:
    return [Put(replace(w.need(Cluster, e.cluster), title=e.title))]


def cards_clustered(w: Workshop, e: CardsClustered) -> list[Change]:
    return [Put(replace(w.need(Card, id), cluster=e.cluster)) for id in e.cards]


def cluster_removed(w: Workshop, e: ClusterRemoved) -> list[Change]:
    freed = [Put(replace(c, cluster=None)) for c in w.all(Card) if c.cluster == e.cluster]
    loose = [Remove("link", x.id) for x in w.all(Link) if e.cluster in (x.from_, x.to)]
    return [*freed, *loose, Remove("cluster", e.cluster)]


DECIDE = {
    AddCluster: add_cluster,
    RenameCluster: rename_cluster,
    ClusterCards: cluster_cards,
    RemoveCluster: remove_cluster,
}
EVOLVE = {
    ClusterAdded: cluster_added,
    ClusterRenamed: cluster_renamed,
    CardsClustered: cards_clustered,
    ClusterRemoved: cluster_removed,
}
