"""The resistance register and the champions on the console: what is written there, edited, taken out and brought back."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP
from tests.browser.people import Arrives, Opens, Room, Seen, arrives, opens, room, server

pytestmark = pytest.mark.browser
MAYOR, PERMITS = "The mayor’s brother", "His say in who gets a permit"


@pytest.fixture
def console(opens: Opens, room: Room) -> Seen:
    return opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)


def written(console: Seen) -> Any:
    """Fay writes an entry in the window; what the console shows of it."""
    console.panel("Resistance")
    console.button("Add entry…").click()
    window = console.page.get_by_role("dialog")
    window.get_by_label("Person or body").fill(MAYOR)
    window.get_by_label("What do they fear?").fill(PERMITS)
    window.get_by_label("They would lose").select_option("power")
    window.get_by_label("Severity (1 low, 5 high)").select_option("4")
    window.get_by_label("Why?", exact=False).fill("The office lives on fees\n\nIt has no budget")
    window.get_by_role("button", name="Add").click()
    entry = console.page.get_by_role("article", name=MAYOR)
    expect(entry).to_be_visible()
    return entry


def test_an_empty_register_says_what_it_is_for(console: Seen) -> None:
    console.panel("Resistance")
    expect(console.text("Who might resist the change")).to_be_visible()
    expect(console.text("Only facilitators see this register")).to_be_visible()


def test_fay_writes_an_entry_with_a_chain_of_whys(console: Seen, room: Room) -> None:
    entry = written(console)
    expect(entry.get_by_text("Severity 4 of 5")).to_be_visible()
    expect(entry.get_by_text("No one talks with them yet")).to_be_visible()
    expect(entry.get_by_role("listitem").last).to_contain_text("root cause")
    (record,) = room.records("resistance")
    assert record["root_cause"] == ["The office lives on fees", "It has no budget"]
    assert (record["loses"], record["severity"]) == ("power", 4)


def test_an_entry_is_edited_and_the_edit_taken_back(console: Seen, room: Room) -> None:
    entry = written(console)
    entry.get_by_role("button", name=re.compile("^More for")).click()
    console.page.get_by_role("menuitem", name="Edit…").click()
    console.page.get_by_role("dialog").get_by_label("Response").fill("A seat at the table")
    console.page.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(entry.get_by_text("A seat at the table")).to_be_visible()
    console.button(re.compile("^Undo: ")).click()
    expect(entry.get_by_text("A seat at the table")).to_be_hidden()
    assert [each["fears"] for each in room.records("resistance")] == [PERMITS]


def test_what_is_taken_out_can_be_brought_back(console: Seen, room: Room) -> None:
    entry = written(console)
    entry.get_by_role("button", name=re.compile("^More for")).click()
    console.page.get_by_role("menuitem", name="Remove").click()
    expect(entry).to_be_hidden()
    assert room.records("resistance") == []
    console.button(re.compile("^Undo: ")).click()
    expect(entry).to_be_visible()
    (record,) = room.records("resistance")
    assert record["root_cause"] == ["The office lives on fees", "It has no budget"]


def test_a_level_without_a_champion_is_flagged_until_someone_is_named(
    console: Seen, room: Room
) -> None:
    asked = {"stage": "who", "activity": "map", "title": "Who can move it"}
    room.does("add_stage", **asked, settings={"champions": True})
    room.does("add_actor", actor="a1", name="Radio Tidewater", level="national")
    console.panel("Champions")
    level = console.page.get_by_role("region", name="National")
    expect(level.get_by_text("No champion yet")).to_be_visible()
    console.button("Add champion…").click()
    window = console.page.get_by_role("dialog")
    window.get_by_label("Actor on the map").select_option("a1")
    window.get_by_label("Level of influence").select_option("national")
    window.get_by_label("Evidence shown").check()
    window.get_by_role("button", name="Add").click()
    expect(level.get_by_text("Radio Tidewater")).to_be_visible()
    expect(level.get_by_text("No champion yet")).to_be_hidden()
    assert [each["engaged"] for each in room.records("champion")] == [["evidence"]]
    console.button(re.compile("^Undo: ")).click()
    expect(level.get_by_text("No champion yet")).to_be_visible()
