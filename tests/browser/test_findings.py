"""Fay reads what to look at, goes to where it is mended, or sets it aside with a reason; the wall shows it large."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR
from tests.browser.people import opens, server
from tests.browser.test_boxes import SMALL, Hall

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]


@pytest.fixture(scope="module")
def full(server: Any) -> Hall:
    """Twelve groups with long names, of which no one has named a barrier but Fay."""
    hall = Hall(server, barriers=2)
    for n, group in enumerate(hall.records("group")):
        hall.does("edit_group", group=group["id"], level="core")
        hall.does("add_invitee", invitee=f"i{n}", name=f"Wanjiru {n}", group=group["id"])
        hall.does("seat_invitee", invitee=f"i{n}", person=f"x{n}")
    card = {"stage": "barriers", "text": "No law", "level": "national"}
    hall.does("add_card", card="high", **card)
    return hall


def fays(opens: Any, room: Any, size: tuple[int, int] = LAPTOP, **more: Any) -> Any:
    return opens(f"/w/{room.code}/run#key={room.key}", size=size, **more)


def panel(screen: Any) -> Any:
    return screen.panel(icon="search")


def test_fay_sets_a_finding_aside_with_a_reason_and_takes_it_up_again(
    opens: Any, full: Hall
) -> None:
    fay = fays(opens, full)
    found = panel(fay).locator(".console-finding")
    found.first.wait_for()
    many = found.count()
    says = found.first.locator("p").first.inner_text()
    found.first.get_by_role("button", name="Set aside…").click()
    fay.box("Why it can stay as it is").fill("They come tomorrow")
    fay.button("Set aside", exact=True).click()
    expect(fay.page.locator(".console-findings").first.locator("li")).to_have_count(many - 1)
    fay.page.locator("details.disclosure summary").click()
    aside = fay.page.locator(".console-finding", has_text="They come tomorrow")
    expect(aside).to_contain_text(says)
    aside.get_by_role("button", name="Look at it again").click()
    expect(fay.page.locator(".console-findings").first.locator("li")).to_have_count(many)
    assert not fay.troubles


def test_fay_goes_to_where_it_is_mended(opens: Any, full: Hall) -> None:
    fay = fays(opens, full)
    silent = panel(fay).locator(".console-finding", has_text="has posted nothing yet").first
    silent.get_by_role("button", name="Go there").click()
    expect(fay.page.locator(".console-panel-head h2")).to_have_text("Barriers")
    uncovered = panel(fay).locator(".console-finding", has_text="National")
    uncovered.get_by_role("button", name="Go there").click()
    expect(fay.page.locator("dialog[open] h2").first).to_have_text("Who’s missing")
    assert not fay.troubles


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("size", [PROJECTOR, LAPTOP, SMALL], ids=["1080", "768", "1024"])
def test_the_wall_shows_them_large_and_cuts_none(
    opens: Any, full: Hall, size: tuple[int, int], locale: str
) -> None:
    full.does("show_on_wall", show="findings")
    wall = opens(f"/w/{full.code}/wall", size=size, locale=locale)
    lines = wall.page.locator(".findings li")
    wall.page.locator(".findings ul[data-fits=true]").wait_for()
    least = 0.022 * size[1]
    room = wall.page.locator(".findings").bounding_box()
    for n in range(lines.count()):
        box = lines.nth(n).bounding_box()
        assert box["y"] + box["height"] <= room["y"] + room["height"] + 1, "it is on the wall"
        assert lines.nth(n).evaluate("it => parseFloat(getComputedStyle(it).fontSize)") >= least
        assert lines.nth(n).evaluate("it => it.scrollWidth <= it.clientWidth + 1")
    full.does("show_on_wall", show="")
    expect(lines).to_have_count(0)
    assert not wall.troubles


@pytest.mark.parametrize("size", [LAPTOP, SMALL, PHONE], ids=["laptop", "small", "phone"])
def test_the_panel_keeps_within_the_screen(opens: Any, full: Hall, size: tuple[int, int]) -> None:
    fay = fays(opens, full, size, locale="ar")
    panel(fay).locator(".console-finding").first.wait_for()
    assert fay.page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
