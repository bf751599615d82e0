"""On a phone a stage asks for what its settings say: a year, a mark, the card it is under."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.people import (  # noqa: F401
    Arrives,
    Opens,
    Room,
    air,
    arrives,
    card,
    clears,
    falls,
    join,
    line,
    opens,
    room,
    server,
)
from tests.faults.proxy import Proxy
from tests.patience import until

pytestmark = pytest.mark.browser
NEW = {"card": "b1", "stage": "barriers", "text": "No one trusts the office"}


def asks(room: Room, **settings: Any) -> None:
    room.does("add_stage", stage="past", activity="cards", title="Looking back", settings=settings)
    room.does("open_stage", stage="past")


def said(room: Room) -> list[dict[str, Any]]:
    return [each for each in room.records("card") if each["stage"] == "past"]


def writes(phone: Any, text: str) -> None:
    phone.box("Your card").fill(text)


def sends(phone: Any) -> None:
    phone.button("Send").click()
    expect(phone.box("Your card")).to_have_value("")


def tap(phone: Any, words: str) -> None:
    phone.page.locator("label.choice", has_text=words).click()


def test_ana_gives_an_event_its_year_and_says_how_much_it_matters(room: Room, arrives: Arrives):
    asks(room, years=True, importance="importance", attitude=True)
    ana = arrives("Ana", "Fishers")
    writes(ana, "The dam was built")
    ana.page.get_by_label("Year").fill("1968")
    tap(ana, "A lot")
    tap(ana, "We want to")
    sends(ana)
    until(lambda: said(room), "the card")
    event = said(room)[0]
    assert (event["year"], event["importance"], event["attitude"]) == (1968, 3, "want")
    expect(card(ana, "The dam was built")).to_contain_text("1968")
    expect(ana.page.get_by_label("Year")).to_have_value("")


def test_what_is_no_year_is_not_sent(room: Room, arrives: Arrives):
    asks(room, years=True)
    ana = arrives("Ana", "Fishers")
    writes(ana, "The dam was built")
    ana.page.get_by_label("Year").fill("99999")
    expect(ana.button("Send")).to_be_disabled()
    expect(ana.text("Write the year as a number, such as 1998.")).to_be_visible()
    ana.page.get_by_label("Year").fill("1968")
    expect(ana.button("Send")).to_be_enabled()


def test_an_edit_changes_the_marks_and_takes_them_away(room: Room, arrives: Arrives):
    asks(room, years=True, importance="urgency")
    ana = arrives("Ana", "Fishers")
    writes(ana, "The dam was built")
    ana.page.get_by_label("Year").fill("1968")
    tap(ana, "Now")
    sends(ana)
    expect(card(ana, "The dam was built")).to_contain_text("Saved")
    ana.button("Edit").click()
    own = card(ana, "0 /").or_(ana.page.locator("li.mine form"))
    own.get_by_label("Year").fill("1971")
    own.locator("label.choice", has_text="Now").click()
    own.get_by_role("button", name="Save").click()
    until(lambda: said(room)[0].get("year") == 1971, "the other year")
    assert "importance" not in said(room)[0]
    assert said(room)[0]["text"] == "The dam was built"


def test_ana_asks_why_under_a_card_of_another_stage_and_under_her_own(room: Room, arrives: Arrives):
    room.does("add_card", **NEW)
    asks(room, under="barriers", draw="tree")
    ana = arrives("Ana", "Fishers")
    card(ana, NEW["text"]).get_by_role("button", name="Why?").first.click()
    expect(ana.box("Your card")).to_be_focused()
    writes(ana, "They never answer")
    sends(ana)
    until(lambda: said(room), "the cause")
    assert said(room)[0]["parent"] == "b1"
    mine = ana.page.locator("li.mine", has_text="They never answer")
    mine.get_by_role("button", name="Why?").click()
    writes(ana, "They are too few")
    sends(ana)
    until(lambda: len(said(room)) == 2, "the cause of the cause")
    deeper = next(each for each in said(room) if each["text"] == "They are too few")
    assert deeper["parent"] == said(room)[0]["id"]
    below = ana.page.locator("li.mine", has_text="They are too few")
    below.get_by_role("button", name="This is a root cause").click()
    until(lambda: any(each.get("root") for each in said(room)), "the root")


def test_a_comment_is_shown_under_its_card_and_is_no_card_of_the_wall(room: Room, arrives: Arrives):
    asks(room, comments=True)
    room.does("add_card", card="k1", stage="past", text="The dam was built")
    ana = arrives("Ana", "Fishers")
    card(ana, "The dam was built").get_by_role("button", name="Comment").click()
    writes(ana, "My father worked there")
    expect(ana.text("Comment on:")).to_be_visible()
    sends(ana)
    until(lambda: len(said(room)) == 2, "the comment")
    ben = arrives("Ben", "Ministry")
    theirs = card(ben, "The dam was built")
    theirs.get_by_text("1 comment").click()
    expect(theirs).to_contain_text("My father worked there")
    expect(ben.page.locator("ul.cards > li.card")).to_have_count(1)


def test_what_was_chosen_outlives_a_reload_and_lost_wifi(room: Room, opens: Opens, air: Proxy):
    asks(room, years=True, importance="importance", under="here")
    room.does("add_card", card="k1", stage="past", text="The dam was built")
    ana = opens(f"/w/{room.code}", through=air)
    join(ana, "Ana", "Fishers")
    card(ana, "The dam was built").get_by_role("button", name="Add below").click()
    writes(ana, "The fish left")
    ana.page.get_by_label("Year").fill("1970")
    tap(ana, "A lot")
    ana.page.reload()
    expect(ana.box("Your card")).to_have_value("The fish left")
    expect(ana.page.get_by_label("Year")).to_have_value("1970")
    falls(air)
    expect(line(ana)).to_contain_text("Offline")
    ana.button("Send").click()
    expect(card(ana, "The fish left")).to_contain_text("Waiting to send")
    clears(air)
    until(lambda: len(said(room)) == 2, "the card")
    late = next(each for each in said(room) if each["text"] == "The fish left")
    assert (late["year"], late["importance"], late["parent"]) == (1970, 3, "k1")


def test_what_comes_back_has_all_that_was_chosen(room: Room, opens: Opens, air: Proxy):
    asks(room, years=True, under="here")
    room.does("add_card", card="k1", stage="past", text="The dam was built")
    ana = opens(f"/w/{room.code}", through=air)
    join(ana, "Ana", "Fishers")
    card(ana, "The dam was built").get_by_role("button", name="Add below").click()
    writes(ana, "The fish left")
    ana.page.get_by_label("Year").fill("1970")
    falls(air)
    expect(line(ana)).to_contain_text("Offline")
    ana.button("Send").click()
    room.does("hide_card", card="k1")
    clears(air)
    expect(ana.box("Your card")).to_have_value("The fish left")
    expect(ana.page.get_by_label("Year")).to_have_value("1970")
    expect(ana.text("That is no longer here.")).to_be_visible()


def test_a_scenario_may_be_long(room: Room, arrives: Arrives):
    asks(room, long=True)
    ana = arrives("Ana", "Fishers")
    writes(ana, "In 2040\nthe lake is clean. " + "x" * 900)
    sends(ana)
    until(lambda: said(room), "the scenario")
    assert said(room)[0]["text"].startswith("In 2040\nthe lake")


def test_how_an_exercise_is_listed_is_fetched_when_a_stage_is_drawn(room: Room, arrives: Arrives):
    ana = arrives("Ana", "Fishers")
    fetched: list[str] = []
    ana.page.on("request", lambda request: fetched.append(request.url))
    loaded = "() => performance.getEntriesByType('resource').map((each) => each.name)"
    assert not any("cards_drawn" in url for url in ana.page.evaluate(loaded))
    asks(room, years=True, draw="timeline")
    room.does("add_card", card="k1", stage="past", text="The dam was built", year=1968)
    expect(card(ana, "The dam was built")).to_contain_text("1968")
    assert any("cards_drawn" in url for url in fetched)
