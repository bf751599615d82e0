"""A form of several fields whose post is refused is filled in again, whole, with the reason; nothing being typed is lost for it."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, Screen
from tests.browser.people import Opens, Room, air, clears, falls, join, line, opens, room, server
from tests.browser.test_window_drafts import window
from tests.faults.proxy import Proxy
from tests.patience import until

pytestmark = pytest.mark.browser
VALUES = """(form) => [...form.querySelectorAll("input, select, textarea")]
  .map((it) => (["checkbox", "radio"].includes(it.type) ? it.checked : it.value))"""


def ticks(form: Any, name: str) -> None:
    form.locator(f"label:has(input[name='{name}'])").first.click()


def partnership(form: Any) -> None:
    form.get_by_label("Ministry").check()
    form.get_by_label("Other partners").fill("World Bank\nLake union")
    form.get_by_label("Shared goal").select_option(label="Clean water")
    form.get_by_label("What does each gain?").fill("Fish")
    form.get_by_label("Who answers to whom?").fill("The union to us")
    form.get_by_label("What do you put together").fill("Two boats")


def task_force(form: Any) -> None:
    form.get_by_label("What is it called?").fill("Water")
    form.get_by_label("When does it meet?").fill("Every Monday")
    form.get_by_label("Which goal does it serve?").select_option(label="Clean water")


def force(form: Any) -> None:
    form.locator("textarea").fill("Fear for posts")
    ticks(form, "force-direction")
    ticks(form, "force-strength")
    form.locator("summary").click()
    ticks(form, "alterable")
    ticks(form, "speed")


def help_wanted(form: Any) -> None:
    form.locator("textarea").fill("A survey of wells")
    ticks(form, "help-type")
    ticks(form, "help-pull")
    form.get_by_label("Boats are old").check()


def actor(form: Any) -> None:
    form.locator("input").fill("Rosa")
    form.locator("select").select_option(index=2)


def tie(form: Any) -> None:
    form.get_by_label("From").select_option(label="The mayor")
    form.get_by_label("What goes").select_option(index=2)
    form.locator("select").nth(2).select_option(label="The bishop")
    form.get_by_label("Both ways").check()


def champion(form: Any) -> None:
    form.get_by_label("Who drives the change?").select_option(label="The mayor")
    form.get_by_label("At which level?").select_option(index=2)
    form.get_by_role("checkbox").first.check()
    form.get_by_label("Risk of leaving").select_option(index=1)


def offer(form: Any) -> None:
    form.locator("textarea").fill("We lend a boat")
    form.get_by_role("checkbox").check()


@dataclass(frozen=True)
class Form:
    """A form of the phone: its activity, what it makes, how it is found, opened, filled in and sent."""

    activity: str
    kind: str
    within: str  # a CSS selector
    fill: Callable[[Any], None]
    opened_by: str = ""  # a button or summary


FORMS = {
    "a partnership": Form(
        "partnerships", "partnership", ".partnership-form", partnership, "Add a partnership"
    ),
    "a task force": Form(
        "task_forces", "task_force", ".disclosure form", task_force, "Found a task force"
    ),
    "a force": Form("forces", "force", ".force-form", force),
    "help from outside": Form(
        "interventions", "intervention", ".help-form", help_wanted, "Ask for help"
    ),
    "an actor": Form("map", "actor", "form:has(input[maxlength='60'])", actor, "Name someone"),
    "a tie": Form("map", "tie", "form:has-text('Both ways')", tie),
    "a champion": Form("map", "champion", "form:has-text('Risk of leaving')", champion),
    "an offer": Form("plans", "offer", "form:has-text('In the name of our group')", offer),
}
SETTINGS: dict[str, dict[str, Any]] = {
    "map": {"ties": True, "champions": True},
    "forces": {"about": "barriers"},
}


class Ana:
    """Ana's phone at a form; the wifi falls as she sends it, and the stage is closed before it is back."""

    def __init__(self, opens: Opens, room: Room, air: Proxy, form: Form) -> None:
        self.room, self.air, self.form = room, air, form
        prepare(room, form.activity)
        self.screen = opens(f"/w/{room.code}", through=air)
        join(self.screen, "Ana", "Fishers")
        if form.kind == "offer":
            self.screen.button("Who can help?").click()

    def part(self) -> Any:
        return self.screen.page.locator(self.form.within)

    def opens_it(self) -> Any:
        if self.form.opened_by and not self.part().is_visible():
            self.screen.page.get_by_text(self.form.opened_by, exact=True).click()
        return self.part()

    def fills_it_in(self) -> list[Any]:
        self.form.fill(self.opens_it())
        return self.values()

    def values(self) -> list[Any]:
        return list(self.part().evaluate(VALUES))

    def sends(self) -> None:
        self.part().locator("button:not([type=button])").click()

    def is_refused(self, sends: Callable[[], None] | None = None) -> None:
        falls(self.air)
        expect(line(self.screen)).to_contain_text("Offline")
        (sends or self.sends)()
        self.room.does("close_stage", stage="now")
        clears(self.air)
        expect(line(self.screen)).to_have_text("Live")


def prepare(room: Room, activity: str) -> None:
    room.does("add_card", card="k1", stage="barriers", text="Boats are old")
    room.does("add_stage", stage="goals", activity="cards", title="Goals", settings={"agree": True})
    room.does("open_stage", stage="goals")
    room.does("add_card", card="goal", stage="goals", text="Clean water")
    room.does("set_agreement", on="goal", status="agreed")
    settings = SETTINGS.get(activity, {})
    room.does("add_stage", stage="now", activity=activity, title="Now", settings=settings)
    room.does("open_stage", stage="now")
    if activity == "map":
        for n, name in enumerate(("The mayor", "The bishop")):
            room.does("add_actor", actor=f"a{n}", name=name)
    if activity == "plans":
        room.does("add_action", action="x1", plan="plan-g2", horizon=100, what="Ice first")
        room.does("edit_action", action="x1", base=1, set={"help_needed": "A boat"})


@pytest.mark.parametrize("name", FORMS)
def test_every_field_is_there_again_after_a_refusal_and_is_accepted_as_it_is(
    opens: Opens, room: Room, air: Proxy, name: str
) -> None:
    ana = Ana(opens, room, air, FORMS[name])
    before = len(room.records(ana.form.kind))
    blank = ana.opens_it().evaluate(VALUES)
    typed = ana.fills_it_in()
    assert typed != blank
    ana.is_refused()
    room.does("open_stage", stage="now")
    until(lambda: ana.part().is_visible() and ana.values() == typed, "all fields again")
    expect(ana.part().get_by_role("alert")).to_be_visible()
    assert len(room.records(ana.form.kind)) == before
    ana.sends()
    until(lambda: len(room.records(ana.form.kind)) == before + 1)
    expect(ana.screen.page.get_by_role("alert")).to_have_count(0)


def test_a_refused_edit_of_a_champion_is_in_its_sheet_again_and_forgotten_once_that_is_closed(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = Ana(opens, room, air, FORMS["a champion"])
    ana.fills_it_in()
    ana.sends()
    until(lambda: [each["turnover"] for each in room.records("champion")] == ["low"])
    page, sheet = ana.screen.page, ana.screen.page.get_by_role("dialog")
    edit, risk = ana.screen.button("Edit The mayor"), sheet.get_by_label("Risk of leaving")
    save = sheet.get_by_role("button", name="Save")
    edit.click()
    risk.select_option(value="high")
    ana.is_refused(sends=save.click)
    room.does("open_stage", stage="now")
    expect(page.locator(".map-row").get_by_role("alert")).to_be_visible()
    expect(sheet).to_have_count(0)
    edit.click()
    expect(risk).to_have_value("high")
    expect(sheet.get_by_role("alert")).to_be_visible()
    sheet.get_by_role("button", name="Close").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    edit.click()
    expect(risk).to_have_value("low")
    risk.select_option(value="high")
    save.click()
    until(lambda: [each["turnover"] for each in room.records("champion")] == ["high"])


def test_a_refused_edit_of_an_actor_is_in_its_sheet_again(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = Ana(opens, room, air, FORMS["an actor"])
    ana.opens_it()
    ana.fills_it_in()
    ana.sends()
    edit = ana.screen.button("Edit Rosa")
    sheet = ana.screen.page.get_by_role("dialog")
    save = sheet.get_by_role("button", name="Save")
    edit.click()
    sheet.get_by_label("Name").fill("Rosa Lee")
    ana.is_refused(sends=save.click)
    room.does("open_stage", stage="now")
    edit.click()
    expect(sheet.get_by_label("Name")).to_have_value("Rosa Lee")
    save.click()
    until(lambda: "Rosa Lee" in [each["name"] for each in room.records("actor")])


def test_a_refused_offer_is_told_on_the_plan_and_leads_back_to_its_form(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = Ana(opens, room, air, FORMS["an offer"])
    ana.fills_it_in()
    ana.is_refused()
    ana.screen.page.reload()
    notice = ana.screen.page.get_by_role("alert")
    expect(notice).to_contain_text("We lend a boat")
    room.does("open_stage", stage="now")
    notice.get_by_role("button", name="Try again").click()
    expect(ana.part().locator("textarea")).to_have_value("We lend a boat")
    expect(ana.part().get_by_role("alert")).to_be_visible()
    ana.sends()
    until(lambda: [each["says"] for each in room.records("offer")] == ["We lend a boat"])


def test_what_ana_types_meanwhile_is_not_written_over_and_what_came_back_is_shown(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = Ana(opens, room, air, FORMS["a partnership"])
    ana.fills_it_in()
    ana.is_refused()
    notice = ana.screen.page.get_by_role("alert")
    expect(notice).to_contain_text("Two boats")
    room.does("add_partnership", partnership="n1", partners=["g1", "g2"])
    room.does("open_stage", stage="now")
    until(lambda: ana.part().is_visible())
    ana.screen.box("What do you put together").fill("Three boats")
    ana.screen.page.reload()
    expect(ana.screen.box("What do you put together")).to_have_value("Three boats")


def test_ana_sets_the_shared_goal_of_her_partnership_and_only_what_she_changed_is_sent(
    opens: Opens, room: Room, air: Proxy
) -> None:
    room.does("add_partnership", partnership="n1", partners=["g1", "World Bank"], pooled="A boat")
    room.does("add_partnership", partnership="n2", partners=["g2", "World Bank"])
    ana = Ana(opens, room, air, FORMS["a partnership"])
    edit = ana.screen.button("Edit", exact=True)
    expect(edit).to_have_count(1)
    expect(
        ana.screen.text("Only its partners and facilitators can edit a partnership.")
    ).to_be_visible()
    edit.click()
    ana.part().get_by_label("Shared goal").select_option(label="Clean water")
    room.does("edit_partnership", partnership="n1", pooled="Two boats")
    ana.part().get_by_label("Status").select_option(label="Paused")
    expect(ana.part().get_by_role("button", name="Save")).to_be_disabled()
    ana.part().get_by_label("Why it is paused or has ended").fill("The rains")
    ana.sends()
    until(lambda: room.records("partnership")[0].get("goal") == "goal")
    [now, _] = room.records("partnership")
    assert (now["partners"], now["pooled"]) == (["g1", "World Bank"], "Two boats")
    assert (now["status"], now["why"]) == ("paused", "The rains")


def test_fays_window_keeps_every_field_of_a_partnership_that_is_refused(
    opens: Opens, room: Room
) -> None:
    prepare(room, "partnerships")
    fay = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    fay.button("Add partnership…").click()
    window(fay).get_by_label("Fishers").check()
    fay.box("Pooled resources").fill("One boat")
    window(fay).get_by_label("Shared goal").select_option(label="Clean water")
    typed = window(fay).locator("form").evaluate(VALUES)
    window(fay).get_by_role("button", name="Add", exact=True).click()
    expect(window(fay).get_by_role("alert")).to_contain_text("from 2 to 40 partners")
    assert window(fay).locator("form").evaluate(VALUES) == typed
