"""Viewer: one socket that follows a room, and what it has been told."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.domain.following import Follow, Scope


@dataclass
class Viewer:
    """One socket that follows a room; `upto` is the seq it has been told up to."""

    sid: str
    person: str | None
    audiences: frozenset[str]
    upto: int
    claim: str = ""
    key: str = ""  # the hash of what it was opened with
    group: str | None = None
    follow: Follow | None = None  # what it asked for; without it, everything
    scope: Scope | None = None  # what that came to when it was last told something
    held: int = 0  # the seq that it knows of: of what came after, nothing was for it
    told_at: float = 0.0  # seconds, of a clock that only goes forward
    counted: int = 0  # which count of heads it was told
    asked: bool = False  # whether it waits for what it has asked for

    def is_told(self, upto: int, scope: Scope | None, counted: int | None, at: float) -> None:
        self.upto = self.held = upto
        self.scope = scope or self.scope
        self.counted = counted or self.counted
        self.told_at, self.asked = at, False
