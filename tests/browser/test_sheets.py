"""What browsers get looks as it is written: without layers, alternatives and directions of its own."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR, Server
from tests.browser.people import Room, opens, server
from wsr.config import resource

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]
CSS = resource("static") / "css"
IMPORT = re.compile(r'@import url\("([^"]+)"\)(?: layer\((\w+)\))?;')


def written(name: str) -> str:
    """A sheet with what it imports in its place, in the layers it names."""

    def within(found: re.Match[str]) -> str:
        rules = "\n".join(path.read_text("utf-8") for path in sorted(CSS.glob(found[1])))
        return f"@layer {found[2]} {{\n{rules}\n}}" if found[2] else rules

    whole = (CSS / f"{name}.css").read_text("utf-8")
    while IMPORT.search(whole):
        whole = IMPORT.sub(within, whole)
    return whole


# Puts the sheets as they are written in the place of those that were made, and gives what then looks otherwise.
DIFFERENCES = """(written) => {
  const nameOf = (link) => link.href.match(/css\\/(\\w+)\\.css$/)?.[1];
  const links = [...document.querySelectorAll("link[rel=stylesheet]")].filter((each) => nameOf(each) in written);
  const parts = [...document.querySelectorAll("body, body *")].filter((each) => !each.parentNode.closest("svg"));
  const known = [...getComputedStyle(document.body)].filter((name) => !name.startsWith("--"));
  const look = (part, pseudo) => {
    const style = getComputedStyle(part, pseudo);
    const plain = (value) => value.replace(/\\b0%/g, "0px").replace(/\\bflex-(start|end)\\b/g, "$1")
      .replace(/^inline-start$/, "left");
    return known.map((name) => [name, plain(style.getPropertyValue(name))]);
  };
  const looks = () => parts.flatMap((part) => [null, "::before", "::after"].map((pseudo) => look(part, pseudo)));
  const made = looks();
  document.adoptedStyleSheets = links.map((link) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(written[nameOf(link)]);
    return sheet;
  });
  links.forEach((link) => (link.disabled = true));
  const differing = looks().flatMap((properties, n) =>
    properties
      .map(([name, value], k) => [name, value, made[n][k][1]])
      .filter(([, value, before]) => value !== before)
      .map(([name, value, before]) => `.${parts[Math.floor(n / 3)].className} ${name}: ${value}, made ${before}`),
  );
  return { links: links.map(nameOf), parts: parts.length, differing: [...new Set(differing)].slice(0, 20) };
}"""


def same(screen: Any, *sheets: str) -> None:
    screen.page.wait_for_load_state("networkidle")
    found = screen.page.evaluate(DIFFERENCES, {name: written(name) for name in sheets})
    assert found["links"] == list(sheets)
    assert found["parts"] > 10
    assert found["differing"] == []


@pytest.mark.parametrize("path", ["/", "/new"])
@pytest.mark.parametrize("locale", ["en", "ar"])
def test_zoe_sees_the_first_pages_as_they_are_written(
    server: Server, opens: Any, path: str, locale: str
) -> None:
    same(opens(path, locale=locale), "home")


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_ana_sees_her_phone_as_it_is_written(server: Server, opens: Any, locale: str) -> None:
    room = Room(server)
    room.does("add_card", card="k1", stage="barriers", text="No ice", lane="governance")
    phone = opens(f"/w/{room.code}", size=PHONE, locale=locale)
    same(phone, "join")
    phone.page.reload()
    phone.page.get_by_label("Fishers").check()
    phone.page.locator(".join-foot button").click()
    phone.page.locator(".composer").wait_for()
    same(phone, "join", "room", "work")
    room.fay.hang_up()


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_wall_and_console_look_as_they_are_written(server: Server, opens: Any, locale: str) -> None:
    room = Room(server)
    room.does("add_card", card="k1", stage="barriers", text="No ice", lane="governance")
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR, locale=locale)
    wall.page.locator(".sheet").first.wait_for()
    same(wall, "wall")
    console = opens(f"/w/{room.code}/run#key={room.key}", size=LAPTOP, locale=locale)
    console.page.locator(".console-card").first.wait_for()
    same(console, "console")
    room.fay.hang_up()
