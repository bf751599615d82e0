"""SharedJoins: how the nouns that all activities share hang together."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.domain.agreements import Agreement
from wsr.domain.joins import Join
from wsr.domain.kernel import Key, Workshop
from wsr.domain.records import Card, Cluster, Decision, Leverage, Link


def of_cards(w: Workshop) -> Iterator[Join]:
    for card in w.all(Card):
        key = (Card.kind, card.id)
        if card.merged_into:
            yield Join(key, (Card.kind, card.merged_into), "merged")
        if card.cluster:
            yield Join(key, (Cluster.kind, card.cluster), "clustered")
        if card.parent:
            yield Join((Card.kind, card.parent), key, "beneath")


def of_leverage(w: Workshop) -> Iterator[Join]:
    for link in w.all(Link):
        yield from along(w, link)
    for point in w.all(Leverage):
        yield Join((point.on_kind, point.id), (Leverage.kind, point.id), "marked")
    for decision in w.all(Decision):
        for id in decision.on:
            yield Join(chosen(w, id), (Decision.kind, decision.id), "decided")


def along(w: Workshop, link: Link) -> Iterator[Join]:
    """What addresses a barrier comes after it; things that only go together are in no order."""
    if link.type == "addresses":
        yield Join(written(w, link.to), written(w, link.from_), "addressed")
    elif link.type != "relates":
        yield Join(written(w, link.from_), written(w, link.to), link.type)


def of_agreements(w: Workshop) -> Iterator[Join]:
    for agreement in w.all(Agreement):
        yield Join((agreement.on_kind, agreement.id), (Agreement.kind, agreement.id), "agreed")


def written(w: Workshop, id: str) -> Key:
    """The card or cluster of this id, whether it is there or not."""
    return (Card.kind if w.get(Card, id) else Cluster.kind, id)


def chosen(w: Workshop, id: str) -> Key:
    """What a choice of this id is on: the leverage point, if it is one."""
    return (Leverage.kind, id) if w.get(Leverage, id) else written(w, id)


def goal(w: Workshop, id: str) -> Key:
    """What the room said of the goal, if it said anything."""
    return (Agreement.kind, id) if w.get(Agreement, id) else written(w, id)
