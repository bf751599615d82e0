"""Map: how long the wall takes to lay out the pictures of the influence map, and the report its own.

    python -m tests.bench map

Prints milliseconds and pages for 40 actors, the reference of the same run, and for 500; what counts is
how many times longer the 500 take: at most five times. It ends with 1 where they take longer.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.documents.crowds import crowded
from wsr.activities.map import report_pictures
from wsr.activities.map.report import TYPES
from wsr.documents.graph_layout import settled
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by

WALL = Path(__file__).with_name("map.mjs")
MOST = 5.0  # times as long as for 40
ROUNDS = 3


def main() -> None:
    wall = json.loads(subprocess.check_output(["node", str(WALL)], text=True))
    paper = {"forty": on_paper(40, 80), "hundreds": on_paper(500, 1000)}
    slow = [told("wall", wall), told("report", paper)]
    sys.exit(any(slow))


def on_paper(actors: int, ties: int) -> dict[str, Any]:
    t = ReportContext(as_seen_by(crowded(actors=actors, ties=ties), EVERYONE))
    return {"ms": min(took(t) for _ in range(ROUNDS)), "pages": 2}


def took(t: ReportContext) -> float:
    settled.cache_clear()
    begun = time.perf_counter()
    report_pictures.influence(t)
    report_pictures.network(t, TYPES)
    return 1000 * (time.perf_counter() - begun)


def told(where: str, found: dict[str, Any]) -> bool:
    """Whether it is too slow."""
    times = found["hundreds"]["ms"] / found["forty"]["ms"]
    for name, actors in (("forty", 40), ("hundreds", 500)):
        print(f"{where:7} {actors:4} {found[name]['ms']:7.0f} ms {found[name]['pages']:4} pages")
    print(f"{where:7} 500 actors take {times:.1f} times as long as 40")
    return times > MOST


if __name__ == "__main__":
    main()
