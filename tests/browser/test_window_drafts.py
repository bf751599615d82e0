"""What Fay has typed in a window of the console is there again, unless she gave it up or saved it."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, Screen
from tests.browser.people import Opens, Room, line, opens, room, server
from tests.browser.test_drafts import drafts
from tests.patience import until

pytestmark = pytest.mark.browser
WORDS = "No one repairs the ice plant"
BACK = "This is what you typed before and didn’t save."


def window(screen: Screen) -> Any:
    return screen.page.get_by_role("dialog")


def presses_escape(screen: Screen) -> None:
    screen.page.keyboard.press("Escape")


def clicks_the_cross(screen: Screen) -> None:
    window(screen).get_by_role("button", name="Close this window").click()


def reloads(screen: Screen) -> None:
    screen.page.reload()


LOST: dict[str, Callable[[Screen], None]] = {
    "Escape": presses_escape,
    "the cross": clicks_the_cross,
    "a reload": reloads,
}


@pytest.fixture
def fay(opens: Opens, room: Room) -> Screen:
    room.does("add_card", card="k1", stage="barriers", text="Boats are old")
    return opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)


@pytest.mark.parametrize("lost", LOST)
def test_a_card_is_there_again_with_its_lane(fay: Screen, room: Room, lost: str) -> None:
    fay.button("Add card").click()
    fay.box("Text on the card").fill(WORDS)
    window(fay).get_by_label("Lane").select_option(label="Governance")
    LOST[lost](fay)
    expect(window(fay)).to_have_count(0)
    fay.button("Add card").click()
    expect(window(fay)).to_contain_text(BACK)
    expect(fay.box("Text on the card")).to_have_value(WORDS)
    window(fay).get_by_role("button", name="Add", exact=True).click()
    expect(window(fay)).to_have_count(0)
    assert (room.records("card")[-1]["text"], room.records("card")[-1]["lane"]) == (
        WORDS,
        "governance",
    )
    assert drafts(fay) == []
    fay.button("Add card").click()
    expect(fay.box("Text on the card")).to_have_value("")


def test_what_was_given_up_is_gone(fay: Screen, room: Room) -> None:
    fay.button("Add card").click()
    fay.box("Text on the card").fill(WORDS)
    window(fay).get_by_role("button", name="Cancel").click()
    fay.button("Add card").click()
    expect(fay.box("Text on the card")).to_have_value("")
    expect(window(fay)).not_to_contain_text(BACK)


def edits_the_workshop(fay: Screen) -> None:
    fay.button("Edit the workshop…").click()


def test_words_over_which_another_facilitator_wrote_are_kept_with_a_warning(
    fay: Screen, room: Room
) -> None:
    edits_the_workshop(fay)
    fay.box("The question").fill("Who keeps the lagoon alive?")
    presses_escape(fay)
    room.does("edit_workshop", task="What does the lagoon need?", place="Village hall")
    edits_the_workshop(fay)
    expect(window(fay)).to_contain_text("It has been changed since. Check it before you save.")
    expect(fay.box("The question")).to_have_value("Who keeps the lagoon alive?")
    expect(fay.box("Place")).to_have_value("Village hall")
    window(fay).get_by_role("button", name="Discard").click()
    expect(fay.box("The question")).to_have_value("What does the lagoon need?")
    assert drafts(fay) == []


def test_the_password_of_the_wifi_is_kept_nowhere(fay: Screen, room: Room) -> None:
    fay.panel("Documents")
    fay.button("Print: Join cards").click()
    fay.box("Password of the wifi").fill("lagoon-2026")
    presses_escape(fay)
    assert "lagoon-2026" not in fay.page.evaluate("JSON.stringify(localStorage)")


@pytest.fixture
def voting(fay: Screen, room: Room) -> Screen:
    room.does("open_stage", stage="leverage")
    room.does("mark_leverage", on="k1")
    room.does("open_vote", vote="v1", stage="leverage", budget=3)
    return fay


def enters_ballots(fay: Screen) -> None:
    fay.button("Enter paper ballots…").click()
    window(fay).get_by_label("Group").select_option(label="Ministry")
    window(fay).get_by_label("Ballot 1, item 1").fill("2")
    window(fay).get_by_label("Ballot 2, item 1").fill("1")


@pytest.mark.parametrize("lost", LOST)
def test_paper_ballots_are_there_again_until_they_are_saved(
    voting: Screen, room: Room, lost: str
) -> None:
    enters_ballots(voting)
    LOST[lost](voting)
    voting.button("Enter paper ballots…").click()
    expect(window(voting).get_by_label("Group")).to_have_value("g2")
    expect(window(voting).get_by_label("Ballot 1, item 1")).to_have_value("2")
    window(voting).get_by_role("button", name="Save these ballots").click()
    expect(window(voting)).to_have_count(0)
    [turnout] = room.records("turnout")
    assert turnout["proxies"] == 2
    assert drafts(voting) == []


def test_fay_is_told_of_ballots_that_the_close_of_the_vote_would_leave_out(
    voting: Screen, room: Room
) -> None:
    enters_ballots(voting)
    presses_escape(voting)
    voting.button("Close the vote…").click()
    expect(window(voting)).to_contain_text(
        "2 paper ballots of Ministry aren’t saved and won’t count."
    )
    window(voting).get_by_role("button", name="Cancel").click()
    room.does("close_vote", vote="v1")
    late = voting.page.get_by_role("alert").filter(
        has_text="Round 1 closed before you saved 2 paper ballots of Ministry. They don’t count."
    )
    expect(late).to_be_visible()
    reloads(voting)
    late.get_by_role("button", name="OK").click()
    expect(late).to_have_count(0)
    assert drafts(voting) == []


def test_half_a_rating_for_a_group_waits_for_the_other_half(fay: Screen, room: Room) -> None:
    room.does("open_stage", stage="power")
    fay.button("Rate on their behalf…").first.click()
    window(fay).get_by_label("Power: Boats are old").select_option("4")
    presses_escape(fay)
    reloads(fay)
    fay.button("Rate on their behalf…").first.click()
    expect(window(fay).get_by_label("Power: Boats are old")).to_have_value("4")
    window(fay).get_by_label("Resources: Boats are old").select_option("2")
    expect(fay.text("Rated for")).to_be_visible()
    [rating] = room.records("rating")
    assert (rating["power"], rating["resources"]) == (4, 2)
    until(lambda: drafts(fay) == [], "the half rating to be given up")
