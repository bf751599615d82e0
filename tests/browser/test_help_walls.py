"""Force field and help on the wall: twelve a side, twelve groups with long names, nothing small, broken or cut."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.browser.conftest import LAPTOP, PROJECTOR, Screen, Server
from tests.browser.people import Opens, opens, server  # noqa: F401
from tests.browser.test_boxes import LONG_NAMES, Hall
from tests.browser.test_wall_boxes import BROKEN, SMALL_TYPE

pytestmark = pytest.mark.browser
SIZES = pytest.mark.parametrize("size", [(1024, 768), LAPTOP, PROJECTOR], ids=str)
SIDES = ("driving", "restraining")
LONG = "Officers fear for their posts if they begin to fine those who know the minister"
# What leaves its page, or is over the foot of it.
OUTSIDE = """(all) => all.filter((it) => {
  const [own, room] = [it, document.querySelector(".wall-main")].map((each) => each.getBoundingClientRect());
  return own.bottom > room.bottom + 1 || own.left < room.left - 1 || own.right > room.right + 1;
}).map((it) => it.textContent)"""


@pytest.fixture(scope="module")
def full(server: Server) -> Callable[[str], Hall]:
    return cache(lambda language: filled(Hall(server, LONG_NAMES[language], barriers=12)))


def filled(made: Hall) -> Hall:
    groups = [each["id"] for each in made.records("group")]
    for stage in ("forces", "interventions"):
        made.does("add_stage", stage=stage, activity=stage, title=stage.capitalize())
    for n in range(24):
        force = {"force": f"f{n}", "on": "k0", "direction": SIDES[n % 2], "strength": n % 5 + 1}
        made.does("add_force", **force, text=f"{n} {LONG[: 30 + n * 2]}", alterable=True)
    for n in range(12):
        made.does("mark_leverage", on=f"k{n}")
        help_ = {
            "title": f"{n} {LONG}",
            "type": "training",
            "pull": ("push", "pull", "both")[n % 3],
        }
        asked = groups if n == 0 else groups[n : n + n % 3]
        made.does("add_intervention", intervention=f"h{n}", **help_, on=[f"k{n}"], asked_by=asked)
    return made


def seen(made: Hall, opens: Opens, stage: str, size: tuple[int, int], language: str) -> Screen:
    made.does("open_stage", stage=stage)
    wall = opens(f"/w/{made.code}/wall", size=size, locale=language)
    wall.page.locator(".force-page, .wall-help-page").first.wait_for()
    wall.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    return wall


def faults(wall: Screen) -> dict[str, list[str]]:
    words = wall.page.locator(".wall-main :is(li, th, td, h2, h3, p)")
    found = {"small": SMALL_TYPE, "broken": BROKEN, "outside": OUTSIDE}
    told = {name: words.evaluate_all(script) for name, script in found.items()}
    return {name: each for name, each in told.items() if each}


def pages(wall: Screen) -> Any:
    """Each page in turn, as someone turns them by hand; the first one again at the end."""
    yield faults(wall)
    for _ in range(8):
        wall.page.keyboard.press("ArrowRight")
        wall.page.evaluate("new Promise(requestAnimationFrame)")
        yield faults(wall)


@SIZES
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("stage", ["forces", "interventions"])
def test_every_page_is_read_from_the_last_row(
    full: Any, opens: Opens, stage: str, size: tuple[int, int], language: str
) -> None:
    wall = seen(full(language), opens, stage, size, language)
    assert [each for each in pages(wall) if each] == []


@SIZES
def test_twelve_forces_a_side_have_their_totals_beside_them(
    full: Any, opens: Opens, size: tuple[int, int]
) -> None:
    wall = seen(full("en"), opens, "forces", size, "en")
    totals = wall.page.locator(".force-total [aria-hidden]").all_text_contents()
    assert totals == ["34", "36"]
