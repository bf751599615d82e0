"""Editing: an author changes a card or takes it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.activities.cards.authors import NO_ONES, is_own, is_unsigned
from wsr.activities.cards.showing import show
from wsr.activities.cards.tags import lane_of, need_tags
from wsr.domain.access import need_open_stage
from wsr.domain.fields import CARD, CardId, Own, PersonId, Plain, words
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import KEEP, names, said_by
from wsr.domain.records import Authorship, Card, Leverage, Link, Stage


@dataclass(frozen=True)
class EditCard(Command):
    card: str
    text: Annotated[str | None, words(CARD)] = None
    category: str | None = None
    card_kind: str | None = None
    level: str | None = None


@dataclass(frozen=True)
class WithdrawCard(Command):
    card: str


@dataclass(frozen=True)
class CardEdited(Event):
    """`set` are tags, which hold when the words are forgotten; an empty `text` is the old one."""

    card: CardId
    set: Annotated[dict[str, Any], said_by("author", erased=KEEP)]
    author: Annotated[PersonId | None, names()] = None
    text: Annotated[Own[str], said_by("author")] = ""
    unsigned: Plain[bool] = False


@dataclass(frozen=True)
class CardWithdrawn(Event):
    card: CardId
    unsigned: Plain[bool] = False


def edit_card(w: Workshop, actor: Actor, c: EditCard, at: int) -> list[Event]:
    card = need_own_card(w, actor, c.card)
    need_tags(c.category, c.card_kind, c.level)
    asked = {"category": c.category, "card_kind": c.card_kind, "level": c.level}
    # An empty tag takes the tag away; a missing one leaves it as it is.
    changed = {f: v or None for f, v in asked.items() if v is not None}
    if "category" in changed:
        changed |= filed(w.need(Stage, card.stage), changed["category"])
    author = (w.get(Authorship, card.id) or NO_ONES).person
    return [CardEdited(card.id, changed, author, c.text or "", is_unsigned(w, actor, card))]


def filed(stage: Stage, category: str | None) -> dict[str, str | None]:
    """The lane and category of a card whose author names this category, or takes it away."""
    lane = lane_of(stage, category or "unsorted")
    return {"lane": lane, "category": lane} if lane else {"category": category}


def withdraw_card(w: Workshop, actor: Actor, c: WithdrawCard, at: int) -> list[Event]:
    card = need_own_card(w, actor, c.card)
    if w.get(Leverage, card.id):
        raise Refused("is_leverage", N_("This card has become a leverage point."), "card")
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
    card = replace(card, text=e.text or card.text, edited=True, **e.set)
    return show(card, w.get(Authorship, card.id), card.shown)


def card_withdrawn(w: Workshop, e: CardWithdrawn) -> list[Change]:
    parted = [Put(replace(c, merged_into=None)) for c in w.all(Card) if c.merged_into == e.card]
    loose = [Remove("link", x.id) for x in w.all(Link) if e.card in (x.from_, x.to)]
    return [*parted, *loose, Remove("authorship", e.card), Remove("card", e.card)]


DECIDE = {EditCard: edit_card, WithdrawCard: withdraw_card}
EVOLVE = {CardEdited: card_edited, CardWithdrawn: card_withdrawn}
