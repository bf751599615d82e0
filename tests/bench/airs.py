"""Airs: which halls `make bench` leads through which air, and what is asked of each."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import air, channel
from tests.bench.air_line import line, loudly, say
from tests.bench.channel import AIRS

Keep = Callable[[dict[str, Any], str, Any, Callable[[], Any]], None]
EVENING = ("arrive", "cards", "back")
BEFORE = Path(__file__).with_name(
    "air_before.json"
)  # of the version before anyone looked at the air
CROWD = 100  # with and without a phone at the edge


@dataclass(frozen=True)
class Walk:
    """Halls of so many phones that go through the same parts in one kind of air."""

    air: str
    halls: tuple[int, ...]
    parts: tuple[str, ...] = EVENING
    packed: bool = True

    @property
    def name(self) -> str:
        return self.air if self.packed else f"{self.air} plain"


FULL = (
    Walk("2.4", (50, 100, 200)),
    Walk("2.4", (300,), (*EVENING, "rest")),
    Walk("2.4", (500,), (*EVENING, "dots")),
    Walk("2.4", (100, 200, 300), ("cards", "back"), packed=False),
    Walk("5", (50, 100, 200, 300, 500)),
    Walk("wire", (50, 100, 200, 300, 500)),
)
QUICK = (Walk("2.4", (100,)), Walk("wire", (100,), ("cards", "back")))


def measured(walks: tuple[Walk, ...], rounds: int, keep: Keep, **server: Any) -> dict[str, Any]:
    """Rounds by kind of air and hall; or why there are none. `server` is how it is another one."""
    told: dict[str, Any] = {
        "day": time.strftime("%Y-%m-%d", time.gmtime()),
        "load_before": round(os.getloadavg()[0], 1),
    }
    if why := channel.missing():
        loudly(why)
        return {**told, "missing": why}
    for _ in range(rounds):
        for walk in walks:
            for hall in walk.halls:
                keep(told, walk.name, hall, lambda w=walk, n=hall: led(w, n, **server))
        if walks is FULL:
            keep(told, "edge", CROWD, lambda: air.at_the_edge(AIRS["2.4"], CROWD, **server))
    return told


def led(walk: Walk, hall: int, **server: Any) -> air.Told:
    told = air.through(AIRS[walk.air], hall, walk.parts, walk.packed, **server)
    say(line(walk.name, told))
    return told


def before() -> dict[str, Any]:
    """The same of the version before, for comparison."""
    found: dict[str, Any] = json.loads(BEFORE.read_text())
    return found
