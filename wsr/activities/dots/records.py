"""Votes, ballots and what is told of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from wsr.domain.fields import GroupId, PersonId, StageId, VoteId
from wsr.domain.kernel import Record


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
