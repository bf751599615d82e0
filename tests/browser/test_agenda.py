"""The agenda while the room is live: days, stages that come and go, the way the day is going, breaks."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR, Screen
from tests.browser.people import Opens, Room, join, opens, server  # noqa: F401

pytestmark = pytest.mark.browser
SMALL = (1024, 768)
LONG = "Focus on the past: time lines of the world, of ourselves and of the lagoon"


@pytest.fixture
def days(server: Any) -> Room:
    """Three days; the second is going on, twelve minutes late."""
    room = Room(server, "")
    for id in ("barriers", "power"):
        room.does("edit_stage", stage=id, day=2, half="am")
    for id in ("leverage", "plans"):
        room.does("edit_stage", stage=id, day=2, half="pm")
    for id in ("pledges", "close"):
        room.does("edit_stage", stage=id, day=3, half="am")
    room.does("open_stage", stage="barriers")
    for n in range(12):
        room.does("add_card", card=f"k{n}", stage="barriers", text=f"Barrier {n}")
    room.does("open_stage", stage="power", minutes=52)
    return room


def console(opens: Opens, room: Room, size: tuple[int, int] = LAPTOP, **options: Any) -> Screen:
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=size, **options)
    expect(fay.page.locator(".console-agenda .stage").first).to_be_visible()
    return fay


def headings(fay: Screen) -> list[str]:
    return fay.page.locator(".console-half > h3").all_inner_texts()


def titles(fay: Screen) -> list[str]:
    return fay.page.locator(".stage-name > span:first-child").all_inner_texts()


def choose(fay: Screen, stage: str, what: str) -> None:
    fay.button(f"More for {stage}").click()
    fay.page.get_by_role("menuitem", name=what).click()


def test_days_are_headings_with_the_sum_of_their_minutes(opens: Opens, days: Room) -> None:
    fay = console(opens, days)
    assert [" ".join(each.split()) for each in headings(fay)] == [
        "Day 1 20 min",
        "Day 2, morning 1 h 30 min",
        "Day 2, afternoon 1 h 40 min",
        "Day 3, morning 30 min",
    ]


def test_a_stage_is_added_between_two_and_taken_back(opens: Opens, days: Room) -> None:
    fay = console(opens, days)
    before = titles(fay)
    choose(fay, "Power and resources", "Add a stage after this…")
    fay.page.get_by_label("What people do").select_option(label="Break")
    fay.box("Title").fill("Lunch on the terrace")
    fay.page.get_by_label("Pause posting during the break").check()
    fay.button("Add stage", exact=True).click()
    expect(fay.text("Added: Lunch on the terrace")).to_be_visible()
    at = before.index("Power and resources") + 1
    assert titles(fay) == [*before[:at], "Lunch on the terrace", *before[at:]]
    lunch = next(s for s in days.records("stage") if s["activity"] == "break")
    assert (lunch["day"], lunch["half"], lunch["settings"]) == (2, "am", {"pause": True})
    fay.page.keyboard.press("Control+z")
    expect(fay.page.locator(".stage-name")).to_have_count(len(before))
    assert titles(fay) == before


def test_lanes_are_edited_and_one_with_cards_stays(opens: Opens, days: Room) -> None:
    fay = console(opens, days)
    choose(fay, "Barriers", "Edit…")
    form = fay.page.locator("dialog")
    expect(form.get_by_role("button", name="Remove Unsorted")).to_be_disabled()
    form.get_by_label("Title of lane 1").fill("Law and government")
    form.get_by_role("button", name="Remove Structural").click()
    form.get_by_role("button", name="Add lane").click()
    form.get_by_label("Title of lane 4").fill("Climate")
    form.get_by_role("button", name="Save").click()
    expect(fay.text("Stage changed")).to_be_visible()
    barriers = next(s for s in days.records("stage") if s["id"] == "barriers")
    assert [lane["title"] for lane in barriers["lanes"]] == [
        "Law and government",
        "Economic & social",
        "Unsorted",
        "Climate",
    ]
    assert [lane["id"] for lane in barriers["lanes"]][:3] == [
        "governance",
        "economic_social",
        "unsorted",
    ]


def test_what_is_typed_into_lanes_is_there_again_after_escape(opens: Opens, days: Room) -> None:
    fay = console(opens, days)
    choose(fay, "Barriers", "Edit…")
    fay.page.get_by_label("Title of lane 1").fill("Law")
    fay.button("Add lane").click()
    fay.page.keyboard.press("Escape")
    choose(fay, "Barriers", "Edit…")
    expect(fay.page.get_by_label("Title of lane 1")).to_have_value("Law")
    expect(fay.page.get_by_label("Title of lane 5")).to_be_visible()


def test_a_stage_is_removed_after_asking_only_where_it_holds_something(
    opens: Opens, days: Room
) -> None:
    fay = console(opens, days)
    choose(fay, "Pledges", "Remove…")
    expect(fay.text("Removed: Pledges")).to_be_visible()
    choose(fay, "Barriers", "Remove…")
    expect(fay.text("It holds: 12 cards.")).to_be_visible()
    fay.button("Cancel").click()
    assert "Barriers" in titles(fay)
    choose(fay, "Barriers", "Remove…")
    fay.button("Remove", exact=True).click()
    expect(fay.text("2 removed stages")).to_be_visible()
    assert not {"Barriers", "Pledges"} & set(titles(fay))
    fay.text("2 removed stages").click()
    fay.button("Restore Barriers").click()
    expect(fay.page.locator(".stage-name", has_text="Barriers")).to_be_visible()


def test_a_stage_goes_over_the_edge_of_its_day_by_keys_and_back_by_undo(
    opens: Opens, days: Room
) -> None:
    fay = console(opens, days)
    name = fay.page.locator(".stage-name", has_text="Our plans")
    name.focus()
    fay.page.keyboard.press("Alt+ArrowDown")
    expect(fay.page.locator(".console-half").last).to_contain_text("Our plans")
    expect(name).to_be_focused()
    plans = next(s for s in days.records("stage") if s["id"] == "plans")
    assert (plans["day"], plans["half"]) == (3, "am")
    fay.page.keyboard.press("Control+z")
    expect(fay.page.locator(".console-half").last).not_to_contain_text("Our plans")


def test_a_stage_is_dragged_to_another_day(opens: Opens, days: Room) -> None:
    fay = console(opens, days, size=(1366, 1400))
    grip = fay.page.locator(".stage", has_text="Leverage points").locator(".console-grip")
    grip.hover()
    fay.page.mouse.down()
    over = fay.page.locator(".stage", has_text="Pledges").bounding_box()
    assert over
    fay.page.mouse.move(over["x"] + 60, over["y"] + over["height"] / 2, steps=12)
    fay.page.mouse.up()
    expect(fay.page.locator(".console-half").last).to_contain_text("Leverage points")


def test_the_delay_is_told_and_spread_with_one_click_and_taken_back(
    opens: Opens, days: Room
) -> None:
    fay = console(opens, days)
    day = fay.page.locator(".console-day")
    expect(day).to_contain_text("12 min behind")
    expect(day).to_contain_text(re.compile(r"Ends at \d+:\d\d instead of \d+:\d\d\."))
    fay.button("Spread the delay").click()
    expect(day).to_contain_text("On time")
    minutes = {s["id"]: s["minutes"] for s in days.records("stage")}
    assert minutes["leverage"] + minutes["plans"] == 100 - 12
    fay.page.keyboard.press("Control+z")
    expect(day).to_contain_text("12 min behind")


@pytest.mark.parametrize("size", [SMALL, LAPTOP, PHONE], ids=["small", "laptop", "phone"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_of_the_agenda_is_cut(
    opens: Opens, days: Room, size: tuple[int, int], language: str
) -> None:
    days.does("edit_stage", stage="power", title=LONG)
    fay = console_in(opens, days, size, language)
    column = fay.page.locator(".console-start").bounding_box()
    parts = ".console-now button, .stage, .stage .console-menu > button, .console-half > h3"
    assert column
    for part in fay.page.locator(parts).all():
        box = part.bounding_box()
        assert box
        assert box["x"] >= column["x"] - 0.5
        assert box["x"] + box["width"] <= column["x"] + column["width"] + 0.5


def console_in(opens: Opens, room: Room, size: tuple[int, int], language: str) -> Screen:
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=size, locale=language)
    fay.page.locator(".console-agenda .stage").first.wait_for(state="attached")
    if size == PHONE:
        fay.page.locator(".console-areas button").first.click()
    return fay


@pytest.fixture
def lunch(server: Any) -> Room:
    room = Room(server, "")
    room.does("add_stage", stage="lunch", activity="break", title="Lunch", minutes=45)
    room.does("open_stage", stage="lunch")
    return room


def back_at(room: Room) -> str:
    stage = next(s for s in room.records("stage") if s["id"] == "lunch")
    ends = datetime.fromtimestamp(stage["ends_at"] / 1000)
    return f"{ends.hour}:{ends.minute:02}"


@pytest.mark.parametrize("size", [PROJECTOR, SMALL], ids=["projector", "small"])
def test_in_a_break_the_time_of_return_is_the_largest_thing_on_the_wall(
    opens: Opens, lunch: Room, size: tuple[int, int]
) -> None:
    wall = opens(f"/w/{lunch.code}/wall", size=size)
    time = wall.page.locator(".break-back > b")
    expect(time).to_have_text(back_at(lunch))
    assert float(time.evaluate("(it) => parseFloat(getComputedStyle(it).fontSize)")) > size[1] / 4
    expect(wall.page.get_by_role("timer")).to_have_text(re.compile(r"4[34]:\d\d"))
    now = datetime.now()
    clocks = {f"{t.hour}:{t.minute:02}" for t in (now, now - timedelta(minutes=1))}
    assert wall.page.locator(".break-clock > b").inner_text() in clocks
    parts = [".break-head", ".break-back", ".break-left", ".wall-foot"]
    boxes = [wall.page.locator(part).bounding_box() for part in parts]
    for above, below in pairwise(boxes):
        assert above["y"] + above["height"] <= below["y"] + 1


def test_anas_phone_says_the_same_time_whatever_zone_it_is_in(opens: Opens, lunch: Room) -> None:
    ana = join(opens(f"/w/{lunch.code}", timezone_id="Pacific/Kiritimati"), "Ana", "Fishers")
    expect(ana.text(f"Back at {back_at(lunch)}")).to_be_visible()
    expect(ana.text("Your phone can rest.")).to_be_visible()
    lunch.does("edit_stage", stage="lunch", settings={"pause": True})
    expect(ana.text("Posting is paused until then.")).to_be_visible()
    lunch.does("close_stage", stage="lunch")
    expect(ana.text("This stage is done")).to_be_visible()


@pytest.mark.parametrize("size", [PROJECTOR, SMALL], ids=["projector", "small"])
def test_a_poster_with_many_words_has_room_for_them_all(
    opens: Opens, lunch: Room, size: tuple[int, int]
) -> None:
    words = ("Everyone speaks once before anyone speaks twice. " * 6)[:280]
    title = (LONG + " and of everyone who lives from it")[:120]
    lunch.does("add_stage", stage="rules", activity="poster", title=title, instruction=words)
    lunch.does("open_stage", stage="rules")
    wall = opens(f"/w/{lunch.code}/wall", size=size)
    expect(wall.page.locator(".poster-words")).to_have_text(words.strip())
    heading = wall.page.locator(".poster h1").bounding_box()
    said = wall.page.locator(".poster-words").bounding_box()
    foot = wall.page.locator(".wall-foot").bounding_box()
    assert heading["y"] >= 0
    assert heading["y"] + heading["height"] <= said["y"]
    assert said["y"] + said["height"] <= foot["y"]
