"""Wall document: what docs/benchmarks.md tells of the wall."""

from __future__ import annotations

import time
from typing import Any

from tests.bench import machine, one_section
from tests.bench.table import number, table
from tests.bench.targets import Figure, Target

Told = dict[str, Any]
TITLE, NEXT = "## The wall", "## What went wrong while measuring"
FULL = "500"
HOW = """Cards come in at 20 a second. Chromium draws without a GPU and shares the two cores with server and load, so that
a laptop does better; other programs of this machine wait meanwhile. A frame takes 16.7 ms at 60 a second; each wall's
row is its middle round."""


def slow(told: Told) -> Figure:
    return told[FULL]["frame"]["p99"] * 1000 if FULL in told else None


def long(told: Told) -> Figure:
    return told[FULL]["long_tasks"] if FULL in told else None


TARGETS = [
    Target("wall with 500 cards: frame, p99", 33, "ms", slow),
    Target("the same: tasks over 50 ms", 0, "", long),
]


def section(told: Told, when: str = "") -> str:
    return "\n\n".join(filter(None, [TITLE, HOW, when, judged(told), rows(told)]))


def judged(told: Told) -> str:
    found = [
        [each.what, f"≤ {number(each.most)} {each.unit}", number(each.of(told)), each.verdict(told)]
        for each in TARGETS
    ]
    return table(["what", "target", "measured", "target met?"], found)


def rows(told: Told) -> str:
    found = [
        [
            cards,
            *(number(each["frame"][p] * 1000) for p in ("p50", "p99", "max")),
            str(each["long_tasks"]),
            number(each["longest"] * 1000),
        ]
        for cards, each in told.items()
    ]
    head = ["cards", "frame p50 ms", "p99 ms", "slowest ms", "tasks over 50 ms", "longest ms"]
    return table(head, found)


def into_document(told: Told) -> None:
    """The section alone, in place of the one that is there."""
    when = time.strftime("%Y-%m-%d")
    said = (
        f"Measured {when}; the load of the machine before was {machine.machine()['load_before']}."
    )
    one_section.write(section(told, said), NEXT)
