"""Pictures on the wall: timelines, trees, matrices and others are whole, readable from 15 m, and nothing lies over anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import HOST_KEY, LAPTOP, PHONE, PROJECTOR, Server
from tests.browser.people import join, opens, server
from tests.browser.test_boxes import LANGUAGE, LONG, LONG_NAMES, SCREENS, Hall
from wsr.cli.rehearse.phone import Phone

pytestmark = pytest.mark.browser
__all__ = ["opens", "server"]
ARABIC = (
    "توقف مصنع الثلج في الميناء منذ الأمطار لأن لا أحد يعرف من عليه أن يدفع ثمن الإصلاح والوزارة تقول البلدية والبلدية "
    "تقول التعاونية ولذلك نرمي ثلث الصيد كل أسبوع في أشهر السنة الحارة مع الأسف الشديد يا إخوتي"
)
SAID = {"en": LONG, "ar": ARABIC}


class Retreat(Hall):
    """Twelve groups with long names at the three-day retreat."""

    def __init__(self, server: Server, language: str) -> None:
        told = {
            "title": "Fish for our grandchildren",
            "task": "How?",
            "groups": LONG_NAMES[language],
        }
        made = server.ask("/api/workshops", {**told, "method": "scale-plus"}, HOST_KEY)
        self.server, self.code, self.key = server, made["code"], made["facilitator_key"]
        self.fay = Phone(f"http://127.0.0.1:{server.port}", self.code)
        self.fay.join(facilitator_key=self.key, name="Fay")
        self.groups = [each["id"] for each in self.records("group")]
        self.words = SAID[language]

    def opens(self, stage: str, **settings: Any) -> None:
        self.does("edit_stage", stage=stage, settings=settings)
        self.does("open_stage", stage=stage)

    def writes(self, n: int, stage: str, **fields: Any) -> None:
        """Some are short, and some as long as most cards are."""
        text = f"{n}: {self.words[: 20 + n * 37 % 120].rsplit(' ', 1)[0]}"
        whose = self.groups[n % len(self.groups)]
        self.does(
            "add_card", card=f"{stage}-{n}", stage=stage, text=text, for_group=whose, **fields
        )


def timeline(room: Retreat) -> None:
    room.opens("past", draw="timeline", years=True)
    for n in range(60):
        year = {"year": 1952 + n * n % 71} if n % 9 else {}
        room.writes(n, "past", lane=("world", "self", "topic")[n % 3], **year)


def tree(room: Retreat) -> None:
    room.opens("trends", draw="tree", under="here", importance="importance")
    for n in range(30):
        parent = {} if n < 4 else {"parent": f"trends-{(n - 4) // 2}"}
        room.writes(n, "trends", importance=1 + n % 3, **parent)


def matrix(room: Retreat) -> None:
    room.opens("trends")
    for n in range(5):
        room.writes(n, "trends")
    room.opens("doing", draw="matrix", under="trends", attitude=True)
    for n in range(48):
        said = ("doing", "want")[n % 2]
        room.writes(n, "doing", parent=f"trends-{n * n % 5}", attitude=said)


def groups(room: Retreat) -> None:
    room.opens("proud", draw="groups")
    for n in range(36):
        room.writes(n, "proud", lane=("proud", "sorry")[n % 2])


def urgent(room: Retreat) -> None:
    room.opens("issues", importance="urgency", most=0)
    for n in range(24):
        room.writes(n, "issues", importance=1 + n % 3)


def scenarios(room: Retreat) -> None:
    room.opens("future", long=True)
    for n in range(4):
        text = f"{room.words[:40]}\n{room.words} {room.words}\n{room.words}"
        whose = room.groups[n]
        room.does("add_card", card=f"future-{n}", stage="future", text=text, for_group=whose)


EXERCISES = {each.__name__: each for each in (timeline, tree, matrix, groups, urgent, scenarios)}
EXERCISE = pytest.mark.parametrize("exercise", EXERCISES)


@pytest.fixture(scope="module")
def retreat(server: Server) -> Callable[[str, str], Retreat]:
    """A retreat in which this exercise is on the wall; made once."""

    @cache
    def made(exercise: str, language: str) -> Retreat:
        room = Retreat(server, language)
        EXERCISES[exercise](room)
        room.fay.hang_up()
        return room

    return made


# What someone in the last row sees of the picture: which words are broken, small, off the page, or under other cards.
FAULTS = """() => {
  const scene = document.querySelector(".scene-board"), whole = scene.getBoundingClientRect();
  const least = 0.022 * innerHeight - 0.5, faults = [];
  const inside = (one, box) => one.left >= box.left - 2 && one.right <= box.right + 2
    && one.top >= box.top - 3 && one.bottom <= box.bottom + 3;
  const texts = document.createTreeWalker(scene, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.parentElement;
    if (at.closest(".visually-hidden, [style*='opacity: 0'], .heat-short > .heat-group")) continue;
    if (!texts.currentNode.data.trim()) continue;
    const size = parseFloat(getComputedStyle(at).fontSize);
    if (size < least) faults.push(`small ${size}: ${texts.currentNode.data}`);
    const clamp = at.closest(".note-text, .scene-side > span, .matrix-row, .scene-group > span");
    for (const word of texts.currentNode.data.matchAll(/[^\\s-]+-?/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].length);
      const rects = [...range.getClientRects()].filter((each) => each.width > 0 && each.height > 0);
      if (clamp && rects.length && rects[0].top >= clamp.getBoundingClientRect().bottom - 3) continue;
      const lines = new Set(rects.map((each) => Math.round((each.top + each.bottom) / 2 / each.height)));
      if (lines.size > 1) faults.push(`broken: ${word[0]} in ${at.className} ${rects.length}`);
      if (rects.length && !inside(rects[0], whole)) faults.push(`off the wall: ${word[0]}`);
    }
  }
  const notes = [...scene.querySelectorAll(".note")].map((each) => [each, each.getBoundingClientRect()]);
  notes.forEach(([note, own], n) => {
    if (!inside(own, whole)) faults.push(`off the wall: ${note.textContent}`);
    for (const [other, there] of notes.slice(n + 1))
      if (own.left < there.right - 1 && there.left < own.right - 1 && own.top < there.bottom - 1 && there.top < own.bottom - 1)
        faults.push(`over one another: ${note.textContent} / ${other.textContent}`);
  });
  return faults;
}"""
SIGN = ".scene-turn"


def settled(wall: Any) -> None:
    wall.page.locator(".scene-page > *, .scene-trees > *").first.wait_for()
    wall.page.evaluate("() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))")


def turns(wall: Any) -> Iterator[None]:
    """Each page of the picture, by hand."""
    settled(wall)
    sign = wall.page.locator(SIGN)
    many = int(sign.inner_text().split()[-1]) if sign.count() else 1
    for n in range(1, many + 1):
        if many > 1:
            expect(sign).to_contain_text(f"{n}")
        settled(wall)
        yield
        wall.page.keyboard.press("PageDown")


@SCREENS
@LANGUAGE
@EXERCISE
def test_a_picture_is_whole_and_can_be_read_from_15_m(
    retreat: Any, opens: Any, exercise: str, size: Any, language: str
) -> None:
    wall = opens(f"/w/{retreat(exercise, language).code}/wall", size=size, locale=language)
    assert [fault for _ in turns(wall) for fault in wall.page.evaluate(FAULTS)] == []


@EXERCISE
def test_every_card_is_on_some_page(retreat: Any, opens: Any, exercise: str) -> None:
    room = retreat(exercise, "en")
    wall = opens(f"/w/{room.code}/wall", size=LAPTOP)
    seen = {text for _ in turns(wall) for text in wall.page.locator(".note-text").all_inner_texts()}
    of_stage = [card for card in room.records("card") if card["id"].startswith(STAGES[exercise])]
    starts = {card["text"].split("\n")[0][:30] for card in of_stage}
    assert [each for each in starts if not any(each in text for text in seen)] == []


STAGES = {
    "timeline": "past-",
    "tree": "trends-",
    "matrix": "doing-",
    "groups": "proud-",
    "urgent": "issues-",
    "scenarios": "future-",
}


@EXERCISE
def test_who_cannot_see_the_picture_hears_every_card(
    retreat: Any, opens: Any, exercise: str
) -> None:
    room = retreat(exercise, "en")
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    settled(wall)
    many = sum(card["id"].startswith(STAGES[exercise]) for card in room.records("card"))
    expect(wall.page.locator(".scene-board .visually-hidden tbody tr")).to_have_count(many)


def test_an_empty_timeline_asks_its_question_large(server: Server, opens: Any) -> None:
    room = Retreat(server, "en")
    room.opens("past", draw="timeline", years=True)
    wall = opens(f"/w/{room.code}/wall", size=PROJECTOR)
    expect(wall.page.locator(".wall-question-text")).to_contain_text("30 years")
    room.fay.hang_up()


def test_a_wall_fetches_the_pictures_only_for_a_stage_that_has_one(
    server: Server, retreat: Any, opens: Any
) -> None:
    plain = Retreat(server, "en")
    plain.opens("proud", draw="")
    plain.writes(1, "proud", lane="sorry")
    wall = opens(f"/w/{plain.code}/wall", size=LAPTOP)
    wall.page.locator(".sheet").first.wait_for()
    fetched = "() => performance.getEntriesByType('resource').some((each) => each.name.includes('scenes'))"
    assert not wall.page.evaluate(fetched)
    other = opens(f"/w/{retreat('groups', 'en').code}/wall", size=LAPTOP)
    settled(other)
    assert other.page.evaluate(fetched)
    plain.fay.hang_up()


def test_ana_reads_the_timeline_year_by_year_on_her_phone(retreat: Any, opens: Any) -> None:
    room = retreat("timeline", "en")
    ana = join(opens(f"/w/{room.code}", size=PHONE), "Ana", LONG_NAMES["en"][3])
    heads = ana.page.locator(".drawn-head")
    heads.first.wait_for()
    years = [int(each.split()[0]) for each in heads.all_inner_texts()]
    assert years == sorted(years)
    assert len(years) > 5


def test_ana_reads_a_tree_on_her_phone_and_opens_what_is_deep(retreat: Any, opens: Any) -> None:
    room = retreat("tree", "en")
    ana = join(opens(f"/w/{room.code}", size=PHONE), "Ana", LONG_NAMES["en"][3])
    more = ana.page.locator(".branch-more > summary").first
    more.wait_for()
    more.click()
    deep = ana.page.locator(".branch-more .card").first
    deep.wait_for()
    assert deep.bounding_box()["width"] > 250
    assert ana.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_ana_finds_what_her_own_group_does_first(retreat: Any, opens: Any) -> None:
    room = retreat("matrix", "en")
    ana = join(opens(f"/w/{room.code}", size=PHONE), "Ana", LONG_NAMES["en"][3])
    expect(ana.page.locator(".drawn-head").first).to_contain_text(LONG_NAMES["en"][3])


@pytest.mark.parametrize(
    ("exercise", "fields"),
    [("timeline", {"stage": "past", "lane": "topic", "year": 2023}), ("tree", {"stage": "trends"})],
)
def test_a_picture_turns_to_the_page_of_a_new_card(
    server: Server, opens: Any, exercise: str, fields: dict[str, Any]
) -> None:
    room = Retreat(server, "en")
    EXERCISES[exercise](room)
    wall = opens(f"/w/{room.code}/wall", size=(1024, 768))
    settled(wall)
    expect(wall.page.locator(SIGN)).to_contain_text("page 1 of")
    room.does("add_card", card="newest", text="The dam was opened", **fields)
    expect(wall.page.locator(".note-text", has_text="The dam was opened")).to_be_visible()
    expect(wall.page.locator(SIGN)).not_to_contain_text("page 1 of")
    room.fay.hang_up()
