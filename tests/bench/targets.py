"""Targets: what was promised of speed, and whether the figures keep it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any

from tests.bench.figures import Told, mid, ratio

Figure = float | None


@dataclass(frozen=True)
class Target:
    """`most` is the limit in `unit`; `of` finds the figure in what was measured."""

    what: str
    most: float
    unit: str
    of: Callable[[Told], Figure]
    least: bool = False  # the limit is from below

    def verdict(self, told: Told) -> str:
        found = self.of(told)
        if found is None:
            return "not measured"
        kept = found >= self.most if self.least else found <= self.most
        return "met" if kept else "**not met**"


def wsr(told: Told, hall: int, path: str) -> Figure:
    return mid(told.get("wsr", {}).get(str(hall)), path)


def raw(told: Told, hall: int, path: str) -> Figure:
    return mid(told.get("tick", {}).get(str(hall)), path)


def of(hall: int, path: str, scale: float = 1.0) -> Callable[[Told], Figure]:
    return lambda told: scaled(wsr(told, hall, path), scale)


def scaled(figure: Figure, scale: float) -> Figure:
    return None if figure is None else figure * scale


def versus(hall: int, path: str) -> Callable[[Told], Figure]:
    """How many times what the raw reference takes."""
    return lambda told: ratio(wsr(told, hall, path), raw(told, hall, path))


def disk(told: Told, name: str) -> Figure:
    return mid(told.get("disk", {}).get(name), "ack.p99")


def grouped(told: Told) -> Figure:
    return ratio(disk(told, "5 ms, one op per transaction"), disk(told, "5 ms"))


def other(name: str, path: str) -> Callable[[Told], Figure]:
    """How many times the quiet hall's."""

    def found(told: Told) -> Figure:
        others = told.get("others", {})
        return ratio(mid(others.get(name), path), mid(others.get("quiet"), path))

    return found


def beside_lines(path: str) -> Callable[[Told], Figure]:
    """How many times what it is where no one holds half requests open."""

    def found(told: Told) -> Figure:
        halls = told.get("half_open", {})
        return ratio(mid(halls.get("with"), path), mid(halls.get("without"), path))

    return found


def deaf(told: Told, path: str) -> Figure:
    return mid(told.get("deaf", {}).get("cards"), path)


def resumed(told: Told) -> Figure:
    """The share of the phones that could not keep up that were let go and have everything again."""
    let_go, back = deaf(told, "let_go"), deaf(told, "back")
    many = deaf(told, "deaf")
    if not many or let_go is None or back is None:
        return None
    return 0.0 if inf in (let_go, back) else min(let_go, back) / many


def grown(told: Told) -> Figure:
    """How much the memory grew in the second half of the endless storm, per cent."""
    rss: list[float] = told.get("endless", {}).get("rss", [])
    return 100 * (rss[-1] / rss[len(rss) // 2] - 1) if len(rss) > 2 else None


def opening(events: int) -> Callable[[Told], Figure]:
    def found(told: Told) -> Figure:
        row: Any = told.get("opening", {}).get(str(events))
        return None if row is None else float(row["open_s"])

    return found


MS, S, KB, TIMES = 1e3, 1.0, 1e-3, "times"

PROMISED = [
    Target(
        "1000 phones, 5 dots each in 5 s: on the last phone, p99 (2 ticks + 50 ms)",
        150,
        "ms",
        of(1000, "dots.visible.p99", MS),
    ),
    Target("the same: checkmark, p99", 100, "ms", of(1000, "dots.ack.p99", MS)),
    Target(
        "the same: CPU per delivered message, against the raw reference",
        1.5,
        TIMES,
        versus(1000, "dots.us_per_delivery"),
    ),
    Target("500 phones join at once: all are in after", 2, "s", of(500, "join.took")),
    Target("the same: bytes per joiner", 30, "kB", of(500, "join.bytes", KB)),
    Target(
        "one post into a quiet room of 500: on the last phone, p99",
        25,
        "ms",
        of(500, "fanout.visible.p99", MS),
    ),
    Target("memory per phone at 1000", 40, "kB", of(1000, "rss_per_phone", KB)),
    Target(
        "start, from exec to /healthz, against a bare Flask-SocketIO server",
        2.5,
        TIMES,
        lambda told: told.get("start", {}).get("times"),
    ),
    Target("open a workshop of 10,000 events", 0.5, "s", opening(10_000)),
    Target("open a workshop of 100,000 events", 3, "s", opening(100_000)),
    Target(
        "from 500 to 1000 phones the storm's CPU grows",
        2.2,
        TIMES,
        lambda told: ratio(wsr(told, 1000, "dots.core"), wsr(told, 500, "dots.core")),
    ),
    Target(
        "20 times the posts of the same hall: the CPU grows",
        10,
        TIMES,
        lambda told: ratio(
            mid(told.get("others", {}).get("posts_20"), "core"),
            mid(told.get("others", {}).get("posts_1"), "core"),
        ),
    ),
    Target(
        "one phone floods: the others' checkmarks, p99, against quiet",
        2,
        TIMES,
        other("flood", "ack.p99"),
    ),
    Target(
        "the same: on the last of the others, p99, against quiet",
        2,
        TIMES,
        other("flood", "visible.p99"),
    ),
    Target(
        "500 half requests are held open beside 300 phones: their checkmarks, p99, against without",
        1.5,
        TIMES,
        beside_lines("ack.p99"),
    ),
    Target(
        "the same: on the last phone, p99, against without", 1.5, TIMES, beside_lines("visible.p99")
    ),
    Target(
        "phones that cannot keep up: share let go that came back to everything",
        1,
        "of 1",
        resumed,
        least=True,
    ),
    Target("memory grown in the second half of the endless storm", 10, "%", grown),
]

RATIOS = [
    Target(
        "one post into a quiet room: until the last phone has it, p50",
        1.2,
        TIMES,
        versus(500, "fanout.visible.p50"),
    ),
    Target(
        "the same: CPU per delivered message", 1.2, TIMES, versus(500, "fanout.us_per_delivery")
    ),
    Target("memory per phone", 2.5, TIMES, versus(500, "rss_per_phone")),
    Target("storm of dots: checkmark, p99", 2, TIMES, versus(500, "dots.ack.p99")),
    Target("storm of dots: on the last phone, p99", 1.3, TIMES, versus(500, "dots.visible.p99")),
    Target("storm of cards: on the last phone, p99", 1.3, TIMES, versus(500, "cards.visible.p99")),
    Target(
        "all lines cut, all back (the reference only opens lines)",
        4,
        TIMES,
        versus(500, "back.took"),
    ),
    Target(
        "a document each second: checkmark, p99, against quiet (200 phones)",
        5,
        TIMES,
        other("heavy", "ack.p99"),
    ),
    Target(
        "5 ms more per transaction: one op in each takes longer than many, ack p99",
        5,
        TIMES,
        grouped,
        least=True,
    ),
]
