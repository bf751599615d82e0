"""Posting: people write cards, for themselves or for their table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from wsr.activities.cards.authors import own_words
from wsr.activities.cards.showing import audience_of, show
from wsr.activities.cards.tags import category_of, lane_of, need_tags
from wsr.domain.access import need_open_stage
from wsr.domain.claims import claim_of
from wsr.domain.fields import CARD, CardId, ClusterId, GroupId, Own, PersonId, Plain, StageId, words
from wsr.domain.guards import need_free_id, need_lane
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Refused, Workshop
from wsr.domain.privacy import claim, names, said_by
from wsr.domain.records import Authorship, Card, Cluster, Group, Stage
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
class CardClaimed(Event):
    """Whose an anonymous card is, as long as the stage is open: only the author's phone knows."""

    card: CardId
    stage: StageId
    claim: Annotated[Own[str], claim("stage")]
    unsigned = True


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


def group_posted_for(w: Workshop, actor: Actor, for_group: str | None) -> str | None:
    if for_group is None or for_group == actor.group:
        return actor.group
    if actor.role == "participant":
        raise Refused("not_allowed", N_("Only a recorder can post for another group."), "for_group")
    return w.need(Group, for_group, "for_group").id


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


DECIDE = {AddCard: add_card}
EVOLVE = {CardAdded: card_added, CardClaimed: card_claimed}
