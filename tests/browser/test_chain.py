"""The chain on the console: Fay walks it both ways, and goes to where each step is."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, Screen, Server
from tests.browser.people import Opens, opens, server
from tests.browser.test_boxes import SMALL, Hall

pytestmark = pytest.mark.browser
WALK = re.compile("^Where it comes from, what came of it")
# Beside what it would go out of the window, and words that are cut.
FAULTS = """(all) => all.filter((it) => {
  const [own, room] = [it, it.closest("dialog")].map((each) => each.getBoundingClientRect());
  return own.left < room.left || own.right > room.right || it.scrollWidth > it.clientWidth + 1;
}).map((it) => it.textContent)"""


@pytest.fixture(scope="module")
def retreat(server: Server) -> Hall:
    """From an issue to an indicator."""
    hall = Hall(server, barriers=3)
    for stage, activity in (("issues", "cards"), ("help", "interventions")):
        hall.does("add_stage", stage=stage, activity=activity, title=stage.capitalize())
    hall.does("add_card", card="issue", stage="issues", text="The fish are gone")
    hall.does("link", **{"from": "issue", "to": "k0", "type": "barrier"})
    hall.does("add_cluster", cluster="pile", stage="barriers", title="No police", cards=["k0"])
    hall.does("open_stage", stage="power")
    group = hall.records("group")[0]["id"]
    hall.does("rate", stage="power", on="pile", group=group, power=4, resources=2)
    hall.does("mark_leverage", on="pile")
    hall.does("decide", decision="d", text="We hire wardens", on=["pile"])
    help_ = {"title": "Train them", "type": "training", "pull": "pull", "on": ["pile"]}
    hall.does("add_intervention", intervention="h", **help_)
    hall.does("open_stage", stage="plans")
    plan = {"plan": hall.records("plan")[0]["id"], "horizon": 100, "indicator": "Boats checked"}
    served = {"leverage": ["pile"], "interventions": ["h"]}
    hall.does("add_action", action="a", what="Ten wardens", **plan, **served)
    hall.does("open_stage", stage="barriers")
    return hall


def window(screen: Screen) -> Any:
    return screen.page.get_by_role("dialog", name="The chain")


def from_card(screen: Screen, card: str) -> Any:
    """The window, opened from the menu of a card on the board."""
    screen.page.locator(f"[data-card={card}] .console-menu > button").click()
    screen.page.get_by_role("menuitem", name=WALK).click()
    return shown(window(screen))


def shown(walk: Any) -> Any:
    expect(walk.locator(".chain-thing")).to_be_visible()
    return walk


def part(walk: Any, title: str) -> Any:
    return walk.locator("section", has=walk.page.get_by_role("heading", name=title))


def kinds(steps: Any) -> list[str]:
    return [each.get_attribute("data-kind") for each in steps.locator(".chain-step").all()]


def test_fay_walks_from_a_barrier_to_the_indicator_and_back_to_the_issue(
    opens: Opens, retreat: Hall
) -> None:
    fay = opens(retreat.console, size=LAPTOP)
    walk = from_card(fay, "k0")
    assert kinds(part(walk, "Where it comes from")) == ["card"]
    assert kinds(part(walk, "What came of it")) == [
        *("cluster", "power", "leverage", "decision", "intervention", "action", "indicator")
    ]
    walk.get_by_role("button", name="Boats checked").click()
    expect(walk.locator(".chain-thing")).to_contain_text("Boats checked")
    before = part(walk, "Where it comes from")
    assert kinds(before)[0] == "action"
    before.get_by_role("button", name="The fish are gone").click()
    expect(walk.locator(".chain-thing")).to_contain_text("The fish are gone")
    assert "indicator" in kinds(part(walk, "What came of it"))
    for words in ("Boats checked", "Barrier 0"):
        walk.get_by_role("button", name="Back").click()
        expect(walk.locator(".chain-thing")).to_contain_text(words)
    expect(walk.get_by_role("button", name="Back")).to_have_count(0)
    assert not fay.troubles


PANELS = {
    "card": "Issues",
    "cluster": "Barriers",
    "power": "Power",
    "leverage": "Leverage points",
    "decision": "Decisions",
    "intervention": "Help",
    "action": "Our plans",
    "indicator": "Our plans",
}


def test_each_step_goes_to_where_it_is(opens: Opens, retreat: Hall) -> None:
    fay = opens(retreat.console, size=LAPTOP)
    for kind, title in PANELS.items():
        fay.panel("Board")
        fay.page.locator(".console-agenda").get_by_role("button", name="Barriers").first.click()
        walk = from_card(fay, "k0")
        step = walk.locator(f".chain-step[data-kind={kind}]").first
        step.get_by_role("button", name="Show in its panel").click()
        expect(window(fay)).to_have_count(0)
        expect(fay.page.locator(".console-panel-head h2")).to_contain_text(title)
    assert not fay.troubles


def test_a_leverage_point_a_decision_and_an_action_have_their_own_way_in(
    opens: Opens, retreat: Hall
) -> None:
    fay = opens(retreat.console, size=LAPTOP)
    fay.panel("Leverage")
    fay.button(re.compile("what came of it: No police")).click()
    assert "decision" in kinds(part(shown(window(fay)), "What came of it"))
    fay.page.keyboard.press("Escape")
    fay.panel("Decisions")
    fay.button(re.compile("what came of it: We hire wardens")).click()
    assert "leverage" in kinds(part(shown(window(fay)), "Where it comes from"))
    fay.page.keyboard.press("Escape")
    fay.panel("Plans")
    fay.button("Read out").first.click()
    fay.button(re.compile("what came of it: Ten wardens")).click()
    assert "intervention" in kinds(part(shown(window(fay)), "Where it comes from"))
    assert not fay.troubles


def test_what_nothing_came_of_says_so(opens: Opens, retreat: Hall) -> None:
    fay = opens(retreat.console, size=LAPTOP)
    walk = from_card(fay, "k2")
    expect(walk).to_contain_text("Nothing led to it.")
    expect(walk).to_contain_text("Nothing has come of it yet.")


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("size", [LAPTOP, SMALL, PHONE], ids=["laptop", "small", "phone"])
def test_the_window_holds_all_its_words(
    opens: Opens, retreat: Hall, size: tuple[int, int], locale: str
) -> None:
    fay = opens(retreat.console, size=size, locale=locale)
    fay.panel(icon="decision")
    fay.page.locator(".console-box button", has=fay.page.locator("[href*='#tree']")).click()
    walk = shown(fay.page.locator("dialog[open]"))
    assert kinds(walk).count("card") == 2
    assert walk.locator(".chain-window :is(p, span, button, small)").evaluate_all(FAULTS) == []
    assert not fay.troubles
