"""Records: the nouns on the wall, frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from wsr.domain.fields import CardId, ClusterId, GroupId, PersonId, Plain, StageId
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import PERSON, UNSIGN, claim, names, said_by, shared

CATEGORIES = ("governance", "structural", "economic_social", "unsorted")
CARD_KINDS = ("awareness", "technology", "training", "org_dysfunction", "other")
LEVELS = ("core", "institutional", "sociocultural", "national", "global")
# "held" waits for approval, "returned" was sent back to its author: both, and what is hidden, are
# seen by facilitators only. What is written "alone" is seen by its author until it is revealed.
SHOWN = ("shown", "held", "hidden", "returned", "alone")
ATTITUDES = ("doing", "want")  # what a group does about something now, or wants to do
SECTORS = (
    "community",
    "civil_society",
    "companies",
    "academia",
    "media",
    "leaders",
    "donors",
    "government_local",
    "government_regional",
    "government_national",
    "other",
)
ROLES = ("participant", "recorder", "facilitator")
LINK_TYPES = ("barrier", "root_cause", "goal", "addresses", "relates")
HALVES = ("am", "pm")  # of a day
SEATINGS = ("", "stakeholder", "mixed", "whole")  # "" leaves everyone where they sit
DUTIES = ("leader", "recorder", "reporter", "timekeeper")  # at a table, each by another person


@dataclass(frozen=True)
class About(Record):
    """The workshop itself; its id is always "about". `current` is the stage the room is in.

    `days` are the days that have begun, by their number, {began_at, ends_at}: when the first stage
    opened, and when the last one would end by what was planned then.
    """

    kind: ClassVar[str] = "about"
    code: Plain[str]
    title: Annotated[str, shared()]
    method: Plain[str]
    created_at: Plain[int]  # ms since 1970, as every `*_at`
    task: Annotated[str, shared()] = ""
    place: Annotated[str, shared()] = ""
    day0: Plain[str] = ""  # YYYY-MM-DD
    language: Plain[str] = "en"
    illustrative: Plain[bool] = False  # demo content: votes, plans, pledges are invented
    current: Plain[str | None] = None
    days: Plain[dict[str, dict[str, int]]] = field(default_factory=dict)
    paused: Plain[bool] = False
    closed: Plain[bool] = False
    name_list: Plain[bool] = False  # whoever joins may choose their name from those expected


@dataclass(frozen=True)
class Stage(Record):
    """One step of the agenda. `lanes` are {id, title}; `settings` belong to the activity.

    It is planned for half `half` of day `day`, counted from 1, at tables of the kind `seating`, where
    each of `roles` is someone's duty. `runs` are the times it was open, {opened_at, closed_at}, the
    last one without an end while it still is; an end that an old log does not tell is 0.
    """

    kind: ClassVar[str] = "stage"
    position: Plain[int]
    activity: Plain[str]
    title: Annotated[str, shared()]
    instruction: Annotated[str, shared()] = ""
    minutes: Plain[int] = 0
    lanes: Annotated[tuple[dict[str, str], ...], shared()] = ()
    settings: Plain[dict[str, Any]] = field(default_factory=dict)
    status: Plain[str] = "ahead"  # ahead | open | done | skipped
    opened_at: Plain[int | None] = None
    ends_at: Plain[int | None] = None
    planned: Plain[int | None] = None  # minutes, where they were changed once its day had begun
    day: Plain[int] = 1
    half: Plain[str] = ""  # am | pm, or "" where the method does not say
    seating: Plain[str] = ""  # of SEATINGS
    roles: Plain[tuple[str, ...]] = ()  # of DUTIES
    runs: Plain[tuple[dict[str, int], ...]] = ()
    picture: Plain[str | None] = None  # which one a poster shows, see pictures.py


@dataclass(frozen=True)
class RemovedStage(Stage):
    """A stage that was taken off the agenda and can be brought back. What was done in it stays."""

    kind: ClassVar[str] = "removed_stage"


@dataclass(frozen=True)
class Group(Record):
    """A stakeholder group: icon + colour (1-12) + name.

    It comes from `sector`, has its influence at `level`, and was given `seats`; 0 where no one said.
    """

    kind: ClassVar[str] = "group"
    name: Annotated[str, shared()]
    icon: Plain[str] = "people"
    colour: Plain[int] = 1
    position: Plain[int] = 0
    sector: Plain[str] = ""  # of SECTORS
    level: Plain[str] = ""  # of LEVELS
    seats: Plain[int] = 0


@dataclass(frozen=True)
class Person(Record):
    """Someone in the room. A removed person stays in the record and may not act."""

    kind: ClassVar[str] = "person"
    name: Annotated[str, said_by("id")]
    group: GroupId | None = None
    role: Plain[str] = "participant"
    status: Plain[str] = "in"  # in | removed
    joined_at: Plain[int] = 0
    table: Plain[str | None] = None  # where they sit, or sat when they left

    def within(self) -> tuple[Key, ...]:
        return ()  # a hall of people is followed by no one; those come along whom something names


@dataclass(frozen=True)
class Card(Record):
    """One text on the wall. `by` is filled only when its author chose to be named.

    `parent` is the card it is under: of its stage, or of the stage that the setting `under` names.
    When that one was merged into `parent`, `moved_from` is the one it was under before. A `comment`
    is a short card under another of its stage, and never an idea of its own. A `root` is a cause that
    has no further cause, as its author or the facilitator says. What is hidden `along` hangs on a
    card that is out of sight: it comments on that one, or was merged into it.
    """

    kind: ClassVar[str] = "card"
    stage: StageId
    text: Annotated[str, said_by("authorship.person")]
    at: Plain[int]
    lane: Plain[str | None] = None
    category: Plain[str | None] = None
    card_kind: Plain[str | None] = None
    level: Plain[str | None] = None
    group: GroupId | None = None
    by: Annotated[PersonId | None, names(erased=UNSIGN)] = None
    recorded: Plain[bool] = False  # posted by a recorder for others
    cluster: ClusterId | None = None
    merged_into: CardId | None = None
    shown: Plain[str] = "shown"  # of SHOWN
    edited: Plain[bool] = False
    table: Plain[str | None] = None  # where it was written, or that it was recorded for
    parent: CardId | None = None
    year: Plain[int | None] = None  # of an event on a timeline; below 1 is before our era
    importance: Plain[int | None] = None  # or urgency: 1-3, of which 3 is the most
    attitude: Plain[str | None] = None  # of ATTITUDES
    root: Plain[bool] = False
    comment: Plain[bool] = False
    moved_from: CardId | None = None
    along: Plain[bool] = False
    why: Annotated[str, said_by("authorship.person")] = ""  # it was sent back
    behaviour: Annotated[str, said_by("authorship.person")] = ""  # that is to shift
    priority: Plain[str | None] = None  # of the vocabulary `priorities`
    area: Plain[str | None] = None  # of the vocabulary `areas`

    def within(self) -> tuple[Key, ...]:
        pile: tuple[Key, ...] = (("cluster", self.cluster),) if self.cluster else ()
        return (("stage", self.stage), *pile)

    def brings(self) -> tuple[Key, ...]:
        return (("person", self.by),) if self.by else ()


@dataclass(frozen=True)
class Authorship(Record):
    """Whose card (or member's rating) `id` is, for its author alone.

    `text` and `behaviour` are given back when others may not see them, with what else the card
    carries (`given`) and `why` it was sent back. Of an anonymous card `claim` is in the place
    of the person, and all of it goes when the stage closes.
    """

    kind: ClassVar[str] = "authorship"
    person: Annotated[PersonId | None, names(seen=PERSON)]
    stage: StageId
    shown: Plain[str] = "shown"
    text: Annotated[str, said_by("person")] = ""
    claim: Annotated[str, claim("stage")] = ""
    given: Plain[dict[str, Any]] = field(default_factory=dict)
    why: Annotated[str, said_by("person")] = ""
    behaviour: Annotated[str, said_by("person")] = ""

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


@dataclass(frozen=True)
class Cluster(Record):
    """Cards put together under one title."""

    kind: ClassVar[str] = "cluster"
    stage: StageId
    title: Annotated[str, shared()]
    at: Plain[int]
    lane: Plain[str | None] = None

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


@dataclass(frozen=True)
class Link(Record):
    """An arrow between two: issue -> barrier, barrier -> root cause, leverage point -> barrier.

    Its `type` is barrier, root_cause or addresses; these are drawn on the console. goal (what leads
    to a goal, and is followed in the chain) and relates (two that go together, in no order) are for
    programs and older files: the screens say goals in plans, and what goes together in clusters.
    """

    kind: ClassVar[str] = "link"
    from_: Plain[str]
    to: Plain[str]
    type: Plain[str] = "addresses"

    def within(self) -> tuple[Key, ...]:
        return ("card", self.from_), ("cluster", self.from_)


@dataclass(frozen=True)
class Leverage(Record):
    """A leverage point: `id` is the card or cluster it is on.

    `place` is its place among Meadows' twelve, of which 1 goes deepest; 0 where no one said.
    """

    kind: ClassVar[str] = "leverage"
    on_kind: Plain[str]  # card | cluster
    position: Plain[int]
    at: Plain[int]
    pull: Plain[str] = ""  # push | pull | both, as the facilitator says
    nature: Plain[str] = ""  # structural | cultural
    place: Plain[int] = 0

    def brings(self) -> tuple[Key, ...]:
        return ((self.on_kind, self.id),)  # its words


@dataclass(frozen=True)
class Decision(Record):
    """What was decided, on what basis, with dissent. A vote is advice; this is apart from it."""

    kind: ClassVar[str] = "decision"
    text: Annotated[str, shared()]
    at: Plain[int]
    basis: Annotated[str, shared()] = ""
    on: Plain[tuple[str, ...]] = ()
    dissent: Annotated[str, shared()] = ""
    by: Annotated[PersonId | None, names(erased=UNSIGN)] = None
