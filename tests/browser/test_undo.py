"""Undo on the console takes back what is unchanged since, also after a reload, and overwrites no one."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP
from tests.browser.people import Opens, Room, Seen, opens, room, server

pytestmark = pytest.mark.browser
BOATS = "Too few boats"


@pytest.fixture
def console(opens: Opens, room: Room) -> Seen:
    room.does("add_card", card="k0", stage="barriers", text=BOATS, lane="unsorted")
    return opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)


def moves(console: Seen, lane: str) -> None:
    console.page.get_by_role("checkbox", name=BOATS).check()
    console.button("Move to…").click()
    console.page.get_by_role("dialog").get_by_role("button", name=lane).click()
    expect(console.button(re.compile("^Undo: "))).to_be_enabled()


def lane(room: Room) -> str:
    return str(room.records("card")[0]["lane"])


def test_a_step_can_be_taken_back_after_a_reload(console: Seen, room: Room) -> None:
    moves(console, "Governance")
    assert lane(room) == "governance"
    console.page.reload()
    console.button(re.compile("^Undo: ")).click()
    expect(console.text("Undone: ")).to_be_visible()
    assert lane(room) == "unsorted"


def test_what_another_has_changed_since_stays_and_is_told(console: Seen, room: Room) -> None:
    moves(console, "Governance")
    room.does("move_card", card="k0", lane="structural")
    console.button(re.compile("^Undo: ")).click()
    expect(console.text("Fay has changed this since, so it wasn’t undone.")).to_be_visible()
    assert lane(room) == "structural"
