"""Fay's board on a tablet and a small laptop: a finger that rests selects, and dense cards let more of them be seen."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP
from tests.browser.people import Opens, Room, Seen, opens, room, server

pytestmark = pytest.mark.browser
TABLET = (1024, 768)
CARDS = 30


class Finger:
    """One finger on the glass of Fay's tablet."""

    def __init__(self, console: Seen) -> None:
        self.page = console.page
        self.line = console.page.context.new_cdp_session(console.page)

    def at(self, card: str, part: str = ".card-text") -> tuple[float, float]:
        box = self.page.locator(f'[data-card="{card}"] {part}').bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def down(self, x: float, y: float) -> None:
        self._sends("touchStart", [{"x": x, "y": y}])

    def slides(self, x: float, y: float) -> None:
        self._sends("touchMove", [{"x": x, "y": y}])

    def up(self) -> None:
        self._sends("touchEnd", [])

    def _sends(self, what: str, points: list[dict[str, float]]) -> None:
        self.line.send("Input.dispatchTouchEvent", {"type": what, "touchPoints": points})


@pytest.fixture
def filled(room: Room) -> Room:
    for n in range(CARDS):
        said = {"card": f"k{n}", "text": f"Card {n}", "lane": "governance"}
        room.does("add_card", stage="barriers", **said)
    return room


@pytest.fixture
def tablet(opens: Opens, filled: Room) -> Seen:
    path = f"/w/{filled.code}/run#key={filled.key}"
    console = opens(path, size=TABLET, has_touch=True)
    console.page.locator('[data-card="k5"]').wait_for()
    return console


def test_a_finger_that_rests_selects_and_taps_add(tablet: Seen) -> None:
    finger = Finger(tablet)
    finger.down(*finger.at("k0"))
    expect(tablet.text("1 selected")).to_be_visible()
    finger.up()
    expect(tablet.text("1 selected")).to_be_visible()
    tablet.page.touchscreen.tap(*finger.at("k1"))
    expect(tablet.text("2 selected")).to_be_visible()
    tablet.page.touchscreen.tap(*finger.at("k0"))
    expect(tablet.text("1 selected")).to_be_visible()
    for action in ("Cluster…", "Move to…", "Hide"):
        expect(tablet.button(action, exact=True)).to_be_visible()


def test_a_tap_beside_the_words_of_a_card_adds_it_once_something_is_selected(tablet: Seen) -> None:
    finger = Finger(tablet)
    box = tablet.page.locator('[data-card="k1"]').bounding_box()
    assert box
    below = (box["x"] + box["width"] * 0.7, box["y"] + box["height"] - 6)
    tablet.page.touchscreen.tap(*below)
    expect(tablet.page.get_by_role("region", name="Selected cards")).to_have_count(0)
    tablet.page.touchscreen.tap(*finger.at("k0"))
    tablet.page.touchscreen.tap(*below)
    expect(tablet.text("2 selected")).to_be_visible()


def test_a_finger_that_moves_scrolls_and_selects_nothing(tablet: Seen) -> None:
    finger = Finger(tablet)
    x, y = finger.at("k3")
    finger.down(x, y)
    for by in range(10, 200, 10):
        finger.slides(x, y - by)
    finger.up()
    tablet.page.get_by_role("checkbox", name="Card 9", exact=True).press("Space")
    expect(tablet.text("1 selected")).to_be_visible()
    expect(tablet.page.get_by_role("checkbox", name="Card 3", exact=True)).not_to_be_checked()


def test_dense_cards_show_more_and_stay_readable_after_a_reload(opens: Opens, filled: Room) -> None:
    fay = opens(f"/w/{filled.code}/run#key={filled.key}", size=LAPTOP)
    fay.page.locator('[data-card="k5"]').wait_for()
    before = height(fay)
    fay.page.keyboard.press("d")
    expect(fay.button("Dense")).to_have_attribute("aria-pressed", "true")
    assert height(fay) < 0.75 * before
    fay.page.reload()
    expect(fay.button("Dense")).to_have_attribute("aria-pressed", "true")
    sizes = fay.page.locator("[data-card] :is(.card-text, .chip, bdi)").evaluate_all(
        "(all) => all.map((it) => parseFloat(getComputedStyle(it).fontSize))"
    )
    assert min(sizes) >= 13
    fay.button("Dense").click()
    expect(fay.button("Dense")).to_have_attribute("aria-pressed", "false")


def test_the_help_says_the_key_of_density(opens: Opens, filled: Room) -> None:
    fay = opens(f"/w/{filled.code}/run#key={filled.key}", size=LAPTOP)
    fay.page.locator('[data-card="k5"]').wait_for()
    fay.page.keyboard.press("?")
    expect(fay.page.get_by_role("dialog")).to_contain_text("Switch between dense and comfortable")


def height(fay: Seen) -> Any:
    return fay.page.locator('[data-card="k4"]').bounding_box()["height"]
