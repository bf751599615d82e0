"""Someone who writes what is on the wall already can join that card; no one has to."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.people import Arrives, Opens, Room, arrives, card, opens, room, server, writes

pytestmark = pytest.mark.browser
NETS, LIKE_IT = "The nets are much too small", "nets are much too small"


def offer(screen: Any) -> Any:
    return screen.page.get_by_text("Someone already wrote:")


def test_ana_joins_bens_card_instead_of_posting_it_again_and_her_words_stay(
    arrives: Arrives, opens: Opens, room: Room
) -> None:
    writes(arrives("Ben", "Ministry"), NETS)
    ana = arrives("Ana", "Fishers")
    expect(card(ana, NETS)).to_be_visible()
    ana.box("Your card").fill(LIKE_IT)
    expect(offer(ana)).to_be_visible()
    ana.button("Join this card").click()
    expect(ana.page.get_by_text("You’ve joined this card:")).to_be_visible()
    expect(ana.box("Your card")).to_have_value(LIKE_IT)
    expect(card(ana, NETS)).to_contain_text("Also from Fishers")
    ana.button("Clear my text").click()
    expect(ana.box("Your card")).to_have_value("")
    assert room.cards() == [NETS]
    assert [(each["total"], list(each["groups"].values())) for each in room.records("support")] == [
        (1, [1])
    ]


def test_what_is_offered_never_keeps_ana_from_sending(arrives: Arrives, room: Room) -> None:
    writes(arrives("Ben", "Ministry"), NETS)
    ana = arrives("Ana", "Fishers")
    expect(card(ana, NETS)).to_be_visible()
    ana.box("Your card").fill(LIKE_IT)
    expect(offer(ana)).to_be_visible()
    ana.button("Send").click()
    expect(ana.box("Your card")).to_have_value("")
    expect(card(ana, LIKE_IT).first).to_be_visible()
    expect(offer(ana)).to_have_count(0)


def test_nothing_is_offered_where_the_facilitator_does_not_want_it(
    arrives: Arrives, room: Room
) -> None:
    room.does("edit_stage", stage="barriers", settings={"suggest_similar": False})
    writes(arrives("Ben", "Ministry"), NETS)
    ana = arrives("Ana", "Fishers")
    expect(card(ana, NETS)).to_be_visible()
    fetched: list[str] = []
    ana.page.on("request", lambda asked: fetched.append(asked.url))
    writes(ana, LIKE_IT)
    expect(card(ana, LIKE_IT).first).to_be_visible()
    assert not [url for url in fetched if "similar" in url]


def test_me_too_is_one_tap_and_taken_back_with_another(arrives: Arrives, room: Room) -> None:
    ben = arrives("Ben", "Ministry")
    writes(ben, NETS)
    ana = arrives("Ana", "Fishers")
    too = card(ana, NETS).get_by_role("button", name="Me too")
    too.click()
    expect(too).to_have_attribute("aria-pressed", "true")
    expect(card(ben, NETS)).to_contain_text("Also from Fishers")
    expect(card(ben, NETS).get_by_role("button", name="Me too")).to_have_count(0)
    too.click()
    expect(too).to_have_attribute("aria-pressed", "false")
    expect(card(ben, NETS)).not_to_contain_text("Also from")
    room.does("close_stage", stage="barriers")
    expect(card(ana, NETS)).to_be_visible()
    expect(too).to_have_count(0)


def test_the_wall_counts_those_who_joined_and_shows_their_groups(
    arrives: Arrives, opens: Opens, room: Room
) -> None:
    writes(arrives("Ben", "Ministry"), NETS)
    ana = arrives("Ana", "Fishers")
    card(ana, NETS).get_by_role("button", name="Me too").click()
    wall = opens(f"/w/{room.code}/wall", size=(1366, 768))
    expect(wall.page.locator(".sheet-also")).to_have_text("+1Fishers")
