"""Access: every main screen passes axe, and the phone fits 320 pixels in both directions."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR
from tests.browser.people import Opens, Room, Seen, join, opens, room, seen, server

pytestmark = pytest.mark.browser
LONG = "Fischereiaufsichtsbehördenzuständigkeitsverordnung"
ARABIC = "الصيادون لا يثقون بالوزارة"
STAGES = ("open", "barriers", "power", "leverage", "plans", "pledges", "close")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}


@pytest.fixture
def lively(room: Room) -> Room:
    """Cards, a cluster, leverage points, an open vote, a plan and a pledge."""
    for n, text in enumerate((LONG, ARABIC, "Too few boats", "No trust")):
        lane = ("governance", "structural", "economic_social", "unsorted")[n]
        room.does("add_card", card=f"k{n}", stage="barriers", text=text, lane=lane)
    room.does("add_cluster", cluster="c1", stage="barriers", title=f"Boats {LONG}", cards=["k2"])
    for on in ("k0", "k1", "c1"):
        room.does("mark_leverage", on=on)
    room.does("open_stage", stage="leverage")
    room.does("open_vote", vote="v1", stage="leverage")
    return room


def serious(screen: Seen) -> list[str]:
    told = Axe().run(screen.page, options={"resultTypes": ["violations"], **RULES}).response
    return [
        f"{v['id']}: {node['html']} {node['failureSummary']}"
        for v in told["violations"]
        if v["impact"] in ("serious", "critical")
        for node in v["nodes"]
    ]


def enter(room: Room, stage: str) -> None:
    if stage != "leverage":
        room.does("open_stage", stage=stage)


def test_screens_of_the_room_have_no_serious_barriers(opens: Opens, lively: Room) -> None:
    code = lively.code
    wall = opens(f"/w/{code}/wall", size=PROJECTOR)
    console = opens(f"/w/{code}/run#key={lively.key}", size=LAPTOP)
    door = opens(f"/w/{code}")
    assert serious(door) == []
    ana = join(door, "Ana", "Fishers")
    expect(ana.page.get_by_role("group", name="Dots for").first).to_be_visible()
    expect(console.page.get_by_role("region", name="Vote")).to_be_visible()
    found = {f"{name}, vote": serious(s) for name, s in screens(ana, wall, console)}
    lively.does("close_vote", vote="v1")
    for screen in (ana, wall, console):
        expect(screen.page.locator("body")).to_contain_text("Fewer than 5 people voted")
    found |= {f"{name}, result": serious(s) for name, s in screens(ana, wall, console)}
    lively.does("open_stage", stage="barriers")
    for screen in (ana, wall, console):
        expect(screen.page.locator("body")).to_contain_text("No trust")
    found |= {f"{name}, cards": serious(s) for name, s in screens(ana, wall, console)}
    found["report"] = serious(seen(console.page.context, f"{lively.server.url}/w/{code}/report"))
    found["home"] = serious(opens("/", size=LAPTOP))
    assert {name: why for name, why in found.items() if why} == {}


def test_axe_can_bark(opens: Opens) -> None:
    home = opens("/")
    home.page.evaluate("document.body.append(document.createElement('img'))")
    assert [why.partition(":")[0] for why in serious(home)] == ["image-alt"]


def screens(ana: Seen, wall: Seen, console: Seen) -> list[tuple[str, Seen]]:
    return [("phone", ana), ("wall", wall), ("console", console)]


def test_no_stage_of_the_phone_scrolls_sideways_at_320_pixels(opens: Opens, lively: Room) -> None:
    ana = opens(f"/w/{lively.code}", size=(320, 640))
    wide = {"door": too_wide(ana)}
    join(ana, "Ana", "Fishers")
    lively.does("close_vote", vote="v1")
    for stage in STAGES:
        lively.does("open_stage", stage=stage)
        title = next(s["title"] for s in lively.records("stage") if s["id"] == stage)
        expect(ana.page.get_by_role("heading", level=1)).to_have_text(title)
        expect(ana.text("One moment…")).to_have_count(0)
        wide[stage] = too_wide(ana)
    ana.button("Menu").click()
    expect(ana.page.get_by_role("dialog")).to_be_visible()
    wide["menu"] = too_wide(ana)
    assert {stage: what for stage, what in wide.items() if what} == {}


def too_wide(screen: Seen) -> Any:
    """What sticks out, in either direction of writing."""
    return {way: out for way in ("rtl", "ltr") if (out := screen.page.evaluate(STICKS_OUT, way))}


# What lies in a box of its own that scrolls or cuts off does not make the page wider.
STICKS_OUT = """(way) => {
  document.documentElement.dir = way;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth && document.body.scrollWidth <= clientWidth) return "";
  const out = [...document.body.querySelectorAll("*")].filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    return width && (left < -1 || right > clientWidth + 1);
  });
  return `${scrollWidth} of ${clientWidth}: ` + out.map((each) => each.outerHTML.slice(0, 120)).join("\\n");
}"""
