"""Task forces and partnerships with twelve groups of long names: nothing small, broken, cut or beyond its page."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR, Screen, Server
from tests.browser.people import Opens, opens, server  # noqa: F401
from tests.browser.test_boxes import LONG_NAMES, Hall
from tests.browser.test_help_walls import OUTSIDE
from tests.browser.test_wall_boxes import BROKEN, SMALL_TYPE

pytestmark = pytest.mark.browser
SIZES = pytest.mark.parametrize("size", [(1024, 768), LAPTOP, PROJECTOR], ids=str)
LANGUAGES = pytest.mark.parametrize("language", ["en", "ar"])
STAGES = pytest.mark.parametrize("stage", ["task_forces", "partnerships"])
LONG = "Clean water for every village on both banks of the river before the next dry season"
MANY = 12
# Text that is longer than the box it is shown in, unless it says that it was shortened.
CUT = """(all) => all.filter((it) => it.scrollHeight > it.clientHeight + 2 && getComputedStyle(it).webkitLineClamp === "none")
  .map((it) => it.className + ": " + it.textContent)"""


# What is wider than the page.
WIDE = """(all) => all.filter((it) => {
  const own = it.getBoundingClientRect();
  return own.width > 0 && (own.left < -1 || own.right > innerWidth + 1);
}).map((it) => it.className + ": " + it.textContent)"""


@pytest.fixture(scope="module")
def full(server: Server) -> Callable[[str], Hall]:
    return cache(lambda language: filled(Hall(server, LONG_NAMES[language], barriers=2)))


def filled(made: Hall) -> Hall:
    """Twelve task forces and partnerships with all that can be said of them."""
    groups = [each["id"] for each in made.records("group")]
    for stage in ("task_forces", "partnerships"):
        made.does("add_stage", stage=stage, activity=stage, title="Who carries it on")
    made.does("set_agreement", on="k0", status="agreed")
    for n in range(MANY):
        kind = "task_force" if n else "advisory_group"
        people = [f"Someone from outside with a long name {each}" for each in range(9)]
        force = {"name": f"{n} {LONG[: 30 + n * 4]}", "kind": kind, "members": people}
        more = {"convener": people[0], "organisations": ["Lake union", "River board"]}
        made.does("add_task_force", task_force=f"f{n}", **force, **more, meets=LONG, goals=["k0"])
        partners = [groups[n], groups[(n + 1) % 12], f"World Bank {n}"]
        held = {"incentives": LONG, "goal": "k0", "pooled": LONG} if n % 3 else {}
        ended = {"status": "paused", "why": LONG} if n == 5 else {}
        made.does("add_partnership", partnership=f"n{n}", partners=partners, **held, **ended)
        made.does("rate_trust", partnership=f"n{n}", partner=groups[n], trust=n % 6)
    return made


def at_rest(screen: Screen, shown: str) -> Screen:
    screen.page.locator(shown).first.wait_for()
    screen.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    return screen


def faults(wall: Screen) -> dict[str, list[str]]:
    words = wall.page.locator(".facts-page, .facts-page :is(li, h3, p, span), .wall-main > div > p")
    found = {"small": SMALL_TYPE, "broken": BROKEN, "outside": OUTSIDE, "cut": CUT}
    told = {name: words.evaluate_all(script) for name, script in found.items()}
    return {name: each for name, each in told.items() if each}


def pages(wall: Screen) -> Iterator[dict[str, list[str]]]:
    """Each page in turn, as someone turns them by hand."""
    sign = wall.page.locator(".wall-turn")
    many = int(re.findall(r"\d+", sign.inner_text())[-1]) if sign.count() else 1
    for n in range(many):
        if n:
            wall.page.keyboard.press("ArrowRight")
            expect(sign).to_contain_text(str(n + 1))
        yield faults(wall)


@SIZES
@LANGUAGES
@STAGES
def test_every_page_of_the_wall_is_read_from_the_last_row(
    full: Any, opens: Opens, stage: str, size: tuple[int, int], language: str
) -> None:
    made = full(language)
    made.does("open_stage", stage=stage)
    wall = opens(f"/w/{made.code}/wall", size=size, locale=language)
    at_rest(wall, ".facts-card")
    assert [each for each in pages(wall) if each] == []


@SIZES
def test_columns_are_equal_and_each_task_force_is_on_some_page(
    full: Any, opens: Opens, size: tuple[int, int]
) -> None:
    made = full("en")
    made.does("open_stage", stage="task_forces")
    wall = at_rest(opens(f"/w/{made.code}/wall", size=size), ".facts-card")
    read: set[str] = set()
    for _ in pages(wall):
        boxes = [each.bounding_box() for each in wall.page.locator(".facts-card").all()]
        assert len({round(each["width"]) for each in boxes if each}) == 1
        read |= set(wall.page.locator(".facts-card h3").all_inner_texts())
    assert read == {each["name"] for each in made.records("task_force")}


def test_the_wall_names_the_weakest_link_and_counts_the_others(full: Any, opens: Opens) -> None:
    made = full("en")
    made.does("open_stage", stage="partnerships")
    wall = at_rest(opens(f"/w/{made.code}/wall", size=PROJECTOR), ".facts-card")
    found = [
        told for _ in pages(wall) for told in wall.page.locator("[data-tone]").all_inner_texts()
    ]
    assert "Weakest link: Shared goal and 4 more" in found
    assert "Weakest link: Who answers to whom" in found
    console = opens(made.console, size=LAPTOP)
    at_rest(console, ".console-partnership")
    expect(console.page.locator(".console-partnership").first).to_contain_text(
        "Weakest link: Shared goal, What each gains, Who answers to whom, Trust, Pooled resources"
    )


@LANGUAGES
@STAGES
def test_nothing_on_the_phone_or_the_console_is_wider_than_its_page(
    full: Any, opens: Opens, stage: str, language: str
) -> None:
    made = full(language)
    made.does("open_stage", stage=stage)
    phone = opens(f"/w/{made.code}", size=PHONE, locale=language)
    phone.page.get_by_role("radio").first.check()
    phone.page.locator("form button.primary").first.click()
    shown = {"task_forces": ".force", "partnerships": ".partnership"}[stage]
    at_rest(phone, shown)
    console = opens(f"/w/{made.code}/run#key={made.key}", size=(1024, 768), locale=language)
    at_rest(console, f".console-{shown[1:]}")
    for screen in (phone, console):
        words = screen.page.locator("main :is(li, section, h2, h3, p, button)")
        assert words.evaluate_all(WIDE) == []
        assert words.evaluate_all(BROKEN) == []
