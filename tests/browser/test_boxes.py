"""Twelve groups with long names: nothing lies over another, no button breaks its words, no short name is cut."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.conftest import HOST_KEY, LAPTOP, PHONE, PROJECTOR, Server
from tests.browser.people import Room, join, opens, server
from wsr.cli.rehearse.phone import Phone

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]
SMALL = (1024, 768)
GROUPS = [
    "Owners of core businesses along the harbour",
    "Owners of other local businesses",
    "Core residents of the old town",
    "Rural residents and smallholder farmers",
    "Public agencies and the Ministry of Environment",
    "Non-governmental organisations",
    "Youth",
    "Neighbouring municipalities",
    "Fishers’ cooperatives and fish traders",
    "Women’s savings associations",
    "Teachers, clinics and churches",
    "Tourism operators and hotel owners",
]


class Hall(Room):
    """A hall of twelve groups."""

    def __init__(self, server: Server) -> None:
        told = {"title": "Fish for our grandchildren", "task": "How?", "groups": GROUPS}
        made = server.ask("/api/workshops", told, HOST_KEY)
        self.server, self.code, self.key = server, made["code"], made["facilitator_key"]
        self.fay = Phone(f"http://127.0.0.1:{server.port}", self.code)
        self.fay.join(facilitator_key=self.key, name="Fay")
        self.does("open_stage", stage="barriers")
        for n in range(14):
            text = f"Barrier {n}: rules exist on paper but no one has to enforce them"
            self.does("add_card", card=f"k{n}", stage="barriers", text=text, lane="governance")

    @property
    def console(self) -> str:
        return f"/w/{self.code}/run#key={self.key}"


@pytest.fixture(scope="module")
def hall(server: Server) -> Hall:
    return Hall(server)


def box(part: Any) -> Any:
    part.wait_for()
    return part.bounding_box()


def lines(part: Any) -> int:
    """How many lines the words of a button or paragraph take."""
    part.wait_for()
    return int(
        part.evaluate(
            """(it) => {
              const range = document.createRange();
              range.selectNodeContents(it);
              const rows = [...range.getClientRects()].filter((each) => each.width > 1);
              const words = rows.map((each) => Math.round((each.top + each.bottom) / 2)).sort((a, b) => a - b);
              return words.filter((middle, n) => n === 0 || middle - words[n - 1] > 9).length;
            }"""
        )
    )


def is_cut(part: Any) -> bool:
    part.wait_for()
    return bool(part.evaluate("(it) => it.scrollWidth > it.clientWidth + 1"))


def test_fays_buttons_keep_their_words_in_one_line_on_a_phone(hall: Hall, opens: Any) -> None:
    fay = opens(hall.console, size=PHONE)
    add = fay.button("Add card")
    assert lines(add) == 1
    assert lines(fay.button("Pause posting")) == 1
    search, beside = box(fay.page.get_by_placeholder("Search cards")), box(add)
    assert abs(search["y"] + search["height"] / 2 - beside["y"] - beside["height"] / 2) < 4


def test_short_questions_of_a_stage_stand_beside_one_another(hall: Hall, opens: Any) -> None:
    fay = opens(hall.console, size=LAPTOP)
    fay.button("More for Leverage points").click()
    fay.page.get_by_text("Edit…", exact=True).locator("visible=true").first.click()
    dots = box(fay.page.locator("dialog [type=number]").nth(1))
    most = box(fay.page.locator("dialog [type=number]").nth(2))
    assert dots["y"] == most["y"]
    assert dots["x"] + dots["width"] < most["x"]


@pytest.mark.parametrize("size", [SMALL, LAPTOP, PROJECTOR], ids=["small", "laptop", "projector"])
def test_the_legend_of_the_heat_map_lies_under_it(hall: Hall, opens: Any, size: Any) -> None:
    hall.does("open_stage", stage="power")
    wall = opens(f"/w/{hall.code}/wall", size=size)
    last, legend = (
        box(wall.page.locator(".heat tbody tr").last),
        box(wall.page.locator(".heat-key")),
    )
    foot = box(wall.page.locator(".wall-foot"))
    assert last["y"] + last["height"] <= legend["y"] + 1
    assert legend["y"] + legend["height"] <= foot["y"] + 1


def test_a_short_name_is_not_cut_for_the_long_ones(hall: Hall, opens: Any) -> None:
    hall.does("open_stage", stage="power")
    wall = opens(f"/w/{hall.code}/wall", size=PROJECTOR)
    youth = wall.page.locator(".strip-name", has_text="Youth")
    assert not is_cut(youth)


def test_ana_reads_for_whom_she_rates_in_one_line(hall: Hall, opens: Any) -> None:
    hall.does("open_stage", stage="power")
    ana = join(opens(f"/w/{hall.code}", size=PHONE), "Ana", GROUPS[0])
    assert lines(ana.page.get_by_text("You rate for", exact=True)) == 1


def test_the_files_of_a_plan_fit_their_buttons(hall: Hall, opens: Any) -> None:
    ana = join(opens(f"/w/{hall.code}", size=PHONE), "Ana", GROUPS[0])
    hall.does("open_stage", stage="plans")
    ana.page.goto(f"{hall.server.url}/w/{hall.code}/plan/{hall.records('group')[0]['id']}")
    files = ana.page.locator(".plan-files > .button")
    files.first.wait_for()
    assert [each.inner_text() for each in files.all() if is_cut(each) or lines(each) > 1] == []


@pytest.mark.parametrize("size", [SMALL, (1280, 720), PROJECTOR], ids=["small", "720", "projector"])
@pytest.mark.parametrize("letters", [150, 278])
def test_a_long_card_is_shown_whole_while_there_is_room(
    server: Server, opens: Any, size: Any, letters: int
) -> None:
    room = Room(server)
    room.does(
        "add_card", card="k1", stage="barriers", text=LONG[:letters].strip(), lane="governance"
    )
    wall = opens(f"/w/{room.code}/wall", size=size)
    text = wall.page.locator(".sheet > .card-text")
    text.wait_for()
    assert text.evaluate("(it) => it.scrollHeight - it.clientHeight") <= 1
    room.fay.hang_up()


LONG = (
    "The ice plant at the harbour stands still since the rains because no one knows who has to pay for"
    " the repair, the ministry says the municipality and the municipality says the cooperative, so that"
    " we throw away a third of the catch each week in the hot months of the year, sadly."
)


@pytest.mark.parametrize("size", [PHONE, SMALL, LAPTOP, PROJECTOR])
def test_the_big_qr_code_and_its_address_are_whole(hall: Hall, opens: Any, size: Any) -> None:
    console = opens(hall.console, size=size)
    console.page.get_by_title("Show QR code full screen").click()
    shown = console.page.get_by_role("dialog", name="Join here")
    for part in (shown.locator("img"), shown.locator("p.code")):
        found = box(part)
        assert found["x"] >= 8
        assert found["x"] + found["width"] <= size[0] - 8
    words = "node => node.scrollWidth <= node.clientWidth"
    assert shown.locator("p.code").evaluate(words), "the address is cut"
