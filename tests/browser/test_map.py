"""The map: phones name and place, Fay drags and undoes, the wall can be read with forty actors and eighty ties."""

# ruff: noqa: F401, F811 - fixtures come by name

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR, Screen, Server
from tests.browser.full_map import full_map, led_map
from tests.browser.people import Arrives, Opens, Room, Seen, arrives, opens, room, server
from tests.browser.test_boxes import Hall

pytestmark = pytest.mark.browser
SMALL = (1024, 768)
SIZES = pytest.mark.parametrize("size", [SMALL, LAPTOP, PROJECTOR], ids=str)
LANGUAGE = pytest.mark.parametrize("language", ["en", "ar"])
READ = ".map-name, .map-number, .map-axis, .map-ring-title, .map-list li, .wall-map-sentence, .map-key li"
SMALL_TYPE = """(all) => all.filter((it) => parseFloat(getComputedStyle(it).fontSize) < 0.022 * innerHeight - 0.05)
  .map((it) => it.textContent)"""
OVERLAPPING = """(all) => {
  const boxes = all.map((it) => ({ words: it.textContent, ...it.getBoundingClientRect().toJSON() }));
  return boxes.flatMap((a, n) => boxes.slice(n + 1)
    .filter((b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom)
    .map((b) => [a.words, b.words]));
}"""
LOW = "(all) => all.filter((it) => parseFloat(getComputedStyle(it).fontSize) < 14).map((it) => it.textContent)"
FETCHED = "performance.getEntriesByType('resource').map((each) => each.name).filter((name) => /map_drawn|picture/.test(name))"
PICTURE = {
    "en": {
        "show": "Show the picture",
        "hide": "Hide the picture",
        "larger": "Zoom in",
        "smaller": "Zoom out",
    },
    "ar": {"show": "عرض الصورة", "hide": "إخفاء الصورة", "larger": "تكبير", "smaller": "تصغير"},
}
OUTSIDE = """(all) => all.filter((it) => {
  const [own, room] = [it, it.closest(".wall-map")].map((each) => each.getBoundingClientRect());
  return own.bottom > room.bottom + 2 || own.top < room.top - 2 || own.left < room.left - 2 || own.right > room.right + 2;
}).map((it) => it.textContent)"""


@pytest.fixture
def asked(room: Room) -> Room:
    """A map stage that asks for ties, too, with one actor whom the traders have placed."""
    room.does("add_stage", stage="who", activity="map", title="Who", settings={"ties": True})
    room.does("open_stage", stage="who")
    room.does("add_actor", actor="mayor", name="Mayor", level="institutional")
    traders = room.records("group")[2]["id"]
    room.does("place_actor", actor="mayor", influence=9, support=4, group=traders)
    return room


@pytest.fixture
def ana(asked: Room, arrives: Arrives) -> Seen:
    return arrives("Ana", "Fishers")


def chooses(phone: Seen, question: str, answer: str) -> None:
    phone.page.get_by_label(f"{question} {answer}", exact=True).check(force=True)


def test_ana_places_the_mayor_with_two_taps_and_sees_how_others_do(asked: Room, ana: Seen) -> None:
    chooses(ana, "How much influence?", "7")
    expect(ana.page.get_by_text("Now the other one too.")).to_be_visible()
    chooses(ana, "For or against?", "−3")
    expect(ana.page.locator(".map-one").get_by_text("Saved")).to_be_visible()
    expect(ana.page.get_by_text("1 other group: influence 9, support +4")).to_be_visible()
    said = [p for p in asked.records("placement") if p["influence"] == 7]
    assert [(p["actor"], p["support"]) for p in said] == [("mayor", -3)]


def test_ana_names_someone_corrects_it_and_takes_it_back(asked: Room, ana: Seen) -> None:
    ana.button("Name someone").click()
    ana.page.get_by_label("Who can move it?").fill("Harbor master")
    ana.button("Put on the map").click()
    ana.button("Edit Harbor master").click()
    ana.page.get_by_label("Name", exact=True).fill("Harbour master")
    ana.button("Save").click()
    ana.button("Edit Harbour master").click()
    ana.button("Remove from the map").click()
    expect(ana.page.get_by_text("Harbour master")).to_have_count(0)
    expect(ana.button("Edit Mayor")).to_have_count(0)
    assert [actor["name"] for actor in asked.records("actor")] == ["Mayor"]


def test_a_name_that_is_on_the_map_comes_back_with_the_reason(asked: Room, ana: Seen) -> None:
    ana.button("Name someone").click()
    ana.page.get_by_label("Who can move it?").fill("MAYOR")
    ana.button("Put on the map").click()
    expect(ana.page.get_by_text("An actor with this name is on the map already.")).to_be_visible()
    expect(ana.page.get_by_label("Who can move it?")).to_have_value("MAYOR")
    ana.page.get_by_label("Who can move it?").fill("Deputy mayor")
    ana.button("Put on the map").click()
    expect(ana.page.get_by_text("An actor with this name is on the map already.")).to_be_hidden()
    expect(ana.button("Edit Deputy mayor")).to_be_visible()


def test_ana_says_what_goes_from_one_to_another(asked: Room, ana: Seen) -> None:
    asked.does("add_actor", actor="banks", name="Banks")
    for words, answer in (("From", "Banks"), ("What goes", "Money"), ("To", "Mayor")):
        label = ana.page.get_by_text(words, exact=True)
        ana.page.locator("label.field").filter(has=label).locator("select").select_option(answer)
    ana.button("Add tie").click()
    expect(ana.page.get_by_text("Banks → Mayor: Money")).to_be_visible()
    ana.button("Remove this tie").click()
    expect(ana.page.get_by_text("Banks → Mayor: Money")).to_have_count(0)


@pytest.fixture
def fay(asked: Room, opens: Opens) -> Seen:
    return opens(f"/w/{asked.code}/run#key={asked.key}", size=LAPTOP)


def of_the_room(room: Room) -> list[tuple[int, int]]:
    said = [p for p in room.records("placement") if not p.get("group")]
    return [(p["influence"], p["support"]) for p in said]


def test_fay_moves_the_mayor_with_the_arrow_keys_and_undoes_it(asked: Room, fay: Seen) -> None:
    chip = fay.page.locator(".map-chip")
    chip.focus()
    fay.page.keyboard.press("ArrowDown")
    expect(fay.page.get_by_label("Mayor: influence 8, support 4")).to_be_visible()
    assert of_the_room(asked) == [(8, 4)]
    fay.page.keyboard.press("ArrowLeft")
    expect(fay.page.get_by_label("Mayor: influence 8, support 3")).to_be_visible()
    fay.button("Undo", exact=True).last.click()
    expect(fay.page.get_by_label("Mayor: influence 8, support 4")).to_be_visible()


def test_fay_drags_the_mayor_and_another_facilitator_sees_it(
    asked: Room, fay: Seen, opens: Opens
) -> None:
    other = opens(f"/w/{asked.code}/run#key={asked.key}", size=LAPTOP)
    board, chip = fay.page.locator(".map-board"), fay.page.locator(".map-chip")
    to = board.bounding_box()
    chip.drag_to(board, target_position={"x": to["width"] * 0.2, "y": to["height"] * 0.5})
    expect(
        other.page.get_by_label("Mayor: influence 5, support −3").or_(
            other.page.get_by_label("Mayor: influence 5, support -3")
        )
    ).to_be_visible()
    assert of_the_room(asked) == [(5, -3)]


def test_fay_removes_the_mayor_and_puts_it_back(asked: Room, fay: Seen) -> None:
    fay.button("Remove Mayor").click()
    expect(fay.page.locator(".map-chip")).to_have_count(0)
    fay.button("Undo", exact=True).last.click()
    expect(fay.page.get_by_label("Mayor: influence 9, support 4")).to_be_visible()


def test_fay_finds_one_of_many_by_name(asked: Room, fay: Seen) -> None:
    for n in range(12):
        asked.does("add_actor", actor=f"a{n}", name=f"Trader {n}")
    fay.page.locator(".map-search input").fill("may")
    expect(fay.page.get_by_role("row", name="Mayor")).to_be_visible()
    expect(fay.page.get_by_role("row", name="Trader")).to_have_count(0)


@pytest.fixture(scope="module")
def full(server: Server) -> Callable[[str], Hall]:
    return cache(lambda language: full_map(server, language))


def pages(wall: Screen) -> int:
    wall.page.locator(".map-chart").wait_for()
    expect(wall.page.locator(".strip-total")).to_contain_text("40")
    wall.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    return of_pages(wall)


def of_pages(wall: Screen) -> int:
    return int("".join(c for c in wall.page.locator(".wall-page").inner_text()[-3:] if c.isdigit()))


@SIZES
@LANGUAGE
def test_each_name_can_be_read_and_none_lies_on_another(
    full: Any, opens: Opens, size: tuple[int, int], language: str
) -> None:
    wall = opens(f"/w/{full(language).code}/wall", size=size, locale=language)
    for _ in range(pages(wall)):
        before = wall.page.locator(".wall-page").inner_text()
        assert wall.page.locator(READ).evaluate_all(SMALL_TYPE) == []
        assert wall.page.locator(".map-name, .map-point, .map-axis").evaluate_all(OVERLAPPING) == []
        assert wall.page.locator(f"{READ}, .map-point").evaluate_all(OUTSIDE) == []
        assert wall.page.locator(".map-point").count() == 40
        wall.page.keyboard.press("ArrowRight")
        expect(wall.page.locator(".wall-page")).not_to_have_text(before)


def test_every_actor_is_named_on_the_pages_of_each_picture(full: Any, opens: Opens) -> None:
    wall = opens(f"/w/{full('en').code}/wall", size=PROJECTOR)
    named: dict[str, set[str]] = {}
    for _ in range(pages(wall)):
        before = wall.page.locator(".wall-page").inner_text()
        picture = wall.page.locator(".map-chart").get_attribute("aria-label") or ""
        found = wall.page.locator(".map-name").evaluate_all(
            "(all) => all.map((it) => it.dataset.of)"
        )
        beside = wall.page.locator(".map-list-name").evaluate_all(
            "(all) => all.map((it) => it.textContent)"
        )
        named.setdefault(picture, set()).update(found, beside)
        wall.page.keyboard.press("ArrowRight")
        expect(wall.page.locator(".wall-page")).not_to_have_text(before)
    assert {picture: len(each) for picture, each in named.items()} == {
        "Influence and support": 40,
        "Levels of influence": 40,
        "Ties": 40,
    }


@pytest.fixture(scope="module")
def crowd(server: Server) -> Hall:
    return full_map(server, actors=64, ties=100)


@pytest.mark.parametrize("size", [SMALL, PROJECTOR], ids=str)
def test_of_a_crowd_each_picture_shows_forty_and_says_so(
    crowd: Hall, opens: Opens, size: tuple[int, int]
) -> None:
    wall = opens(f"/w/{crowd.code}/wall", size=size)
    wall.page.locator(".map-chart").wait_for()
    expect(wall.page.locator(".strip-total")).to_contain_text("64")
    expect(wall.page.locator(".map-point")).to_have_count(40)
    key = wall.page.locator(".map-key")
    for _ in range(of_pages(wall)):
        if "by ties" in key.inner_text():
            break
        expect(key).to_contain_text("40 of 64 shown, by influence")
        turns(wall)
    expect(key).to_contain_text("40 of 64 shown, by ties")
    assert wall.page.locator(f"{READ}, .wall-page").evaluate_all(OUTSIDE) == []
    assert wall.page.locator(".map-key li, .wall-page").evaluate_all(OVERLAPPING) == []
    assert wall.page.locator(".map-key li, .wall-page").evaluate_all(SMALL_TYPE) == []


def test_fay_finds_one_of_a_crowd_and_places_it(crowd: Hall, opens: Opens) -> None:
    fay = opens(f"/w/{crowd.code}/run#key={crowd.key}", size=LAPTOP)
    expect(fay.page.locator(".map-chip")).to_have_count(40)
    expect(fay.page.get_by_text("40 of 64 shown, by influence")).to_be_visible()
    weak = next(a["name"] for a in crowd.records("actor") if a["id"] == "a11")  # 0
    fay.page.locator(".map-search input").fill(weak)
    expect(fay.page.locator(".map-chip")).to_have_count(1)
    fay.page.locator(".map-chip").focus()
    fay.page.keyboard.press("ArrowUp")
    expect(fay.page.get_by_label(f"{weak}: influence 1,")).to_be_visible()


def test_a_listener_is_told_the_same_in_a_table(full: Any, opens: Opens) -> None:
    wall = opens(f"/w/{full('en').code}/wall", size=LAPTOP)
    rows = wall.page.locator(".wall-map table tbody tr")
    expect(rows).to_have_count(40)
    expect(rows.first).to_contain_text("Dock")


@pytest.fixture(scope="module")
def led(server: Server) -> Callable[[str], Hall]:
    return cache(lambda language: led_map(server, language))


@SIZES
@LANGUAGE
def test_each_champion_can_be_read_and_a_level_without_one_is_flagged(
    led: Any, opens: Opens, size: tuple[int, int], language: str
) -> None:
    wall = opens(f"/w/{led(language).code}/wall", size=size, locale=language)
    wall.page.locator(".map-chart").wait_for()
    champions = wall.page.locator(".map-champions")
    for _ in range(of_pages(wall)):
        if not champions.count():
            turns(wall)
    named, missing = [], 0
    for _ in range(of_pages(wall)):
        if not champions.count():
            break
        spans = ".map-champions-level > * > span"
        assert wall.page.locator(f"{spans}, .map-champions dd").evaluate_all(SMALL_TYPE) == []
        assert wall.page.locator(spans).evaluate_all(OVERLAPPING) == []
        assert wall.page.locator(".map-champions-level > *").evaluate_all(OUTSIDE) == []
        named += wall.page.locator(".map-champions dd > span").all_inner_texts()
        missing += wall.page.locator("[data-missing=true]").count()
        turns(wall)
    said = " ".join(named)
    assert missing == 2
    assert all(
        word in said for actor in led(language).records("actor") for word in actor["name"].split()
    )


IN_THE_MIDDLE = """() => {
  const it = document.querySelector(".map-small");
  const off = [2 * it.scrollLeft + it.clientWidth - it.scrollWidth, 2 * it.scrollTop + it.clientHeight - it.scrollHeight];
  return off.every((each) => Math.abs(each) <= 4);
}"""
IN_THE_BOX = """(all) => all.filter((it) => {
  const [own, room] = [it, it.closest("svg")].map((each) => each.getBoundingClientRect());
  return own.left < room.left || own.right > room.right || own.top < room.top || own.bottom > room.bottom;
}).map((it) => it.textContent)"""


@LANGUAGE
@pytest.mark.parametrize("dark", [False, True], ids=["day", "night"])
def test_ana_sees_the_picture_on_her_phone_and_makes_it_larger(
    full: Any, opens: Opens, language: str, dark: bool
) -> None:
    words = PICTURE[language]
    ana = opens(f"/w/{full(language).code}", size=PHONE, locale=language)
    ana.page.emulate_media(color_scheme="dark" if dark else "light")
    ana.page.get_by_role("radio").first.check(force=True)
    ana.page.locator(".join-foot button").click()
    ana.page.locator(".map-one").wait_for()
    assert ana.page.evaluate(FETCHED) == []
    ana.button(words["show"]).click()
    points, numbers = ana.page.locator(".map-point"), ana.page.locator(".map-number")
    expect(points).to_have_count(40)
    names = ana.page.locator(".map-below .map-list > li").all_inner_texts()
    assert len(names) == 40
    assert numbers.all_text_contents() == [str(n) for n in range(1, 41)]
    for _ in range(2):
        assert points.evaluate_all(IN_THE_BOX) == []
        assert points.evaluate_all(OVERLAPPING) == []
        assert numbers.evaluate_all(LOW) == []
        assert ana.page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
        if larger := ana.page.get_by_role("button", name=words["larger"]).all():
            larger[0].click()
    box = ana.page.locator(".map-small")
    assert box.evaluate("(it) => it.scrollWidth >= 1.9 * it.clientWidth")
    expect(ana.button(words["smaller"])).to_be_in_viewport()
    ana.page.wait_for_function(IN_THE_MIDDLE)
    ana.button(words["hide"]).click()
    expect(points).to_have_count(0)


def test_a_phone_has_no_picture_before_someone_is_placed(room: Room, arrives: Arrives) -> None:
    room.does("add_stage", stage="who", activity="map", title="Who")
    room.does("open_stage", stage="who")
    room.does("add_actor", actor="mayor", name="Mayor")
    ana = arrives("Ana", "Fishers")
    ana.page.locator(".map-one").wait_for()
    expect(ana.button("Show the picture")).to_have_count(0)
    room.does("place_actor", actor="mayor", influence=9, support=4)
    expect(ana.button("Show the picture")).to_be_visible()


def turns(wall: Screen) -> None:
    before = wall.page.locator(".wall-page").inner_text()
    wall.page.keyboard.press("ArrowRight")
    expect(wall.page.locator(".wall-page")).not_to_have_text(before)


@pytest.fixture
def led_by_ana(room: Room) -> Room:
    settings = {"place": False, "champions": True}
    room.does("add_stage", stage="who", activity="map", title="Who", settings=settings)
    room.does("open_stage", stage="who")
    room.does("add_actor", actor="mayor", name="Mayor", level="institutional")
    return room


def chosen(phone: Seen, question: str, answer: str) -> None:
    label = phone.page.get_by_text(question, exact=True)
    phone.page.locator("label.field").filter(has=label).locator("select").select_option(answer)


def test_ana_names_a_champion_corrects_it_and_takes_it_back(
    led_by_ana: Room, arrives: Arrives
) -> None:
    ana = arrives("Ana", "Fishers")
    level = ana.page.locator(".map-levels > li").filter(has_text="Institutional")
    expect(level).to_contain_text("No champion yet")
    chosen(ana, "Who drives the change?", "Mayor")  # whose level is known
    ana.page.get_by_label("Network", exact=True).check()
    ana.button("Add champion").click()
    expect(level).to_contain_text("Network")
    expect(level).not_to_contain_text("No champion yet")
    ana.button("Edit Mayor").last.click()
    sheet = ana.page.get_by_role("dialog")
    sheet.get_by_label("Evidence shown", exact=True).check()
    sheet.get_by_label("Risk of leaving").select_option("High")
    sheet.get_by_role("button", name="Save").click()
    ana.button("Edit Mayor").last.click()
    expect(sheet.get_by_label("Evidence shown", exact=True)).to_be_checked()
    [champion] = led_by_ana.records("champion")
    assert (champion["brings"], champion["turnover"]) == (["network"], "high")
    sheet.get_by_role("button", name="Remove champion").click()
    expect(level).to_contain_text("No champion yet")


def test_ben_cannot_change_whom_ana_named_and_is_told_of_one_who_is_there_already(
    led_by_ana: Room, arrives: Arrives
) -> None:
    ana, ben = arrives("Ana", "Fishers"), arrives("Ben", "Ministry")
    for phone in (ana, ben):
        chosen(phone, "Who drives the change?", "Mayor")
        phone.button("Add champion").click()
        expect(phone.page.locator(".map-levels > li").filter(has_text="Mayor")).to_have_count(1)
    expect(ben.page.get_by_text("This actor is a champion at this level already.")).to_be_visible()
    expect(ben.button("Edit Mayor")).to_have_count(0)


def test_a_thumb_hits_each_answer(asked: Room, ana: Seen) -> None:
    ana.page.locator(".map-scale label").first.wait_for()
    boxes = [each.bounding_box() for each in ana.page.locator(".map-scale label").all()]
    assert len(boxes) == 22
    assert all(box["width"] >= 40 and box["height"] >= 44 for box in boxes if box)
    assert ana.page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
