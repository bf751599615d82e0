"""Console: how fast the facilitator's board opens and answers, on a processor slowed four times."""

from __future__ import annotations

from typing import Any

from tests.bench.served import Served, served
from tests.bench.storm import spread
from tests.bench.wall import browser

CARDS, SLOWED, KEYS = 500, 4, 30
LAPTOP = (1366, 768)
DRAWN = "cards => document.querySelectorAll('[data-card]').length >= cards"
# From the key to the frame in which the page has drawn what it does.
PRESS = """async (key) => {
  const box = document.activeElement.closest(".console-pick > input")
    ?? document.querySelector(".console-pick > input[tabindex='0']");
  box.focus();
  const begun = performance.now();
  box.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey: true, bubbles: true }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return performance.now() - begun;
}"""


def console(cards: int = CARDS) -> dict[str, Any]:
    """Seconds until all cards are drawn, and from a key that selects to what is seen of it."""
    with served() as server:
        room = server.room(cards=cards - 5)  # five are what dots are put on
        with browser() as running:
            page = joined(running, server, room, cards)
            opened = [reopened(page, cards) for _ in range(3)]
            keys = [page.evaluate(PRESS, "ArrowDown") / 1000 for _ in range(KEYS)]
    return {"cards": cards, "open": sorted(opened)[1], "key": spread(keys)}


def joined(running: Any, server: Served, room: str, cards: int) -> Any:
    width, height = LAPTOP
    page = running.new_context(viewport={"width": width, "height": height}).new_page()
    page.goto(f"{server.url}/w/{room}/run#key={server.facilitator_key}")
    page.wait_for_function(DRAWN, arg=cards)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    return page


def reopened(page: Any, cards: int) -> float:
    page.reload(wait_until="commit")
    page.wait_for_function(DRAWN, arg=cards)
    drawn: float = page.evaluate("performance.now()")
    return drawn / 1000


if __name__ == "__main__":
    print(console())
