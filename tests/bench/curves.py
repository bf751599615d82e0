"""Curves: how each figure grows with the hall, beside the reference, and where it bends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tests.bench.figures import Told, mid, ratio
from tests.bench.table import Cells, number, storm_cells, table
from tests.bench.targets import raw, wsr
from tests.bench.words import BENDS, NOTES

# Heading, path in an evening, scale, whether the reference goes through it too.
CURVES: dict[str, list[tuple[str, str, float, bool]]] = {
    "Storm of dots: each phone 5 in 5 s": [
        ("checkmark p50 ms", "dots.ack.p50", 1e3, True),
        ("p99 ms", "dots.ack.p99", 1e3, True),
        ("on the last phone p50 ms", "dots.visible.p50", 1e3, True),
        ("p99 ms", "dots.visible.p99", 1e3, True),
        ("core", "dots.core", 1, True),
        ("CPU per delivery µs", "dots.us_per_delivery", 1, True),
        ("bytes per delivery", "dots.bytes_per_delivery", 1, True),
    ],
    "Storm of cards: each phone 5 in 5 s, every text to everyone": [
        ("checkmark p50 ms", "cards.ack.p50", 1e3, True),
        ("p99 ms", "cards.ack.p99", 1e3, True),
        ("on the last phone p50 ms", "cards.visible.p50", 1e3, True),
        ("p99 ms", "cards.visible.p99", 1e3, True),
        ("core", "cards.core", 1, True),
        ("CPU per delivery µs", "cards.us_per_delivery", 1, True),
        ("bytes per delivery", "cards.bytes_per_delivery", 1, True),
    ],
    "One post at a time into a quiet room": [
        ("on the last phone p50 ms", "fanout.visible.p50", 1e3, True),
        ("p99 ms", "fanout.visible.p99", 1e3, True),
        ("CPU per delivery µs", "fanout.us_per_delivery", 1, True),
    ],
    "The door: all join at once, 100 cards on the wall; all lines are cut, all come back": [
        ("all in s", "join.took", 1, False),
        ("CPU s", "join.cpu", 1, False),
        ("kB per joiner", "join.bytes", 1e-3, False),
        ("all back s", "back.took", 1, True),
        ("kB per phone back", "back.bytes", 1e-3, False),
        ("memory per phone kB", "rss_per_phone", 1e-3, True),
    ],
}


def curves(told: Told) -> Iterator[str]:
    for title, columns in CURVES.items():
        yield f"### {title}"
        rows = [row(told, hall, columns) for hall in told["wsr"]]
        yield table(["phones", *(name for name, *_ in columns)], rows)
        yield bends(told, title, columns)
    fresh = [mid(rounds, "rss_fresh") for rounds in told["wsr"].values()]
    yield f"A server without phones holds {number(min(filter(None, fresh), default=0) / 1e6)} MB."
    yield "A cell is wsr's figure with, in brackets, how many times that of the raw reference it is."
    yield "### A message for each event, and messages that are not packed"
    yield table(
        [
            "what",
            "phones",
            "checkmark p99 ms",
            "on the last phone p99 ms",
            "core",
            "CPU per delivery µs",
            "bytes per delivery",
        ],
        list(variants(told)),
    )


def row(told: Told, hall: str, columns: list[tuple[str, str, float, bool]]) -> Cells:
    cells = [hall]
    for _, path, scale, compared in columns:
        mine = wsr(told, int(hall), path)
        cell = number(mine and mine * scale)
        if compared and (times := ratio(mine, raw(told, int(hall), path))) is not None:
            cell += f" ({number(times, 2)}×)"
        cells.append(cell)
    return cells


def bends(told: Told, title: str, columns: list[tuple[str, str, float, bool]]) -> str:
    """From which hall on a figure that should grow with the phones grows faster than they do."""
    name, path = BENDS[title]
    halls = [int(each) for each in told["wsr"]]
    steps = []
    for before, after in pairwise(halls):
        grows = ratio(wsr(told, after, path), wsr(told, before, path))
        steps.append((before, after, grows))
    said = "; ".join(
        f"{before} → {after} phones ({after / before:.2g}×): {number(grows, 2)}×"
        for before, after, grows in steps
    )
    bent = [after for before, after, grows in steps if grows and grows > 1.15 * after / before]
    where = f"It bends before {bent[0]} phones." if bent else "It does not bend upwards."
    return f"{name}: {said}. {where} {NOTES[title]}" if steps else NOTES[title]


def variants(told: Told) -> Iterator[Cells]:
    named = {
        "event": "raw reference, a message for each event",
        "plain": "wsr, packing not offered",
    }
    for key, name in named.items():
        for hall, rounds in told.get(key, {}).items():
            yield [name, hall, *storm_cells(rounds, "dots.")]
