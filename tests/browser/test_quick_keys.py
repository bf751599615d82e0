"""A quick facilitator at a slow laptop: each key goes to what the key before it has opened."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP
from tests.browser.people import Opens, Room, Seen, opens, room, server
from tests.patience import until

pytestmark = pytest.mark.browser
# As when the processor is busy with something else: nothing is painted between two keys.
UNPAINTED = """() => {
  window.requestAnimationFrame = () => 0;
  const later = window.setTimeout;
  window.setTimeout = (act, after, ...rest) => later(act, (after ?? 0) + 10_000, ...rest);
}"""


@pytest.fixture
def slow(opens: Opens, room: Room) -> Seen:
    """Fay's console, with a card that has the focus, and no time to paint from here on."""
    room.does("add_card", card="k0", stage="barriers", text="Nets too fine", lane="unsorted")
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    fay.page.get_by_role("checkbox", name="Nets too fine").focus()
    fay.page.evaluate(UNPAINTED)
    return fay


def test_a_menu_hears_the_keys_that_follow_the_one_that_opened_it(slow: Seen) -> None:
    for key in ("Enter", "ArrowDown"):
        slow.page.keyboard.press(key)
    items = slow.page.get_by_role("menuitem")
    assert items.nth(1).evaluate("(it) => it === document.activeElement")


def test_a_window_hears_the_keys_that_follow_the_one_that_opened_it(slow: Seen, room: Room) -> None:
    for key in ("Shift+U", "b", "Escape"):
        slow.page.keyboard.press(key)
    expect(slow.page.get_by_role("dialog")).to_have_count(0)
    slow.page.keyboard.press("k")
    until(lambda: wall(room).get("hold"), "the wall to be held")
    assert not wall(room).get("show"), "B was a key of the window"


def wall(room: Room) -> dict[str, Any]:
    return next(iter(room.records("wall")), {})
