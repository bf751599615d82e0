"""Fay approves cards with keys, and reveals what everyone wrote alone."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import LAPTOP, PROJECTOR
from tests.browser.people import Arrives, Opens, Room, arrives, card, opens, room, server, writes  # noqa: F401
from tests.patience import until

pytestmark = pytest.mark.browser


def shown(room: Room) -> dict[str, str]:
    return {each["text"]: each["shown"] for each in room.records("card")}


def console(room: Room, opens: Opens) -> Any:
    return opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)


def opens_the_inbox(fay: Any, text: str) -> Locator:
    """The window, once the first card stands in it and it listens to keys."""
    fay.button("Approve cards…").click()
    window: Locator = fay.page.get_by_role("dialog", name="Cards to approve")
    expect(window).to_contain_text(text)
    return window


def test_cards_are_approved_sent_back_and_hidden_with_keys(
    room: Room, arrives: Arrives, opens: Opens
):
    room.does("edit_stage", stage="barriers", settings={"hold": True})
    ana = arrives("Ana", "Fishers")
    writes(ana, "Boats are old", "Nets", "Rude words")
    until(lambda: len(shown(room)) == 3, "the three cards")
    fay = console(room, opens)
    window = opens_the_inbox(fay, "Boats are old")
    fay.page.keyboard.press("j")
    expect(window).to_contain_text("Card 2 of 3")
    fay.page.keyboard.press("ArrowUp")
    expect(window).to_contain_text("Card 1 of 3")
    fay.page.keyboard.press("a")
    until(lambda: shown(room)["Boats are old"] == "shown", "the approval")
    expect(window).to_contain_text("Nets")
    fay.page.keyboard.press("s")
    fay.box("Why? Its author reads this.").fill("Which nets?")
    fay.button("Send back").click()
    until(lambda: shown(room)["Nets"] == "returned", "it to be sent back")
    expect(window).to_contain_text("Rude words")
    fay.page.keyboard.press("h")
    until(lambda: shown(room)["Rude words"] == "hidden", "it to be hidden")
    expect(window).to_contain_text("No cards are waiting.")
    sent_back = card(ana, "Which nets?")
    sent_back.get_by_role("button", name="Edit").click()
    ana.box("Edit your card").fill("Nets under 4 cm")
    ana.button("Send again").click()
    until(lambda: shown(room).get("Nets under 4 cm") == "held", "it to wait again")
    expect(window).to_contain_text("Nets under 4 cm")


def test_what_was_sent_back_by_mistake_waits_again_after_undo(
    room: Room, arrives: Arrives, opens: Opens
):
    room.does("edit_stage", stage="barriers", settings={"hold": True})
    writes(arrives("Ana", "Fishers"), "Nets")
    until(lambda: shown(room), "the card")
    fay = console(room, opens)
    opens_the_inbox(fay, "Nets")
    fay.page.keyboard.press("a")
    until(lambda: shown(room) == {"Nets": "shown"}, "the approval")
    expect(fay.text("Card approved").first).to_be_visible()
    fay.page.keyboard.press("Escape")
    fay.page.keyboard.press("u")
    until(lambda: shown(room) == {"Nets": "held"}, "it to wait again")


def test_everyone_writes_alone_until_fay_reveals_the_cards(
    room: Room, arrives: Arrives, opens: Opens
):
    room.does("edit_stage", stage="barriers", settings={"alone": True})
    wall = opens(f"/w/{room.code}/wall#key={room.key}", size=PROJECTOR)
    ana, ben = arrives("Ana", "Fishers"), arrives("Ben", "Ministry")
    writes(ana, "Boats are old")
    expect(card(ana, "Boats are old")).to_contain_text("Only you see it")
    expect(ben.text("1 card written so far.")).to_be_visible()
    expect(wall.text("card written")).to_be_visible()
    fay = console(room, opens)
    expect(fay.text("1 card written so far.")).to_be_visible()
    for screen in (ben, wall, fay):
        assert "Boats are old" not in screen.frames.everything()
    fay.button("Reveal all").click()
    for screen in (ben, wall, fay):
        expect(screen.text("Boats are old")).to_be_visible()
