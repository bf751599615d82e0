"""A phone holds the stage that it shows; what someone looks back at comes when they look."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.people import (
    Opens,
    Room,
    Seen,
    air,
    card,
    clears,
    falls,
    join,
    opens,
    room,
    server,
    writes,
)
from tests.faults.proxy import Proxy

pytestmark = pytest.mark.browser
LAW, BOAT = "No law is kept", "Buy a boat"


def test_an_earlier_stage_comes_when_ana_looks_back_at_it(
    opens: Opens, room: Room, air: Proxy
) -> None:
    writes(join(opens(f"/w/{room.code}"), "Ben", "Ministry"), LAW)
    ana = join(opens(f"/w/{room.code}", through=air), "Ana", "Fishers")
    expect(card(ana, LAW)).to_be_visible()
    room.does("open_stage", stage="plans")
    expect(ana.page.get_by_role("heading", name="Our plans", level=1)).to_be_visible()
    ana.button("Menu").click()
    back = ana.page.get_by_role("navigation", name="Stages").get_by_role("button", name="Barriers")
    expect(back).to_be_visible()
    falls(air)
    back.click()
    expect(ana.text("One moment…")).to_be_visible()
    expect(card(ana, LAW)).to_have_count(0)
    clears(air)
    expect(card(ana, LAW)).to_be_visible(timeout=20_000)
    ana.button("Back to now").click()
    expect(ana.page.get_by_role("heading", name="Our plans", level=1)).to_be_visible()


def test_a_page_that_is_opened_later_is_not_told_of_an_earlier_stage(
    opens: Opens, room: Room
) -> None:
    writes(join(opens(f"/w/{room.code}"), "Ben", "Ministry"), LAW)
    room.does("open_stage", stage="plans")
    ana = join(opens(f"/w/{room.code}"), "Ana", "Fishers")
    room.does("edit_stage", stage="plans", title="Plans of ours")
    expect(ana.page.get_by_role("heading", name="Plans of ours")).to_be_visible()
    assert LAW not in ana.frames.everything()
    assert "Ben" not in ana.frames.everything()


def test_the_plan_of_another_group_comes_when_it_is_chosen(opens: Opens, room: Room) -> None:
    room.does("open_stage", stage="plans")
    room.does("add_action", action="a1", plan="plan-g2", horizon=100, what=BOAT)
    ana = join(opens(f"/w/{room.code}"), "Ana", "Fishers")
    expect(ana.page.get_by_text("What will you do first?")).to_be_visible()
    assert BOAT not in ana.frames.everything()
    ana.page.get_by_label("Plan of").select_option("Ministry")
    expect(ana.text(BOAT)).to_be_visible()
    page = opens(f"/w/{room.code}/plan/g2", storage_state=ana.page.context.storage_state())
    expect(page.text(BOAT)).to_be_visible()


def test_arriving_people_are_counted_though_no_one_is_told_of_them_one_by_one(
    opens: Opens, room: Room
) -> None:
    room.does("open_stage", stage="open")
    join(opens(f"/w/{room.code}"), "Ben", "Ministry")
    ana = join(opens(f"/w/{room.code}"), "Ana", "Fishers")
    for group in ("Fishers", "Ministry"):
        expect(card_of(ana, group)).to_contain_text("1 person")
    expect(card_of(ana, "Traders")).to_contain_text("No one yet")
    assert '"name":"Ben"' not in ana.frames.everything()


def card_of(screen: Seen, group: str) -> Any:
    return screen.page.get_by_role("listitem").filter(has_text=group)
