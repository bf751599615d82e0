"""Posting: people write cards, for themselves or for their table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from wsr.activities.cards.limits import MAX_CARDS, need_below_limits, need_length
from wsr.activities.cards.parents import grows, need_parent
from wsr.activities.cards.showing import audience_of, show
from wsr.activities.cards.silence import ALONE, counted, is_silent
from wsr.activities.cards.tags import (
    NONE_OF,
    category_of,
    lane_of,
    need_asked_for,
    need_listed,
    need_marks,
    need_tags,
    said,
)
from wsr.domain import vocabularies
from wsr.domain.access import need_open_stage
from wsr.domain.claims import claim_of
from wsr.domain.fields import (
    CARD,
    LONG,
    CardId,
    ClusterId,
    GroupId,
    Own,
    PersonId,
    Plain,
    StageId,
    words,
)
from wsr.domain.guards import need_free_id, need_lane
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Refused, Workshop
from wsr.domain.privacy import claim, names, said_by
from wsr.domain.records import Authorship, Card, Cluster, Group, Stage
from wsr.domain.tables import group_at, table_recorded, written_at

YEAR = Annotated[int | str | float | None, words(LONG, empty=True)]  # need_year says what it can be


@dataclass(frozen=True)
class AddCard(Command):
    """`for_group` is for recorders, `for_table` (id or number) for the recorder of a table.

    `named` shows the author's name beside the group. `parent` is the card it is under; where both
    are possible under a card of the same stage, `comment` makes it a comment. `year`, `importance`
    (or urgency), `attitude`, the `behaviour` that is to shift, `priority` and `area` are said
    where the stage asks for them.
    """

    card: str
    stage: str
    text: Annotated[str, words(LONG)]
    lane: str | None = None
    category: str | None = None
    card_kind: str | None = None
    level: str | None = None
    named: bool = False
    for_group: str | None = None
    cluster: str | None = None
    for_table: str | None = None
    parent: str | None = None
    year: YEAR = None
    importance: int | None = None
    attitude: str | None = None
    comment: bool = False
    behaviour: Annotated[str, words(CARD, empty=True)] = ""
    priority: str | None = None
    area: str | None = None


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
    parent: CardId | None = None
    year: Plain[int | None] = None
    importance: Plain[int | None] = None
    attitude: Plain[str | None] = None
    comment: Plain[bool] = False
    along: Plain[bool] = False
    behaviour: Annotated[Own[str], said_by("author")] = ""
    priority: Plain[str | None] = None
    area: Plain[str | None] = None


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
    parent = need_parent(w, actor, stage, c.parent) if c.parent else None
    comment = is_comment(stage, parent, c)
    need_length(stage, c.text, comment=comment)
    lane = None if comment else need_lane(stage, c.lane or lane_of(stage, c.category))
    need_tags(c.category, c.card_kind)
    vocabularies.need(w, "levels", c.level, "level")
    marks = need_asked(w, stage, c, comment=comment)
    if c.cluster is not None:
        w.need(Cluster, c.cluster, "cluster")
    group = group_at(w, table) if table else group_posted_for(w, actor, c.for_group)
    nameless = stage.settings.get("naming") == "anonymous"
    if not comment:
        need_below_limits(w, actor, stage, None if nameless else group, table)
    named = is_named(stage, c)
    shown = shown_first(w, actor, stage, parent if comment else None)
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
            parent.id if parent else None,
            comment=comment,
            along=shown == "hidden",
            behaviour=c.behaviour,
            **marks,
        ),
        *claimed,
    ]


def shown_first(w: Workshop, actor: Actor, stage: Stage, above: Card | None) -> str:
    """A comment on one’s own card that is out of sight is not seen before that card."""
    if is_silent(w, actor, stage):
        return ALONE
    if stage.settings.get("hold") and not actor.facilitates:
        return "held"
    return "hidden" if above and above.shown != "shown" else "shown"


def is_named(stage: Stage, c: AddCard) -> bool:
    """Where the stage does not say, the author does."""
    naming = stage.settings.get("naming")
    return naming == "named" or (c.named and naming not in ("anonymous", "group"))


def is_comment(stage: Stage, parent: Card | None, c: AddCard) -> bool:
    """Under a card of the same stage it is one, unless the stage also grows cards there."""
    here = parent is not None and parent.stage == stage.id
    if c.comment and not (here and stage.settings.get("comments")):
        raise Refused(
            "bad_parent", N_("Comments go under a card of a stage that asks for them."), "parent"
        )
    return here and bool(stage.settings.get("comments")) and (c.comment or not grows(stage))


def need_asked(w: Workshop, stage: Stage, c: AddCard, *, comment: bool) -> dict[str, Any]:
    """The marks that it carries; a comment carries none."""
    marks = said({name: getattr(c, name) for name in NONE_OF})
    beside = (c.cluster, c.behaviour, *(each is not None for each in marks.values()))
    if comment and any(beside):
        raise Refused("not_asked", N_("A comment is words alone."), "comment")
    need_marks(stage, marks)
    need_listed(w, marks)
    if c.behaviour:
        need_asked_for(stage, "behaviour")
    return marks


def need_room_for_a_card(w: Workshop, actor: Actor, stage: Stage, c: AddCard) -> None:
    if stage.activity == "dots" and not stage.settings.get("suggest") and not actor.facilitates:
        raise Refused("wrong_stage", N_("That can’t be done in this stage."), "stage")
    need_free_id(w, c.card, "card", "card", "cluster")
    if w.count(Card) >= MAX_CARDS:
        raise Refused("too_many_cards", N_("There are too many cards on the wall already."))


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
        parent=e.parent,
        year=e.year,
        importance=e.importance,
        attitude=e.attitude,
        comment=e.comment,
        along=e.along,
        behaviour=e.behaviour,
        priority=e.priority,
        area=e.area,
        shown=e.shown,
        audience=audience_of(e.shown),
    )
    mine = Authorship(e.card, e.author, e.stage, e.shown) if e.author else None
    return [*show(card, mine, e.shown), *counted(w, card, 1)]


def card_claimed(w: Workshop, e: CardClaimed) -> list[Change]:
    """No one's any more where the claim has been forgotten."""
    mine = Authorship(e.card, None, e.stage, claim=e.claim)
    card = w.need(Card, e.card)
    return show(card, mine, card.shown)[1:] if e.claim else []


DECIDE = {AddCard: add_card}
EVOLVE = {CardAdded: card_added, CardClaimed: card_claimed}
