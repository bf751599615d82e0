"""Console: how fast the facilitator's board opens and answers, on a processor slowed four times.

    python -m tests.bench console           measures, and writes its section of docs/benchmarks.md

Until the first screen of cards is drawn, until all of them are, and from a key to what is seen of it. The best of
several rounds counts: what else the machine does makes it slower and never faster. The clock is told beside what
the page's main thread works, which other programs hardly change.
"""

from __future__ import annotations

from typing import Any

from tests.bench.served import Served, served
from tests.bench.storm import spread
from tests.bench.wall import browser

CARDS, SLOWED, KEYS, ROUNDS = 500, 4, 30, 3
SCREEN = 24  # cards that a board draws at once; see static/js/activities/cards/console/filling.js
LAPTOP = (1366, 768)
DRAWN = "cards => document.querySelectorAll('[data-card]').length >= cards"
# From the key to the frame in which the page has drawn what it does.
PRESS = """async ([key, times]) => {
  const took = [];
  while (took.length < times) {
    const box = document.activeElement.closest(".console-pick > input")
      ?? document.querySelector(".console-pick > input[tabindex='0']");
    box.focus();
    const begun = performance.now();
    box.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey: true, bubbles: true }));
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    took.push((performance.now() - begun) / 1000);
  }
  return took;
}"""


def measured(rounds: int = ROUNDS, cards: int = CARDS) -> dict[str, Any]:
    """Seconds by the clock of the slowed page, and under `work` of its processor; `key` is one that selects a card."""
    with served() as server:
        room = server.room(cards=cards - 5)  # five are what dots are put on
        with browser() as running:
            page = joined(running, server, room, cards)
            session = page.context.new_cdp_session(page)
            session.send("Performance.enable", {"timeDomain": "threadTicks"})
            work = [worked(page, session, cards) for _ in range(rounds)]
            session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
            opened = [reopened(page, cards) for _ in range(rounds)]
            keys = [spread(pressed(page)) for _ in range(rounds)]
    seen, whole = best(opened)
    least = dict(zip(("seen", "open", "key"), best(work), strict=True))
    key = min(keys, key=lambda each: each["p50"])
    return {"cards": cards, "seen": seen, "open": whole, "key": key, "work": least}


def best(rounds: list[tuple[float, ...]]) -> tuple[float, ...]:
    return tuple(min(each) for each in zip(*rounds, strict=True))


def worked(page: Any, session: Any, cards: int) -> tuple[float, ...]:
    """What the page's main thread works until the first cards are drawn, until all are, and for a key; slowed."""
    page.reload(wait_until="commit")
    found = []
    for many in (min(SCREEN, cards), cards):
        drawn(page, many)
        found.append(SLOWED * busy(session))
    pressed(page, 2)  # the bar of the selection is there, and all is drawn
    before = busy(session)
    pressed(page)
    return (*found, SLOWED * (busy(session) - before) / KEYS)


def busy(session: Any) -> float:
    told = session.send("Performance.getMetrics")["metrics"]
    return float(next(each["value"] for each in told if each["name"] == "TaskDuration"))


def joined(running: Any, server: Served, room: str, cards: int) -> Any:
    width, height = LAPTOP
    page = running.new_context(viewport={"width": width, "height": height}).new_page()
    page.goto(f"{server.url}/w/{room}/run#key={server.facilitator_key}")
    page.wait_for_function(DRAWN, arg=cards)
    return page


def reopened(page: Any, cards: int) -> tuple[float, float]:
    page.reload(wait_until="commit")
    return drawn(page, min(SCREEN, cards)), drawn(page, cards)


def drawn(page: Any, cards: int) -> float:
    page.wait_for_function(DRAWN, arg=cards)
    return float(page.evaluate("performance.now()")) / 1000


def pressed(page: Any, keys: int = KEYS) -> list[float]:
    return list(page.evaluate(PRESS, ["ArrowDown", keys]))


def main() -> None:
    from tests.bench.console_document import into_document

    told = measured()
    print(told)
    into_document(told)


if __name__ == "__main__":
    main()
