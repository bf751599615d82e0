"""Goals: a card or cluster that the room has decided on stays as it is on the wall."""

from __future__ import annotations

from wsr.activities.cards.approving import CardSentBack
from wsr.activities.cards.clusters import ClusterRemoved
from wsr.activities.cards.editing import CardWithdrawn
from wsr.activities.cards.moderating import CardMerged, CardShown
from wsr.domain.agreements import need_undecided
from wsr.domain.kernel import Event, Workshop
from wsr.domain.manifest import Guard


def need_card_undecided(w: Workshop, e: CardWithdrawn | CardSentBack) -> None:
    need_undecided(w, e.card, "card")


def need_not_hidden(w: Workshop, e: CardShown) -> None:
    if e.shown != "shown":
        need_undecided(w, e.card, "card")


def need_not_merged(w: Workshop, e: CardMerged) -> None:
    if e.into is not None:
        need_undecided(w, e.card, "card")


def need_cluster_undecided(w: Workshop, e: ClusterRemoved) -> None:
    need_undecided(w, e.cluster, "cluster")


BEFORE: dict[type[Event], Guard] = {
    CardWithdrawn: need_card_undecided,
    CardSentBack: need_card_undecided,
    CardShown: need_not_hidden,
    CardMerged: need_not_merged,
    ClusterRemoved: need_cluster_undecided,
}
