"""The facilitator's board: many cards selected by keys and mouse, moved as one step, found again."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP
from tests.browser.people import Opens, Room, Seen, opens, room, server
from tests.patience import until

pytestmark = pytest.mark.browser
SCRIPTS = ("w", "ω", "ж", "क", "ع", "漢", "あ", "ท", "አ")
TOO_WIDE = """() => [...document.querySelectorAll(".console-card, .lane, .console-member")]
  .filter((each) => each.scrollWidth > each.clientWidth + 1).length"""


@pytest.fixture
def console(opens: Opens, room: Room) -> Seen:
    for n in range(4):
        room.does("add_card", card=f"k{n}", stage="barriers", text=f"Card {n}", lane="unsorted")
    return opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)


def lanes(room: Room) -> list[str]:
    return [str(card["lane"]) for card in room.records("card")]


def selects_all_with_keys(console: Seen) -> None:
    console.page.get_by_role("checkbox", name="Card 0").focus()
    for _ in range(3):
        console.page.keyboard.press("Shift+ArrowDown")
    expect(console.text("4 selected")).to_be_visible()


def moves(console: Seen, lane: str) -> None:
    console.button("Move to…").click()
    console.page.get_by_role("dialog").get_by_role("button", name=lane).click()


def test_cards_selected_with_keys_are_moved_and_taken_back_in_one_step(
    console: Seen, room: Room
) -> None:
    selects_all_with_keys(console)
    moves(console, "Governance")
    expect(console.text("4 cards moved to Governance")).to_be_visible()
    assert lanes(room) == ["governance"] * 4
    console.page.keyboard.press("u")
    expect(console.text("Undone: ")).to_be_visible()
    assert lanes(room) == ["unsorted"] * 4


def test_what_another_changed_since_is_named_and_the_rest_taken_back(
    console: Seen, room: Room
) -> None:
    selects_all_with_keys(console)
    moves(console, "Governance")
    expect(console.text("4 cards moved to Governance")).to_be_visible()
    room.does("move_card", card="k2", lane="structural")
    console.page.keyboard.press("u")
    expect(console.text(re.compile("1 card stays as it was: “Card 2”"))).to_be_visible()
    assert sorted(lanes(room)) == ["structural", "unsorted", "unsorted", "unsorted"]


def test_a_step_is_undone_from_the_list_of_the_last_ones(console: Seen, room: Room) -> None:
    selects_all_with_keys(console)
    moves(console, "Governance")
    expect(console.text("4 cards moved to Governance")).to_be_visible()
    console.page.keyboard.press("Shift+U")
    listed = console.page.get_by_role("dialog", name="Last steps")
    listed.get_by_role("button", name="Undo").click()
    expect(listed.get_by_role("button", name="Undo")).to_have_count(0)
    until(lambda: lanes(room) == ["unsorted"] * 4, "the cards to be back")


def test_the_steps_of_another_facilitator_are_told_and_not_undone(
    console: Seen, room: Room, opens: Opens
) -> None:
    selects_all_with_keys(console)
    moves(console, "Governance")
    expect(console.text("4 cards moved to Governance")).to_be_visible()
    room.does("hide_card", card="k1", hidden=True)
    other = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    expect(other.page.get_by_role("checkbox", name="Card 1")).to_be_visible()
    other.page.keyboard.press("Shift+U")
    listed = other.page.get_by_role("dialog", name="Last steps")
    rows = listed.get_by_role("listitem")
    expect(rows.nth(0)).to_contain_text(re.compile("Card hidden: Card 1.*Fay, "))
    expect(rows.nth(1)).to_contain_text(re.compile(r"Card moved \(4\).*Facilitator, "))
    expect(listed.get_by_role("button", name="Undo")).to_have_count(0)
    expect(listed.get_by_text("Facilitators undo their own steps")).to_be_visible()


def test_a_window_gives_the_focus_back_to_the_card(console: Seen) -> None:
    card = console.page.get_by_role("checkbox", name="Card 1")
    card.focus()
    console.page.keyboard.press("Enter")
    console.page.get_by_role("menuitem", name="Edit text…").click()
    expect(console.page.get_by_role("dialog")).to_be_visible()
    console.page.keyboard.press("Escape")
    expect(console.page.get_by_role("dialog")).to_have_count(0)
    assert (
        console.page.evaluate("document.activeElement.closest('[data-card]').dataset.card") == "k1"
    )


def test_a_search_stays_over_a_reload_and_is_cleared_where_nothing_is_found(console: Seen) -> None:
    console.page.get_by_role("searchbox", name="Search cards").fill("nothing like it")
    expect(console.text("No cards match")).to_be_visible()
    console.page.reload()
    console.button("Clear search").click()
    expect(console.page.get_by_role("checkbox", name="Card 3")).to_be_visible()


def test_a_frame_drawn_with_the_mouse_selects_what_it_touches(console: Seen) -> None:
    first, last = (
        console.page.locator(f'[data-card="{id}"]').bounding_box() for id in ("k0", "k1")
    )
    assert first
    assert last
    mouse = console.page.mouse
    mouse.move(first["x"] + 2, first["y"] - 4)
    mouse.down()
    mouse.move(last["x"] + 40, last["y"] + 4, steps=4)
    mouse.up()
    expect(console.text("2 selected")).to_be_visible()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)], ids=str)
def test_letters_without_a_blank_stay_in_their_boxes(
    opens: Opens, room: Room, size: tuple[int, int]
) -> None:
    for n, letter in enumerate(SCRIPTS):
        room.does("add_card", card=f"s{n}", stage="barriers", text=letter * 280, lane="unsorted")
    console = opens(f"/w/{room.code}/run#key={room.key}", size=size)
    expect(console.page.locator("[data-card]")).to_have_count(len(SCRIPTS))
    assert console.page.evaluate(TOO_WIDE) == 0
