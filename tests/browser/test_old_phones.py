"""Old phones: the whole way of a participant in the browsers that phones of a village have."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.old_phone import OldPhone, old_phone
from tests.browser.people import Room, room, server
from tests.patience import until
from wsr.cli.rehearse.phone import Phone

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        (platform.system(), platform.machine()) != ("Linux", "x86_64"),
        reason="old Chromiums are only built for Linux on x86-64",
    ),
]
ENFORCE = "No one enforces the rules that exist on paper"
BOATS = "No boats or equipment to police the waterway"
PATROLS = "Train ten village patrols"
SHORE = "I will walk the shore every Friday"
# Where WSR_PICTURES names a folder, each step of the walk leaves a picture there.
PICTURES = os.environ.get("WSR_PICTURES")


@pytest.fixture(params=["chromium-80", "chromium-92"])
def ana(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OldPhone]:
    with old_phone(request.param, tmp_path) as phone:
        assert request.param.replace("chromium-", "Chrome/") in phone.js("navigator.userAgent")
        phone.album = PICTURES and Path(PICTURES) / request.param
        yield phone


@pytest.fixture
def ben(room: Room) -> Iterator[Phone]:
    phone = Phone(f"http://127.0.0.1:{room.server.port}", room.code)
    phone.join(name="Ben", group="g2")
    yield phone
    phone.hang_up()


def joins(ana: OldPhone, room: Room) -> None:
    ana.open(f"{room.server.url}/w/{room.code}")
    ana.sees("Which group do you belong to?")
    looks_right(ana, "join")
    assert under_the_question(ana) < 20, "an empty row above the groups"
    ana.tap("Fishers", "label")
    ana.write("Ana", "Your name")
    ana.tap("Join", "button")
    ana.sees("Live")


def test_ana_takes_part_from_the_form_to_the_report(ana: OldPhone, ben: Phone, room: Room) -> None:
    joins(ana, room)
    writes_a_card(ana, ben)
    rates(ana, room)
    places_dots(ana, room)
    plans(ana, room)
    pledges(ana, ben, room)
    reads_the_report(ana, room)
    assert ana.troubles == []
    asked = {urlsplit(url).netloc for url in ana.asked if not url.startswith(("data:", "blob:"))}
    assert asked == {urlsplit(room.server.url).netloc}


def writes_a_card(ana: OldPhone, ben: Phone) -> None:
    ben.ask("add_card", card="b1", stage="barriers", text=BOATS, lane="structural")
    ana.sees(BOATS)  # live, without a reload
    ana.write(ENFORCE, "Your card")
    looks_right(ana, "writing")
    ana.tap("Send", "button")
    ana.sees("Saved")
    ben.wait(lambda: ENFORCE in [r.get("text") for r in ben.records.values()])
    looks_right(ana, "cards")
    assert ana.js(BESIDE) >= 3, "a lane touches its count"


def rates(ana: OldPhone, room: Room) -> None:
    room.does("open_stage", stage="power")
    ana.sees("You rate for")
    ana.tap("4", ".scale label")
    ana.tap("2", ".scale label", nth=1)
    ana.sees("1 of 2 rated")
    looks_right(ana, "power")
    assert rows(ana, ".scale") == 1, "the steps stand side by side"
    assert apart(ana) > 3, "an icon touches its words"
    assert under_the_question(ana) < 20, "an empty row above the steps"
    (rating,) = until(lambda: room.records("rating"), "her rating to be saved")
    assert (rating["power"], rating["resources"]) == (4, 2)


def rows(ana: OldPhone, which: str) -> int:
    """In how many rows the boxes in the first of these are."""
    boxes = f"[...document.querySelector('{which}').querySelectorAll('label')]"
    return int(ana.js(f"new Set({boxes}.map((box) => box.getBoundingClientRect().top)).size"))


def under_the_question(ana: OldPhone) -> int:
    """Pixels between the words above a group of choices and the first of these."""
    boxes = "['legend', 'legend ~ label'].map((each) => document.querySelector(each).getBoundingClientRect())"
    return round(float(ana.js(f"(([words, first]) => first.top - words.bottom)({boxes})")))


# Pixels between the words of a filter and the number beside them.
BESIDE = """(([words, count]) => count.left - words.right)(
  ["bdi", "b"].map((each) => document.querySelector(`.filter > ${each}`).getBoundingClientRect()))"""


def apart(ana: OldPhone) -> int:
    """Pixels between the icon of a tag and what follows it."""
    gap = "getComputedStyle(document.querySelector('.chip > .icon')).marginInlineEnd"
    return round(float(ana.js(f"parseFloat({gap}) + (CSS.supports('inset: 0') ? 6 : 0)")))


def places_dots(ana: OldPhone, room: Room) -> None:
    for card in room.records("card"):
        room.does("mark_leverage", on=card["id"])
    room.does("open_stage", stage="leverage")
    room.does("open_vote", vote="v1", stage="leverage")
    ana.tap("One more", "button")
    ana.sees("2 of 3 dots left")
    ana.tap("One more", "button", nth=1)
    ana.sees("1 of 3 dots left")
    ana.sees("Saved")
    looks_right(ana, "dots")
    room.does("close_vote", vote="v1")
    ana.sees("Fewer than 5 people voted")
    looks_right(ana, "result")


def plans(ana: OldPhone, room: Room) -> None:
    room.does("open_stage", stage="plans")
    ana.write(PATROLS, "Add an action")
    ana.tap("Add", ".composer button")
    ana.sees("No owner yet")
    if not ana.js("!!document.querySelector('.action[data-open=true]')"):
        ana.tap(PATROLS, "button")
    ana.write("Ana", "Who’s responsible")
    looks_right(ana, "action")
    ana.tap("Done", "button")
    ana.until(
        "document.querySelector('.fact') && document.querySelector('.fact').innerText.includes('Ana')"
    )
    until(lambda: [a["owner"] for a in room.records("action")] == ["Ana"], "the owner to be saved")
    looks_right(ana, "plan")


def pledges(ana: OldPhone, ben: Phone, room: Room) -> None:
    room.does("open_stage", stage="pledges")
    ben.ask("add_pledge", pledge="p1", stage="pledges", text="I will bring the permits")
    ana.sees("I will bring the permits")
    ana.write(SHORE, "Your pledge")
    ana.tap("Pledge", ".composer button")
    ana.until("document.querySelectorAll('.roll li').length === 2", "both pledges in the roll")
    ana.sees("Delete")  # hers is saved
    ana.tap("Join", ".roll button")
    ana.sees("1 joined")
    (hers,) = [p for p in room.records("pledge") if p["text"] == SHORE]
    until(lambda: room.records("pledge")[0]["joined"] == [hers["by"]], "Ana to join Ben’s pledge")
    looks_right(ana, "pledges")


def reads_the_report(ana: OldPhone, room: Room) -> None:
    room.does("open_stage", stage="close")
    ana.sees("Downloads")
    looks_right(ana, "close")
    ana.tap("The report", "a")
    ana.until("document.querySelector('.report-main') && document.readyState === 'complete'")
    for words in (ENFORCE, BOATS, PATROLS, SHORE):
        ana.sees(words)
    looks_right(ana, "report")


def looks_right(ana: OldPhone, step: str) -> None:
    """The style is there: nothing hidden shows, no icon is giant, nothing sticks out of the screen."""
    if ana.album:
        ana.js("window.scrollTo(0, 0)")
        ana.picture(ana.album / f"{step}.png")
    look = ana.js(LOOK)
    assert look["paper"] != look["ink"], step
    assert (look["shown although hidden"], look["giant icons"], look["wider than the screen"]) == (
        [],
        [],
        [],
    ), step
    assert look["low buttons"] == [], step  # each large enough for a thumb


LOOK = """(() => {
  const drawn = (kind) => [...document.querySelectorAll(kind)].filter((each) => each.getClientRects().length);
  const told = (each) => each.outerHTML.slice(0, 200);
  const box = (each) => each.getBoundingClientRect();
  const { color: ink, backgroundColor: paper } = getComputedStyle(document.body);
  return {
    ink,
    paper,
    "shown although hidden": drawn("[hidden]").map(told),
    "giant icons": drawn("svg.icon").filter((each) => box(each).width > 64 || box(each).height > 64).map(told),
    "wider than the screen": document.documentElement.scrollWidth > innerWidth ? [document.documentElement.scrollWidth] : [],
    "low buttons": drawn("button, .choice").filter((each) => box(each).height < 36).map(told),
  };
})()"""
