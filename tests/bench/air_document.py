"""Air document: what docs/benchmarks.md tells of the air, beside what it was before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tests.bench.airs import BEFORE, before
from tests.bench.figures import mid, troubles
from tests.bench.table import Cells, number, table
from tests.bench.targets import MS, Figure, S, Target, scaled

Told = dict[str, Any]
TITLE, NEXT = "## The air of a hall", "## Opening"
HOW = """A hall's wifi is one channel that everyone shares: each packet costs time whatever its size, and
so does each answer to it. Here server and phones are in a network of their own whose loopback carries
54 Mbit/s of which each packet takes 1,400 bytes besides its own (`tests/bench/channel.py`): 4,040
packets of 100 bytes a second, or 2,260 of 1,300, both directions together, which is about one 2.4 GHz
channel on which nothing is packed together. A 5 GHz channel is taken as twice that. A wall and a
facilitator are in each hall. On a machine that does other things too, people also wait for its cores,
which is why each row tells the load: above 2, its times are upper bounds. In the storm each phone posts two cards within 5 s, each shown to everyone;
times are of all pairs of a post and a screen, so that no one who waits is left out."""
BUSY = 2  # its load, from which on people wait for cores
HEADS = {
    "2.4": "One 2.4 GHz channel, deflated as browsers get it",
    "2.4 plain": "One 2.4 GHz channel, to clients that offer no deflate",
    "5": "One 5 GHz channel, deflated",
    "wire": "A wire, deflated",
}
COLUMNS: dict[str, tuple[str, float]] = {
    "form seen by all s": ("arrive.form.max", S),
    "all in s": ("arrive.took", S),
    "✓ p50 ms": ("cards.ack.p50", MS),
    "p99 ms": ("cards.ack.p99", MS),
    "on the wall p50 ms": ("cards.seen.wall.p50", MS),
    "p99 ms ": ("cards.seen.wall.p99", MS),
    "on phones p50 ms": ("cards.seen.phone.p50", MS),
    "p99 ms  ": ("cards.seen.phone.p99", MS),
    "packets in the storm": ("cards.packets", 1),
    "MB": ("cards.air_bytes", 1e-6),
    "all back s": ("back.took", S),
    "the machine's load before": ("load_before", 1),
}


def of(name: str, hall: int, path: str, scale: float = 1) -> Callable[[Told], Figure]:
    return lambda told: scaled(mid(told.get(name, {}).get(str(hall)), path), scale)


def slowed(told: Told) -> Figure:
    """How many times longer others wait for a card while a slow phone is in the hall."""
    with_, without = (of("edge", 100, f"{how}.seen.phone.p99")(told) for how in ("with", "without"))
    return with_ / without if with_ and without else None


TARGETS = [
    Target("300 phones, storm of cards: ✓, p99", 0.15, "s", of("2.4", 300, "cards.ack.p99")),
    Target("the same: on the wall, p99", 0.15, "s", of("2.4", 300, "cards.seen.wall.p99")),
    Target("the same: on each phone, p99", 0.5, "s", of("2.4", 300, "cards.seen.phone.p99")),
    Target(
        "the same for clients that offer no deflate: on each phone, p99",
        3,
        "s",
        of("2.4 plain", 300, "cards.seen.phone.p99"),
    ),
    Target("all 300 back after a cut", 1.2, "s", of("2.4", 300, "back.took")),
    Target(
        "300 arrive at once: each sees the form within", 3, "s", of("2.4", 300, "arrive.form.max")
    ),
    Target("the same: all are in, page and board, within", 10, "s", of("2.4", 300, "arrive.took")),
    Target("100 phones, storm of cards: ✓, p99", 0.05, "s", of("2.4", 100, "cards.ack.p99")),
    Target("the same: on each phone, p99", 0.1, "s", of("2.4", 100, "cards.seen.phone.p99")),
    Target("500 phones, 5 dots each in 5 s: ✓, p99", 0.3, "s", of("2.4", 500, "dots.ack.p99")),
    Target("air used by a room of 300 at rest", 3, "%", of("2.4", 300, "rest.air", 100)),
    Target("a slow phone at the edge: others see cards so much later, p99", 1.2, "times", slowed),
]


def section(told: Told) -> str:
    """From its heading to the next."""
    return "\n\n".join([TITLE, HOW, *parts(told)])


def parts(told: Told) -> Iterator[str]:
    if "missing" in told:
        yield f"**Left out: {told['missing']}.**"
        return
    old = before() if BEFORE.exists() else {}
    yield about(told, old)
    yield table(
        ["what, in one 2.4 GHz channel", "target", "before", "measured", "target met?"],
        [judged(each, told, old) for each in TARGETS],
    )
    for name in HEADS:
        if name in told:
            yield f"### {HEADS[name]}"
            yield grid(told[name], old.get(name, {}))
    yield from wrong(told)


def about(told: Told, old: Told) -> str:
    said = f"Measured {told['day']}; the load of the machine before was {told['load_before']}."
    if told["load_before"] > BUSY:
        said += (
            " **The machine was busy with other things, so that these times say more of its cores "
            "than of the air, and no target is really judged by them.**"
        )
    if old:
        said += (
            f" In brackets, and as *before*: version {old['version']}, the last that took no "
            f"notice of the air, on the same machine (load {old['load_before']})."
        )
    return said


def judged(target: Target, told: Told, old: Told) -> Cells:
    limit = f"≤ {number(target.most)} {target.unit}"
    return [
        target.what,
        limit,
        number(target.of(old)),
        number(target.of(told)),
        target.verdict(told),
    ]


def grid(halls: Told, old: Told) -> str:
    rows = [
        [hall, *(cell(rounds, old.get(hall), *COLUMNS[each]) for each in COLUMNS)]
        for hall, rounds in sorted(halls.items(), key=lambda each: int(each[0]))
    ]
    return table(["phones", *(name.strip() for name in COLUMNS)], rows)


def cell(rounds: list[Told], old: list[Told] | None, path: str, scale: float) -> str:
    now, was = (scaled(mid(each, path), scale) for each in (rounds, old))
    return number(now) if was is None else f"{number(now)} ({number(was)})"


def wrong(told: Told) -> Iterator[str]:
    found = [
        f"- {line}"
        for name in (*HEADS, "edge")
        for hall, rounds in told.get(name, {}).items()
        for line in troubles(f"{name}, {hall} phones", rounds)
    ]
    if found:
        yield "### What went wrong in the air"
        yield "\n".join(found)
