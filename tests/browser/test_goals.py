"""Goals: hands are shown on phones, Fay records what the room decided, the wall has both lists in one size."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR
from tests.browser.people import Arrives, Opens, Room, Seen, arrives, opens, room, server

pytestmark = pytest.mark.browser
WATER, BAN = "Clean drinking water for every household", "No fishing in the breeding season"
WHY = "Who pays those who lose their income?"
SMALL = (1024, 768)
LEAST = 0.022  # of the wall's height, to be read from 15 m


@pytest.fixture
def goals(room: Room) -> Room:
    """A stage in which two goals are proposed."""
    room.does("add_stage", stage="goals", activity="cards", title="Goals", settings={"agree": True})
    room.does("open_stage", stage="goals")
    room.does("add_card", card="g1", stage="goals", text=WATER)
    room.does("add_card", card="g2", stage="goals", text=BAN)
    return room


@pytest.fixture
def ana(goals: Room, arrives: Arrives) -> Seen:
    return arrives("Ana", "Fishers")


def console(goals: Room, opens: Opens) -> Seen:
    fay = opens(f"/w/{goals.code}/run#key={goals.key}", size=LAPTOP)
    fay.panel("Goals")
    return fay


def goal(screen: Seen, text: str) -> Any:
    return screen.page.locator(".goal, .console-goal").filter(has_text=text)


def shows(phone: Seen, text: str, hand: str) -> None:
    goal(phone, text).get_by_role("radio", name=hand).check()
    expect(goal(phone, text).get_by_text("Saved")).to_be_visible()


def test_ana_shows_her_hand_and_takes_it_back(goals: Room, ana: Seen) -> None:
    shows(ana, WATER, "Can live with it")
    expect(goal(ana, WATER).get_by_text("1 hand so far")).to_be_visible()
    assert [hand["choice"] for hand in goals.records("hand")] == ["live_with"]
    goal(ana, WATER).get_by_role("button", name="Take back").click()
    expect(goal(ana, WATER).get_by_text("1 hand so far")).to_be_hidden()
    assert goals.records("hand") == []


def test_her_reason_reaches_fay_with_the_group_and_no_other_phone(
    goals: Room, ana: Seen, arrives: Arrives, opens: Opens
) -> None:
    ben = arrives("Ben", "Ministry")
    shows(ana, BAN, "Not yet")
    ana.page.reload()
    goal(ana, BAN).get_by_role("textbox").fill(WHY)
    goal(ana, BAN).get_by_role("button", name="Save reason").click()
    fay = console(goals, opens)
    expect(goal(fay, BAN).get_by_text(WHY)).to_be_visible()
    expect(goal(fay, BAN).get_by_text("Fishers")).to_be_visible()
    expect(goal(ben, BAN).get_by_text("1 hand so far")).to_be_visible()
    assert WHY not in ben.frames.everything()


def test_fay_records_that_it_was_not_agreed_and_takes_that_back(
    goals: Room, ana: Seen, opens: Opens
) -> None:
    shows(ana, BAN, "Not yet")
    fay = console(goals, opens)
    goal(fay, BAN).get_by_role("button", name="Not agreed…").click()
    asked = fay.page.get_by_role("dialog")
    basis = asked.get_by_role("textbox", name="How was it decided?")
    expect(basis).to_have_value("0 with it, 0 can live with it, 1 not yet")
    asked.get_by_role("textbox", name="Dissent").fill("The fishers object")
    asked.get_by_role("button", name="Record").click()
    expect(goal(ana, BAN).get_by_text("The fishers object")).to_be_visible()
    expect(goal(ana, BAN).get_by_role("radio")).to_have_count(0)
    fay.page.get_by_role("button", name="Undo: ").first.click()
    expect(goal(ana, BAN).get_by_role("radio")).to_have_count(3)


def test_fay_must_say_that_actions_lose_a_goal_that_is_no_longer_agreed(
    goals: Room, opens: Opens
) -> None:
    goals.does("set_agreement", on="g1", status="agreed")
    plans = next(s["id"] for s in goals.records("stage") if s["activity"] == "plans")
    goals.does("open_stage", stage=plans)
    plan = goals.records("plan")[0]["id"]
    goals.does("add_action", action="a1", plan=plan, horizon=100, what="Test wells", goals=["g1"])
    fay = console(goals, opens)
    goal(fay, WATER).get_by_role("button", name="Park…").click()
    asked = fay.page.get_by_role("dialog")
    expect(asked.get_by_text("Test wells")).to_be_visible()
    asked.get_by_role("button", name="Record").click()
    assert goals.records("action")[0]["goals"] == ["g1"]  # the tick is asked for first
    asked.get_by_text("Unlink these actions").click()
    asked.get_by_role("button", name="Record").click()
    expect(asked).to_be_hidden()
    assert [(a["what"], a.get("goals", [])) for a in goals.records("action")] == [
        ("Test wells", [])
    ]


SIZES = """(all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize))"""


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [SMALL, LAPTOP, PROJECTOR], ids=["small", "laptop", "projector"])
def test_agreed_and_not_agreed_are_read_in_one_size_from_the_back_of_the_hall(
    goals: Room, opens: Opens, size: tuple[int, int], language: str
) -> None:
    for n in range(28):
        long = f"Goal {n}: each village has wardens of its own, who are paid from one common fund"
        goals.does("add_card", card=f"m{n}", stage="goals", text=long)
        if n < 16:
            goals.does("set_agreement", on=f"m{n}", status=("agreed", "not_agreed")[n % 2])
    goals.does("set_agreement", on="m27", status="parked")
    wall = opens(f"/w/{goals.code}/wall", size=size, locale=language)
    lanes = wall.page.locator(".wall-goals .wall-lane")
    expect(lanes).to_have_count(2)
    sizes = wall.page.locator(".wall-goals .wall-lane .card-text").evaluate_all(SIZES)
    assert len(set(sizes)) == 1
    others = wall.page.locator(".goal-now-text, .goal-now-hint, .goal-rest-text, .goal-rest b")
    assert min([*sizes, *others.evaluate_all(SIZES)]) >= LEAST * size[1]
    agreed, not_agreed = (lanes.nth(n).bounding_box() for n in (0, 1))
    assert agreed
    assert not_agreed
    assert (agreed["y"], agreed["height"]) == (not_agreed["y"], not_agreed["height"])
    rest, foot = (wall.page.locator(each).bounding_box() for each in (".goal-rest", ".wall-foot"))
    assert rest
    assert foot
    assert rest["y"] + rest["height"] <= foot["y"] + 1


def test_the_wall_keeps_to_the_lane_that_fay_chose(goals: Room, opens: Opens) -> None:
    lanes = [{"id": "water", "title": "Water"}, {"id": "fish", "title": "Fish"}]
    goals.does("edit_stage", stage="goals", lanes=lanes)
    goals.does("move_card", card="g1", lane="water")
    goals.does("move_card", card="g2", lane="fish")
    wall = opens(f"/w/{goals.code}/wall", size=LAPTOP)
    shown = wall.page.locator(".wall-goals")
    expect(shown.get_by_text(WATER)).to_be_visible()
    goals.does("show_on_wall", lane="fish")
    expect(shown.get_by_text(WATER)).to_have_count(0)
    expect(shown.get_by_text(BAN)).to_be_visible()
    goals.does("show_on_wall", lane="")
    expect(shown.get_by_text(WATER)).to_be_visible()


def test_the_words_of_the_three_buttons_are_whole_on_a_small_phone(ana: Seen) -> None:
    expect(goal(ana, WATER)).to_be_visible()
    over = "(all) => all.filter((each) => each.scrollWidth > each.clientWidth).length"
    assert ana.page.locator(".hands .choice-face").evaluate_all(over) == 0
    assert ana.page.viewport_size == {"width": PHONE[0], "height": PHONE[1]}
