"""Moderating: the facilitator moves, hides, shows and merges cards, one or many at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsr.activities.cards import along, support
from wsr.activities.cards.editing import put_under
from wsr.activities.cards.parents import need_mergeable, need_no_comment, taken_over
from wsr.activities.cards.showing import show, with_
from wsr.activities.cards.silence import ALONE
from wsr.activities.cards.tags import category_of
from wsr.domain import wall
from wsr.domain.fields import CardId, Plain
from wsr.domain.guards import need_lane, need_shown
from wsr.domain.kernel import N_, Actor, Change, Event, Put, Refused, Workshop
from wsr.domain.many import OfMany, need_cards
from wsr.domain.merging import CarriedAlong, GivenBack, Merger
from wsr.domain.records import Authorship, Card, Leverage, Stage


@dataclass(frozen=True)
class MoveCard(OfMany):
    """To another lane, under another card (`parent`; "" puts it at the top), or both."""

    card: str | None = None
    lane: str | None = None
    parent: str | None = None
    cards: tuple[str, ...] = ()


@dataclass(frozen=True)
class HideCard(OfMany):
    """`hidden` false shows it again; it also lets a held card through."""

    card: str | None = None
    hidden: bool = True
    cards: tuple[str, ...] = ()


@dataclass(frozen=True)
class MergeCards(OfMany):
    """`into` null parts it again."""

    card: str | None = None
    into: str | None = None
    cards: tuple[str, ...] = ()


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
    """`along` where it is out of sight only because the card that it hangs on is."""

    card: CardId
    shown: Plain[str]  # shown | held | hidden
    along: Plain[bool] = False


@dataclass(frozen=True)
class CardMerged(Event):
    """`twice` people without a name are behind both cards, as far as their phones are known."""

    card: CardId
    into: CardId | None
    twice: Plain[int] = 0


def move_card(w: Workshop, actor: Actor, c: MoveCard, at: int) -> list[Event]:
    cards = [need_no_comment(card, "card") for card in need_cards(w, c)]
    if c.lane is None and c.parent is None:
        raise Refused("missing_field", N_("Something is missing."), "lane")
    return [event for card in cards for event in moved(w, actor, card, c)]


def moved(w: Workshop, actor: Actor, card: Card, c: MoveCard) -> list[Event]:
    stage = w.need(Stage, card.stage)
    events: list[Event] = []
    if c.lane is not None:
        lane = need_lane_here(stage, c.lane)
        events.append(CardMoved(card.id, lane, category_of(lane, card.category)))
    if c.parent is not None:
        under = put_under(w, actor, stage, card, c.parent)
        events.append(CardPutUnder(card.id, under["parent"]))
    return events


def need_lane_here(stage: Stage, id: str) -> str:
    lane = need_lane(stage, id)
    if lane is None:
        raise Refused("no_such_lane", N_("There is no such lane on this wall."), "lane")
    return lane


def hide_card(w: Workshop, actor: Actor, c: HideCard, at: int) -> list[Event]:
    cards = [need_revealed(card) for card in need_cards(w, c)]
    if not c.hidden:
        return shown_again(w, cards)
    hidden = [CardShown(need_no_leverage(w, card).id, "hidden") for card in cards]
    return [*hidden, *gone_along(w, cards)]


def gone_along(w: Workshop, cards: list[Card]) -> list[Event]:
    leaving = along.leaving_with(w, {card.id for card in cards})
    return [CardShown(each.id, "hidden", along=True) for each in leaving]


def shown_again(w: Workshop, cards: list[Card]) -> list[Event]:
    """Each with what went along; what hangs on a card that is still out of sight waits for it."""
    ids = {card.id for card in cards}
    waiting = {card.id for card in cards if along.has_to_wait(w, card, ids)}
    back = along.waiting_for(w, ids - waiting)
    seen = [each.id for each in (*cards, *back)]
    return [
        CardShown(id, "hidden", True) if id in waiting else CardShown(id, "shown") for id in seen
    ]


def need_revealed(card: Card) -> Card:
    if card.shown == ALONE:
        raise Refused("not_revealed", N_("Reveal what everyone has written first."), "card")
    return card


def merge_cards(w: Workshop, actor: Actor, c: MergeCards, at: int) -> list[Event]:
    cards = [need_no_comment(card, "card") for card in need_cards(w, c)]
    ids = tuple(card.id for card in cards)
    if c.into is None:
        back = tuple(id for id in ids if w.get(Merger, id))
        return [*([GivenBack(back)] if back else []), *(CardMerged(id, None) for id in ids)]
    target = need_no_comment(w.need(Card, c.into, "into"), "into")
    for card in cards:
        need_apart(w, need_no_leverage(w, card), target)
        need_mergeable(w, card, target)
        if card.shown == "shown":  # it would take its comments out of sight
            need_shown(target, "into")
    merged = [CardMerged(x.id, target.id, support.twice_in(w, x, target)) for x in cards]
    return [*merged, CarriedAlong(ids, target.id)]


def need_apart(w: Workshop, card: Card, target: Card) -> None:
    if target.id == card.id or target.merged_into:
        raise Refused("bad_merge", N_("Merge into a card that isn’t merged itself."), "into")
    if any(each.merged_into == card.id for each in w.all(Card)):
        why = N_("Other cards are merged into this one. Let it be the one that stays.")
        raise Refused("bad_merge", why, "into")


def need_no_leverage(w: Workshop, card: Card) -> Card:
    """A leverage point is what the room works on: it neither goes under nor out of sight."""
    if w.get(Leverage, card.id):
        raise Refused("is_leverage", N_("This card has become a leverage point."), "card")
    return card


def card_moved(w: Workshop, e: CardMoved) -> list[Change]:
    return [Put(replace(w.need(Card, e.card), lane=e.lane, category=e.category))]


def card_put_under(w: Workshop, e: CardPutUnder) -> list[Change]:
    return [Put(replace(w.need(Card, e.card), parent=e.parent, moved_from=None))]


def card_shown(w: Workshop, e: CardShown) -> list[Change]:
    card = with_(w.need(Card, e.card), along=e.along)
    changes = show(card, w.get(Authorship, e.card), e.shown)
    return [*changes, *support.shown(w, changes)]


def card_merged(w: Workshop, e: CardMerged) -> list[Change]:
    card = replace(w.need(Card, e.card), merged_into=e.into)
    return [Put(card), *taken_over(w, e.card, e.into), *support.merged(w, card, e.twice)]


def off_wall(w: Workshop, actor: Actor, e: CardShown | CardMerged, at: int) -> list[Event]:
    """A card alone on the wall that is hidden or merged doesn’t come back there later."""
    leaves = e.shown != "shown" if isinstance(e, CardShown) else e.into is not None
    return wall.dim(w, e.card, at) if leaves else []


DECIDE = {MoveCard: move_card, HideCard: hide_card, MergeCards: merge_cards}
EVOLVE = {
    CardMoved: card_moved,
    CardPutUnder: card_put_under,
    CardShown: card_shown,
    CardMerged: card_merged,
}
