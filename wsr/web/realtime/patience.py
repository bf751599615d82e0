"""Patience: how long a connection is waited for that sends half of what it should."""

from __future__ import annotations

import time
from collections.abc import Callable

HEAD = 10.0  # seconds for all of a request's head
IDLE = 75.0  # seconds between two requests of one connection
BODY, FLOOR = 10.0, 1000  # seconds for a body, and one more for so many bytes that came


class Budget:
    """Seconds that may be waited, more of them where bytes come; time spent otherwise is free."""

    def __init__(
        self, seconds: float, floor: float = 0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._left, self._floor, self._clock = seconds, floor, clock
        self.over = False

    def receive(self, wait: Callable[[float], int]) -> int:
        """What `wait(seconds)` gives; TimeoutError from now on, once the seconds are used up."""
        if self._left <= 0:
            self.over = True
            raise TimeoutError("it sent too slowly")
        begun = self._clock()
        try:
            got = wait(self._left)
        except TimeoutError:
            self._left, self.over = 0, True
            raise
        self._left += (got / self._floor if self._floor else 0) - (self._clock() - begun)
        return got
