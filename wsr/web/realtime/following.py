"""Following: the sockets of one room, and how they are told."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from math import inf
from typing import Any

from wsr.live.room import Room
from wsr.web.realtime.heads import told_heads
from wsr.web.realtime.pacing import Pacing
from wsr.web.realtime.patches import Ticks
from wsr.web.realtime.viewer import TICK, Viewer

RECENT, RECENTLY = 2000, 10.0  # deliveries, and seconds, by which the console is told how it goes
MANY = 150  # phones, for which making a patch for each turn would take the laptop too long


@dataclass
class Following:
    """The sockets of one room."""

    room: Room
    awake: Any
    viewers: dict[str, Viewer] = field(default_factory=dict)
    pacing: Pacing = field(default_factory=Pacing)
    waits: deque[tuple[float, float]] = field(default_factory=lambda: deque(maxlen=RECENT))
    ticks: Ticks = field(init=False)
    looked: float = -inf  # when, in seconds, `ticks` were taken from the room
    late: bool = False  # whether some are still to be told what is committed
    running: bool = True
    heads: dict[str, Any] = field(default_factory=dict)
    counted: int = 0  # how often they were another number
    miscounted: bool = True

    def __post_init__(self) -> None:
        self.ticks = Ticks(self.room.workshop, self.room.recent)

    def look(self, now: float) -> None:
        """Where many phones take turns, all turns of one tick are told the same, made once for all."""
        few = len(self.viewers) < MANY
        if few or self.pacing.free or now - self.looked >= TICK:
            self.ticks, self.looked = Ticks(self.room.workshop, self.room.recent), now

    def wait(self, now: float) -> float | None:
        """Seconds within which nine of ten phones now get what others post; None: at once.

        Only where the air is the reason.
        """
        if self.pacing.free:
            return None
        waits = sorted(wait for at, wait in self.waits if at >= now - RECENTLY)
        return waits[len(waits) * 9 // 10] if waits else None

    def count(self) -> int:
        """How many are here, for those who hear it with their patches."""
        if self.miscounted:
            now = told_heads(self.room.workshop, (v.person for v in self.viewers.values()))
            self.counted += now != self.heads
            self.heads, self.miscounted = now, False
        return self.counted
