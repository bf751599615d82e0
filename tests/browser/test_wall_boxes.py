"""The wall from the last row: equal lanes, whole words, type of 2.2 % of its height, clusters first."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PROJECTOR, Screen, Server
from tests.browser.people import Opens, opens, server  # noqa: F401
from tests.browser.test_boxes import LONG, LONG_NAMES, Hall

pytestmark = pytest.mark.browser
SIZES = pytest.mark.parametrize("size", [(1024, 768), LAPTOP, PROJECTOR], ids=str)
LANGUAGE = pytest.mark.parametrize("language", ["en", "ar"])
LANES = ("governance", "structural", "economic_social")
GERMAN = "Wasserwirtschaftsverbandsvertretertagung"  # a word of 40 letters
READ = ".card-text, .card-title, .sheet-members > li, .sheet-name, .sheet-by, .lane-head > span"
SMALL_TYPE = """(all) => all.filter((it) => parseFloat(getComputedStyle(it).fontSize) < 0.022 * innerHeight - 0.05)
  .map((it) => it.className + it.textContent)"""
BROKEN = """(all) => all.flatMap((it) => {
  const [found, texts] = [[], document.createTreeWalker(it, NodeFilter.SHOW_TEXT)];
  while (texts.nextNode())
    for (const word of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].filter((each) => each.width > 0).map((each) => Math.round(each.top)));
      if (lines.size > 1) found.push(word[0]);
    }
  return found;
})"""
OUTSIDE = """(all) => all.filter((it) => {
  const [own, room] = [it, it.closest(".wall-columns")].map((each) => each.getBoundingClientRect());
  return own.bottom > room.bottom + 2 || own.left < room.left - 2 || own.right > room.right + 2;
}).map((it) => it.textContent)"""


@pytest.fixture(scope="module")
def full(server: Server) -> Callable[[str], Hall]:
    """Ninety-nine cards of twelve groups with long names, the same number in each of three lanes."""
    return cache(lambda language: filled(Hall(server, LONG_NAMES[language], barriers=0)))


def filled(made: Hall) -> Hall:
    groups = [each["id"] for each in made.records("group")]
    for n in range(99):
        words = GERMAN if n == 40 else LONG[: 20 + n * 67 % 160].rsplit(" ", 1)[0]
        fields = {"lane": LANES[n % 3], "for_group": groups[n % 12]}
        made.does("add_card", card=f"k{n}", stage="barriers", text=f"{n} {words}", **fields)
    return made


def seen(made: Hall, opens: Opens, size: tuple[int, int], language: str = "en") -> Screen:
    wall = opens(f"/w/{made.code}/wall", size=size, locale=language)
    wall.page.locator(".sheet").first.wait_for()
    wall.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    return wall


@SIZES
@LANGUAGE
def test_three_lanes_of_thirty_three_are_equally_wide_with_whole_words_large_enough(
    full: Any, opens: Opens, size: tuple[int, int], language: str
) -> None:
    wall = seen(full(language), opens, size, language)
    boxes = [each.bounding_box() for each in wall.page.locator(".wall-lane").all()]
    assert len({round(each["width"]) for each in boxes if each}) == 1
    assert len(boxes) == 3, "the lane without a card gives its room away"
    read = wall.page.locator(READ)
    assert read.evaluate_all(SMALL_TYPE) == []
    assert read.evaluate_all(BROKEN) == []
    assert wall.page.locator(".sheet").evaluate_all(OUTSIDE) == []


NEPALI = "माछा र ताल सबैको हो भन्ने थाहा छ तर नियम कसैले पालना गर्दैन किनभने कसैले हेर्दैन"
LONGEST = {
    "en": "Donaudampfschifffahrtsgesellschaftsverb",
    "ne": "अन्तर्राष्ट्रियजलसम्पदाव्यवस्थापनकार्यक्रमहरू",
}
PLAN = """() => [document.querySelector(".wall-page")?.textContent ?? "",
  document.querySelector(".wall-lanes").style.getPropertyValue("--size"), document.querySelector(".wall-column").clientWidth]"""


@pytest.mark.parametrize("language", ["en", "ne"])
@pytest.mark.parametrize(
    ("size", "many"), [((1024, 768), 24), (LAPTOP, 60), (PROJECTOR, 24)], ids=str
)
def test_one_very_long_word_makes_its_own_card_smaller_and_no_page_emptier(
    server: Server, opens: Opens, size: tuple[int, int], many: int, language: str
) -> None:
    made = Hall(server, LONG_NAMES["en"], barriers=0)
    words = {"en": LONG, "ne": f"{NEPALI} {NEPALI}"}[language]
    for n in range(many):
        text = f"{n} {words[: 20 + n * 67 % 130].rsplit(' ', 1)[0]}"
        made.does("add_card", card=f"k{n}", stage="barriers", text=text, lane=LANES[n % 3])
    word = LONGEST[language]
    last, usual = f"k{many - 1}", f"{many} {words}"[: len(word)].strip()
    made.does("edit_card", card=last, text=usual)
    wall = seen(made, opens, size, language)
    wall.page.locator(".card-text", has_text=usual).wait_for()
    before, some = wall.page.evaluate(PLAN), wall.page.locator(".sheet").count()
    made.does("edit_card", card=last, text=word)
    long = wall.page.locator(".card-text", has_text=word)
    long.wait_for()
    wall.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    assert wall.page.evaluate(PLAN) == before
    assert wall.page.locator(".sheet").count() >= some - 1, "it may need a line more"
    assert wall.page.locator(READ).evaluate_all(SMALL_TYPE) == []
    own = float(long.evaluate(SIZE_OF))
    if own > 0.0225 * size[1]:
        assert own < max(map(float, wall.page.locator(".card-text").evaluate_all(SIZES_OF)))
        assert long.evaluate_all(BROKEN) == []
    made.fay.hang_up()


@SIZES
def test_above_sixty_cards_clusters_come_first_in_the_largest_type_and_loose_cards_after(
    server: Server, opens: Opens, size: tuple[int, int]
) -> None:
    made = filled(Hall(server, LONG_NAMES["en"], barriers=0))
    cards = {lane: [f"k{n}" for n in range(lane, 24, 3)] for lane in range(3)}
    for lane, some in cards.items():
        title = f"Ice, boats and engines {lane}"
        made.does("add_cluster", cluster=f"c{lane}", stage="barriers", title=title, cards=some)
    wall = seen(made, opens, size)
    expect(wall.page.locator(".sheet")).to_have_count(3)
    expect(wall.page.locator(".sheet.cluster").first).to_contain_text("8 cards")
    first = float(wall.page.locator(".card-title").first.evaluate(SIZE_OF))
    wall.page.keyboard.press("PageDown")
    expect(wall.page.locator(".sheet:not(.cluster)").first).to_be_visible()
    assert first > float(wall.page.locator(".card-text").first.evaluate(SIZE_OF))
    made.fay.hang_up()


SIZES_OF = "(all) => all.map((it) => parseFloat(getComputedStyle(it).fontSize))"
SIZE_OF = "(it) => parseFloat(getComputedStyle(it).fontSize)"


USUAL = {
    "en": [
        "Fishers",
        "Fish traders",
        "District council",
        "Ministry of Fisheries",
        "Youth",
        "Teachers",
    ],
    "ar": ["الصيادون", "تجار السمك", "مجلس المنطقة", "وزارة الثروة السمكية", "الشباب", "المعلمون"],
}
CUT = "(all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.textContent)"


@SIZES
@LANGUAGE
@pytest.mark.parametrize("names", [USUAL, LONG_NAMES], ids=["usual", "long"])
def test_the_foot_is_read_from_the_last_row_and_cuts_a_name_only_without_room(
    server: Server, opens: Opens, size: tuple[int, int], names: Any, language: str
) -> None:
    made = Hall(server, names[language], barriers=1)
    made.does("open_stage", stage="power")
    wall = opens(f"/w/{made.code}/wall", size=size, locale=language)
    wall.page.locator(".strip-row").first.wait_for()
    words = wall.page.locator(".wall-foot p, .wall-foot b, .wall-foot span:not(.visually-hidden)")
    assert words.evaluate_all(SMALL_TYPE) == []
    foot = wall.page.locator(".wall-foot").bounding_box()
    assert foot
    assert foot["height"] < 0.15 * size[1]
    rows = wall.page.locator(".strip-row").count()
    assert (
        rows == 4 or wall.page.locator(".strip-name").evaluate_all(CUT) == [] or names is LONG_NAMES
    )
    made.fay.hang_up()


def test_only_the_three_cards_that_came_last_are_marked(server: Server, opens: Opens) -> None:
    made = Hall(server, barriers=2)
    wall = seen(made, opens, PROJECTOR)
    expect(wall.page.locator(".arriving")).to_have_count(0)
    for n in range(5):
        made.does("add_card", card=f"n{n}", stage="barriers", text=f"New {n}", lane="governance")
    marked = wall.page.locator(".arriving")
    for n in (2, 3, 4):
        expect(marked.filter(has_text=f"New {n}")).to_have_count(1)
    expect(marked).to_have_count(3)
    made.fay.hang_up()


def test_time_that_is_up_is_said_with_how_much_it_is_over(server: Server, opens: Opens) -> None:
    made = Hall(server, barriers=1)
    wall = seen(made, opens, PROJECTOR)
    expect(wall.page.locator(".wall-timer > b")).to_be_visible()
    expect(wall.page.locator(".wall-over")).to_have_count(0)
    made.does("extend_stage", stage="barriers", minutes=-600)
    expect(wall.page.locator(".wall-timer")).to_contain_text("Time’s up")
    expect(wall.page.locator(".wall-over")).to_have_text(re.compile(r"^\+\d+:\d\d$"))
    made.fay.hang_up()
