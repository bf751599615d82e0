"""People leave their contact on the phone, see those that are shown to them, and Fay has the list."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP
from tests.browser.people import Arrives, Opens, Room, Seen, arrives, opens, room, server
from tests.patience import until

pytestmark = pytest.mark.browser


def contacts(phone: Seen) -> Any:
    """The sheet of contacts, out of the menu."""
    phone.button("Menu").click()
    phone.page.get_by_role("button", name="Contacts").click()
    sheet = phone.page.get_by_role("dialog", name="Contacts")
    expect(sheet.get_by_label("How to reach me")).to_be_visible()
    return sheet


def leaves(sheet: Any, reach: str, audience: str) -> None:
    sheet.get_by_label("How to reach me").fill(reach)
    sheet.get_by_role("radio", name=audience).check()
    sheet.get_by_role("button", name="Share my contact").click()
    expect(sheet.get_by_text(f"Shown to: {audience}")).to_be_visible()


def test_ben_sees_what_ana_shows_to_everyone_and_not_what_she_keeps_in_her_group(
    arrives: Arrives, room: Room
) -> None:
    ana, ben = arrives("Ana", "Fishers"), arrives("Ben", "Ministry")
    of_ana, of_ben = contacts(ana), contacts(ben)
    leaves(of_ana, "ana@lake.example", "My group and the facilitators")
    leaves(of_ben, "ben@lake.example", "Everyone who joined")
    expect(of_ana.get_by_text("ben@lake.example")).to_be_visible()
    expect(of_ben.get_by_text("No one has shared a contact with you yet.")).to_be_visible()
    of_ana.get_by_role("radio", name="Everyone who joined").check()
    of_ana.get_by_role("button", name="Save").click()
    expect(of_ben.get_by_text("ana@lake.example")).to_be_visible()


def test_someone_without_a_name_gives_one_with_the_contact(arrives: Arrives, room: Room) -> None:
    sheet = contacts(arrives("", "Fishers"))
    sheet.get_by_label("My name").fill("Eve")
    leaves(sheet, "555", "Everyone who joined")
    (contact,) = room.records("contact")
    assert contact["reach"] == "555"


def test_fay_has_the_list_deletes_one_and_takes_that_back(
    arrives: Arrives, opens: Opens, room: Room
) -> None:
    leaves(contacts(arrives("Ana", "Fishers")), "ana@lake.example", "Everyone who joined")
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    console.button("Contacts…").click()
    window = console.page.get_by_role("dialog", name="Contacts")
    expect(window.get_by_text("ana@lake.example")).to_be_visible()
    expect(window.get_by_text("Shown to: everyone who joined")).to_be_visible()
    window.get_by_role("button", name="More for Ana").click()
    console.page.get_by_role("menuitem", name="Delete contact").click()
    expect(window.get_by_text("No one has left a contact yet.")).to_be_visible()
    assert room.records("contact") == []
    console.page.keyboard.press("Escape")
    expect(console.text("Contact of Ana deleted").first).to_be_visible()
    console.button("Undo", exact=True).last.click()
    until(lambda: room.records("contact"), "the contact to be back")
    console.button("Contacts…").click()
    expect(window.get_by_text("ana@lake.example")).to_be_visible()
    (contact,) = room.records("contact")
    assert (contact["reach"], contact["shown_to"]) == ("ana@lake.example", "room")
