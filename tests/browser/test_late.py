"""Late: what a page says when its script or its style does not come."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, Server
from tests.browser.people import Opens, Room, join, opens, room, server

pytestmark = pytest.mark.browser
LATE = {
    "/w/{}": "This page is loading slowly. You can join already.",
    "/w/{}/plan/g1": "This page hasn’t started. Reload it.",
    "/w/{}/run": "The console hasn’t started.",
    "/w/{}/wall": "The wall hasn’t started.",
}
TOO_OLD = (
    "You are in. This browser is too old to write; the recorder at your table can do it for you."
)
NOT_STARTED = "You’re in, but this page hasn’t started."


@pytest.fixture
def page(browser: Any) -> Any:
    width, height = PHONE
    context = browser.new_context(viewport={"width": width, "height": height})
    yield context.new_page()
    context.close()


def without_scripts(page: Any) -> None:
    """As when the file is lost in bad wifi, or a browser stumbles over it: JavaScript itself is there."""
    page.route("**/*.js", lambda route: route.abort())


def as_if_without_modules(page: Any, server: Server) -> None:
    """A browser of 2016: it leaves modules alone and runs what is for browsers like it."""

    def older(route: Any) -> None:
        answer = route.fetch(max_redirects=0)
        if not answer.headers.get("content-type", "").startswith("text/html"):
            return route.fulfill(response=answer)
        body = answer.text().replace('type="module"', 'type="unknown"')
        body = body.replace("modulepreload", "unknown").replace("<script nomodule ", "<script ")
        return route.fulfill(response=answer, body=body)

    page.route(f"{loopback(server)}/w/**", older)


# A page that the test hands out itself has no address; it can ask only a server that any page may.
def loopback(server: Server) -> str:
    return f"http://127.0.0.1:{server.port}"


def joins_plainly(page: Any, room: Room, at: str = "") -> None:
    page.goto(f"{at or room.server.url}/w/{room.code}")
    page.get_by_role("radio", name="Fishers").check()
    page.get_by_role("textbox", name="Your name").fill("Ana")
    page.get_by_role("button", name="Join").click()


@pytest.mark.parametrize("path", LATE)
def test_a_page_whose_script_does_not_start_says_so_by_style_alone(
    page: Any, room: Room, path: str
) -> None:
    without_scripts(page)
    page.goto(room.server.url + path.format(room.code))
    said = page.get_by_text(LATE[path])
    assert said.evaluate("e => getComputedStyle(e).visibility") == "hidden"  # not at once
    assert said.evaluate("e => e.getAnimations().map(({effect}) => effect.getTiming().delay)") == [
        8000
    ]
    expect(said).to_be_visible()


def test_ana_who_joined_is_told_when_the_room_does_not_start(page: Any, room: Room) -> None:
    without_scripts(page)
    joins_plainly(page, room)
    expect(page.get_by_text(NOT_STARTED)).to_be_visible()
    assert "g1" in [person.get("group") for person in room.records("person")]
    expect(page.get_by_text(TOO_OLD)).to_be_hidden()


def test_nothing_is_said_late_once_the_script_has_started(opens: Opens, room: Room) -> None:
    ana = opens(f"/w/{room.code}")
    expect(ana.page.locator(".late")).to_have_count(0)
    join(ana, "Ana", "Fishers")
    ana.page.reload()
    expect(ana.page.get_by_role("status", name="Connection")).to_have_text("Live")
    plan = opens(f"/w/{room.code}/plan/g1")
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    wall = opens(f"/w/{room.code}/wall", size=LAPTOP)
    for screen in (ana, plan, console, wall):
        expect(screen.page.locator(".late")).to_have_count(0)


def test_a_script_that_starts_after_the_notice_takes_it_away(page: Any, room: Room) -> None:
    held: list[Any] = []
    slow = [True]
    page.route("**/*.js", lambda route: held.append(route) if slow else route.continue_())
    page.goto(f"{room.server.url}/w/{room.code}", wait_until="commit")
    said = page.get_by_text(LATE["/w/{}"])
    expect(said).to_be_visible()
    slow.clear()
    for route in held:
        route.continue_()
    expect(said).to_have_count(0)


def test_a_browser_without_modules_joins_by_the_plain_form_and_is_told(
    page: Any, room: Room
) -> None:
    without_scripts(page)
    joins_plainly(page, room, loopback(room.server))
    expect(page.get_by_text(NOT_STARTED)).to_be_visible()
    page.unroute_all()
    as_if_without_modules(page, room.server)
    page.reload()
    expect(page.get_by_text(TOO_OLD)).to_be_visible()
    expect(page.locator(".late")).to_have_count(0)
    assert [p["name"] for p in room.records("person") if p.get("group") == "g1"] == ["Ana"]


def test_no_icon_is_giant_where_the_style_is_missing(browser: Any, room: Room) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.route("**/*.css", lambda route: route.abort())
    paths = ("/", "/new", "/w/NONE", f"/w/{room.code}", f"/w/{room.code}/report")
    sizes = {path: sizes_at(page, room.server.url + path) for path in paths}
    joins_plainly(page, room)
    page.get_by_text("Live", exact=True).wait_for()
    sizes["joined"] = page.evaluate(SIZES)
    sizes["report"] = sizes_at(page, f"{room.server.url}/w/{room.code}/report")
    context.close()
    assert all(sizes[path] for path in ("/", f"/w/{room.code}", "joined", "report")), sizes
    assert max(size for found in sizes.values() for size in found) <= 24


def sizes_at(page: Any, url: str) -> list[float]:
    page.goto(url)
    return page.evaluate(SIZES)


SIZES = """[...document.querySelectorAll("svg.icon")].flatMap((each) => {
  const { width, height } = each.getBoundingClientRect();
  return [width, height];
})"""
