"""Moderating: the facilitator moves, hides, shows and merges cards."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsr.activities.cards import support
from wsr.activities.cards.editing import put_under
from wsr.activities.cards.parents import need_mergeable, need_no_comment, taken_over
from wsr.activities.cards.showing import show
from wsr.activities.cards.tags import category_of
from wsr.domain.fields import CardId, Plain
from wsr.domain.guards import need_lane
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.records import Authorship, Card, Stage


@dataclass(frozen=True)
class MoveCard(Command):
    """To another lane, under another card (`parent`; "" puts it at the top), or both."""

    card: str
    lane: str | None = None
    parent: str | None = None


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
class CardPutUnder(Event):
    card: CardId
    parent: CardId | None


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
    card = need_no_comment(w.need(Card, c.card, "card"), "card")
    stage = w.need(Stage, card.stage)
    if c.lane is None and c.parent is None:
        raise Refused("missing_field", N_("Something is missing."), "lane")
    moved: list[Event] = []
    if c.lane is not None:
        lane = need_lane_here(stage, c.lane)
        moved.append(CardMoved(card.id, lane, category_of(lane, card.category)))
    if c.parent is not None:
        under = put_under(w, actor, stage, card, c.parent)
        moved.append(CardPutUnder(card.id, under["parent"]))
    return moved


def need_lane_here(stage: Stage, id: str) -> str:
    lane = need_lane(stage, id)
    if lane is None:
        raise Refused("no_such_lane", N_("There is no such lane on this wall."), "lane")
    return lane


def hide_card(w: Workshop, actor: Actor, c: HideCard, at: int) -> list[Event]:
    return [CardShown(w.need(Card, c.card, "card").id, "hidden" if c.hidden else "shown")]


def reveal_cards(w: Workshop, actor: Actor, c: RevealCards, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    held = [x for x in w.all(Card) if x.stage == stage.id and x.shown == "held"]
    return [CardShown(card.id, "shown") for card in held]


def merge_cards(w: Workshop, actor: Actor, c: MergeCards, at: int) -> list[Event]:
    card = need_no_comment(w.need(Card, c.card, "card"), "card")
    if c.into is not None:
        target = need_no_comment(w.need(Card, c.into, "into"), "into")
        has_own = any(each.merged_into == card.id for each in w.all(Card))
        if target.id == card.id or target.merged_into or has_own:
            raise Refused("bad_merge", N_("Merge into a card that isn’t merged itself."), "into")
        need_mergeable(w, card, target)
        return [CardMerged(card.id, target.id, support.twice_in(w, card, target))]
    return [CardMerged(card.id, None)]


def card_moved(w: Workshop, e: CardMoved) -> list[Change]:
    return [Put(replace(w.need(Card, e.card), lane=e.lane, category=e.category))]


def card_put_under(w: Workshop, e: CardPutUnder) -> list[Change]:
    return [Put(replace(w.need(Card, e.card), parent=e.parent, moved_from=None))]


def card_shown(w: Workshop, e: CardShown) -> list[Change]:
    changes = show(w.need(Card, e.card), w.get(Authorship, e.card), e.shown)
    return [*changes, *support.shown(w, changes)]


def card_merged(w: Workshop, e: CardMerged) -> list[Change]:
    card = replace(w.need(Card, e.card), merged_into=e.into)
    return [Put(card), *taken_over(w, e.card, e.into), *support.merged(w, card, e.twice)]


DECIDE = {
    MoveCard: move_card,
    HideCard: hide_card,
    RevealCards: reveal_cards,
    MergeCards: merge_cards,
}
EVOLVE = {
    CardMoved: card_moved,
    CardPutUnder: card_put_under,
    CardShown: card_shown,
    CardMerged: card_merged,
}
