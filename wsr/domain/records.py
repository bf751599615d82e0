"""Records: the nouns on the wall, frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from wsr.domain.fields import CardId, ClusterId, GroupId, PersonId, StageId
from wsr.domain.kernel import Record

CATEGORIES = ("governance", "structural", "economic_social", "unsorted")
CARD_KINDS = ("awareness", "technology", "training", "org_dysfunction", "other")
LEVELS = ("core", "institutional", "sociocultural", "national", "global")
ACTIVITIES = ("cards", "ratings", "dots", "map", "plans", "pledges", "review", "open", "close")
ROLES = ("participant", "recorder", "facilitator")
LINK_TYPES = ("root_cause", "goal", "addresses", "relates")


@dataclass(frozen=True)
class About(Record):
    """The workshop itself; its id is always "about". `current` is the stage the room is in."""

    kind: ClassVar[str] = "about"
    code: str
    title: str
    method: str
    created_at: int  # ms since 1970, as every `*_at`
    task: str = ""
    place: str = ""
    day0: str = ""  # YYYY-MM-DD
    language: str = "en"
    illustrative: bool = False  # demo content: votes, plans, pledges are invented
    current: str | None = None
    paused: bool = False
    closed: bool = False


@dataclass(frozen=True)
class Stage(Record):
    """One step of the agenda. `lanes` are {id, title}; `settings` belong to the activity."""

    kind: ClassVar[str] = "stage"
    position: int
    activity: str
    title: str
    instruction: str = ""
    minutes: int = 0
    lanes: tuple[dict[str, str], ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)
    status: str = "ahead"  # ahead | open | done | skipped
    opened_at: int | None = None
    ends_at: int | None = None


@dataclass(frozen=True)
class Group(Record):
    """A stakeholder group: icon + colour (1-12) + name."""

    kind: ClassVar[str] = "group"
    name: str
    icon: str = "people"
    colour: int = 1
    position: int = 0


@dataclass(frozen=True)
class Person(Record):
    """Somebody in the room. A removed person stays in the record and may not act."""

    kind: ClassVar[str] = "person"
    name: str
    group: GroupId | None = None
    role: str = "participant"
    status: str = "in"  # in | removed
    joined_at: int = 0


@dataclass(frozen=True)
class Card(Record):
    """One short text on the wall. `by` is filled only when its author chose to be named."""

    kind: ClassVar[str] = "card"
    stage: StageId
    text: str
    at: int
    lane: str | None = None
    category: str | None = None
    card_kind: str | None = None
    level: str | None = None
    group: GroupId | None = None
    by: PersonId | None = None
    recorded: bool = False  # posted by a recorder for others
    cluster: ClusterId | None = None
    merged_into: CardId | None = None
    shown: str = "shown"  # shown | held | hidden; held and hidden are seen by facilitators only
    edited: bool = False


@dataclass(frozen=True)
class Authorship(Record):
    """Whose card (or member's rating) `id` is, for its author alone.

    `text` is given back when others may not see it.
    """

    kind: ClassVar[str] = "authorship"
    person: PersonId
    stage: StageId
    shown: str = "shown"
    text: str = ""


@dataclass(frozen=True)
class Cluster(Record):
    """Cards put together under one title."""

    kind: ClassVar[str] = "cluster"
    stage: StageId
    title: str
    at: int
    lane: str | None = None


@dataclass(frozen=True)
class Link(Record):
    """An arrow between two records: barrier -> root cause, leverage point -> barrier."""

    kind: ClassVar[str] = "link"
    from_: str
    to: str
    type: str = "addresses"


@dataclass(frozen=True)
class Leverage(Record):
    """A leverage point: `id` is the card or cluster it stands on."""

    kind: ClassVar[str] = "leverage"
    on_kind: str  # card | cluster
    position: int
    at: int


@dataclass(frozen=True)
class Decision(Record):
    """What was decided, on what basis, with dissent. A vote is advice; this is apart from it."""

    kind: ClassVar[str] = "decision"
    text: str
    at: int
    basis: str = ""
    on: tuple[str, ...] = ()
    dissent: str = ""
    by: PersonId | None = None
