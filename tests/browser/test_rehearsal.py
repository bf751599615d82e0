"""Fay rehearses on her console: simulated people come, and everything is gone when she ends it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import HOST_KEY, LAPTOP, PHONE, Server
from tests.browser.people import LAGOON, Opens, opens, server
from tests.browser.test_boxes import SMALL, box

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]
STRIP = "This is a rehearsal"


@pytest.fixture
def made(server: Server) -> dict[str, Any]:
    return server.ask("/api/workshops", LAGOON, HOST_KEY)


def console(opens: Opens, made: dict[str, Any], **more: Any) -> Any:
    return opens(f"/w/{made['code']}/run#key={made['facilitator_key']}", **{"size": LAPTOP, **more})


def rehearses(fay: Any) -> Any:
    """The page of the rehearsal's own console."""
    with fay.page.expect_popup() as opened:
        fay.button("Rehearse with simulated people").click()
    expect(opened.value.get_by_text(STRIP)).to_be_visible()
    return opened.value


def test_fay_rehearses_and_finds_her_workshop_as_she_left_it(
    opens: Opens, server: Server, made: dict[str, Any]
) -> None:
    fay = console(opens, made)
    there = rehearses(fay)
    expect(there.locator(".topbar-title")).to_contain_text("Rehearsal: Fish for our grandchildren")
    expect(there.get_by_text("Simulated person 3", exact=True).first).to_be_attached()
    there.get_by_role("button", name="Open next: Welcome").click()
    there.get_by_role("button", name="Open next: Barriers").click()
    expect(there.locator(".console-middle .card").first).to_be_visible()
    there.get_by_role("button", name="End rehearsal").click()
    there.get_by_role("dialog").get_by_role("button", name="End rehearsal").click()
    there.wait_for_url(f"**/w/{made['code']}/run")
    expect(there.get_by_role("button", name="Open next: Welcome")).to_be_visible()
    expect(there.get_by_text(STRIP)).to_have_count(0)
    assert [each.stem for each in server.folder.glob("*.sqlite") if each.stem == made["code"]]
    assert not (server.folder / ".passing").exists()


def test_the_wall_of_a_rehearsal_shows_it_and_ends_with_it(
    opens: Opens, made: dict[str, Any]
) -> None:
    there = rehearses(console(opens, made))
    code = there.url.split("/w/")[1].split("/")[0]
    wall = opens(f"/w/{code}/wall", size=LAPTOP)
    there.get_by_role("button", name="Open next: Welcome").click()
    there.get_by_role("button", name="Open next: Barriers").click()
    expect(wall.page.locator(".card").first).to_be_visible()
    there.get_by_role("button", name="End rehearsal").click()
    there.get_by_role("dialog").get_by_role("button", name="End rehearsal").click()
    there.wait_for_url(f"**/w/{made['code']}/run")
    wall.page.reload()
    expect(wall.text("No workshop has this code").first).to_be_visible()


def test_once_someone_has_joined_no_rehearsal_is_offered(
    opens: Opens, made: dict[str, Any]
) -> None:
    fay = console(opens, made)
    expect(fay.button("Rehearse with simulated people")).to_be_visible()
    from tests.browser.people import join

    join(opens(f"/w/{made['code']}"), "Ana", "Fishers")
    expect(fay.button("Rehearse with simulated people")).to_have_count(0)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [PHONE, SMALL, LAPTOP], ids=["phone", "small", "laptop"])
def test_the_strip_keeps_its_button_in_sight(
    opens: Opens, made: dict[str, Any], size: Any, language: str
) -> None:
    fay = console(opens, made, size=size, locale=language)
    if size == PHONE:
        fay.page.locator(".console-areas button").first.click()
    with fay.page.expect_popup() as opened:
        fay.page.locator(".console-rehearse button").click()
    end = box(opened.value.locator(".console-rehearsal button"))
    assert end["x"] >= 0
    assert end["x"] + end["width"] <= size[0]
    assert end["height"] >= 34
