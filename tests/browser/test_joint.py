"""The wall of plans shows which groups act together, once two of them do."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PROJECTOR
from tests.browser.people import Opens, Room, Seen, opens, room, server

pytestmark = pytest.mark.browser
# Names that are cut, or lie outside their half of the picture.
CUT = """() => [...document.querySelectorAll('.wall-joint-name')].filter((it) => {
    const [own, row] = [it, it.closest('li')].map((each) => each.getBoundingClientRect());
    return own.left < row.left - 1 || own.right > row.right + 1 || own.height > row.height + 1;
}).map((it) => it.textContent)"""


def planned(room: Room, helpers: str) -> None:
    room.does("open_stage", stage="plans")
    plan = next(each["id"] for each in room.records("plan") if each["group"] == "g1")
    room.does(
        "add_action", action="a1", plan=plan, horizon=100, what="Guard the lagoon", helpers=helpers
    )


@pytest.fixture
def wall(opens: Opens, room: Room) -> Seen:
    return opens(f"/w/{room.code}/wall", size=PROJECTOR)


def test_the_last_page_shows_a_line_between_two_groups_that_share_an_action(
    wall: Seen, room: Room
) -> None:
    planned(room, "ministry")
    expect(wall.page.locator(".wall-page")).to_contain_text("page 1 of 2")
    wall.page.keyboard.press("PageDown")
    expect(wall.page.locator(".wall-joint-head")).to_contain_text("Most together")
    expect(wall.page.locator(".wall-joint-head")).to_contain_text("with 1 action")
    expect(wall.page.locator(".wall-joint-lines > path")).to_have_count(1)
    expect(wall.page.locator(".wall-joint-side > li")).to_have_count(3)
    assert wall.page.evaluate(CUT) == []


def test_where_no_groups_act_together_there_is_no_such_page(wall: Seen, room: Room) -> None:
    planned(room, "the church")
    expect(wall.page.locator(".plan-table")).to_be_visible()
    wall.page.keyboard.press("PageDown")
    expect(wall.page.locator(".plan-table")).to_be_visible()
    expect(wall.page.locator(".wall-joint")).to_have_count(0)


# Rows that the line with the number of the page lies over.
UNDER = """() => {
    const sign = document.querySelector('.wall-page').getBoundingClientRect();
    const rows = [...document.querySelectorAll('.plan-table tr, .wall-joint-side > li')];
    return rows.filter((it) => it.getBoundingClientRect().bottom > sign.top + 1).length;
}"""


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), PROJECTOR])
def test_twelve_groups_have_room_above_the_number_of_the_page(
    opens: Opens, room: Room, size: tuple[int, int]
) -> None:
    for n in range(9):
        name = f"Fischereigenossenschaften der Küste {n}"
        room.does("add_group", group=f"x{n}", name=name, icon="boat", colour=n + 1)
    wall = opens(f"/w/{room.code}/wall", size=size)
    planned(room, "ministry")
    expect(wall.page.locator(".wall-page")).to_contain_text("page 1 of")
    assert wall.page.evaluate(UNDER) == 0
    wall.page.keyboard.press("PageUp")
    wall.page.locator(".wall-joint-side").first.wait_for()
    assert wall.page.evaluate(UNDER) == 0
    assert wall.page.evaluate(CUT) == []
