"""Editing: an author changes a card or takes it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.activities.cards.authors import NO_ONES, is_unsigned
from wsr.activities.cards.limits import need_length
from wsr.activities.cards.parents import (
    grows,
    left_behind,
    need_no_comment,
    need_parent,
    need_uncommented,
)
from wsr.activities.cards.posting import YEAR
from wsr.activities.cards.showing import show
from wsr.activities.cards.silence import counted
from wsr.activities.cards.tags import (
    NONE_OF,
    lane_of,
    need_asked_for,
    need_listed,
    need_marks,
    need_tags,
    said,
)
from wsr.domain import vocabularies
from wsr.domain.access import need_open_stage
from wsr.domain.agreements import need_undecided
from wsr.domain.claims import is_own
from wsr.domain.fields import CARD, LONG, CardId, Own, PersonId, Plain, words
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Refused, Remove, Workshop
from wsr.domain.privacy import KEEP, names, said_by
from wsr.domain.records import Authorship, Card, Leverage, Link, Stage


@dataclass(frozen=True)
class EditCard(Command):
    """An empty value (of a number 0, of a year "") takes away; what is missing stays as it is.

    `parent` "" puts it at the top; `root` says that no further cause is behind it.
    """

    card: str
    text: Annotated[str | None, words(LONG)] = None
    category: str | None = None
    card_kind: str | None = None
    level: str | None = None
    parent: str | None = None
    year: YEAR = None
    importance: int | None = None
    attitude: str | None = None
    root: bool | None = None
    behaviour: Annotated[str | None, words(CARD, empty=True)] = None
    priority: str | None = None
    area: str | None = None


@dataclass(frozen=True)
class WithdrawCard(Command):
    card: str


@dataclass(frozen=True)
class CardEdited(Event):
    """`set` are tags, which hold when the words are forgotten; an empty `text` is the old one.

    So is a `behaviour` that is None.
    """

    card: CardId
    set: Annotated[dict[str, Any], said_by("author", erased=KEEP)]
    author: Annotated[PersonId | None, names()] = None
    text: Annotated[Own[str], said_by("author")] = ""
    unsigned: Plain[bool] = False
    again: Plain[bool] = False  # its author sends a card again that was sent back
    behaviour: Annotated[Own[str | None], said_by("author")] = None


@dataclass(frozen=True)
class CardWithdrawn(Event):
    card: CardId
    unsigned: Plain[bool] = False


def edit_card(w: Workshop, actor: Actor, c: EditCard, at: int) -> list[Event]:
    card = need_own_card(w, actor, c.card)
    if not actor.facilitates:
        need_undecided(w, card.id, "card")
    stage = w.need(Stage, card.stage)
    need_length(stage, c.text or "", comment=card.comment)
    need_tags(c.category, c.card_kind)
    vocabularies.need(w, "levels", c.level, "level", card.level)
    asked = {"category": c.category, "card_kind": c.card_kind, "level": c.level}
    changed: dict[str, Any] = {f: v or None for f, v in asked.items() if v is not None}
    if "category" in changed:
        changed |= filed(stage, changed["category"])
    changed |= {**marked(w, stage, card, c), **put_under(w, actor, stage, card, c.parent)}
    if c.root is not None:
        changed["root"] = need_cause(stage, card) and c.root
    mine = w.get(Authorship, card.id) or NO_ONES
    again = card.shown == "returned" and is_own(actor, mine)
    unsigned = is_unsigned(w, actor, card)
    text = c.text or ""
    return [CardEdited(card.id, changed, mine.person, text, unsigned, again, c.behaviour)]


def marked(w: Workshop, stage: Stage, card: Card, c: EditCard) -> dict[str, Any]:
    """What it says of year, importance, attitude and the like; a comment says nothing of them."""
    given = {name: getattr(c, name) for name in NONE_OF}
    marks = said({name: value for name, value in given.items() if value is not None})
    if marks or c.behaviour:
        need_no_comment(card, "card")
    need_marks(stage, marks)
    need_listed(w, marks, card)
    if c.behaviour:
        need_asked_for(stage, "behaviour")
    return marks


def put_under(
    w: Workshop, actor: Actor, stage: Stage, card: Card, parent: str | None
) -> dict[str, Any]:
    """The fields of a card that goes under another one, or to the top where `parent` is ""."""
    if parent is None:
        return {}
    need_no_comment(card, "parent")
    if parent and card.merged_into:
        raise Refused("bad_parent", N_("This card was merged into another one."), "parent")
    found = need_parent(w, actor, stage, parent, card).id if parent else None
    return {"parent": found, "moved_from": None}


def need_cause(stage: Stage, card: Card) -> bool:
    if not grows(stage) or card.comment:
        raise Refused("not_asked", N_("This stage doesn’t ask for that."), "root")
    return True


def filed(stage: Stage, category: str | None) -> dict[str, str | None]:
    """The lane and category of a card whose author names this category, or takes it away."""
    lane = lane_of(stage, category or "unsorted")
    return {"lane": lane, "category": lane} if lane else {"category": category}


def withdraw_card(w: Workshop, actor: Actor, c: WithdrawCard, at: int) -> list[Event]:
    card = need_own_card(w, actor, c.card)
    if w.get(Leverage, card.id):
        raise Refused("is_leverage", N_("This card has become a leverage point."), "card")
    need_uncommented(w, actor, card)
    return [CardWithdrawn(card.id, is_unsigned(w, actor, card))]


def need_own_card(w: Workshop, actor: Actor, id: str) -> Card:
    card = w.need(Card, id, "card")
    mine = w.get(Authorship, id)
    if not actor.facilitates and (mine is None or not is_own(actor, mine)):
        raise Refused("not_yours", N_("This card belongs to someone else."), "card")
    need_open_stage(w, actor, card.stage)
    return card


def card_edited(w: Workshop, e: CardEdited) -> list[Change]:
    card = w.need(Card, e.card)
    behaviour = card.behaviour if e.behaviour is None else e.behaviour
    card = replace(card, text=e.text or card.text, edited=True, behaviour=behaviour, **e.set)
    return show(card, w.get(Authorship, card.id), "held" if e.again else card.shown)


def card_withdrawn(w: Workshop, e: CardWithdrawn) -> list[Change]:
    card = w.need(Card, e.card)
    left = [*counted(w, card, -1), *left_behind(w, card)]
    loose = [Remove("link", x.id) for x in w.all(Link) if e.card in (x.from_, x.to)]
    return [*left, *loose, Remove("authorship", e.card), Remove("card", e.card)]


DECIDE = {EditCard: edit_card, WithdrawCard: withdraw_card}
EVOLVE = {CardEdited: card_edited, CardWithdrawn: card_withdrawn}
