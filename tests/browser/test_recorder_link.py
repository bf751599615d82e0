"""Fay shows recorders a link of their own, by which they get in while a flood keeps newcomers waiting."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP
from tests.browser.people import Opens, Room, line, opens, room, server

pytestmark = pytest.mark.browser


def test_rui_gets_in_by_the_recorders_link_and_writes_for_others(opens: Opens, room: Room) -> None:
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    console.button("Recorders…").click()
    dialog = console.page.get_by_role("dialog", name="Recorder link")
    expect(dialog.get_by_role("img", name="QR code of the recorder link")).to_be_visible()
    url = dialog.locator("input").input_value()
    rui = opens(url[url.index("/w/") :])
    expect(rui.text("You’re joining as a recorder")).to_be_visible()
    expect(rui.page.get_by_role("checkbox")).to_have_count(0)
    rui.box("Your name").fill("Rui")
    rui.page.get_by_role("radio", name="Fishers").check()
    rui.button("Join").click()
    expect(line(rui)).to_have_text("Live")
    [role] = [each["role"] for each in room.records("person") if each["name"] == "Rui"]
    assert role == "recorder"
    assert "recorder=" not in rui.page.url, "no one takes the key from Rui's screen"


def test_a_link_that_fay_has_replaced_says_what_to_do(opens: Opens, room: Room) -> None:
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    console.button("Recorders…").click()
    dialog = console.page.get_by_role("dialog", name="Recorder link")
    earlier = dialog.locator("input").input_value()
    dialog.get_by_role("button", name="Make a new link").click()
    expect(dialog.get_by_role("status")).to_have_text("The earlier link no longer works.")
    assert dialog.locator("input").input_value() != earlier
    rui = opens(earlier[earlier.index("/w/") :])
    expect(rui.page.get_by_role("alert")).to_contain_text("Ask the facilitator for a new one.")
    expect(rui.page.get_by_role("checkbox")).to_be_visible()
