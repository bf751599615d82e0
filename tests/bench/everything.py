"""Everything: all that docs/benchmarks.md reports, product and references in turns."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bench import airs, console, machine, opening, similar, start, troubles, wall
from tests.bench.evening import evening, reference
from tests.bench.references import bare_fsync

RAW = ("dots", "fanout", "cards", "back")


@dataclass(frozen=True)
class Size:
    """How much of it: halls, rounds, those with a message for each event, seconds of endless storm."""

    halls: tuple[int, ...] = (50, 200, 500, 1000)
    rounds: int = 3
    eventful: tuple[int, ...] = (200, 500)
    disks: int = 3
    endless: float = 60.0
    walls: tuple[int, ...] = wall.WALLS
    walks: tuple[airs.Walk, ...] = airs.FULL
    air_rounds: int = 1  # of a quarter of an hour; what packets wait for hardly differs


FULL = Size()
QUICK = Size((50, 500), 1, (50,), 1, 12.0, (50,), airs.QUICK)


def measured(size: Size, quick: bool) -> dict[str, Any]:
    """Rounds by what they measured and, below that, by hall; seconds, bytes and shares of a core."""
    begun = time.time()
    told: dict[str, Any] = {
        "machine": machine.machine(),
        "versions": machine.versions(),
        "quick": quick,
        "rounds": size.rounds,
        "at": begun,
    }
    for n in range(size.rounds):
        keep(told, "fsync", "bare", bare_fsync)
        for hall in size.halls:
            say(f"round {n + 1} of {size.rounds}: {hall} phones")
            keep(told, "wsr", hall, lambda hall=hall: evening(hall))
            keep(told, "tick", hall, lambda hall=hall: reference(hall, "tick", RAW))
        for hall in size.eventful:
            keep(told, "event", hall, lambda hall=hall: reference(hall, "event", ("dots",)))
    keep(told, "plain", size.halls[-2], lambda: evening(size.halls[-2], packed=False))
    for n in range(size.disks):
        say(f"slow disks, {n + 1} of {size.disks}")
        for milliseconds, at_once in ((5, troubles.AT_ONCE), (5, "1"), (20, troubles.AT_ONCE)):
            name = f"{milliseconds} ms" + (", one op per transaction" if at_once == "1" else "")
            keep(told, "disk", name, lambda ms=milliseconds, k=at_once: troubles.slow_disk(ms, k))
    say("a flood, documents, half requests, deaf phones, an endless storm")
    told["others"] = troubles.others(size.rounds)
    told["half_open"] = troubles.half_open(size.rounds)
    keep(told, "deaf", "cards", troubles.deaf)
    told["endless"] = troubles.endless(size.endless)
    say("the air of a hall")
    told["air"] = airs.measured(size.walks, size.air_rounds, keep)
    say("similar cards")
    told["similar"] = similar.measured(size.rounds)
    say("starting, opening, the wall, the console")
    told["start"] = start.measure(3 if quick else start.ROUNDS)
    told["opening"] = opening.measure(quick)
    told["wall"] = wall.measured(size.walls, 1 if quick else size.rounds)
    told["console"] = console.measured(size.rounds)
    return {**told, "took": time.time() - begun}


def keep(told: dict[str, Any], what: str, which: Any, measure: Callable[[], Any]) -> None:
    """Add a round. What cannot even be measured is a failed round, not the end of the bench."""
    try:
        found = measure()
    except (AssertionError, OSError) as error:
        found = {"failed": str(error)[:300], "unanswered": 1}
    told.setdefault(what, {}).setdefault(str(which), []).append(found)


def say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
