"""A vote in real browsers: Fay closes it and goes on in one step, or reveals its places one by one."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR
from tests.browser.people import Arrives, Opens, Room, Seen, arrives, opens, room, server  # noqa: F401
from tests.patience import until

pytestmark = pytest.mark.browser
POINTS = {"k1": "No ice plant works", "k2": "No road to the market", "k3": "No one patrols"}


@pytest.fixture
def voting(room: Room) -> Room:
    """A secret vote on three points."""
    for card, text in POINTS.items():
        room.does("add_card", card=card, stage="barriers", text=text)
    room.does("open_stage", stage="leverage")
    for card in POINTS:
        room.does("mark_leverage", on=card)
    room.does("open_vote", vote="v1", stage="leverage", budget=3, secret=True)
    return room


def console(voting: Room, opens: Opens) -> Seen:
    return opens(f"/w/{voting.code}/run#key={voting.key}", size=LAPTOP)


def counted_in(voting: Room) -> None:
    """Six paper ballots: most for the ice plant, fewest for the patrols."""
    for group in voting.records("group"):
        ballots = [{"k1": 2, "k2": 1}, {"k1": 1, "k2": 1, "k3": 1}]
        voting.does("cast_for", vote="v1", group=group["id"], ballots=ballots)


def status(voting: Room, kind: str, id: str) -> str:
    return str(next(each["status"] for each in voting.records(kind) if each["id"] == id))


def test_going_on_closes_the_vote_and_says_who_has_not_voted(
    voting: Room, opens: Opens, arrives: Arrives
) -> None:
    counted_in(voting)
    for name in ("Ana", "Ben", "Rui", "Eva", "Kim", "Lea", "Max"):
        arrives(name, "Fishers").page.context.close()
    fay = console(voting, opens)
    fay.page.get_by_role("button", name="Open next:").first.click()
    asked = fay.page.get_by_role("dialog")
    expect(asked).to_contain_text("The vote is still open")
    expect(asked).to_contain_text("1 person has not voted yet.")
    asked.get_by_role("button", name="Cancel").click()
    assert (status(voting, "vote", "v1"), status(voting, "stage", "leverage")) == ("open", "open")
    fay.page.get_by_role("button", name="Open next:").first.click()
    asked.get_by_role("button", name="Close the vote and go on (1 has not voted)").click()
    expect(asked).to_have_count(0)
    until(lambda: status(voting, "stage", "leverage") == "done", "the next stage")
    assert status(voting, "vote", "v1") == "closed"


def test_the_places_come_one_by_one_and_no_screen_has_them_before(
    voting: Room, opens: Opens, arrives: Arrives
) -> None:
    counted_in(voting)
    wall, ana = opens(f"/w/{voting.code}/wall", size=PROJECTOR), arrives("Ana", "Fishers")
    fay = console(voting, opens)
    fay.button("Close and reveal one by one…").click()
    fay.page.get_by_role("dialog").get_by_role("button", name="Close and reveal").click()
    expect(wall.text("From the last place to the first…")).to_be_visible()
    for screen in (wall, ana):
        assert '"tally"' not in screen.frames.everything()
    shown: Any = wall.page.locator(".wall-result")
    for place, text in ((3, POINTS["k3"]), (2, POINTS["k2"])):
        fay.button(f"Show place {place}").click()
        expect(shown).to_contain_text(text)
    expect(shown).not_to_contain_text(POINTS["k1"])
    fay.page.locator("body").press("r")
    expect(shown).to_contain_text(POINTS["k1"])
    expect(fay.page.get_by_role("button", name="Show place")).to_have_count(0)
