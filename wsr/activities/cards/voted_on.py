"""Voted on: a card or cluster stays as it is while people vote on it, and its words afterwards."""

from __future__ import annotations

from wsr.activities.cards.approving import CardSentBack
from wsr.activities.cards.clusters import ClusterRemoved, ClusterRenamed
from wsr.activities.cards.editing import CardEdited, CardWithdrawn
from wsr.activities.cards.moderating import CardMerged, CardShown
from wsr.domain.guards import need_no_result, need_off_ballot
from wsr.domain.kernel import Event, Workshop
from wsr.domain.manifest import Guard


def withdrawn(w: Workshop, e: CardWithdrawn) -> None:
    need_no_result(w, e.card)


def removed(w: Workshop, e: ClusterRemoved) -> None:
    need_no_result(w, e.cluster)


def hidden(w: Workshop, e: CardShown) -> None:
    if e.shown != "shown":
        need_off_ballot(w, e.card)


def sent_back(w: Workshop, e: CardSentBack) -> None:
    need_off_ballot(w, e.card)


def merged(w: Workshop, e: CardMerged) -> None:
    need_off_ballot(w, e.card, *([e.into] if e.into else []))


def edited(w: Workshop, e: CardEdited) -> None:
    if e.text:
        need_off_ballot(w, e.card)


def renamed(w: Workshop, e: ClusterRenamed) -> None:
    need_off_ballot(w, e.cluster)


BEFORE: dict[type[Event], Guard] = {
    CardWithdrawn: withdrawn,
    CardEdited: edited,
    CardShown: hidden,
    CardSentBack: sent_back,
    CardMerged: merged,
    ClusterRemoved: removed,
    ClusterRenamed: renamed,
}
