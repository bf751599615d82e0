"""What Fay has typed of a task force or a partnership is there again, unless she gave it up or saved it."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, Screen
from tests.browser.people import Opens, Room, opens, room, server
from tests.browser.test_drafts import drafts
from tests.browser.test_window_drafts import BACK, LOST, window

pytestmark = pytest.mark.browser
LOSSES = pytest.mark.parametrize("lost", LOST)


def console(opens: Opens, room: Room, activity: str) -> Screen:
    """Fay's console at a stage of this activity, with Ana and Ben in the room."""
    for name, group in (("Ana", "g1"), ("Ben", "g2")):
        asked = {"name": name, "group": group}
        room.server.ask(f"/api/workshops/{room.code}/join", asked)
    room.does("add_stage", stage="now", activity=activity, title="Who carries it on")
    room.does("open_stage", stage="now")
    return opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)


def finds(fay: Screen, name: str) -> None:
    window(fay).get_by_role("searchbox").fill(name)
    window(fay).get_by_role("button", name="Add").first.click()


def member(fay: Screen, name: str) -> Any:
    return window(fay).get_by_role("button", name=f"Take {name} off")


@LOSSES
def test_a_task_force_is_there_again_with_its_members(opens: Opens, room: Room, lost: str) -> None:
    fay = console(opens, room, "task_forces")
    fay.button("Add task force…").click()
    window(fay).get_by_role("textbox", name="Name", exact=True).fill("Water")
    fay.box("Members from outside").fill("Dr Shrestha")
    finds(fay, "Ana")
    finds(fay, "Ben")
    member(fay, "Ben").click()
    LOST[lost](fay)
    expect(window(fay)).to_have_count(0)
    fay.button("Add task force…").click()
    expect(window(fay)).to_contain_text(BACK)
    expect(fay.box("Members from outside")).to_have_value("Dr Shrestha")
    expect(member(fay, "Ana")).to_be_visible()
    expect(member(fay, "Ben")).to_have_count(0)
    window(fay).get_by_role("button", name="Add", exact=True).last.click()
    expect(window(fay)).to_have_count(0)
    [force] = room.records("task_force")
    [ana] = [each["id"] for each in room.records("person") if each.get("name") == "Ana"]
    assert (force["name"], force["members"]) == ("Water", [ana, "Dr Shrestha"])
    assert drafts(fay) == []


def test_a_task_force_that_someone_joins_meanwhile_keeps_both(opens: Opens, room: Room) -> None:
    fay = console(opens, room, "task_forces")
    room.does("add_task_force", task_force="f1", name="Water", members=["Dr Shrestha"])
    fay.button("Edit…").click()
    fay.box("How often it meets").fill("Every Monday")
    window(fay).get_by_role("button", name="Close this window").click()
    room.does("join_task_force", task_force="f1")
    fay.button("Edit…").click()
    expect(fay.box("How often it meets")).to_have_value("Every Monday")
    window(fay).get_by_role("button", name="Save").click()
    expect(window(fay)).to_have_count(0)
    [force] = room.records("task_force")
    assert (len(force["members"]), force["meets"]) == (2, "Every Monday")


@LOSSES
def test_a_partnership_is_there_again_with_its_partners(
    opens: Opens, room: Room, lost: str
) -> None:
    fay = console(opens, room, "partnerships")
    fay.button("Add partnership…").click()
    window(fay).get_by_label("Fishers").check()
    fay.box("Other partners").fill("World Bank\nministry")
    fay.box("Pooled resources").fill("One boat")
    LOST[lost](fay)
    expect(window(fay)).to_have_count(0)
    fay.button("Add partnership…").click()
    expect(window(fay)).to_contain_text(BACK)
    expect(window(fay).get_by_label("Fishers")).to_be_checked()
    expect(fay.box("Pooled resources")).to_have_value("One boat")
    window(fay).get_by_role("button", name="Add", exact=True).click()
    expect(window(fay)).to_have_count(0)
    [made] = room.records("partnership")
    assert (made["partners"], made["pooled"]) == (["g1", "World Bank", "g2"], "One boat")
    assert drafts(fay) == []


def test_trust_that_was_typed_and_given_up_is_gone(opens: Opens, room: Room) -> None:
    fay = console(opens, room, "partnerships")
    room.does("add_partnership", partnership="n1", partners=["g1", "g2"])
    fay.button("Enter trust…").click()
    window(fay).get_by_label("Fishers").select_option("4")
    window(fay).get_by_role("button", name="Close this window").click()
    fay.button("Enter trust…").click()
    expect(window(fay).get_by_label("Fishers")).to_have_value("4")
    window(fay).get_by_role("button", name="Cancel").click()
    fay.button("Enter trust…").click()
    expect(window(fay).get_by_label("Fishers")).to_have_value("")
    assert drafts(fay) == []
    assert room.records("trust") == []


def test_a_partner_that_left_comes_back_with_its_trust(opens: Opens, room: Room) -> None:
    fay = console(opens, room, "partnerships")
    room.does("add_partnership", partnership="n1", partners=["g1", "g2", "World Bank"], trust=2)
    fay.button("Edit…").click()
    window(fay).get_by_label("Ministry").uncheck()
    window(fay).get_by_role("button", name="Save").click()
    expect(window(fay)).to_have_count(0)
    assert len(room.records("trust")) == 2
    fay.page.get_by_role("button", name="Undo: Partnership changed").first.click()
    expect(fay.text("Undone: ")).to_be_visible()
    [made] = room.records("partnership")
    assert made["partners"] == ["g1", "g2", "World Bank"]
    assert {each["partner"]: each["trust"] for each in room.records("trust")} == {
        "g1": 2,
        "g2": 2,
        "World Bank": 2,
    }
