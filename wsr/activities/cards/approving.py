"""Approving: the facilitator lets a card through, or sends it back with a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from wsr.activities.cards import support
from wsr.activities.cards.moderating import (
    CardShown,
    gone_along,
    need_no_leverage,
    need_revealed,
    shown_again,
)
from wsr.activities.cards.showing import show, with_
from wsr.domain import wall
from wsr.domain.fields import CARD, CardId, Own, PersonId, words
from wsr.domain.kernel import N_, Actor, Change, Event, Refused, Workshop
from wsr.domain.many import OfMany, need_cards
from wsr.domain.privacy import names, said_by
from wsr.domain.records import Authorship, Card


@dataclass(frozen=True)
class ApproveCard(OfMany):
    """`approved` false sends it back to its author, who is told `why`; null puts it back to wait."""

    card: str | None = None
    approved: bool | None = True
    why: Annotated[str, words(CARD, empty=True)] = ""
    cards: tuple[str, ...] = ()


@dataclass(frozen=True)
class CardSentBack(Event):
    card: CardId
    author: Annotated[PersonId | None, names()]
    why: Annotated[Own[str], said_by("author")]


def approve_card(w: Workshop, actor: Actor, c: ApproveCard, at: int) -> list[Event]:
    cards = [need_revealed(card) for card in need_cards(w, c)]
    if c.approved:
        return shown_again(w, cards)
    for card in cards:
        need_no_leverage(w, card)
    if c.approved is None:
        return [*(CardShown(card.id, "held") for card in cards), *gone_along(w, cards)]
    return [*(sent_back(w, card, c.why) for card in cards), *gone_along(w, cards)]


def sent_back(w: Workshop, card: Card, why: str) -> CardSentBack:
    mine = w.get(Authorship, card.id)
    if mine is None:
        reason = N_("No one knows any more who wrote this card. Hide it instead.")
        raise Refused("no_author", reason, "card")
    return CardSentBack(card.id, mine.person, why)


def card_sent_back(w: Workshop, e: CardSentBack) -> list[Change]:
    card = with_(w.need(Card, e.card), why=e.why, along=False)
    changes = show(card, w.get(Authorship, e.card), "returned")
    return [*changes, *support.shown(w, changes)]


def off_wall(w: Workshop, actor: Actor, e: CardSentBack, at: int) -> list[Event]:
    """A card alone on the wall that is sent back doesn’t come back there later."""
    return wall.dim(w, e.card, at)


DECIDE = {ApproveCard: approve_card}
EVOLVE = {CardSentBack: card_sent_back}
