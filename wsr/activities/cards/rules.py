"""Cards: short texts on the wall, written by their authors, tidied by the facilitator."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.activities.cards.authors import NO_ONES, is_own, is_unsigned, own_words
from wsr.activities.cards.showing import audience_of, show
from wsr.domain.access import need_open_stage
from wsr.domain.claims import claim_of
from wsr.domain.fields import CARD, CardId, ClusterId, GroupId, Own, PersonId, Plain, StageId, words
from wsr.domain.guards import need_free_id, need_lane
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import KEEP, claim, names, said_by
from wsr.domain.records import (
    CARD_KINDS,
    CATEGORIES,
    LEVELS,
    Authorship,
    Card,
    Cluster,
    Group,
    Leverage,
    Link,
    Stage,
)
from wsr.domain.tables import group_at, table_recorded, written_at

MAX_CARDS = 10_000


@dataclass(frozen=True)
class AddCard(Command):
    """`for_group` is for recorders, `for_table` (id or number) for the recorder of a table.

    `named` shows the author's name beside the group.
    """

    card: str
    stage: str
    text: Annotated[str, words(CARD)]
    lane: str | None = None
    category: str | None = None
    card_kind: str | None = None
    level: str | None = None
    named: bool = False
    for_group: str | None = None
    cluster: str | None = None
    for_table: str | None = None


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
class CardAdded(Event):
    card: CardId
    stage: StageId
    author: Annotated[PersonId | None, names()]
    at: Plain[int]
    lane: Plain[str | None]
    category: Plain[str | None]
    card_kind: Plain[str | None]
    level: Plain[str | None]
    group: GroupId | None
    by: Annotated[PersonId | None, names()]
    recorded: Plain[bool]
    cluster: ClusterId | None
    shown: Plain[str]
    text: Annotated[Own[str], said_by("author")]
    unsigned: Plain[bool] = False
    table: Plain[str | None] = None


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


@dataclass(frozen=True)
class CardClaimed(Event):
    """Whose an anonymous card is, as long as the stage is open: only the author's phone knows."""

    card: CardId
    stage: StageId
    claim: Annotated[Own[str], claim("stage")]
    unsigned = True


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
    card: CardId
    into: CardId | None


def add_card(w: Workshop, actor: Actor, c: AddCard, at: int) -> list[Event]:
    stage = need_open_stage(w, actor, c.stage, "cards", "dots")
    table = table_recorded(w, actor, c.for_table) if c.for_table else None
    need_room_for_a_card(w, actor, stage, c)
    lane = need_lane(stage, c.lane or lane_of(stage, c.category))
    need_tags(c.category, c.card_kind, c.level)
    if c.cluster is not None:
        w.need(Cluster, c.cluster, "cluster")
    group = group_at(w, table) if table else group_posted_for(w, actor, c.for_group)
    nameless = stage.settings.get("naming") == "anonymous"
    named = not nameless and (c.named or stage.settings.get("naming") == "named")
    shown = "held" if stage.settings.get("hold") and not actor.facilitates else "shown"
    claimed = [CardClaimed(c.card, stage.id, claim_of(actor))] if nameless else []
    return [
        CardAdded(
            c.card,
            stage.id,
            None if nameless else actor.person,
            at,
            lane,
            category_of(lane, c.category),
            c.card_kind,
            c.level,
            None if nameless else group,
            actor.person if named else None,
            bool(table or actor.role == "recorder") and not nameless,
            c.cluster,
            shown,
            c.text,
            nameless,
            None if nameless else written_at(w, actor, stage, group, table, named=named),
        ),
        *claimed,
    ]


def need_room_for_a_card(w: Workshop, actor: Actor, stage: Stage, c: AddCard) -> None:
    if stage.activity == "dots" and not stage.settings.get("suggest") and not actor.facilitates:
        raise Refused("wrong_stage", N_("That can’t be done in this stage."), "stage")
    need_free_id(w, c.card, "card", "card", "cluster")
    if w.count(Card) >= MAX_CARDS:
        raise Refused("too_many_cards", N_("There are too many cards on the wall already."))
    most = stage.settings.get("most")
    alone = actor.role == "participant" and not c.for_table
    if most and alone and own_words(w, actor, stage) >= most:
        raise Refused("too_many_cards", N_("You have already posted %(most)d cards."), most=most)


def lane_of(stage: Stage, category: str | None) -> str | None:
    """The lane for this category, where the stage has one."""
    return category if category in [each["id"] for each in stage.lanes] else None


def category_of(lane: str | None, category: str | None) -> str | None:
    return lane if lane in CATEGORIES else category


def need_tags(category: str | None, card_kind: str | None, level: str | None) -> None:
    given = (
        (category, CATEGORIES, "category"),
        (card_kind, CARD_KINDS, "card_kind"),
        (level, LEVELS, "level"),
    )
    for value, allowed, name in given:
        if value and value not in allowed:
            raise Refused("bad_choice", N_("That isn’t one of the choices."), name)


def group_posted_for(w: Workshop, actor: Actor, for_group: str | None) -> str | None:
    if for_group is None or for_group == actor.group:
        return actor.group
    if actor.role == "participant":
        raise Refused("not_allowed", N_("Only a recorder can post for another group."), "for_group")
    return w.need(Group, for_group, "for_group").id


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
    return [CardMerged(card.id, c.into)]


def card_added(w: Workshop, e: CardAdded) -> list[Change]:
    # Made as it will be shown: thousands are, when a log is replayed.
    card = Card(
        id=e.card,
        stage=e.stage,
        text=e.text,
        at=e.at,
        lane=e.lane,
        category=e.category,
        card_kind=e.card_kind,
        level=e.level,
        group=e.group,
        by=e.by,
        recorded=e.recorded,
        cluster=e.cluster,
        table=e.table,
        shown=e.shown,
        audience=audience_of(e.shown),
    )
    mine = Authorship(e.card, e.author, e.stage, e.shown) if e.author else None
    return show(card, mine, e.shown)


def card_claimed(w: Workshop, e: CardClaimed) -> list[Change]:
    """No one's any more where the claim has been forgotten."""
    mine = Authorship(e.card, None, e.stage, claim=e.claim)
    card = w.need(Card, e.card)
    return show(card, mine, card.shown)[1:] if e.claim else []


def card_edited(w: Workshop, e: CardEdited) -> list[Change]:
    card = w.need(Card, e.card)
    card = replace(card, text=e.text or card.text, edited=True, **e.set)
    return show(card, w.get(Authorship, card.id), card.shown)


def card_withdrawn(w: Workshop, e: CardWithdrawn) -> list[Change]:
    parted = [Put(replace(c, merged_into=None)) for c in w.all(Card) if c.merged_into == e.card]
    loose = [Remove("link", x.id) for x in w.all(Link) if e.card in (x.from_, x.to)]
    return [*parted, *loose, Remove("authorship", e.card), Remove("card", e.card)]


def card_moved(w: Workshop, e: CardMoved) -> list[Change]:
    return [Put(replace(w.need(Card, e.card), lane=e.lane, category=e.category))]


def card_shown(w: Workshop, e: CardShown) -> list[Change]:
    return show(w.need(Card, e.card), w.get(Authorship, e.card), e.shown)


def card_merged(w: Workshop, e: CardMerged) -> list[Change]:
    return [Put(replace(w.need(Card, e.card), merged_into=e.into))]


DECIDE = {
    AddCard: add_card,
    EditCard: edit_card,
    WithdrawCard: withdraw_card,
    MoveCard: move_card,
    HideCard: hide_card,
    RevealCards: reveal_cards,
    MergeCards: merge_cards,
}
EVOLVE = {
    CardAdded: card_added,
    CardClaimed: card_claimed,
    CardEdited: card_edited,
    CardWithdrawn: card_withdrawn,
    CardMoved: card_moved,
    CardShown: card_shown,
    CardMerged: card_merged,
}
