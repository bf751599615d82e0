"""Everyone finds their table: on a wall that can be read, on the phone, and on Fay's console."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR, Server
from tests.browser.people import opens, server
from tests.browser.test_boxes import LONG_NAMES, SMALL, Hall

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]
READABLE = 28  # px on 1080 lines, as tokens-wall.css says what can be read from 15 m
NAMES = {
    "en": ("Amina Mulenga", "Emmanuel Simukoko", "Thandiwe Chisenga", "Ruth Daka"),
    "ar": ("أمينة الحداد", "إبراهيم منصور", "فاطمة الخطيب", "زينب صالح"),
}


class Seated(Hall):
    """A hundred people of twelve groups at mixed tables; the wall tells where they sit."""

    def __init__(self, server: Server, language: str) -> None:
        super().__init__(server, LONG_NAMES[language], barriers=0)
        self.seats = [
            server.ask(f"/api/workshops/{self.code}/join", self.person(language, n))
            for n in range(100)
        ]
        self.does("seat_room", seating="mixed", seed=1)
        self.does("edit_table", table="7", place="By the door to the garden")

    def person(self, language: str, n: int) -> dict[str, Any]:
        name = f"{NAMES[language][n % 4]} {n}"
        return {"name": name, "group": f"g{n % 12 + 1}", "another": True}


@pytest.fixture(scope="module")
def halls(server: Server) -> Callable[[str], Seated]:
    return cache(lambda language: Seated(server, language))


def cut(parts: Any) -> list[str]:
    """What is wider than its place."""
    return list(
        parts.evaluate_all(
            "(all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.textContent)"
        )
    )


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [SMALL, LAPTOP, PROJECTOR], ids=["small", "laptop", "projector"])
def test_the_wall_tells_a_hundred_people_where_to_sit(
    halls: Any, opens: Any, size: Any, language: str
) -> None:
    hall = halls(language)
    hall.does("show_tables")
    wall = opens(f"/w/{hall.code}/wall", size=size, locale=language)
    rows = wall.page.locator(".wall-seat")
    rows.first.wait_for()
    seen: set[str] = set()
    for _ in range(12):
        seen |= set(wall.page.locator(".wall-seat-name").all_inner_texts())
        assert cut(wall.page.locator(".wall-seat-name")) == []
        assert below(wall.page) == [], "no row lies under the foot or beyond the edge"
        wall.page.keyboard.press("ArrowRight")
    assert len(seen) == 100, "everyone is on one of the pages"
    type_size = float(rows.first.evaluate("(it) => parseFloat(getComputedStyle(it).fontSize)"))
    assert type_size >= READABLE * min(size[1] / 1080, size[0] / 1080) * 0.95


def below(page: Any) -> list[str]:
    return list(
        page.evaluate(
            """() => {
              const main = document.querySelector(".wall-main").getBoundingClientRect();
              const turn = document.querySelector(".wall-turn")?.getBoundingClientRect();
              const end = turn ? turn.top : main.bottom;
              return [...document.querySelectorAll(".wall-seat, .wall-seat-head")]
                .filter((it) => {
                  const box = it.getBoundingClientRect();
                  return box.bottom > end + 2 || box.left < -1 || box.right > innerWidth + 1;
                })
                .map((it) => it.textContent);
            }"""
        )
    )


def test_the_wall_shows_the_stage_again_when_fay_is_done(halls: Any, opens: Any) -> None:
    hall = halls("en")
    hall.does("show_tables")
    wall = opens(f"/w/{hall.code}/wall", size=PROJECTOR)
    expect(wall.page.get_by_role("heading", name="Find your table")).to_be_visible()
    fay = opens(hall.console, size=LAPTOP)
    fay.panel("Seating")
    fay.button("Done: back to the stage").click()
    expect(wall.page.get_by_role("heading", name="Find your table")).to_be_hidden()
    fay.button("Undo", exact=True).first.click()
    expect(wall.page.get_by_role("heading", name="Find your table")).to_be_visible()


def seat_at(hall: Seated, table: int) -> dict[str, Any]:
    """Of somebody at this table."""
    last = max(each["round"] for each in hall.records("table"))
    (here,) = (t for t in hall.records("table") if (t["round"], t["number"]) == (last, table))
    return next(each for each in hall.seats if each["person"] in here["people"])


def phone_of(hall: Seated, opens: Any, seat: dict[str, Any], query: str = "") -> Any:
    """The page of somebody who is in already."""
    import json

    screen = opens(f"/w/{hall.code}", size=PHONE)
    kept = json.dumps(json.dumps(seat))
    screen.page.evaluate(f"localStorage.setItem('wsr:{hall.code}:phone', {kept})")
    screen.page.goto(f"{hall.server.url}/w/{hall.code}{query}")
    return screen


def test_a_phone_says_where_its_person_sits_and_with_whom(halls: Any, opens: Any) -> None:
    hall = halls("en")
    seat = seat_at(hall, 7)
    hall.does("set_duty", table="7", duty="timekeeper", person=seat["person"])
    ana = phone_of(hall, opens, seat)
    line = ana.page.locator(".seat-line")
    expect(line).to_contain_text("Table 7")
    expect(line).to_contain_text("By the door to the garden")
    expect(line).to_contain_text("You keep time")
    line.click()
    sheet = ana.page.get_by_role("dialog", name="Table 7")
    assert sheet.get_by_role("listitem").count() in (7, 8)
    expect(sheet).to_contain_text("you · Keeps time")
    assert cut(sheet.locator("li")) == []


def test_who_scans_the_card_of_another_table_is_asked_once(halls: Any, opens: Any) -> None:
    hall = halls("en")
    seat = seat_at(hall, 4)
    ana = phone_of(hall, opens, seat, "?table=5")
    ana.button("Sit at table 5").click()
    expect(ana.page.locator(".seat-line")).to_contain_text("Table 5")
    expect(ana.page.locator(".seat-scan")).to_be_hidden()
    ana.page.reload()
    expect(ana.page.locator(".seat-line")).to_contain_text("Table 5")
    expect(ana.page.locator(".seat-scan")).to_be_hidden()


def test_the_recorder_of_a_table_posts_for_it(halls: Any, opens: Any) -> None:
    hall = halls("en")
    seat = seat_at(hall, 9)
    hall.does("set_duty", table="9", duty="recorder", person=seat["person"])
    ana = phone_of(hall, opens, seat)
    ana.page.get_by_role("textbox", name="Your card").fill("Ice is too dear")
    ana.page.get_by_text("For table 9, which you write for").click()
    ana.button("Send").click()
    fay = opens(hall.console, size=LAPTOP)
    expect(fay.page.get_by_text("recorded for table 9")).to_be_visible()


@pytest.mark.parametrize("size", [SMALL, LAPTOP], ids=["small", "laptop"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_fay_moves_someone_by_keys_and_takes_it_back(
    halls: Any, opens: Any, size: Any, language: str
) -> None:
    hall = halls(language)
    fay = opens(hall.console, size=size, locale=language)
    fay.page.locator(".console-tabs").wait_for()
    fay.page.keyboard.press("9")
    fay.page.locator(".console-table").nth(12).wait_for()
    assert cut(fay.page.locator(".console-table, .console-seat-row, .console-seat-tools")) == []
    first = fay.page.locator(".console-table").first
    before = first.locator(".console-seat-row").count()
    first.locator("button[aria-haspopup]").first.press("Enter")
    first.locator(".menu-item").first.press("Enter")
    fay.page.locator(".console-numbers > button").first.press("Enter")
    expect(first.locator(".console-seat-row")).to_have_count(before - 1)
    fay.page.locator(".console-toast").first.wait_for()  # from here on it can be taken back
    fay.page.keyboard.press("u")
    expect(first.locator(".console-seat-row")).to_have_count(before)


def test_fay_drags_someone_to_another_table(halls: Any, opens: Any) -> None:
    hall = halls("en")
    fay = opens(hall.console, size=LAPTOP)
    fay.panel("Seating")
    tables = fay.page.locator(".console-table")
    tables.nth(1).wait_for()
    many = tables.nth(1).locator(".console-seat-row").count()
    tables.nth(0).locator(".console-seat-grip").first.scroll_into_view_if_needed()
    start = tables.nth(0).locator(".console-seat-grip").first.bounding_box()
    end = tables.nth(1).locator("header").bounding_box()
    fay.page.mouse.move(start["x"] + 8, start["y"] + 8)
    fay.page.mouse.down()
    fay.page.mouse.move(end["x"] + 30, end["y"] + 10, steps=8)
    fay.page.mouse.up()
    expect(tables.nth(1).locator(".console-seat-row")).to_have_count(many + 1)
