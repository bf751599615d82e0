"""Fay is shown cards that say nearly the same, merges them one by one or all, and can take it back."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.people import Opens, Room, opens, room, server

pytestmark = pytest.mark.browser
NETS = ("The nets are much too small", "Much too small are the nets")
LAW = ("No law is kept on the lake", "On the lake no law is kept")


@pytest.fixture
def board(opens: Opens, room: Room) -> Any:
    for n, text in enumerate((*NETS, *LAW, "Boats leak")):
        room.does("add_card", card=f"k{n}", stage="barriers", text=text)
    console = opens(f"/w/{room.code}/run#key={room.key}", size=(1366, 768))
    console.page.keyboard.press("2")
    console.button("Similar cards").click()
    expect(suggestions(console)).to_have_count(2, timeout=60_000)
    return console


def suggestions(console: Any) -> Any:
    return console.page.locator(".similar-one")


def merged(room: Room) -> dict[str, str]:
    return {c["id"]: c["merged_into"] for c in room.records("card") if c.get("merged_into")}


def test_a_suggestion_is_merged_into_the_text_that_was_selected_and_can_be_undone(
    board: Any, room: Room
) -> None:
    nets = suggestions(board).filter(has_text=NETS[0])
    nets.get_by_role("radio", name=NETS[1]).check()
    nets.get_by_role("button", name="Merge").click()
    expect(suggestions(board)).to_have_count(1)
    assert merged(room) == {"k0": "k1"}
    board.page.get_by_role("dialog").get_by_role("button", name="Undo").click()
    expect(suggestions(board)).to_have_count(2)
    assert merged(room) == {}


def test_all_are_merged_with_one_click_and_one_undo(board: Any, room: Room) -> None:
    board.button("Merge all").click()
    expect(board.page.get_by_text("No similar cards left.")).to_be_visible()
    assert merged(room) == {"k1": "k0", "k3": "k2"}
    board.page.get_by_role("dialog").get_by_role("button", name="Undo").click()
    expect(suggestions(board)).to_have_count(2)
    assert merged(room) == {}


def test_a_suggestion_becomes_a_cluster_or_is_left_as_it_is(board: Any, room: Room) -> None:
    suggestions(board).filter(has_text=NETS[0]).get_by_role("button", name="Create cluster").click()
    expect(suggestions(board)).to_have_count(1)
    (cluster,) = room.records("cluster")
    assert cluster["title"] == NETS[0]
    suggestions(board).get_by_role("button", name="Leave as they are").click()
    expect(suggestions(board)).to_have_count(0)
    assert merged(room) == {}


def test_a_busy_laptop_says_so_and_can_be_asked_again(opens: Opens, room: Room) -> None:
    for n, text in enumerate((*NETS, "Boats leak")):
        room.does("add_card", card=f"k{n}", stage="barriers", text=text)
    console = opens(f"/w/{room.code}/run#key={room.key}", size=(1366, 768))
    busy = {"error": {"code": "busy", "why": "The laptop is busy."}}
    console.page.route("**/similar?*", lambda route: route.fulfill(status=503, json=busy))
    console.page.keyboard.press("2")
    console.button("Similar cards").click()
    expect(console.page.get_by_text("The laptop is busy.")).to_be_visible()
    console.page.unroute("**/similar?*")
    console.button("Try again").click()
    expect(suggestions(console)).to_have_count(1, timeout=60_000)
