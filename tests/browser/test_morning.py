"""A whole half day in real browsers: Fay's console, two phones, the wall, the documents."""

import csv
import io
import json
import zipfile

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR
from wsr.cli.rehearse.phone import Phone

pytestmark = pytest.mark.browser

ENFORCE = "No one enforces the rules that exist on paper"
BOATS = "No boats or equipment to police the waterway"
ARABIC = "الصيادون لا يثقون بالوزارة"


def joined(screens, code, name, group):
    """Someone comes in through the door everyone uses."""
    screen = screens(f"/w/{code}")
    screen.box("Your name").fill(name)
    screen.page.get_by_role("radio", name=group).check()
    screen.button("Join", exact=True).click()
    expect(screen.page.get_by_role("status", name="Connection")).to_have_text("Live")
    return screen


def posts(screen, text):
    screen.box("Your card").fill(text)
    screen.button("Send").click()
    card = screen.page.get_by_role("listitem").filter(has_text=text).first
    expect(card).to_contain_text("Saved")


def opens(fay, stage):
    fay.button(f"Open next: {stage}").click()


def panel(fay, name):
    fay.page.get_by_role("navigation", name="Panels").get_by_role("button", name=name).click()


def marks_as_leverage(fay, text):
    card = fay.page.get_by_role("listitem").filter(has_text=text)
    card.get_by_role("button", name="More for this card").click()
    fay.page.get_by_role("menuitem", name="Mark as leverage point").click()


def dots(screen, text, many):
    stepper = screen.page.get_by_role("group", name=f"Dots for {text}")
    for n in range(many):
        stepper.get_by_role("button", name="One more").click()
        expect(stepper.get_by_role("status")).to_have_text(str(n + 1))


def downloaded(fay, name):
    with fay.page.expect_download() as waiting:
        fay.button(f"Download: {name}", exact=True).click()
    return waiting.value.path().read_bytes()


def printed(fay, name):
    """The address of the tab that opens."""
    fay.button(f"Print: {name}").click()
    with fay.page.expect_popup() as waiting:
        fay.button("Create the PDF", exact=True).click()
    return waiting.value.url


def on_paper(server, workshop, **ballots):
    """Four more of each group vote on paper, so that the secret vote has a result to show."""
    fay = Phone(f"http://127.0.0.1:{server.port}", workshop["code"])
    fay.join(name="Fay", facilitator_key=workshop["facilitator_key"])
    ids = {r["text"]: r["id"] for r in fay.records.values() if r["kind"] == "card"}
    (vote,) = [r["id"] for r in fay.records.values() if r["kind"] == "vote"]
    for group, texts in zip(("g1", "g2"), ballots.values(), strict=True):
        fay.ask("cast_for", vote=vote, group=group, ballots=[{ids[text]: 1} for text in texts])
    fay.hang_up()


def test_a_half_day_goes_from_the_first_phone_to_the_document(screens, server, workshop):
    code = workshop["code"]
    fay = screens(f"/w/{code}/run#key={workshop['facilitator_key']}", LAPTOP)
    wall = screens(f"/w/{code}/wall", PROJECTOR)
    expect(wall.page.locator("body")).to_contain_text(code)
    ana, ben = joined(screens, code, "Ana", "Fishers"), joined(screens, code, "Ben", "Ministry")

    opens(fay, "Welcome")
    opens(fay, "Barriers")
    posts(ana, ENFORCE)
    posts(ben, BOATS)
    posts(ben, ARABIC)
    for text in (ENFORCE, BOATS, ARABIC):
        expect(wall.page.locator("body")).to_contain_text(text)
        expect(ana.page.locator("body")).to_contain_text(text)
    panel(fay, "Board")
    marks_as_leverage(fay, ENFORCE)
    marks_as_leverage(fay, BOATS)

    opens(fay, "Power and resources")
    ana.page.get_by_role("radio", name="Power: 4").first.click()
    ana.page.get_by_role("radio", name="Resources: 2").first.click()
    expect(wall.page.get_by_role("table")).to_contain_text("4")

    opens(fay, "Leverage points")
    panel(fay, "Leverage")
    fay.button("Open the vote").click()
    dots(ana, ENFORCE, 2)
    dots(ben, BOATS, 1)
    dots(ben, ENFORCE, 1)
    expect(fay.page.get_by_role("region", name="Vote")).to_contain_text("2")
    on_paper(server, workshop, fishers=[ENFORCE] * 4, ministry=[BOATS] * 4)
    expect(wall.page.get_by_text("backed by")).to_have_count(0)
    fay.button("Close the vote…").click()
    fay.button("Close and show results").click()
    expect(wall.page.locator("body")).to_contain_text("backed by 2 of 2 groups")
    expect(ana.page.locator("body")).to_contain_text("backed by 2 of 2 groups")

    opens(fay, "Our plans")
    ana.box("Add an action").fill("Train ten village patrols")
    ana.button("Add", exact=True).click()
    action = ana.button("Train ten village patrols")
    expect(action).to_be_visible()
    if action.get_attribute("aria-expanded") != "true":
        action.click()
    ana.box("Who’s responsible").fill("Ana")
    ana.page.get_by_label("Due").fill("2030-01-01")
    ana.box("Who’s responsible").focus()
    expect(ana.page.locator("body")).to_contain_text("2027-03-01")
    ana.page.get_by_label("Due").fill("2027-02-01")
    ana.button("Done", exact=True).click()
    expect(wall.page.locator("body")).to_contain_text("Fishers")

    opens(fay, "Pledges")
    ana.box("Your pledge").fill("I will walk the shore every Friday")
    ana.button("Pledge", exact=True).click()
    expect(wall.page.locator("body")).to_contain_text("I will walk the shore every Friday")
    ben.button("Join").first.click()

    opens(fay, "Closing")
    expect(ana.page.locator("body")).to_contain_text("Downloads")
    ana.page.get_by_role("link", name="The report").first.click()
    expect(ana.page.locator("body")).to_contain_text(ENFORCE)
    expect(ana.page.locator("body")).to_contain_text("Train ten village patrols")

    panel(fay, "Documents")
    told = json.loads(downloaded(fay, "All data (JSON)"))
    assert {"card", "action", "pledge", "tally"} <= {r["kind"] for r in told["records"]}
    assert ENFORCE in downloaded(fay, "Report as text").decode()
    assert downloaded(fay, "Report on Letter paper").startswith(b"%PDF-")
    assert downloaded(fay, "The workshop file").startswith(b"SQLite format 3")
    assert printed(fay, "Blank plan forms").startswith("blob:")
    tables = zipfile.ZipFile(io.BytesIO(downloaded(fay, "Tables")))
    rows = list(csv.reader(io.StringIO(tables.read("cards.csv").decode("utf-8-sig"))))
    assert any(ARABIC in row for row in rows)

    for screen in (fay, wall, ana, ben):
        assert not screen.troubles
        assert not screen.foreign


def test_a_stranger_cannot_look_behind_the_console(screens, workshop):
    zoe = screens(f"/w/{workshop['code']}/run", LAPTOP)
    expect(zoe.page.get_by_role("textbox", name="key")).to_be_visible()
    expect(zoe.page.get_by_role("region", name="Agenda")).to_have_count(0)
