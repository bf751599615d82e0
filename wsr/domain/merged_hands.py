"""Merged hands: what people think of a goal goes along when it is merged, and comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from wsr.domain.agreements import Hand, OwnHand, is_goal, need_undecided
from wsr.domain.hands import counted, hands_on
from wsr.domain.kernel import N_, Change, Refused, Workshop
from wsr.domain.merging import Carried, Hanging, Merger
from wsr.domain.records import Card

H = TypeVar("H", Hand, OwnHand)


def need_movable(w: Workshop, goal: str, into: str) -> None:
    """Refuse to merge hands where the room is asked no more, or no one can say whose they are."""
    hands = hands_on(w, goal)
    if not hands:
        return
    need_undecided(w, into, "into")
    if not is_goal(w, w.need(Card, into)):
        raise Refused("not_a_goal", N_("The room isn’t asked to agree on this card."), "into")
    if any(w.get(OwnHand, hand.id) is None for hand in [*hands, *hands_on(w, into)]):
        raise Refused(
            "hands_closed",
            N_("No one can tell anymore whose these hands are, so they can’t be merged."),
            "card",
        )


def need_still_asked(w: Workshop, card: str) -> None:
    """Refuse to take hands away with a card that is unmerged from a goal the room decided on."""
    merger, into = w.get(Merger, card), w.need(Card, card).merged_into
    if merger and into and any(each["kind"] == Hand.kind for each in merger.brought):
        need_undecided(w, into, "card")


def is_up(w: Workshop, hand: Hand | OwnHand, goal: str) -> bool:
    """Whether the same person shows a hand for this goal already."""
    own = w.get(OwnHand, hand.id)
    there = [w.get(OwnHand, each.id) for each in hands_on(w, goal)]
    return own is not None and whose(own) in [whose(each) for each in there if each]


def whose(own: OwnHand) -> tuple[str | None, str]:
    return own.person, own.claim


def recounted(w: Workshop, goal: str) -> list[Change]:
    return counted(w, goal, hands_on(w, goal)) if w.get(Card, goal) else []


def on_another(hand: H, from_: str, to: str) -> H:
    return replace(hand, on=to)


CARRIED: Carried = {
    Hand: Hanging(lambda hand: (hand.on,), on_another, is_up, recounted),
    OwnHand: Hanging(lambda own: (own.on,), on_another, is_up),
}
