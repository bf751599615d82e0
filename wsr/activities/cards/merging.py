"""Merging: which card may be merged into which."""

from __future__ import annotations

from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.leverage import need_undecided
from wsr.domain.records import Card


def need_mergeable(w: Workshop, card: Card, into: str) -> Card:
    """The other card; what points to this one can go along, and nobody loses sight of it."""
    target = need_target(w, card, into)
    need_undecided(w, card.id, "card")
    # Of whatever activity: it says which card it is about in its field `on`, as a rating does.
    if any(getattr(record, "on", None) == card.id for record in w.records()):
        why = N_("Groups have rated this card. Merge the other card into this one.")
        raise Refused("is_rated", why, "card")
    return target


def need_target(w: Workshop, card: Card, into: str) -> Card:
    target = w.need(Card, into, "into")
    has_own = any(each.merged_into == card.id for each in w.all(Card))
    if target.id == card.id or target.merged_into or has_own:
        raise Refused("bad_merge", N_("Merge into a card that isn’t merged itself."), "into")
    if target.shown != "shown" and card.shown == "shown":
        raise Refused("card_hidden", N_("Show this card to the room first."), "into")
    return target
