"""Parents: which card can be under which, and what becomes of those below one that goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from wsr.activities.cards.authors import NO_ONES
from wsr.domain.claims import is_own
from wsr.domain.guards import need_shown
from wsr.domain.kernel import N_, Actor, Change, Put, Refused, Remove, Workshop
from wsr.domain.records import Authorship, Card, Stage

DEEPEST = 6  # cards of one stage, one under the other
NEVER = 50  # steps up: only a log that someone made up has a longer way


def need_parent(w: Workshop, actor: Actor, stage: Stage, id: str, card: Card | None = None) -> Card:
    """The card that `card` (or a new one) of this stage can be put under.

    Refused with no_such_card, card_hidden, bad_parent or too_deep.
    """
    parent = standing_for(w, w.need(Card, id, "parent"))
    need_in_sight(w, actor, parent)
    if not takes_parent(stage, parent):
        raise Refused("bad_parent", N_("A card of this stage can’t go under that one."), "parent")
    line = list(upwards(w, parent))
    if card and card.id in [each.id for each in line]:
        raise Refused("bad_parent", N_("A card can’t be under itself."), "parent")
    need_depth(stage.id, line, height(w, card) if card else 1)
    return parent


def standing_for(w: Workshop, card: Card) -> Card:
    """The card that this one was merged into, if it was."""
    return w.get(Card, card.merged_into) or card


def need_in_sight(w: Workshop, actor: Actor, parent: Card) -> None:
    """Nothing goes under what others do not see, but for one's own."""
    if parent.shown == "shown" or is_own(actor, w.get(Authorship, parent.id) or NO_ONES):
        return
    if actor.facilitates:
        need_shown(parent, "parent")
    raise Refused("no_such_card", N_("That is no longer here."), "parent")


def takes_parent(stage: Stage, parent: Card) -> bool:
    if parent.comment:
        return False
    under = stage.settings.get("under")
    if parent.stage != stage.id:
        return bool(parent.stage == under)
    return grows(stage) or bool(stage.settings.get("comments"))


def grows(stage: Stage) -> bool:
    """Whether a card can be under another one of this stage: rows of a matrix have nothing below."""
    under = stage.settings.get("under")
    return bool(under) and (under == "here" or stage.settings.get("draw") != "matrix")


def need_depth(stage: str, line: list[Card], below: int) -> None:
    if sum(each.stage == stage for each in line) + below > DEEPEST:
        why = N_("Cards go %(most)d deep at most. Put this one higher up.")
        raise Refused("too_deep", why, "parent", most=DEEPEST)


def upwards(w: Workshop, card: Card | None) -> Iterator[Card]:
    """The card, the one it is under, and so on to the top."""
    for _ in range(NEVER):
        if card is None:
            return
        yield card
        card = w.get(Card, card.parent)


def height(w: Workshop, card: Card) -> int:
    """How many cards are one under the other from this one on, itself included."""
    below = by_parent(w)
    level, steps = [card.id], 0
    while level and steps < NEVER:
        level, steps = [each.id for id in level for each in below.get(id, ())], steps + 1
    return steps


def by_parent(w: Workshop) -> dict[str, list[Card]]:
    """What is under each card; comments are not."""
    found: dict[str, list[Card]] = {}
    for each in w.all(Card):
        if each.parent and not each.comment:
            found.setdefault(each.parent, []).append(each)
    return found


def comments_on(w: Workshop, id: str) -> list[Card]:
    return [each for each in w.all(Card) if each.comment and each.parent == id]


def need_no_comment(card: Card, field: str) -> Card:
    if card.comment:
        raise Refused("is_comment", N_("A comment stays under its card."), field)
    return card


def need_uncommented(w: Workshop, actor: Actor, card: Card) -> None:
    """What others have said about a card does not go with it."""
    theirs = (w.get(Authorship, each.id) or NO_ONES for each in comments_on(w, card.id))
    if not all(is_own(actor, each) for each in theirs):
        why = N_("Others have commented on this card. Edit it, or ask the facilitator to hide it.")
        raise Refused("has_comments", why, "card")


def need_mergeable(w: Workshop, card: Card, into: Card) -> None:
    """What is under the card goes under the other; so that one can't be among it."""
    if card.id in [each.id for each in upwards(w, into)]:
        why = N_("This card is above the other one. Merge the other one into it.")
        raise Refused("bad_merge", why, "into")
    if below := height(w, card) - 1:
        need_depth(into.stage, list(upwards(w, into)), below)


def taken_over(w: Workshop, merged: str, into: str | None) -> list[Change]:
    """What was under a merged card is under the other one, until the two part again."""
    if into is None:
        back = [each for each in w.all(Card) if each.moved_from == merged]
        above = {each.id for each in upwards(w, w.get(Card, merged))}
        parted = [each for each in back if each.id not in above]
        return [Put(replace(each, parent=merged, moved_from=None)) for each in parted]
    below = [each for each in w.all(Card) if each.parent == merged]
    return [Put(replace(each, parent=into, moved_from=merged)) for each in below]


def left_behind(w: Workshop, gone: Card) -> list[Change]:
    """Its comments go with it, what was under it moves up, what was merged into it parts."""
    changes: list[Change] = []
    for each in w.all(Card):
        if each.comment and each.parent == gone.id:
            changes += [Remove("authorship", each.id), Remove("card", each.id)]
        elif freed := freed_of(each, gone):
            changes.append(Put(replace(each, **freed)))
    return changes


def freed_of(card: Card, gone: Card) -> dict[str, Any]:
    """The fields of the card that name one that goes, as they are then."""
    freed: dict[str, Any] = {}
    if card.merged_into == gone.id:
        freed["merged_into"] = None
    if card.parent == gone.id:
        freed["parent"] = gone.parent
    if gone.id in (card.moved_from, freed.get("parent") and card.parent):
        freed["moved_from"] = None
    return freed
