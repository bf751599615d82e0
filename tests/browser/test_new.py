"""Fay starts a workshop: she sees each agenda before she chooses it, changes it, brings one of her own."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import HOST_KEY, LAPTOP, PHONE
from tests.browser.people import Opens, opens, server
from tests.browser.test_boxes import SMALL, box

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]
OWN = """title = "Our evening on the lagoon, with everyone who fishes there"
summary = "Three stages on two days."

[[stages]]
id = "past"
activity = "cards"
title = "Looking back"
day = 1
half = "pm"
minutes = 95

[[stages]]
id = "ask"
activity = "cards"
title = "What keeps the lagoon from coming back to life, in the eyes of each group?"
day = 2
half = "am"
minutes = 45

[[stages]]
id = "end"
activity = "close"
title = "Closing"
day = 2
half = "am"
minutes = 10
"""


def new(opens: Opens, **more: Any) -> Any:
    fay = opens(f"/new#key={HOST_KEY}", **{"size": LAPTOP, **more})
    expect(fay.page.locator(".new-agenda")).to_be_visible()
    return fay


def drops(fay: Any, text: str) -> None:
    file = {"name": "agenda.toml", "mimeType": "application/toml", "buffer": text.encode()}
    fay.page.locator(".new-drop input").set_input_files(files=[file])


def brings_her_own(fay: Any) -> None:
    drops(fay, OWN)
    expect(fay.page.get_by_role("radio", name="Our evening")).to_be_checked()
    fay.page.locator(".new-agenda summary").click()


def begins(fay: Any) -> list[dict[str, Any]]:
    """The agenda of the workshop whose console has opened."""
    fay.page.get_by_label("Title", exact=True).fill("Lagoon")
    fay.button("Start the workshop").click()
    fay.page.wait_for_url("**/run*")
    expect(fay.page.locator(".stage-list .stage").first).to_be_visible()
    return fay.page.locator(".stage-list .stage-name > span").all_text_contents()


def test_each_agenda_is_shown_with_its_minutes_before_it_is_chosen(opens: Opens) -> None:
    fay = new(opens)
    for name, said in (
        ("Half day", "7 stages · 4 hours"),
        ("Three days (SCALE+)", "30 stages · 18.8 hours"),
    ):
        title = fay.page.get_by_text(name, exact=True)
        expect(fay.page.locator(".choice").filter(has=title)).to_contain_text(said)
    fay.page.locator(".new-agenda summary").click()
    expect(fay.page.locator(".new-agenda summary")).to_contain_text("7 stages")
    expect(fay.page.locator(".new-agenda summary")).to_contain_text("4 h")
    expect(fay.page.locator(".new-stage").nth(1)).to_have_text("Barriers50 min")


def test_fay_changes_the_agenda_before_anyone_joins(opens: Opens) -> None:
    fay = new(opens)
    fay.page.locator(".new-agenda summary").click()
    fay.button("Edit agenda").click()
    fay.button("Remove Power and resources").click()
    fay.button("Move Pledges up").click()
    fay.page.get_by_label("Title of Barriers").fill("What stops us?")
    fay.page.get_by_label("Minutes of What stops us?").fill("25")
    expect(fay.page.locator(".new-agenda summary")).to_contain_text("2 h 55 min")
    assert begins(fay) == [
        "Welcome",
        "What stops us?",
        "Leverage points",
        "Pledges",
        "Our plans",
        "Closing",
    ]


def test_all_changes_are_undone_at_once(opens: Opens) -> None:
    fay = new(opens)
    fay.page.locator(".new-agenda summary").click()
    fay.button("Edit agenda").click()
    fay.button("Remove Barriers").click()
    fay.button("Undo all changes").click()
    expect(fay.page.locator(".new-agenda summary")).to_contain_text("7 stages")
    expect(fay.button("Undo all changes")).to_have_count(0)


def test_a_saved_agenda_is_dropped_looked_at_and_begun_with(opens: Opens) -> None:
    fay = new(opens)
    brings_her_own(fay)
    heads = fay.page.locator(".new-half h3")
    assert heads.all_text_contents() == ["Day 1, afternoon1 h 35 min", "Day 2, morning55 min"]
    expect(fay.page.locator("#dots")).to_be_hidden()
    assert [each[:12] for each in begins(fay)] == ["Looking back", "What keeps t", "Closing"]


def test_a_file_with_a_mistake_is_refused_with_its_line(opens: Opens) -> None:
    fay = new(opens)
    drops(fay, OWN.replace("minutes = 45", "minutes = -45"))
    expect(fay.page.locator(".new-drop").get_by_role("alert")).to_have_text(
        "Line 18: minutes must be 0 to 1440."
    )
    expect(fay.page.get_by_role("radio", name="Half day")).to_be_checked()
    drops(fay, OWN)
    expect(fay.page.locator(".new-drop").get_by_role("alert")).to_have_count(0)


def test_without_the_host_key_no_file_is_looked_at(opens: Opens) -> None:
    fay = opens("/new", size=LAPTOP)
    expect(fay.page.locator(".new-agenda")).to_be_visible()
    drops(fay, OWN)
    expect(fay.page.locator(".new-drop").get_by_role("alert")).to_contain_text("host key first")
    expect(fay.page.get_by_label("Host key").first).to_be_focused()


@pytest.mark.parametrize("language", ["en", "ar", "ne"])
@pytest.mark.parametrize("size", [PHONE, SMALL, LAPTOP], ids=["phone", "small", "laptop"])
def test_no_row_of_the_agenda_is_wider_than_its_page(
    opens: Opens, size: Any, language: str
) -> None:
    fay = new(opens, size=size, locale=language)
    brings_her_own(fay)
    for editing in (False, True):
        if editing:
            fay.page.locator(".new-agenda .row button").first.click()
        wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        assert fay.page.evaluate(wide)
        frame = box(fay.page.locator(".new-agenda"))
        for row in fay.page.locator(".new-stage > *").all():
            part = box(row)
            assert frame["x"] - 1 <= part["x"]
            assert part["x"] + part["width"] <= frame["x"] + frame["width"] + 1


@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_what_is_clicked_in_a_row_is_large_enough(opens: Opens, size: Any) -> None:
    fay = new(opens, size=size)
    fay.page.locator(".new-agenda summary").click()
    fay.button("Edit agenda").click()
    for each in fay.page.locator(".new-stage button, .new-stage input").all():
        assert box(each)["height"] >= 44
