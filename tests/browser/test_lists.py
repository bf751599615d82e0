"""Fay changes the lists that her workshop chooses from, and phones choose from what she made of them."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, Screen
from tests.browser.people import Arrives, Opens, Room, arrives, opens, room, server

pytestmark = pytest.mark.browser


def window(screen: Screen) -> Any:
    return screen.page.get_by_role("dialog").last


@pytest.fixture
def fay(opens: Opens, room: Room) -> Screen:
    screen = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    screen.button("Lists…").click()
    return screen


def opened(screen: Screen, name: str) -> Any:
    window(screen).get_by_role("button", name=f"Edit {name}").click()
    return window(screen)


def titles(room: Room, name: str) -> list[tuple[str, bool]]:
    kept = [each for each in room.records("vocabulary") if each["id"] == name]
    return [(i["title"], bool(i.get("gone"))) for each in kept for i in each["items"]]


def test_fay_adds_a_district_and_undoes_it(fay: Screen, room: Room) -> None:
    form = opened(fay, "Areas")
    form.get_by_role("button", name="Add entry").click()
    expect(form.get_by_label("Name", exact=True)).to_be_focused()
    fay.page.keyboard.type("Lake district")
    form.get_by_role("button", name="Save").click()
    expect(window(fay)).to_contain_text("Lake district")
    assert titles(room, "areas") == [("Lake district", False)]
    window(fay).get_by_role("button", name="Close this window").click()
    fay.button("Undo: Areas changed").click()
    expect(fay.button("Undo: Areas changed")).to_have_count(0)
    assert titles(room, "areas") == [("Lake district", True)]


def test_ana_chooses_from_the_levels_that_fay_named(
    fay: Screen, room: Room, arrives: Arrives
) -> None:
    form = opened(fay, "Levels of influence")
    form.get_by_label("Frontline", exact=True).fill("The shore")
    form.get_by_role("button", name="Remove Global").click()
    expect(form.get_by_role("region", name="Removed")).to_contain_text("Global")
    form.get_by_role("button", name="Save").click()
    expect(window(fay)).to_contain_text("The shore")
    room.does("add_stage", stage="who", activity="map", title="Who")
    room.does("open_stage", stage="who")
    ana = arrives("Ana", "Fishers")
    offered = ana.page.get_by_label("Level of influence").locator("option")
    expect(offered).to_have_text(
        ["I don’t know", "The shore", "Institutional", "Sociocultural", "National"]
    )


def test_what_cannot_be_saved_is_said_beside_the_entry(fay: Screen, room: Room) -> None:
    form = opened(fay, "Levels of influence")
    form.get_by_label("Frontline", exact=True).fill("National")
    expect(
        form.get_by_role("listitem").filter(has_text="Another entry has this name.")
    ).to_be_visible()
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_text("Each entry needs a name of its own.")).to_be_visible()
    assert titles(room, "levels") == []


def test_what_fay_typed_is_there_again_until_she_gives_it_up(fay: Screen) -> None:
    opened(fay, "Levels of influence").get_by_label("Frontline", exact=True).fill("The shore")
    fay.page.keyboard.press("Escape")
    form = opened(fay, "Levels of influence")
    expect(form).to_contain_text("This is what you typed before and didn’t save.")
    expect(form.get_by_label("Frontline", exact=True)).to_have_value("The shore")
    form.get_by_role("button", name="Discard").click()
    expect(form.get_by_label("Frontline", exact=True)).to_have_value("Frontline")
    form.get_by_role("button", name="Cancel").click()
    expect(opened(fay, "Levels of influence")).not_to_contain_text("didn’t save")


def test_nothing_is_cut_or_wider_than_a_phone(opens: Opens, room: Room) -> None:
    long = [{"id": f"d{n}", "title": f"{'Shores of the eastern lagoon ' * 4}{n}"} for n in range(9)]
    room.does("edit_vocabulary", vocabulary="areas", items=long)
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=PHONE)
    fay.button("Agenda", exact=True).click()
    fay.button("Lists…").click()
    for shown in (window(fay), opened(fay, "Areas")):
        assert shown.evaluate("(it) => it.scrollWidth <= it.clientWidth + 1")
        assert shown.bounding_box()["width"] <= PHONE[0]
