"""Fay steers every wall from her console, on another device: lane, spotlight, QR code, nothing."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR, Screen
from tests.browser.people import Opens, Room, opens, room, server  # noqa: F401
from tests.browser.test_boxes import LONG

pytestmark = pytest.mark.browser
SMALL = (1024, 768)
STAGES = ("open", "barriers", "power", "leverage", "plans", "pledges", "close")


def wall_of(room: Room, opens: Opens, size: tuple[int, int] = PROJECTOR, more: str = "") -> Screen:
    return opens(f"/w/{room.code}/wall{more}", size=size)


def console_of(room: Room, opens: Opens) -> Screen:
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    fay.button("Pause posting").wait_for()
    return fay


def say(room: Room, card: str, text: str, lane: str = "governance") -> None:
    room.does("add_card", card=card, stage="barriers", text=text, lane=lane)


def test_a_key_on_the_console_blanks_every_wall_and_shows_it_again(
    room: Room, opens: Opens
) -> None:
    say(room, "k1", "No ice")
    fay, walls = console_of(room, opens), [wall_of(room, opens) for _ in range(2)]
    status = fay.page.get_by_role("group", name="On the wall").get_by_role("status")
    expect(status).to_have_text("Barriers · 2 walls")
    fay.page.keyboard.press("b")
    for wall in walls:
        expect(wall.page.locator(".wall-blank")).to_be_visible()
        expect(wall.text("No ice")).to_have_count(0)
    expect(status).to_contain_text("Blank")
    walls[0].page.reload()
    expect(walls[0].page.locator(".wall-blank")).to_be_visible()
    fay.page.keyboard.press("u")
    for wall in walls:
        expect(wall.text("No ice")).to_be_visible()


@pytest.mark.parametrize("stage", STAGES)
def test_the_way_in_and_nothing_go_in_front_of_every_stage(
    room: Room, opens: Opens, stage: str
) -> None:
    stages = {each["activity"]: each["id"] for each in room.records("stage")}
    known = {each["id"] for each in room.records("stage")}
    room.does("open_stage", stage=stage if stage in known else stages[stage])
    wall = wall_of(room, opens)
    before = [each.get("ends_at") for each in room.records("stage")]
    room.does("show_on_wall", show="qr")
    expect(wall.page.locator(".wall-way-qr")).to_be_visible()
    room.does("show_on_wall", show="blank")
    expect(wall.page.locator(".wall-blank")).to_be_visible()
    room.does("show_on_wall", show="")
    expect(wall.page.locator(".wall-blank")).to_have_count(0)
    assert [each.get("ends_at") for each in room.records("stage")] == before


@pytest.mark.parametrize("size", [SMALL, LAPTOP, PROJECTOR], ids=str)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_big_qr_code_is_three_fifths_of_the_wall_and_nothing_beside_it_is_cut(
    room: Room, opens: Opens, size: tuple[int, int], language: str
) -> None:
    room.does("show_on_wall", show="qr")
    wall = opens(f"/w/{room.code}/wall", size=size, locale=language)
    image = wall.page.locator(".wall-way-qr")
    image.wait_for()
    box = image.bounding_box()
    assert box
    assert box["height"] >= 0.6 * size[1]
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size[1]
    cut = (
        "(all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.className)"
    )
    assert wall.page.locator(".wall-way section > *").evaluate_all(cut) == []
    assert image.evaluate("(it) => it.naturalWidth > 0 || it.complete")


def test_fay_puts_one_card_alone_on_the_wall_from_its_menu(room: Room, opens: Opens) -> None:
    say(room, "k1", "No ice")
    say(room, "k2", "No road")
    fay, wall = console_of(room, opens), wall_of(room, opens)
    fay.page.get_by_role("button", name="More for this card").first.click()
    fay.page.get_by_text("Spotlight on the wall").click()
    expect(wall.page.locator(".alone-text")).to_have_text("No ice")
    expect(wall.text("No road")).to_have_count(0)
    expect(fay.page.locator(".console-wall-now")).to_contain_text("Spotlight: No ice")
    fay.button("End spotlight").click()
    expect(wall.text("No road")).to_be_visible()


@pytest.mark.parametrize(
    "leave",
    [
        ("hide_card", {"card": "k1"}),
        ("withdraw_card", {"card": "k1"}),
        ("merge_cards", {"card": "k1", "into": "k2"}),
    ],
    ids=lambda each: each[0],
)
def test_what_is_hidden_withdrawn_or_merged_leaves_the_wall_at_once(
    room: Room, opens: Opens, leave: tuple[str, dict[str, Any]]
) -> None:
    say(room, "k1", "No ice")
    say(room, "k2", "No road")
    wall = wall_of(room, opens)
    room.does("spotlight", on="k1")
    expect(wall.page.locator(".alone-text")).to_have_text("No ice")
    room.does(leave[0], **leave[1])
    expect(wall.page.locator(".alone")).to_have_count(0)
    expect(wall.text("No ice")).to_have_count(0)
    expect(wall.text("No road")).to_be_visible()


@pytest.mark.parametrize("size", [SMALL, LAPTOP, PROJECTOR], ids=str)
@pytest.mark.parametrize(
    "text", [LONG[:278], "Wasserwirtschaftsverbandsvertreterversammlung", "No ice"]
)
def test_a_card_alone_is_whole_and_large(
    room: Room, opens: Opens, size: tuple[int, int], text: str
) -> None:
    say(room, "k1", text)
    room.does("spotlight", on="k1")
    wall = wall_of(room, opens, size)
    said = wall.page.locator(".alone-text")
    said.wait_for()
    wall.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    inside = """(it) => {
      const [own, all] = [it, it.closest(".alone")].map((each) => each.getBoundingClientRect());
      return own.top >= all.top && own.bottom <= all.bottom && it.scrollWidth <= it.clientWidth + 1;
    }"""
    assert said.evaluate(inside)
    high = said.evaluate("(it) => parseFloat(getComputedStyle(it).fontSize)")
    assert high >= 0.035 * size[1]


def test_a_cluster_a_picture_and_a_plan_can_be_alone_too(room: Room, opens: Opens) -> None:
    say(room, "k1", "No ice")
    say(room, "k2", "No road")
    room.does("add_cluster", cluster="c1", stage="barriers", title="Cold chain", cards=["k1"])
    wall = wall_of(room, opens)
    room.does("spotlight", on="c1")
    expect(wall.page.locator(".alone-title")).to_have_text("Cold chain")
    expect(wall.page.locator(".alone-members")).to_have_text("No ice")
    room.does("open_stage", stage="plans")
    expect(wall.page.locator(".alone")).to_have_count(0)
    plan = room.records("plan")[0]
    room.does("add_action", action="a1", plan=plan["id"], horizon=100, what="Mend the ice plant")
    room.does("spotlight", on=plan["id"])
    expect(wall.page.locator(".presented-what")).to_have_text("Mend the ice plant")


def test_one_lane_fills_the_wall_and_a_wall_can_keep_to_its_own(room: Room, opens: Opens) -> None:
    say(room, "k1", "No ice", "governance")
    say(room, "k2", "No road", "structural")
    fay, wall = console_of(room, opens), wall_of(room, opens)
    own = wall_of(room, opens, more="?lane=governance")
    fay.page.get_by_label("Lane on the wall").select_option("structural")
    expect(wall.text("No road")).to_be_visible()
    expect(wall.text("No ice")).to_have_count(0)
    expect(own.text("No ice")).to_be_visible()
    expect(own.text("No road")).to_have_count(0)
    fay.page.get_by_label("Lane on the wall").select_option("")
    expect(wall.text("No ice")).to_be_visible()


def test_keys_on_a_wall_are_for_that_wall_alone(room: Room, opens: Opens) -> None:
    first, second = wall_of(room, opens), wall_of(room, opens)
    first.page.locator(".wall-main").wait_for()
    first.page.keyboard.press("q")
    expect(first.page.locator(".wall-way")).to_be_visible()
    expect(second.page.locator(".wall-way")).to_have_count(0)
    first.page.keyboard.press("q")
    expect(first.page.locator(".wall-way")).to_have_count(0)
    first.page.keyboard.press("b")
    expect(first.page.locator(".wall-blank")).to_be_visible()
    room.does("show_on_wall", show="qr")
    for each in (first, second):
        expect(each.page.locator(".wall-way")).to_be_visible()
