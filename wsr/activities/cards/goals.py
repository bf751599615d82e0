"""Goals: a card or cluster that the room has decided on stays as it is on the wall."""

from __future__ import annotations

from wsr.activities.cards.approving import CardSentBack
from wsr.activities.cards.clusters import ClusterRemoved
from wsr.activities.cards.editing import CardWithdrawn
from wsr.activities.cards.moderating import CardMerged, CardShown
from wsr.domain.agreements import need_undecided
from wsr.domain.guards import need_nothing_said
from wsr.domain.kernel import Event, Workshop
from wsr.domain.manifest import Guard
from wsr.domain.merged_hands import need_movable, need_still_asked


def need_card_undecided(w: Workshop, e: CardWithdrawn | CardSentBack) -> None:
    need_undecided(w, e.card, "card")


def need_not_hidden(w: Workshop, e: CardShown) -> None:
    if e.shown != "shown":
        need_undecided(w, e.card, "card")


def need_mergeable(w: Workshop, e: CardMerged) -> None:
    if e.into is None:
        return need_still_asked(w, e.card)
    need_undecided(w, e.card, "card")
    need_movable(w, e.card, e.into)


def need_cluster_undecided(w: Workshop, e: ClusterRemoved) -> None:
    need_undecided(w, e.cluster, "cluster")
    need_nothing_said(w, e.cluster)


BEFORE: dict[type[Event], Guard] = {
    CardWithdrawn: need_card_undecided,
    CardSentBack: need_card_undecided,
    CardShown: need_not_hidden,
    CardMerged: need_mergeable,
    ClusterRemoved: need_cluster_undecided,
}
