"""Pacing: how many phones of a room are told in a second, by what its lines carry.

The phones of a hall share one channel. Once it is full, every message waits for all those before
it, a person's own checkmark too. So a message now and then asks its phone to answer at once; while
answers come quickly all phones are told together, and once they are late, fewer at a time. The
question travels with the message and needs no packet of its own.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from math import inf
from statistics import median
from typing import Protocol

STEADY = 600.0  # phones a second, with their receipts: one 2.4 GHz channel always carries that
QUEUE = 0.03  # seconds that a message may wait in the air
LATELY = 0.25  # seconds for which an answer tells how the air is
FORGOTTEN = 1.0  # seconds after which an answer is no longer waited for: that phone is gone
STEP = 0.05  # seconds between changes of the rate
BURST = 0.1  # seconds that a busy laptop may be late with a turn and still keep to the rate
WIDER, WARILY, NARROWER = 1.15, 1.03, 0.8
NEAR = 0.85  # of the rate that was too much: from there on wider only warily


class Asker(Protocol):
    """Wants to know how long what is sent takes; times are seconds."""

    def asked(self, at: float) -> None: ...
    def answered(self, asked: float, took: float) -> None: ...


@dataclass
class Pacing:
    """`rate` is in phones a second, infinite where all are told at once. Times are seconds."""

    rate: float = inf
    credit: float = 0.0
    limited: bool = False  # whether phones had to wait for their turn since the last change
    too_much: float = inf  # the rate that filled the air when it was last full
    _refilled: float = 0.0
    _changed: float = -inf
    _settled: float = -inf
    _told: deque[tuple[float, int]] = field(default_factory=deque)
    _asked: list[float] = field(default_factory=list)  # when, of those who have not answered
    _answers: deque[tuple[float, float]] = field(default_factory=deque)

    @property
    def free(self) -> bool:
        return self.rate == inf

    def share(self, now: float, wanted: int, phones: int) -> int:
        """How many of the phones that wait for a message can be sent it now, of all the phones."""
        self._adjust(now, phones)
        if self.free:
            return wanted
        self.credit = min(self.rate * BURST, self.credit + self.rate * (now - self._refilled))
        self._refilled = now
        return min(wanted, int(self.credit))

    def told(self, now: float, many: int, waiting: int) -> None:
        """`many` phones were sent a message; `waiting` more were not."""
        self._told.append((now, many))
        self.credit = max(0.0, self.credit - many)
        self.limited = self.limited or waiting > 0

    def asked(self, now: float) -> None:
        """A phone is asked now. Who has not answered by and by is late without having said so."""
        self._asked.append(now)

    def answered(self, asked: float, took: float) -> None:
        """A phone that was asked then answered so many seconds later.

        What was asked before the latest change, or waited behind it, tells nothing of that change.
        """
        self._asked = [each for each in self._asked if each != asked]
        if asked >= self._settled:
            self._answers.append((asked + took, took))

    def _adjust(self, now: float, phones: int) -> None:
        drop(self._told, now - LATELY)
        drop(self._answers, now - LATELY)
        self._asked = [asked for asked in self._asked if asked >= now - FORGOTTEN]
        took = self._took(now) if now >= self._changed + STEP else []
        if not took:
            return
        late = median(took)
        if late > QUEUE:
            self.too_much = min(self.rate, self._lately())
            self._change(now, max(STEADY, NARROWER * self.too_much), late)
        elif late < QUEUE / 2 and self.limited and not self.free:
            self._widen(now, phones)

    def _took(self, now: float) -> list[float]:
        """Seconds, of those who answered and of those who should have by now."""
        waits = (now - asked for asked in self._asked if asked >= self._settled)
        return [*(took for _, took in self._answers), *(wait for wait in waits if wait > QUEUE)]

    def _widen(self, now: float, phones: int) -> None:
        rate = self.rate * (WIDER if self.rate < NEAR * self.too_much else WARILY)
        self.too_much = inf if rate > self.too_much / NEAR else self.too_much
        self._change(now, inf if rate * STEP > phones else rate)

    def _lately(self) -> float:
        """Phones told a second, in the last moments."""
        return sum(many for _, many in self._told) / LATELY

    def _change(self, now: float, rate: float, settling: float = 0.0) -> None:
        if self.free:
            self._refilled = now
        self.rate, self._changed, self._settled, self.limited = rate, now, now + settling, False
        self._answers.clear()


def drop(noted: deque[tuple[float, int]] | deque[tuple[float, float]], before: float) -> None:
    """What was noted before a moment."""
    while noted and noted[0][0] < before:
        noted.popleft()
