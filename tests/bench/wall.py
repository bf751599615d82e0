"""Wall: how evenly the projected wall is drawn while cards come in; Chromium, 1920 x 1080, no GPU.

python -m tests.bench wall           measures, and writes its section of docs/benchmarks.md
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import sync_playwright

from tests.bench.machine import before_others
from tests.bench.served import CORES, LOAD, Served, served
from tests.bench.storm import CARDS, spread, storm
from tests.browser.conftest import FLAGS, PROJECTOR, chromium

POSTING, SECONDS = 100, 5.0  # people who post one card each, within so many seconds

WALLS = (50, 200, 500)  # cards that are there before

WATCH = """() => {
  window.frames_ = []; window.long_ = [];
  new PerformanceObserver((list) => window.long_.push(...list.getEntries().map((e) => e.duration)))
    .observe({ type: "longtask" });
  let before = performance.now();
  const tick = (now) => { window.frames_.push(now - before); before = now; requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
}"""


def measured(walls: tuple[int, ...], rounds: int = 3) -> dict[str, Any]:
    """Of each wall its middle round; other programs of this machine wait meanwhile."""
    with before_others():
        found = {str(each): [frames(each) for _ in range(rounds)] for each in walls}
    return {each: sorted(all_, key=slowest)[len(all_) // 2] for each, all_ in found.items()}


def slowest(told: dict[str, Any]) -> tuple[float, int]:
    return told["frame"]["p99"], told["long_tasks"]


def frames(cards: int) -> dict[str, Any]:
    """Seconds between frames, and of tasks longer than 50 ms, with so many cards to begin with."""
    with served() as server:
        room = server.room(cards=cards)
        crowd = server.crowd(room, POSTING)
        with browser() as running:
            page = opened(running, server, room, cards)
            page.evaluate(WATCH)
            told = storm(server, crowd, CARDS, 1, SECONDS, room=room)
            between, long = page.evaluate("[window.frames_, window.long_]")
        crowd.hang_up()
    assert not any(told["wrong"].values()), told
    return {
        "cards": cards,
        "frame": spread([each / 1000 for each in between[1:]]),
        "long_tasks": len(long),
        "longest": max(long, default=0) / 1000,
    }


def opened(running: Any, server: Served, room: str, cards: int) -> Any:
    width, height = PROJECTOR
    page = running.new_context(viewport={"width": width, "height": height}).new_page()
    page.goto(f"{server.url}/w/{room}/wall")
    page.get_by_text(f"{cards + 5} cards").first.wait_for()  # five are what dots are put on
    page.wait_for_timeout(1000)
    return page


@contextmanager
def browser() -> Iterator[Any]:
    """On all cores: it is another machine's work, and one core is not all a laptop has."""
    os.sched_setaffinity(0, set(CORES))
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        os.sched_setaffinity(0, {LOAD})
        yield running
        running.close()


def main() -> None:
    """Alone, into its section of docs/benchmarks.md."""
    from tests.bench.wall_document import into_document

    into_document(measured(WALLS))
