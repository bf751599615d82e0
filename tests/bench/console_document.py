"""Console document: what docs/benchmarks.md tells of the facilitator's board."""

from __future__ import annotations

import time
from typing import Any

from tests.bench import machine, one_section
from tests.bench.table import number, table
from tests.bench.targets import Target

Told = dict[str, Any]
TITLE, NEXT = "## The console", "## The wall"
HOW = """A board of 500 cards in Chromium at 1366 × 768, without a GPU, on a processor slowed four times: a cheap laptop. *Seen*:
from the address to the first screens of cards. *Whole*: until the last card is drawn; the laptop answers meanwhile.
*A key*: from Shift and an arrow, which select one more card, to what is seen of it. *Worked* is what the page's main
thread needs of such a processor, *by the clock* is what passed while other programs of the machine took their share.
The best of several rounds. The targets are for an idle laptop, so that *worked* is held to them."""


TARGETS = [
    Target("the first cards are seen", 1000, "ms", lambda told: 1000 * told["work"]["seen"]),
    Target("the whole board is drawn", 2000, "ms", lambda told: 1000 * told["work"]["open"]),
    Target("a key", 50, "ms", lambda told: 1000 * told["work"]["key"]),
]
CLOCKS = [("seen",), ("open",), ("key", "p50")]


def section(told: Told | None) -> str:
    if not told:
        return f"{TITLE}\n\nNot measured; `python -m tests.bench console` does it."
    return "\n\n".join([TITLE, HOW, taken(told), judged(told)])


def taken(told: Told) -> str:
    """When, and how busy the machine was; nothing of it where it stands under the head of the whole document."""
    if "at" not in told:
        return f"{told['cards']} cards."
    when = time.strftime("%Y-%m-%d", time.gmtime(told["at"]))
    return f"{told['cards']} cards. Measured {when}; the load of the machine before was {told['load_before']}."


def judged(told: Told) -> str:
    rows = [
        [
            each.what,
            f"≤ {number(each.most)}",
            number(each.of(told)),
            each.verdict(told),
            by_clock(told, path),
        ]
        for each, path in zip(TARGETS, CLOCKS, strict=True)
    ]
    head = ["what", "target ms", "worked ms", "target met?", "by the clock ms"]
    return table(head, rows)


def by_clock(told: Told, path: tuple[str, ...]) -> str:
    found: Any = told
    for name in path:
        found = found[name]
    return number(1000 * float(found))


def into_document(told: Told) -> None:
    """The section alone, in place of the one that is there."""
    told |= {"at": time.time(), "load_before": machine.machine()["load_before"]}
    one_section.write(section(told), NEXT)
