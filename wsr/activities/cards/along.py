"""Along: comments and merged cards go out of sight with a card, and come back with it."""

from __future__ import annotations

from collections.abc import Collection

from wsr.domain.kernel import Workshop
from wsr.domain.records import Card


def above(card: Card) -> str | None:
    """The card without which this one isn’t seen: what it comments on, or was merged into."""
    return card.parent if card.comment else card.merged_into


def leaving_with(w: Workshop, ids: Collection[str]) -> list[Card]:
    """What everyone sees now and hangs on one of these."""
    return [c for c in w.all(Card) if above(c) in ids and c.shown == "shown" and c.id not in ids]


def waiting_for(w: Workshop, ids: Collection[str]) -> list[Card]:
    """What is out of sight only because one of these is."""
    return [c for c in w.all(Card) if above(c) in ids and c.along and c.id not in ids]


def has_to_wait(w: Workshop, card: Card, ids: Collection[str] = ()) -> bool:
    """Whether it can’t be seen yet, even if these are."""
    other = w.get(Card, above(card))
    return other is not None and other.shown != "shown" and other.id not in ids
