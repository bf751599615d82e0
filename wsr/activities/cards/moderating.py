"""Moderating: the facilitator moves, hides, shows and merges cards."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsr.activities.cards import support
from wsr.activities.cards.showing import show
from wsr.activities.cards.tags import category_of
from wsr.domain.fields import CardId, Plain
from wsr.domain.guards import need_lane
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.records import Authorship, Card, Stage


@dataclass(frozen=True)
class MoveCard(Command):
    card: str
    lane: str


@dataclass(frozen=True)
class HideCard(Command):
    """`hidden` false shows it again; it also lets a held card through."""

    card: str
    hidden: bool = True


@dataclass(frozen=True)
class RevealCards(Command):
    stage: str


@dataclass(frozen=True)
class MergeCards(Command):
    """`into` null parts it again."""

    card: str
    into: str | None


@dataclass(frozen=True)
class CardMoved(Event):
    card: CardId
    lane: Plain[str]
    category: Plain[str | None]


@dataclass(frozen=True)
class CardShown(Event):
    card: CardId
    shown: Plain[str]  # shown | hidden


@dataclass(frozen=True)
class CardMerged(Event):
    """`twice` people without a name are behind both cards, as far as their phones are known."""

    card: CardId
    into: CardId | None
    twice: Plain[int] = 0


def move_card(w: Workshop, actor: Actor, c: MoveCard, at: int) -> list[Event]:
    card = w.need(Card, c.card, "card")
    lane = need_lane(w.need(Stage, card.stage), c.lane)
    if lane is None:
        raise Refused("no_such_lane", N_("There is no such lane on this wall."), "lane")
    return [CardMoved(card.id, lane, category_of(lane, card.category))]


def hide_card(w: Workshop, actor: Actor, c: HideCard, at: int) -> list[Event]:
    return [CardShown(w.need(Card, c.card, "card").id, "hidden" if c.hidden else "shown")]


def reveal_cards(w: Workshop, actor: Actor, c: RevealCards, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    held = [x for x in w.all(Card) if x.stage == stage.id and x.shown == "held"]
    return [CardShown(card.id, "shown") for card in held]


def merge_cards(w: Workshop, actor: Actor, c: MergeCards, at: int) -> list[Event]:
    card = w.need(Card, c.card, "card")
    if c.into is not None:
        target = w.need(Card, c.into, "into")
        has_own = any(each.merged_into == card.id for each in w.all(Card))
        if target.id == card.id or target.merged_into or has_own:
            raise Refused("bad_merge", N_("Merge into a card that isn’t merged itself."), "into")
        return [CardMerged(card.id, target.id, support.twice_in(w, card, target))]
    return [CardMerged(card.id, None)]


def card_moved(w: Workshop, e: CardMoved) -> list[Change]:
    return [Put(replace(w.need(Card, e.card), lane=e.lane, category=e.category))]


def card_shown(w: Workshop, e: CardShown) -> list[Change]:
    changes = show(w.need(Card, e.card), w.get(Authorship, e.card), e.shown)
    return [*changes, *support.shown(w, changes)]


def card_merged(w: Workshop, e: CardMerged) -> list[Change]:
    card = replace(w.need(Card, e.card), merged_into=e.into)
    return [Put(card), *support.merged(w, card, e.twice)]


DECIDE = {
    MoveCard: move_card,
    HideCard: hide_card,
    RevealCards: reveal_cards,
    MergeCards: merge_cards,
}
EVOLVE = {CardMoved: card_moved, CardShown: card_shown, CardMerged: card_merged}
