"""What Ana has typed and not sent is still there after a reload, another stage, or lost wifi."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Screen
from tests.browser.people import (  # noqa: F401
    Opens,
    Room,
    air,
    card,
    clears,
    falls,
    join,
    line,
    opens,
    room,
    server,
    writes,
)
from tests.faults.proxy import Proxy
from tests.patience import until

pytestmark = pytest.mark.browser
WORDS = "We repair the ice plant"
TOO_LONG = "the harbour master and his deputy, " * 4
KEPT = "Not sent yet. Your words are kept on this phone:"


class Ana:
    """Ana's phone, behind air that can fall, in one stage of the workshop."""

    def __init__(self, opens: Opens, room: Room, air: Proxy, stage: str) -> None:
        self.room, self.air, self.stage = room, air, stage
        room.does("open_stage", stage="barriers")
        room.does("add_card", card="k1", stage="barriers", text="Boats are old")
        if stage == "leverage":
            room.does("mark_leverage", on="k1")
        room.does("open_stage", stage=stage)
        if stage == "plans":
            room.does("add_action", action="a1", plan="plan-g1", horizon=100, what="Ice first")
        self.screen = opens(f"/w/{room.code}", through=air)

    def comes(self, name: str = "Ana") -> Screen:
        join(self.screen, name, "Fishers")
        return self.screen

    def reloads(self) -> None:
        self.screen.page.reload()

    def looks_at_another_stage(self) -> None:
        here = self.heading().inner_text()
        self.room.does("open_stage", stage="barriers" if self.stage == "power" else "power")
        expect(self.heading()).not_to_have_text(here)
        self.room.does("open_stage", stage=self.stage)
        expect(self.heading()).to_have_text(here)

    def loses_the_wifi(self) -> None:
        falls(self.air)
        expect(line(self.screen)).to_contain_text("Offline")
        clears(self.air)
        self.screen.page.reload()
        expect(line(self.screen)).to_have_text("Live")

    def heading(self) -> Any:
        return self.screen.page.get_by_role("heading", level=1)


AWAY: dict[str, Callable[[Ana], None]] = {
    "a reload": Ana.reloads,
    "another stage": Ana.looks_at_another_stage,
    "lost wifi": Ana.loses_the_wifi,
}


def edit(screen: Screen) -> None:
    screen.button("Edit", exact=True).click()


def unfold(screen: Screen) -> None:
    screen.page.locator(".action-head").click()


def menu(screen: Screen) -> None:
    screen.button("Menu").click()


def begin(screen: Screen) -> None:
    screen.box("Your pledge").click()


def nothing(screen: Screen) -> None:
    """The box is there already."""


# stage, the box, what is typed, what it takes to get to the box at first and later
BOXES = {
    "a card": ("barriers", "Your card", WORDS, nothing, nothing),
    "an edit of a card": ("barriers", "Edit your card", WORDS, edit, nothing),
    "a suggestion": ("leverage", "Suggest a leverage point", WORDS, nothing, nothing),
    "an action": ("plans", "Add an action", WORDS, nothing, nothing),
    "a field too long to be saved": ("plans", "Who’s responsible", TOO_LONG, unfold, nothing),
    "an action without words": ("plans", "What will be done", " ", unfold, nothing),
    "a pledge": ("pledges", "Your pledge", WORDS, nothing, nothing),
    "a name for a pledge": ("pledges", "Your name, for the roll", "Ana", begin, begin),
    "a name in the menu": ("pledges", "My name", "Ana", menu, menu),
}


@pytest.mark.parametrize("away", AWAY)
@pytest.mark.parametrize("box", BOXES)
def test_what_is_typed_is_kept_until_it_is_sent(
    opens: Opens, room: Room, air: Proxy, box: str, away: str
) -> None:
    stage, name, words, first, later = BOXES[box]
    ana = Ana(opens, room, air, stage)
    screen = ana.comes(name="" if "name" in box else "Ana")
    if box == "an edit of a card":
        writes(screen, "No ice")
        expect(card(screen, "No ice")).to_contain_text("Saved")
    first(screen)
    screen.box(name).fill(words)
    AWAY[away](ana)
    if not screen.box(name).is_visible():
        later(screen)
    expect(screen.box(name)).to_have_value(words)


@pytest.mark.parametrize("away", AWAY)
def test_half_a_rating_is_kept_until_the_other_half_is_said(
    opens: Opens, room: Room, air: Proxy, away: str
) -> None:
    ana = Ana(opens, room, air, "power")
    screen = ana.comes()
    screen.page.get_by_role("radio", name="Power: 4").check()
    AWAY[away](ana)
    expect(screen.page.get_by_role("radio", name="Power: 4")).to_be_checked()
    screen.page.get_by_role("radio", name="Resources: 2").check()
    expect(screen.text("1 of 1 rated")).to_be_visible()
    until(lambda: [(r["power"], r["resources"]) for r in room.records("rating")] == [(4, 2)])
    assert drafts(screen) == []


@pytest.mark.parametrize("away", ["a reload", "lost wifi"])  # an open vote holds the stage
def test_a_ballot_for_someone_without_a_phone_is_kept_until_it_is_saved(
    opens: Opens, room: Room, air: Proxy, away: str
) -> None:
    rui = Ana(opens, room, air, "leverage")
    room.does("open_vote", vote="v1", stage="leverage", budget=3)
    rui.screen.page.get_by_role("checkbox").check()  # who writes for a table
    screen = rui.comes("Rui")
    screen.button("Cast for people without a phone").click()
    screen.button("Add a ballot").click()
    ballot = screen.page.get_by_role("dialog")
    ballot.get_by_role("button", name="One more").click()
    AWAY[away](rui)
    expect(ballot.get_by_role("group").get_by_role("status")).to_have_text("1")
    ballot.get_by_role("button", name="Save ballot").click()
    expect(ballot).to_contain_text("1 of 3 dots")
    assert drafts(screen) == []
    ballot.get_by_role("button", name="Add a ballot").click()
    ballot.get_by_role("button", name="One more").click()
    room.does("close_vote", vote="v1")
    expect(ballot).to_have_count(0)
    late = screen.page.get_by_role("alert").filter(has_text="It doesn’t count.")
    expect(late).to_contain_text("The vote closed before you saved a ballot")
    screen.page.reload()
    [kept] = drafts(screen)
    assert screen.page.evaluate("key => localStorage[key]", kept) == '{"late":true}', "not the dots"
    late.get_by_role("button", name="OK").click()
    expect(late).to_have_count(0)
    assert drafts(screen) == []


def test_the_lane_is_kept_with_the_words_it_was_chosen_for(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = Ana(opens, room, air, "barriers")
    screen = ana.comes()
    screen.box("Your card").fill(WORDS)
    screen.page.get_by_role("radio", name="Governance").check()
    ana.reloads()
    screen.box("Your card").click()
    expect(screen.page.get_by_role("radio", name="Governance")).to_be_checked()
    screen.button("Send").click()
    expect(card(screen, WORDS)).to_contain_text("Saved")
    assert room.records("card")[-1]["lane"] == "governance"
    assert drafts(screen) == []


def test_a_field_of_a_plan_is_saved_after_a_reload_in_mid_sentence(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = Ana(opens, room, air, "plans")
    screen = ana.comes()
    unfold(screen)
    screen.box("Who’s responsible").fill("The harbour master")
    ana.reloads()
    until(lambda: room.records("action")[0]["owner"] == "The harbour master")
    until(lambda: drafts(screen) == [])


def test_words_typed_as_the_stage_closes_are_shown_as_not_sent(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = Ana(opens, room, air, "plans")
    screen = ana.comes()
    unfold(screen)
    screen.box("Who’s responsible").fill(TOO_LONG)
    room.does("close_stage", stage="plans")
    expect(screen.text(KEPT)).to_be_visible()
    expect(screen.text(TOO_LONG.strip())).to_be_visible()
    ana.reloads()
    expect(screen.text(TOO_LONG.strip())).to_be_visible()
    assert room.records("action")[0]["owner"] == ""


def drafts(screen: Screen) -> list[str]:
    """What the phone still keeps as not sent."""
    found: list[str] = screen.page.evaluate("Object.keys(localStorage)")
    return [each for each in found if each.startswith("wsr-draft/")]
