"""Twelve groups with long names: nothing lies over another, no button breaks its words, no short name is cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from urllib.parse import urlsplit

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
    """A hall of twelve groups, or of these."""

    def __init__(self, server: Server, groups: Sequence[str] = GROUPS, barriers: int = 14) -> None:
        told = {"title": "Fish for our grandchildren", "task": "How?", "groups": groups}
        made = server.ask("/api/workshops", told, HOST_KEY)
        self.server, self.code, self.key = server, made["code"], made["facilitator_key"]
        self.fay = Phone(f"http://127.0.0.1:{server.port}", self.code)
        self.fay.join(facilitator_key=self.key, name="Fay")
        self.does("open_stage", stage="barriers")
        for n in range(barriers):
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
    group = hall.records("group")[0]["id"]
    hall.does("rate", stage="power", on="k0", group=group, power=2, resources=3)
    wall = opens(f"/w/{hall.code}/wall", size=size)
    last, legend = (
        box(wall.page.locator(".heat tbody tr").last),
        box(wall.page.locator(".heat-key")),
    )
    foot = box(wall.page.locator(".wall-foot"))
    assert last["y"] + last["height"] <= legend["y"] + 1
    assert legend["y"] + legend["height"] <= foot["y"] + 1


# Items of the menu of which the start or the end can't be seen, each scrolled to.
UNSEEN = """(all) => all.filter((it) => {
  it.scrollIntoView({ block: "nearest" });
  const { left, right, top, height } = it.getBoundingClientRect();
  const seen = (x) => it.contains(document.elementFromPoint(x, top + height / 2));
  return !seen(left + 3) || !seen(right - 3);
}).map((it) => it.textContent)"""


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("size", [SMALL, LAPTOP, PHONE], ids=["small", "laptop", "phone"])
def test_the_menu_of_a_card_is_seen_whole(hall: Hall, opens: Any, size: Any, locale: str) -> None:
    hall.does("open_stage", stage="barriers")
    fay = opens(hall.console, size=size, locale=locale)
    for card in ("k0", "k3", "k13"):
        fay.page.locator(f"[data-card={card}] .console-menu > button").click()
        items = fay.page.get_by_role("menuitem")
        assert items.count() > 5
        assert items.evaluate_all(UNSEEN) == []
        fay.page.keyboard.press("Escape")


LONG_NAMES = {
    "en": [
        "Dock",
        "Rural residents and smallholder farmers of the upper valleys",
        "Hafengenossenschaftsvorstandsmitglieder",
        "Youth",
        "Public agencies and the Ministry of Environment and of Water",
        "Women’s savings associations of the seven landing sites here",
        "Law",
        "Non-governmental organisations for the lake and for its fish",
        "Owners of core businesses along the harbour and in old town",
        "Owners of other local businesses, hotels, workshops, markets",
        "Teachers, clinics and churches of the islands and the shores",
        "Neighbouring municipalities on the eastern and western banks",
    ],
    "ar": [
        "صيد",
        "سكان الريف وصغار المزارعين في الأودية العليا وعلى ضفاف النهر",
        "الجمعيات",
        "شباب",
        "الهيئات العامة ووزارة البيئة ووزارة المياه في كل المحافظات",
        "جمعيات ادخار النساء في مواقع الإنزال السبعة على شاطئ البحيرة",
        "قضاء",
        "المنظمات غير الحكومية من أجل البحيرة ومن أجل أسماكها وأهلها",
        "أصحاب المشاريع الأساسية على طول الميناء وفي المدينة القديمة",
        "أصحاب المشاريع المحلية الأخرى والفنادق والورش والأسواق كلها",
        "المعلمون والعيادات ودور العبادة في الجزر وعلى طول الشواطئ",
        "البلديات المجاورة على الضفتين الشرقية والغربية من البحيرة",
    ],
}
# What a head shows, word by word: which is broken over two lines, or is outside its column.
BROKEN = """(heads) => heads.flatMap((head) => {
  const words = [];
  const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.parentElement;
    if (at.closest(".visually-hidden") || getComputedStyle(at).opacity === "0") continue;
    const inside = [at.getBoundingClientRect(), head.getBoundingClientRect()];
    for (const word of texts.currentNode.data.matchAll(/[^\\s-]+-?/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].length);
      const rects = [...range.getClientRects()].filter((each) => each.width > 0 && each.height > 0);
      const whole = rects.length === 1 && inside.every((box) =>
        rects[0].left >= box.left - 2 && rects[0].right <= box.right + 2 &&
        rects[0].top >= box.top - 4 && rects[0].bottom <= box.bottom + 4);
      if (!whole) words.push(word[0]);
    }
  }
  return words;
})"""
SCREENS = pytest.mark.parametrize(
    "size", [SMALL, LAPTOP, PROJECTOR], ids=["small", "laptop", "projector"]
)
MANY = pytest.mark.parametrize("many", [2, 8, 12])
LANGUAGE = pytest.mark.parametrize("language", ["en", "ar"])


class Rated(Hall):
    """A hall whose groups have rated six barriers."""

    def __init__(self, server: Server, groups: list[str]) -> None:
        super().__init__(server, groups, barriers=6)
        self.does("open_stage", stage="power")
        for n, group in enumerate(self.records("group")):
            for k in range(6):
                said = {"on": f"k{k}", "group": group["id"], "power": (n + k) % 6, "resources": 2}
                self.does("rate", stage="power", **said)

    def shared(self) -> str:
        """Where the report is for those who have a link to it."""
        path = f"/api/workshops/{self.code}/shares"
        link = self.server.ask(path, {"name": "Paper", "days": 3}, self.fay.token)
        return urlsplit(link["url"]).path


@pytest.fixture(scope="module")
def rated(server: Server) -> Callable[[int, str], Rated]:
    """A hall of so many groups with names in this language; made once."""
    return cache(lambda many, language: Rated(server, LONG_NAMES[language][:many]))


def broken(heads: Any) -> list[str]:
    """The words that someone who looks at these heads sees in pieces, or not whole."""
    heads.last.wait_for()
    heads.first.evaluate(
        "() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))"
    )
    found = heads.evaluate_all(BROKEN)
    return [word for word in found if len(word.strip("\u200c")) > 1]  # a letter alone is whole


@SCREENS
@MANY
@LANGUAGE
def test_no_word_in_a_head_of_the_heat_map_is_broken_or_cut_on_the_wall(
    rated: Any, opens: Any, size: Any, many: int, language: str
) -> None:
    wall = opens(f"/w/{rated(many, language).code}/wall", size=size, locale=language)
    assert broken(wall.page.locator(".heat thead th")) == []


@SCREENS
@MANY
@LANGUAGE
def test_no_word_in_a_head_of_the_heat_map_is_broken_or_cut_in_the_report(
    rated: Any, opens: Any, size: Any, many: int, language: str
) -> None:
    report = opens(rated(many, language).shared(), size=size, locale=language)
    assert broken(report.page.locator(".report-heat thead th")) == []


OVER = """(chips) => chips.filter((chip, n) => {
  const [own, all] = [chip, chip.closest(".strip-groups")].map((each) => each.getBoundingClientRect());
  const inside = own.left >= all.left - 1 && own.right <= all.right + 1;
  const parts = [...chip.children].every((part) => part.getBoundingClientRect().right <= own.right + 1
    && part.getBoundingClientRect().left >= own.left - 1);
  const clear = chips.slice(n + 1).every((other) => {
    const there = other.getBoundingClientRect();
    return own.right <= there.left + 1 || there.right <= own.left + 1
      || own.bottom <= there.top + 1 || there.bottom <= own.top + 1;
  });
  return !(inside && parts && clear);
}).map((chip) => chip.textContent)"""


@SCREENS
@MANY
@LANGUAGE
def test_no_group_at_the_foot_of_the_wall_lies_over_another(
    rated: Any, opens: Any, size: Any, many: int, language: str
) -> None:
    wall = opens(f"/w/{rated(many, language).code}/wall", size=size, locale=language)
    groups = wall.page.locator(".strip-row > .chip")
    groups.last.wait_for()
    assert groups.evaluate_all(OVER) == []


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
