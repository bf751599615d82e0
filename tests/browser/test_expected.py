"""Fay keeps a list of who is coming; Ana takes her seat; who is missing is on the wall."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR
from tests.browser.people import Room, join, opens, server
from tests.browser.test_boxes import GROUPS, SMALL, Hall

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]
SIZES = [LAPTOP, SMALL, PHONE]


def people_of(screen: Any) -> Any:
    """The people's side of the console, which on a phone is behind its tab."""
    if screen.page.viewport_size["width"] < 1000:
        screen.page.locator(".console-areas button, [role=tab]").last.click()
    return screen.page.locator(".console-people-tools .button")


def console(opens: Any, room: Any, size: tuple[int, int] = LAPTOP, **more: Any) -> Any:
    return opens(f"/w/{room.code}/run#key={room.key}", size=size, **more)


def is_cut(part: Any) -> bool:
    return bool(part.evaluate("(it) => it.scrollHeight > it.clientHeight + 3"))


def test_fay_pastes_a_list_and_is_told_what_to_check(server: Any, opens: Any) -> None:
    room = Room(server)
    fay = console(opens, room)
    people_of(fay).nth(0).click()
    fay.button("Add a list…").click()
    fay.box("Paste names here").fill("Ana Silva – Fishers\nBen – Pirates\n=1+1\n")
    fay.button("Add", exact=True).click()
    expect(fay.text("2 added")).to_be_visible()
    expect(fay.text("There’s no group called “Pirates”.")).to_be_visible()
    expect(fay.text("Formulas aren’t imported.")).to_be_visible()
    fay.button("Add 1 group").click()
    expect(fay.text("1 changed")).to_be_visible()
    assert [g["name"] for g in room.records("group")][-1] == "Pirates"
    assert not fay.troubles


def test_ana_scans_her_card_and_is_in_her_group(server: Any, opens: Any) -> None:
    room = Room(server)
    fishers = room.records("group")[0]["id"]
    card = {"invitee": "i1", "name": "Ana Silva", "group": fishers, "code": "ABCDEFGH"}
    room.does("add_invitee", **card)
    ana = opens(f"/w/{room.code}?seat=ABCDEFGH")
    expect(ana.page.locator("#name")).to_have_value("Ana Silva")
    expect(ana.page.locator(f'[name=group][value="{fishers}"]')).to_be_checked()
    ana.page.locator(".join-foot button").click()
    expect(ana.page.locator(".topbar")).to_be_visible()
    assert "seat=" not in ana.page.url
    person = room.records("invitee")[0]["person"]
    assert next(p for p in room.records("person") if p["id"] == person)["name"] == "Ana Silva"


def test_ana_taps_her_name_where_fay_shows_the_list(server: Any, opens: Any) -> None:
    room = Room(server)
    fishers = room.records("group")[0]["id"]
    room.does("add_invitee", invitee="i1", name="Ana Silva", group=fishers)
    room.does("edit_workshop", name_list=True)
    ana = opens(f"/w/{room.code}")
    ana.page.get_by_label("Ministry").check()
    expect(ana.button("Ana Silva")).to_have_count(0)
    ana.page.get_by_label("Fishers").check()
    ana.button("Ana Silva").click()
    expect(ana.page.locator("#name")).to_have_value("Ana Silva")


def test_whoever_scans_another_groups_code_is_asked_once(server: Any, opens: Any) -> None:
    room = Room(server)
    ministry = room.records("group")[1]["id"]
    ana = opens(f"/w/{room.code}")
    join(ana, "Ana", "Fishers")
    ana.page.goto(f"{server.url}/w/{room.code}?group={ministry}")
    ana.button("Stay in Fishers").click()
    ana.page.reload()
    expect(ana.page.locator(".topbar")).to_be_visible()
    expect(ana.button("Stay in Fishers")).to_have_count(0)
    ana.page.goto(f"{server.url}/w/{room.code}?group={ministry}")
    ana.button("Change to Ministry").click()
    expect(ana.text("Ministry").first).to_be_visible()


def test_fay_corrects_who_was_there_and_takes_it_back(server: Any, opens: Any) -> None:
    room = Room(server)
    ana = opens(f"/w/{room.code}")
    join(ana, "Ana", "Fishers")
    fay = console(opens, room)
    people_of(fay).nth(1).click()
    fay.button("Fishers").last.click()
    mark = fay.page.locator(".console-mark")
    expect(mark).to_have_attribute("data-state", "there")
    mark.click()
    expect(mark).to_have_attribute("data-state", "away")
    assert [each["present"] for each in room.records("attendance")] == [False]


@pytest.fixture(scope="module")
def full(server: Any) -> Hall:
    """Twelve groups with long names, a hundred people expected, most of them here."""
    hall = Hall(server, barriers=2)
    groups = hall.records("group")
    for n in range(100):
        group = groups[n % 12]["id"]
        who = f"Wanjiru van der Merwe {n}"
        flags = ["authority", "need"][: n % 3]
        seat = {"organisation": "Lake Co-operative of small-scale fishers", "flags": flags}
        hall.does("add_invitee", invitee=f"i{n}", name=who, group=group, **seat)
        if n % 4:
            hall.does("seat_invitee", invitee=f"i{n}", person=f"x{n}")
    asked = {"who": "The university’s fisheries department", "inviter": "x1", "by": "2026-12-01"}
    hall.does("add_invitation", invitation="n1", **asked)
    hall.does("edit_group", group=groups[0]["id"], sector="companies", level="core")
    return hall


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("size", SIZES, ids=["laptop", "small", "phone"])
@pytest.mark.parametrize("which", [0, 1, 2], ids=["expected", "attendance", "missing"])
def test_the_windows_about_people_keep_within_the_screen(
    opens: Any, full: Hall, size: tuple[int, int], locale: str, which: int
) -> None:
    fay = console(opens, full, size, locale=locale)
    if size == SMALL:  # where people start folded
        fay.page.locator(".console-fold-end").click()
    people_of(fay).nth(which).click()
    window = fay.page.locator("dialog[open]")
    window.locator(".badge").first.wait_for()
    assert window.evaluate("it => it.scrollWidth <= it.clientWidth + 1"), "no sideways scrolling"
    names = window.locator(".person-name")
    if which == 0:
        assert names.first.bounding_box()["width"] > 120, "a name has room"
    assert not fay.troubles


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("size", [PROJECTOR, LAPTOP, SMALL], ids=["1080", "768", "1024"])
def test_the_wall_says_who_is_missing_and_cuts_no_name(
    opens: Any, full: Hall, size: tuple[int, int], locale: str
) -> None:
    full.does("edit_workshop", on_wall="missing")
    wall = opens(f"/w/{full.code}/wall", size=size, locale=locale)
    names = wall.page.locator(".missing-name")
    expect(names).to_have_count(len(GROUPS))
    assert not [names.nth(n).inner_text() for n in range(12) if is_cut(names.nth(n))]
    expect(wall.text("The university’s fisheries department")).to_be_visible()
    full.does("edit_workshop", on_wall="")
    expect(names).to_have_count(0)
