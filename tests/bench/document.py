"""Document: docs/benchmarks.md from what was measured; no figure and no verdict is written by hand."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from math import inf
from typing import Any

from tests.bench.figures import Told, mid, ratio, troubles
from tests.bench.targets import PROMISED, RATIOS, Figure, Target, raw, wsr
from tests.bench.words import BENDS, HEAD, HOW, NOTES

Cells = list[str]


def document(told: Told) -> str:
    parts = [HEAD, about(told), HOW, "## Targets", judged(PROMISED, told),
             "### Against raw `websockets` at 500 phones", judged(RATIOS, told),
             "## Curves", *curves(told), "## Troubles", *hardships(told),
             "## Opening", openings(told), "## The wall", wall(told),
             "## What went wrong while measuring", went_wrong(told)]  # fmt: skip
    return "\n\n".join(part.strip() for part in parts) + "\n"


def number(value: Figure, digits: int = 3) -> str:
    if value is None:
        return "–"
    if value == inf:
        return "failed"
    text = f"{value:.{digits}g}"
    return f"{value:,.0f}" if "e" in text else text


def table(head: Cells, rows: list[Cells]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def about(told: Told) -> str:
    m, v = told["machine"], told["versions"]
    when = time.strftime("%Y-%m-%d", time.gmtime(told["at"]))
    libraries = " · ".join(f"{name} {each}" for name, each in v.items())
    fsync = told["fsync"]["bare"]
    short = " **This is the short version: one round, small halls.**" if told["quick"] else ""
    return (
        f"Measured {when} on {m['cores']} cores of {m['cpu']}, {m['memory_gb']} GB, {m['system']}; "
        f"the load of the machine before was {m['load_before']}. Figures are medians of rounds "
        f"({told['rounds']}), taken in {told['took'] / 60:.0f} minutes.{short}\n\n{libraries}\n\n"
        f"The disk: 200 bytes appended and synced in {number(ms(mid(fsync, 'p50')))} ms "
        f"(p99 {number(ms(mid(fsync, 'p99')))} ms)."
    )


def ms(seconds: Figure) -> Figure:
    return None if seconds is None else seconds * 1000


def judged(targets: list[Target], told: Told) -> str:
    rows = [[each.what, f"{'≥' if each.least else '≤'} {number(each.most)} {each.unit}",
             number(each.of(told)), each.verdict(told)] for each in targets]  # fmt: skip
    return table(["what", "target", "measured", "target met?"], rows)


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
    "Storm of cards: each phone 5 in 5 s, every text to everybody": [
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
    yield table(["what", "phones", "checkmark p99 ms", "on the last phone p99 ms", "core",
                 "CPU per delivery µs", "bytes per delivery"], list(variants(told)))  # fmt: skip


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
    said = "; ".join(f"{before} → {after} phones ({after / before:.2g}×): {number(grows, 2)}×"
                     for before, after, grows in steps)  # fmt: skip
    bent = [after for before, after, grows in steps if grows and grows > 1.15 * after / before]
    where = f"It bends before {bent[0]} phones." if bent else "It does not bend upwards."
    return f"{name}: {said}. {where} {NOTES[title]}" if steps else NOTES[title]


def variants(told: Told) -> Iterator[Cells]:
    named = {"event": "raw reference, a message for each event", "plain": "wsr, packing not offered"}
    for key, name in named.items():
        for hall, rounds in told.get(key, {}).items():
            yield [name, hall, *storm_cells(rounds, "dots.")]


def storm_cells(rounds: list[Told] | None, path: str = "") -> Cells:
    return [number(mid(rounds, path + name) and (mid(rounds, path + name) or 0) * scale)
            for name, scale in (("ack.p99", 1e3), ("visible.p99", 1e3), ("core", 1),
                                ("us_per_delivery", 1), ("bytes_per_delivery", 1))]  # fmt: skip


def hardships(told: Told) -> Iterator[str]:
    head = ["200 phones, dots", "checkmark p99 ms", "on the last phone p99 ms", "core",
            "CPU per delivery µs", "bytes per delivery"]  # fmt: skip
    rows = [[NOTES[name], *storm_cells(rounds)] for name, rounds in told["others"].items()]
    rows += [[f"each transaction takes {name}", *storm_cells(rounds)]
             for name, rounds in told["disk"].items()]  # fmt: skip
    rows += [["5 phones read nothing (cards)", *storm_cells(told["deaf"]["cards"])]]
    yield table(head, rows)
    yield from (say(told) for say in (flooded, read, let_go, endless))


def total(told: Told, name: str, path: str) -> Any:
    return [value for each in told["others"].get(name, []) if (value := each.get(path))]


def flooded(told: Told) -> str:
    floods = total(told, "flood", "flooder")
    taken, away = (sum(each.get(k, 0) for each in floods) for k in ("taken", "turned_away"))
    return f"The flooding phone was answered {taken:,} times and turned away {away:,} times."


def read(told: Told) -> str:
    took = [each for one in total(told, "heavy", "documents") for each in one]
    slowest = f", the slowest in {max(took):.2g} s" if took else ""
    return f"{len(took)} documents were made meanwhile{slowest}, on the server's one core."


def let_go(told: Told) -> str:
    rounds = told["deaf"]["cards"]
    grown, back = mid(rounds, "rss_grown"), mid(rounds, "back_s")
    many, gone, all_ = (mid(rounds, name) for name in ("deaf", "let_go", "back"))
    return (f"Of {number(many)} phones that stopped reading {number(gone)} were let go; {number(all_)} had "
            f"everything {number(back)} s after they read again. The server's memory grew by "
            f"{number(grown and grown / 1e6)} MB meanwhile.")  # fmt: skip


def endless(told: Told) -> str:
    found = told["endless"]
    rss = ", ".join(f"{each / 1e6:.0f}" for each in found["rss"])
    return (f"{found['phones']} phones posted {found['posts']:,} dots in {found['took']:.0f} s; the server "
            f"held {rss} MB before and after each part.")  # fmt: skip


def openings(told: Told) -> str:
    rows = [[f"{int(events):,}", *(number(each.get(name)) for name in ("open_s", "replay_s", "mb"))]
            for events, each in told["opening"].items()]  # fmt: skip
    return table(["events", "open s", "by a replay of the log s", "file MB"], rows)


def wall(told: Told) -> str:
    rows = [[cards, *(number(ms(each["frame"][p])) for p in ("p50", "p99", "max")),
             str(each["long_tasks"]), number(ms(each["longest"]))]
            for cards, each in told["wall"].items()]  # fmt: skip
    head = ["cards", "frame p50 ms", "p99 ms", "slowest ms", "tasks over 50 ms", "longest ms"]
    return f"{table(head, rows)}\n\n{NOTES['wall']}"


def went_wrong(told: Told) -> str:
    lines: list[str] = []
    for what in ("wsr", "tick", "event", "plain", "disk", "deaf"):
        for which, rounds in told.get(what, {}).items():
            lines += troubles(f"{what} {which}", rounds)
    for name, rounds in told["others"].items():
        lines += troubles(name, rounds)
    return "\n".join(f"- {line}" for line in lines) or "Nothing."

