"""Patience: how long a test waits for what must happen, said once; a busy machine may take its time.

A test that passes never waits so long: it continues as soon as the event is there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

PATIENCE = 120.0  # seconds


def until(
    holds: Callable[[], Any],
    what: str = "what was to happen",
    seconds: float = PATIENCE,
    sleep: Callable[[float], Any] = time.sleep,
) -> Any:
    """Ask again and again until it is so, and give what it is; fail in plain words when it never is."""
    end = time.monotonic() + seconds
    while not (found := holds()):
        assert time.monotonic() < end, f"waited in vain for {what}"
        sleep(0.005)
    return found
