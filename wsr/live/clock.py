"""Clock: whether the laptop's clock can be right, and whether it was set while the server ran."""

from __future__ import annotations

import time
from pathlib import Path

import wsr

HOUR, YEARS = 3600.0, 10 * 365 * 86_400.0  # seconds
JUMP = 120.0  # seconds by which no clock runs wrong on its own


def unlikely(sessions: Path, now: float | None = None) -> str:
    """before_program, before_workshop or ahead; empty where nothing speaks against the clock.

    A clock before the program or the newest session file was written is wrong: a laptop whose
    battery died starts years ago, and then stages end at once when it is set right.
    """
    now = time.time() if now is None else now
    program = Path(wsr.__file__).stat().st_mtime
    newest = max((file.stat().st_mtime for file in sessions.glob("*.sqlite")), default=0.0)
    if now < max(program, newest) - HOUR:
        return "before_program" if program > newest else "before_workshop"
    return "ahead" if now > program + YEARS else ""


def running() -> float | None:
    """Seconds on a clock that no one sets and that runs while the laptop sleeps; None: none."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return (
        time.monotonic()
        if time.get_clock_info("monotonic").implementation.startswith("Get")
        else None
    )


class Watch:
    """Compares the clock that people see with one that no one sets."""

    def __init__(self) -> None:
        self._begun = self._apart()

    def told(self, sessions: Path) -> dict[str, str | int]:
        """For the health report; `clock_reads` as the laptop itself shows it, in its own zone."""
        reads = time.strftime("%Y-%m-%d %H:%M")
        return {"clock": unlikely(sessions), "clock_reads": reads, "clock_jumped": self.jumped()}

    def jumped(self) -> int:
        """By how many seconds the clock was set since the server started; 0 for little."""
        now = self._apart()
        if now is None or self._begun is None or abs(now - self._begun) < JUMP:
            return 0
        return round(now - self._begun)

    @staticmethod
    def _apart() -> float | None:
        steady = running()
        return None if steady is None else time.time() - steady
