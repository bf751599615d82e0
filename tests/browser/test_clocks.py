"""Phones whose clocks are wrong, or in another time zone: timers and dates follow the laptop."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR, Screen
from tests.browser.people import Opens, Room, join, line, opens, room, server  # noqa: F401

pytestmark = pytest.mark.browser
HOURS = {"three hours fast": 3, "three hours slow": -3, "a day fast": 24}
ZONES = ("Pacific/Kiritimati", "Asia/Kathmandu", "America/Los_Angeles")  # UTC+14, +5:45, -8
NEAR = 5  # seconds between reading the timers of two screens


def wrong(hours: float) -> datetime:
    return datetime.now(UTC) + timedelta(hours=hours)


def seconds(timer: Any) -> int:
    """Of what a timer shows: 49:51 or 1:02:00."""
    expect(timer).to_have_text(re.compile(r"\d+:\d\d"))
    total = 0
    for part in timer.inner_text().strip().split(":"):
        total = total * 60 + int(part)
    return total


def timer(screen: Screen) -> Any:
    return screen.page.get_by_role("timer")


@pytest.mark.parametrize("hours", HOURS.values(), ids=HOURS)
def test_every_screen_shows_the_time_that_is_left(opens: Opens, room: Room, hours: int) -> None:
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    off = {"clock": wrong(hours), "timezone_id": "Asia/Kathmandu"}
    ana = join(opens(f"/w/{room.code}", **off), "Ana", "Fishers")
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP, **off)
    other = opens(f"/w/{room.code}/wall", size=PROJECTOR, **off)
    right = seconds(timer(wall))
    for screen in (ana, console, other):
        assert abs(seconds(timer(screen)) - right) <= NEAR + 15  # the screens opened in turn


def test_the_timer_is_right_before_the_line_is_there(opens: Opens, room: Room) -> None:
    ana = join(opens(f"/w/{room.code}", clock=wrong(3)), "Ana", "Fishers")
    ana.page.route(re.compile("socket[.]io"), lambda route: route.abort())
    ana.page.reload()
    expect(line(ana)).not_to_have_text("Live")
    assert seconds(timer(ana)) > 40 * 60


def test_a_clock_that_is_set_right_meanwhile_moves_no_timer(opens: Opens, room: Room) -> None:
    ana = join(opens(f"/w/{room.code}", clock=wrong(3)), "Ana", "Fishers")
    assert seconds(timer(ana)) > 40 * 60
    ana.page.clock.set_system_time(wrong(0))
    room.does("add_card", card="k1", stage="barriers", text="Boats are old")
    expect(ana.text("Boats are old")).to_be_visible()
    ana.page.clock.run_for(2000)
    expect(timer(ana)).to_have_text(re.compile(r"^\W*4\d:\d\d"))


@pytest.mark.parametrize("zone", ZONES)
def test_a_new_workshop_counts_from_the_day_in_the_hall(opens: Opens, zone: str) -> None:
    fay = opens("/new", size=LAPTOP, clock=wrong(24 * 40), timezone_id=zone)
    expect(fay.page.locator("[name=day0]")).to_have_value(date.today().isoformat())


@pytest.mark.parametrize("zone", ZONES)
def test_the_last_day_of_a_plan_is_the_same_everywhere(opens: Opens, room: Room, zone: str) -> None:
    room.does("open_stage", stage="plans")
    ana = join(opens(f"/w/{room.code}", clock=wrong(-3), timezone_id=zone), "Ana", "Fishers")
    expect(ana.text("until 1 March 2027")).to_be_visible()
    ana.box("Add an action").fill("Repair the ice plant")
    ana.button("Add", exact=True).click()
    ana.page.locator(".action-head").click()
    expect(ana.page.get_by_label("Due", exact=True)).to_have_attribute("max", "2027-03-01")
    expect(ana.text("Due by 1 March 2027")).to_be_visible()


@pytest.mark.parametrize("zone", ZONES)
def test_a_shared_link_ends_on_the_day_of_the_laptop(opens: Opens, room: Room, zone: str) -> None:
    path = f"/api/workshops/{room.code}/shares"
    room.server.ask(path, {"days": 30, "name": "Zoe"}, room.fay.token)
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP, clock=wrong(3), timezone_id=zone)
    fay.panel("Documents")
    last = date.today() + timedelta(days=30)
    expect(fay.text(f"until {last.day} {last:%B %Y}")).to_be_visible()
