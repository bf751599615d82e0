"""Similar document: what docs/benchmarks.md tells of likeness."""

from __future__ import annotations

import time
from typing import Any

from tests.bench import machine, one_section
from tests.bench.figures import mid
from tests.bench.table import number, table
from tests.bench.targets import Figure, Target

Told = dict[str, Any]
TITLE, NEXT = "## Similar cards", "## The air of a hall"
HOW = """All texts of `tests/fixtures/similar` are one wall in six languages: barriers of the sources in `../shared/data`
with rewordings, paraphrases and translations of ours, and pairs that only seem alike. *Precision*: how many of the
suggested pairs name the same barrier. *Found*: of the pairs of a kind, those that are suggested; of *apart* the fewer
the better. *Letters* needs nothing, *meaning* the extra `wsr[similar]`, which knows English, Arabic, French and
Spanish, and leaves Nepali and Swahili to the letters. The 300 cards are compared while other programs of this machine
wait; what the room notices is measured beside them."""


def times(told: Told) -> Figure:
    """The middle one of the rounds."""
    return sorted(told["times"])[len(told["times"]) // 2] if told["times"] else None


def beside(told: Told) -> Figure:
    quiet, comparing = (mid(told["room"][name], "ack.p99") for name in ("quiet", "comparing"))
    return comparing / quiet if quiet and comparing else None


TARGETS = [
    Target("compare 300 cards, with the start of the process", 3, "s", times),
    Target("others' checkmarks meanwhile, p99, against quiet", 1.5, "times", beside),
]


def section(told: Told | None) -> str:
    if not told:
        return f"{TITLE}\n\nNot measured; `python -m tests.bench similar` does it."
    return "\n\n".join([TITLE, HOW, taken(told), judged(told), precision(told), kinds(told)])


def taken(told: Told) -> str:
    """When, on what, how busy."""
    if "at" not in told:
        return f"{told['texts']} texts."
    when = time.strftime("%Y-%m-%d", time.gmtime(told["at"]))
    return f"{told['texts']} texts. Measured {when}; the load of the machine before was {told['load_before']}."


def judged(told: Told) -> str:
    rows = [
        [each.what, f"≤ {number(each.most)} {each.unit}", number(each.of(told)), each.verdict(told)]
        for each in TARGETS
    ]
    return table(["what", "target", "measured", "target met?"], rows)


def ways(told: Told) -> dict[str, Any]:
    return {way: told[way] for way in ("letters", "meaning") if told.get(way)}


def precision(told: Told) -> str:
    rows = [
        [
            way,
            number(found["suggested"]),
            f"{100 * found['right'] / max(1, found['suggested']):.0f} %",
            f"{100 * found['right'] / found['same']:.0f} %",
        ]
        for way, found in ways(told).items()
    ]
    return table(["by", "pairs suggested", "precision", "recall of all pairs of the wall"], rows)


def kinds(told: Told) -> str:
    every = ways(told)
    names = list(next(iter(every.values()))["rows"])
    rows = [
        [row, *(f"{found['rows'][row][0]} of {found['rows'][row][1]}" for found in every.values())]
        for row in names
    ]
    return table(["found", *(f"by {way}" for way in every)], rows)


def into_document(told: Told) -> None:
    """The section alone, in place of the one that is there."""
    told |= {"at": time.time(), "load_before": machine.machine()["load_before"]}
    one_section.write(section(told), NEXT)
