"""Each step of the chain is made on a screen: issue to barrier, barrier to root cause, help to action."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE
from tests.browser.people import Arrives, Opens, Room, Seen, arrives, opens, room, server
from tests.browser.test_boxes import SMALL
from tests.patience import until

pytestmark = pytest.mark.browser
ISSUE, NO_LAW, CLAN = "The fish are gone", "No one keeps to the law", "The clans own the boats"


@pytest.fixture
def retreat(room: Room) -> Room:
    """Stages of issues and of root causes beside that of barriers, a card in each."""
    room.does("add_stage", stage="issues", activity="cards", title="Issues")
    room.does("edit_stage", stage="issues", settings={"importance": "urgency"})
    room.does("add_stage", stage="causes", activity="cards", title="Causes")
    room.does("edit_stage", stage="causes", settings={"under": "barriers"})
    for stage, card, text in (
        ("barriers", "law", NO_LAW),
        ("issues", "fish", ISSUE),
        ("causes", "clan", CLAN),
    ):
        room.does("open_stage", stage=stage)
        room.does("add_card", card=card, stage=stage, text=text)
    return room


def board(
    opens: Opens, room: Room, stage: str, size: tuple[int, int] = LAPTOP, **more: Any
) -> Seen:
    room.does("open_stage", stage=stage)
    return opens(f"/w/{room.code}/run#key={room.key}", size=size, **more)


def asked(fay: Seen, card: str, item: str) -> Any:
    fay.page.locator(f"[data-card={card}] .console-menu > button").click()
    fay.page.get_by_role("menuitem", name=item).click()
    return fay.page.get_by_role("dialog", name=item)


def links(room: Room) -> set[tuple[str, str, str]]:
    return {(each["from"], each["type"], each["to"]) for each in room.records("link")}


def chosen(window: Any, *texts: str) -> None:
    for text in texts:
        window.get_by_role("checkbox", name=text).click()
    window.get_by_role("button", name="Save").click()
    expect(window).to_have_count(0)


@pytest.mark.parametrize(
    ("stage", "card", "item", "other", "link"),
    [
        ("issues", "fish", "Which barriers are in its way?", NO_LAW, ("fish", "barrier", "law")),
        ("barriers", "law", "Which issues is it in the way of?", ISSUE, ("fish", "barrier", "law")),
        ("barriers", "law", "What are its root causes?", CLAN, ("law", "root_cause", "clan")),
        (
            "causes",
            "clan",
            "Which barriers is it a root cause of?",
            NO_LAW,
            ("law", "root_cause", "clan"),
        ),
    ],
    ids=["issue", "barrier", "cause-of", "cause"],
)
def test_fay_links_from_either_end_and_takes_it_back(
    opens: Opens, retreat: Room, stage: str, card: str, item: str, other: str, link: tuple[str, ...]
) -> None:
    fay = board(opens, retreat, stage)
    chosen(asked(fay, card, item), other)
    assert links(retreat) == {link}
    window = asked(fay, card, item)
    expect(window.get_by_role("checkbox", name=other)).to_be_checked()
    chosen(window, other)
    assert links(retreat) == set()
    fay.button(re.compile("^Undo: ")).click()
    until(lambda: links(retreat) == {link}, "the link to be back")
    fay.button(re.compile("^Undo: ")).click()
    until(lambda: not links(retreat), "the link to be gone")
    assert not fay.troubles


def test_the_chain_then_leads_from_the_issue_to_the_root_cause(opens: Opens, retreat: Room) -> None:
    fay = board(opens, retreat, "barriers")
    chosen(asked(fay, "law", "Which issues is it in the way of?"), ISSUE)
    chosen(asked(fay, "law", "What are its root causes?"), CLAN)
    fay.page.locator("[data-card=law] .console-menu > button").click()
    fay.page.get_by_role("menuitem", name="Where it comes from, what came of it").click()
    said = fay.page.locator(".chain-window .chain-words")
    expect(said).to_have_text([NO_LAW, ISSUE, CLAN])


def test_a_barrier_that_went_into_a_cluster_stays_linked(opens: Opens, retreat: Room) -> None:
    retreat.does("add_card", card="rule", stage="barriers", text="No rules")
    retreat.does("link", **{"from": "fish", "to": "law", "type": "barrier"})
    retreat.does("add_cluster", cluster="pile", stage="barriers", title="Rules", cards=["law"])
    fay = board(opens, retreat, "issues")
    chosen(asked(fay, "fish", "Which barriers are in its way?"), "No rules")
    assert links(retreat) == {("fish", "barrier", "law"), ("fish", "barrier", "rule")}


@pytest.mark.parametrize("size", [LAPTOP, SMALL, PHONE], ids=["laptop", "small", "phone"])
def test_many_choices_are_searched_and_what_is_ticked_stays(
    opens: Opens, retreat: Room, size: tuple[int, int]
) -> None:
    for n in range(12):
        text = f"Barrier {n}: rules exist on paper but no one in any of the offices has to enforce them"
        retreat.does("add_card", card=f"k{n}", stage="barriers", text=text)
    fay = board(opens, retreat, "issues", size)
    if size == PHONE:
        fay.page.get_by_role("button", name="Stage", exact=True).click()
    window = asked(fay, "fish", "Which barriers are in its way?")
    window.get_by_role("checkbox", name="Barrier 3:").check()
    window.get_by_role("searchbox").fill("law")
    expect(window.get_by_role("checkbox")).to_have_count(1)
    assert window.evaluate("(it) => it.scrollWidth <= it.clientWidth")
    chosen(window, NO_LAW)
    assert links(retreat) == {("fish", "barrier", "law"), ("fish", "barrier", "k3")}


@pytest.fixture
def ana(room: Room, arrives: Arrives) -> Seen:
    """She has the form of an action open, with all that few actions need."""
    room.does("open_stage", stage="plans")
    plan = next(each["id"] for each in room.records("plan") if each["group"] == "g1")
    room.does("add_action", action="a", plan=plan, horizon=100, what="Ten wardens")
    ana = arrives("Ana", "Fishers")
    ana.page.locator(".action-head").click()
    ana.page.get_by_text("More about it").click()
    expect(ana.page.get_by_label("Target for day 15")).to_be_visible()
    return ana


def test_ana_says_which_help_an_action_uses(room: Room, ana: Seen) -> None:
    room.does("add_stage", stage="help", activity="interventions", title="Help")
    for id, status in (("h1", "wanted"), ("h2", "dropped")):
        help_ = {"title": f"Training {id}", "type": "training", "pull": "pull"}
        room.does("add_intervention", intervention=id, **help_)
        room.does("edit_intervention", intervention=id, status=status, why="No money")
    used = ana.page.get_by_role("group", name="Which help does it use?")
    expect(used.get_by_role("checkbox")).to_have_count(1)
    used.get_by_role("checkbox", name="Training h1").check()
    action = lambda: room.records("action")[0]["interventions"]  # noqa: E731
    until(lambda: action() == ["h1"], "the help to be kept")
    used.get_by_role("checkbox", name="Training h1").uncheck()
    until(lambda: action() == [], "the help to be taken off")
    assert not ana.troubles


def test_no_one_is_asked_for_help_that_the_room_does_not_speak_of(ana: Seen) -> None:
    expect(ana.text("Which help does it use?")).to_have_count(0)
