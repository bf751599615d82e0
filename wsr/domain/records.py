"""Records: the nouns on the wall, frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from wsr.domain.fields import (
    ActionId,
    CardId,
    ClusterId,
    GroupId,
    PersonId,
    PlanId,
    StageId,
    VoteId,
)
from wsr.domain.kernel import Record

CATEGORIES = ("governance", "structural", "economic_social", "unsorted")
CARD_KINDS = ("awareness", "technology", "training", "org_dysfunction", "other")
LEVELS = ("core", "institutional", "sociocultural", "national", "global")
ACTIVITIES = ("cards", "ratings", "dots", "map", "plans", "pledges", "review", "open", "close")
HORIZONS = (100, 1000)
STATUSES = ("planned", "started", "done", "paused", "dropped")
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
class Rating(Record):
    """How much power and resources (0-5) `group` has to move barrier `on`, said by `rater`."""

    kind: ClassVar[str] = "rating"
    stage: StageId
    on: str
    group: GroupId
    power: int
    resources: int
    at: int
    rater: GroupId | None = None


@dataclass(frozen=True)
class Vote(Record):
    """A round of dots over `items` (leverage ids). Nothing is shown before it is closed."""

    kind: ClassVar[str] = "vote"
    stage: StageId
    title: str
    items: tuple[str, ...]
    budget: int
    round: int
    opened_at: int
    max_each: int | None = None
    secret: bool = True
    status: str = "open"  # open | closed
    closed_at: int | None = None


@dataclass(frozen=True)
class Ballot(Record):
    """One person's dots while the vote is open, for that person alone."""

    kind: ClassVar[str] = "ballot"
    vote: VoteId
    person: PersonId
    group: GroupId | None = None
    dots: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class ProxyBallots(Record):
    """Ballots on paper or for people without a phone, entered by one person for one group."""

    kind: ClassVar[str] = "proxy_ballots"
    vote: VoteId
    group: GroupId | None = None
    by: PersonId | None = None
    ballots: tuple[dict[str, int], ...] = ()


@dataclass(frozen=True)
class Turnout(Record):
    """How many have voted, which is all that may be told while a vote is open."""

    kind: ClassVar[str] = "turnout"
    vote: VoteId
    voted: int = 0
    proxies: int = 0


@dataclass(frozen=True)
class Tally(Record):
    """The result of a closed vote, best first. `items` are what findings.tally gives."""

    kind: ClassVar[str] = "tally"
    vote: VoteId
    people: int  # ballots counted, proxies included
    proxies: int
    dots: int
    groups: int  # stakeholder groups that voted
    items: tuple[dict[str, Any], ...] = ()
    pooled: tuple[str, ...] = ()  # groups too small to be shown apart in a secret vote


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


@dataclass(frozen=True)
class Plan(Record):
    """The action plan of a stakeholder group (`group`) or of a task force (`owner` its name)."""

    kind: ClassVar[str] = "plan"
    owner: str
    group: GroupId | None = None
    stage: StageId | None = None


@dataclass(frozen=True)
class Action(Record):
    """One line of a plan. `revs` gives the revision in which each field was last set.

    `alternatives` keeps, per field, what somebody wrote and another overtook:
    {field: [{value, by, rev}]}. `missing` lists what a finished action still needs.
    """

    kind: ClassVar[str] = "action"
    plan: PlanId
    horizon: int
    what: str
    position: int
    at: int
    owner: str = ""
    helpers: str = ""
    start: str = ""
    due: str = ""
    resources: str = ""
    help_needed: str = ""
    indicator: str = ""
    baseline: str = ""
    target: str = ""
    quick_win: bool = False
    status: str = "planned"
    leverage: tuple[str, ...] = ()
    parent: ActionId | None = None
    rev: int = 1
    revs: dict[str, int] = field(default_factory=dict)
    alternatives: dict[str, Any] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Revision(Record):
    """What one field of an action said as of revision `rev`; the base of a later merge."""

    kind: ClassVar[str] = "revision"
    action: ActionId
    field: str
    rev: int
    value: Any
    by: PersonId | None = None


@dataclass(frozen=True)
class Pledge(Record):
    """A public commitment; always named. `joined` are the people who joined it."""

    kind: ClassVar[str] = "pledge"
    text: str
    by: PersonId
    name: str
    at: int
    group: GroupId | None = None
    joined: tuple[str, ...] = ()


NOUNS: tuple[type[Record], ...] = (
    About,
    Stage,
    Group,
    Person,
    Cluster,
    Card,
    Authorship,
    Link,
    Leverage,
    Rating,
    Vote,
    Ballot,
    ProxyBallots,
    Turnout,
    Tally,
    Decision,
    Plan,
    Action,
    Revision,
    Pledge,
)
BY_KIND: dict[str, type[Record]] = {noun.kind: noun for noun in NOUNS}
