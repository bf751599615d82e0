"""Viewer: one socket that follows a room, what it has been told, and when it is told more."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf

from wsr.domain.following import Follow, Scope
from wsr.domain.visibility import FACILITATORS

TICK = 0.05  # seconds between patches
TURN = 0.01  # seconds between turns, where the phones are told a few at a time
HEARTBEAT = 12.0  # seconds within which an empty patch shows that the line lives
LOOK = 1 / 12  # of that time, after which a calm room is looked at
QUIET = 1.0  # seconds until a phone hears of what it may not see, where the air is full


@dataclass
class Viewer:
    """One socket that follows a room; `upto` is the seq up to which it lacks nothing.

    Times are seconds of a clock that only goes forward.
    """

    sid: str
    person: str | None
    audiences: frozenset[str]
    upto: int
    claim: str = ""
    key: str = ""  # the hash of what it was opened with
    group: str | None = None
    table: str | None = None
    follow: Follow | None = None  # what it asked for; without it, everything
    scope: Scope | None = None  # what that came to when it was last told something
    held: int = 0  # the seq that it knows of: of what came after, nothing was for it
    told_at: float = 0.0
    cleared: float = -inf  # when it was last known to have taken in all that it was sent
    lacking: float = inf  # since when there may be something for it to see; infinite: nothing
    touched: int = 0  # the latest seq at which there was
    counted: int = 0  # which count of heads it was told
    asked: bool = False  # whether it waits for what it has asked for
    facilitates: bool = field(init=False)
    # Walls and facilitators: what they show, the whole hall looks at.
    comes_first: bool = field(init=False)

    def __post_init__(self) -> None:
        self.facilitates = FACILITATORS in self.audiences
        self.comes_first = self.person is None or self.facilitates

    def notice(self, touched: set[str], seq: int, now: float) -> None:
        if not touched.isdisjoint(self.audiences):
            self.touched, self.lacking = seq, min(self.lacking, now)

    def is_due(self, seq: int, now: float, *, free: bool) -> bool:
        """Whether it is time for a patch. One that shows it nothing can wait where air is scarce."""
        if self.heard_nothing(now):
            return True
        if free or self.upto >= seq:
            return self.upto < seq
        waited = now - self.told_at
        return waited >= (TICK if self.asked or self.lacking < inf else QUIET)

    def heard_nothing(self, now: float) -> bool:
        return now - self.told_at >= HEARTBEAT * (1 - LOOK)

    def pass_by(self, upto: int, at: float) -> None:
        """Of what happened until then, nothing is for it."""
        self.upto = upto
        self.lacking = inf if self.touched <= upto else at

    def is_told(self, upto: int, scope: Scope | None, counted: int | None, at: float) -> None:
        self.pass_by(upto, at)
        self.held = upto
        self.scope = scope or self.scope
        self.counted = counted or self.counted
        self.told_at, self.asked = at, False


def calm() -> float:
    """Seconds after which a room in which nothing happens is looked at."""
    return HEARTBEAT * LOOK


def pause(*, free: bool) -> float:
    """Seconds between a room's ticks."""
    return TICK if free else TURN
