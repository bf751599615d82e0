"""Document: docs/benchmarks.md from what was measured; no figure and no verdict is written by hand."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from tests.bench import console_document, similar_document, wall_document
from tests.bench.air_document import section
from tests.bench.curves import curves
from tests.bench.figures import Told, mid, troubles
from tests.bench.table import number, storm_cells, table
from tests.bench.targets import PROMISED, RATIOS, Figure, Target
from tests.bench.words import HEAD, HOW, NOTES


def document(told: Told) -> str:
    parts = [
        HEAD,
        about(told),
        HOW,
        "## Targets",
        judged(PROMISED, told),
        "### Against raw `websockets` at 500 phones",
        judged(RATIOS, told),
        "## Curves",
        *curves(told),
        "## Troubles",
        *hardships(told),
        similar_document.section(told.get("similar")),
        section(told["air"]),
        "## Opening",
        openings(told),
        console_document.section(told.get("console")),
        wall_document.section(told["wall"]),
        "## What went wrong while measuring",
        went_wrong(told),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


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
    rows = [
        [
            each.what,
            f"{'≥' if each.least else '≤'} {number(each.most)} {each.unit}",
            number(each.of(told)),
            each.verdict(told),
        ]
        for each in targets
    ]
    return table(["what", "target", "measured", "target met?"], rows)


def hardships(told: Told) -> Iterator[str]:
    head = [
        "200 phones, dots",
        "checkmark p99 ms",
        "on the last phone p99 ms",
        "core",
        "CPU per delivery µs",
        "bytes per delivery",
    ]
    rows = [[NOTES[name], *storm_cells(rounds)] for name, rounds in told["others"].items()]
    rows += [
        [f"each transaction takes {name}", *storm_cells(rounds)]
        for name, rounds in told["disk"].items()
    ]
    rows += [
        [f"300 phones, {name} 500 half requests", *storm_cells(rounds)]
        for name, rounds in told.get("half_open", {}).items()
    ]
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
    return (
        f"Of {number(many)} phones that stopped reading {number(gone)} were let go; {number(all_)} had "
        f"everything {number(back)} s after they read again. The server's memory grew by "
        f"{number(grown and grown / 1e6)} MB meanwhile."
    )


def endless(told: Told) -> str:
    found = told["endless"]
    rss = ", ".join(f"{each / 1e6:.0f}" for each in found["rss"])
    return (
        f"{found['phones']} phones posted {found['posts']:,} dots in {found['took']:.0f} s; the server "
        f"held {rss} MB before and after each part."
    )


def openings(told: Told) -> str:
    rows = [
        [f"{int(events):,}", *(number(each.get(name)) for name in ("open_s", "replay_s", "mb"))]
        for events, each in told["opening"].items()
    ]
    return table(["events", "open s", "by a replay of the log s", "file MB"], rows)


def went_wrong(told: Told) -> str:
    lines: list[str] = []
    for what in ("wsr", "tick", "event", "plain", "disk", "deaf"):
        for which, rounds in told.get(what, {}).items():
            lines += troubles(f"{what} {which}", rounds)
    halls = {f"{name} half requests": each for name, each in told.get("half_open", {}).items()}
    for name, rounds in {**told["others"], **halls}.items():
        lines += troubles(name, rounds)
    return "\n".join(f"- {line}" for line in lines) or "Nothing."
