"""Votes, ballots and what is shown of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from wsr.domain.fields import GroupId, PersonId, Plain, StageId, VoteId
from wsr.domain.kernel import N_, Key, Record
from wsr.domain.privacy import KEEP, REMOVE, UNSIGN, Seal, names, said_by, shared

CLOSED = Seal("vote", N_("Close the vote first."))


@dataclass(frozen=True)
class Vote(Record):
    """A round of dots over `items` (ids of cards and clusters). Nothing is shown before it is closed."""

    kind: ClassVar[str] = "vote"
    stage: StageId
    title: Annotated[str, shared()]
    items: Plain[tuple[str, ...]]
    budget: Plain[int]
    round: Plain[int]
    opened_at: Plain[int]
    max_each: Plain[int | None] = None
    secret: Plain[bool] = True
    status: Plain[str] = "open"  # open | closed
    closed_at: Plain[int | None] = None

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


@dataclass(frozen=True)
class Ballot(Record):
    """One person's dots while the vote is open, for that person alone."""

    kind: ClassVar[str] = "ballot"
    vote: VoteId
    person: Annotated[PersonId, names(erased=REMOVE)]
    group: GroupId | None = None
    dots: Annotated[dict[str, int], said_by("person", erased=KEEP, until=CLOSED)] = field(
        default_factory=dict
    )

    def within(self) -> tuple[Key, ...]:
        return (("vote", self.vote),)


@dataclass(frozen=True)
class ProxyBallots(Record):
    """Ballots on paper or for people without a phone, entered by one person for one group."""

    kind: ClassVar[str] = "proxy_ballots"
    vote: VoteId
    group: GroupId | None = None
    by: Annotated[PersonId | None, names(erased=UNSIGN)] = None
    ballots: Annotated[tuple[dict[str, int], ...], said_by("by", erased=KEEP, until=CLOSED)] = ()

    def within(self) -> tuple[Key, ...]:
        return (("vote", self.vote),)


@dataclass(frozen=True)
class Turnout(Record):
    """How many have voted, which is all that is shown while a vote is open.

    `full` of them have no dot left on their phone; 0 once it is closed.
    """

    kind: ClassVar[str] = "turnout"
    vote: VoteId
    voted: Plain[int] = 0
    proxies: Plain[int] = 0
    full: Plain[int] = 0

    def within(self) -> tuple[Key, ...]:
        return (("vote", self.vote),)


@dataclass(frozen=True)
class Tally(Record):
    """The result of a closed vote, best first. `items` are what counting.tally gives.

    There are none where the vote was secret and fewer than five people voted. `could` is how many
    could have voted on a phone when it closed; None where an earlier version did not count them.
    """

    kind: ClassVar[str] = "tally"
    vote: VoteId
    people: Plain[int]  # ballots counted, proxies included
    proxies: Plain[int]
    dots: Plain[int]
    groups: Plain[int]  # stakeholder groups that voted
    items: Plain[tuple[dict[str, Any], ...]] = ()
    pooled: Plain[tuple[str, ...]] = ()  # groups too small to be shown apart in a secret vote
    could: Plain[int | None] = None
    # Ballots by group, those of small groups together; nothing where an earlier version counted.
    voters: Plain[dict[str, int]] = field(default_factory=dict)

    def within(self) -> tuple[Key, ...]:
        return (("vote", self.vote),)


@dataclass(frozen=True)
class Reveal(Record):
    """What of a result everyone sees while its ranks are revealed one by one: the last of `total`.

    Its fields are those of a Tally, and `places` in each item. It is gone once all are shown.
    """

    kind: ClassVar[str] = "reveal"
    vote: VoteId
    people: Plain[int]
    proxies: Plain[int]
    dots: Plain[int]
    groups: Plain[int]
    total: Plain[int]
    items: Plain[tuple[dict[str, Any], ...]] = ()
    pooled: Plain[tuple[str, ...]] = ()
    could: Plain[int | None] = None

    def within(self) -> tuple[Key, ...]:
        return (("vote", self.vote),)
