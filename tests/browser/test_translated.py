"""A browser that translates the page does not bring it to a standstill: what changes is shown."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR
from tests.browser.people import (
    Opens,
    Room,
    Seen,
    air,
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

pytestmark = pytest.mark.browser
BOATS, NETS = "Too few boats", "Nets are too fine"

# As Chrome does it: each text leaves the page, and an element with other words takes its place.
TRANSLATE = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest("script, style, textarea, font")) continue;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    if (WAY === "at once") text.replaceWith(outer);
    else (text.before(outer), text.remove());
  }
}"""
WAYS = ("at once", "one after the other")


def translates(screen: Seen, way: str = WAYS[0]) -> None:
    screen.page.evaluate(TRANSLATE.replace("WAY", repr(way)))
    expect(screen.page.locator("font font").first).to_be_attached()


def ghosts(screen: Seen, words: str) -> Any:
    return screen.page.locator("font font").filter(has_text=words)


@pytest.mark.parametrize("way", WAYS)
def test_a_translated_phone_goes_on_telling_what_happens(
    opens: Opens, room: Room, way: str
) -> None:
    ana = join(opens(f"/w/{room.code}"), "Ana", "Fishers")
    translates(ana, way)
    room.does("add_card", card="k1", stage="barriers", text=BOATS)
    expect(ana.text(BOATS)).to_be_visible()
    translates(ana, way)
    room.does("mark_leverage", on="k1")
    room.does("open_stage", stage="leverage")
    room.does("open_vote", vote="v1", stage="leverage", budget=5)
    expect(ana.text("5 of 5 dots left")).to_be_visible()
    expect(ghosts(ana, "Barriers")).to_have_count(0)
    translates(ana, way)
    expect(ana.text("«5 of 5 dots left»")).to_be_visible()
    ana.page.get_by_role("button", name="One more").click()
    expect(ana.text("4 of 5 dots left")).to_be_visible()
    expect(ghosts(ana, "5 of 5 dots left")).to_have_count(0)
    assert not ana.troubles


def test_a_card_that_goes_takes_its_translation_along_and_the_order_stays(
    opens: Opens, room: Room
) -> None:
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    for n, text in enumerate((BOATS, NETS)):
        room.does("add_card", card=f"k{n}", stage="barriers", text=text)
        expect(wall.text(text)).to_be_visible()
    translates(wall)
    room.does("hide_card", card="k0")
    expect(ghosts(wall, BOATS)).to_have_count(0)
    room.does("hide_card", card="k0", hidden=False)
    expect(wall.text(BOATS)).to_be_visible()
    expect(ghosts(wall, NETS)).to_have_count(1)
    assert not wall.troubles


def test_a_translated_console_follows_the_room(opens: Opens, room: Room) -> None:
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP)
    expect(console.text("This console is connected")).to_be_attached()
    translates(console)
    room.does("open_stage", stage="leverage")
    expect(console.page.get_by_role("main")).to_contain_text("Leverage points")
    room.does("add_card", card="k1", stage="barriers", text=BOATS)
    room.does("pause_room")
    expect(console.text("Posting is paused. No one can post.")).to_be_visible()
    translates(console)
    room.does("resume_room")
    expect(console.text("Posting is paused")).to_have_count(0)
    assert not console.troubles


def test_the_line_of_a_translated_phone_says_when_it_is_gone_and_back(
    opens: Opens, room: Room, air: Proxy
) -> None:
    ana = join(opens(f"/w/{room.code}", through=air), "Ana", "Fishers")
    translates(ana)
    falls(air)
    ana.page.context.set_offline(True)
    expect(line(ana)).to_contain_text("Offline")
    translates(ana)
    clears(air)
    ana.page.context.set_offline(False)
    expect(line(ana)).to_have_text(re.compile("Live"))
    assert not ana.troubles
