"""Every card can be read in full on the wall: what does not fit comes on pages that turn, also by hand."""

# ruff: noqa: F811 - fixtures come by name

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, PROJECTOR, Screen, Server
from tests.browser.people import Opens, Room, join, opens, room, server  # noqa: F401
from tests.browser.test_boxes import LONG, LONG_NAMES, Hall

pytestmark = pytest.mark.browser
LANES = ("governance", "structural", "economic_social", "unsorted")
WHOLE = """(page) => [...document.querySelectorAll(".card-text, .sheet-members > li")]
  .filter((it) => it.scrollHeight <= it.clientHeight + 1 && it.scrollWidth <= it.clientWidth + 1)
  .filter((it) => {
    const [box, lane] = [it, it.closest(".wall-columns")].map((each) => each.getBoundingClientRect());
    return box.top >= lane.top - 1 && box.bottom <= lane.bottom + 1;
  })
  .map((it) => it.textContent)"""


def text(n: int) -> str:
    """Some are short, and some as long as a card can be."""
    return f"{n}: {LONG[: 30 + n * 67 % 240].strip()}"


@pytest.fixture(scope="module")
def full(server: Server) -> Room:
    """More cards than any wall has room for, some of them in clusters."""
    made = Room(server)
    for n in range(70):
        made.does(
            "add_card", card=f"k{n}", stage="barriers", text=text(n), lane=LANES[n * n % 7 % 4]
        )
    for n, first in enumerate((0, 11)):
        cards = [f"k{k}" for k in range(first, first + 11)]
        title = "Ice, boats and engines: what we fish with"
        made.does("add_cluster", cluster=f"c{n}", stage="barriers", title=title, cards=cards)
    return made


def sign(wall: Screen) -> Any:
    return wall.page.locator(".wall-page")


def pages(wall: Screen) -> int:
    return int(sign(wall).inner_text().split()[-1])


@pytest.mark.parametrize("size", [(1024, 768), LAPTOP, PROJECTOR], ids=str)
def test_every_card_is_whole_on_some_page(full: Room, opens: Opens, size: tuple[int, int]) -> None:
    wall = opens(f"/w/{full.code}/wall", size=size)
    expect(sign(wall)).to_contain_text("page 1 of")
    read: set[str] = set()
    for n in range(1, pages(wall) + 1):
        expect(sign(wall)).to_contain_text(f"page {n} of")
        read |= set(wall.page.evaluate(WHOLE))
        wall.page.keyboard.press("PageDown")
    expect(sign(wall)).to_contain_text("page 1 of")
    assert {text(n) for n in range(70)} - read == set()


def test_pages_turn_in_time_and_wait_after_a_hand_has_turned_them(full: Room, opens: Opens) -> None:
    wall = opens(f"/w/{full.code}/wall", size=PROJECTOR, clock=True)
    expect(sign(wall)).to_contain_text("page 1 of")
    wall.page.clock.run_for(15_000)
    expect(sign(wall)).to_contain_text("page 2 of")
    wall.page.keyboard.press("ArrowLeft")
    expect(sign(wall)).to_contain_text("page 1 of")
    wall.page.clock.run_for(30_000)
    expect(sign(wall)).to_contain_text("page 1 of")
    wall.page.clock.run_for(31_000)
    expect(sign(wall)).to_contain_text("page 2 of")


def test_fay_turns_them_from_a_console_on_another_device(full: Room, opens: Opens) -> None:
    fay = opens(f"/w/{full.code}/run#key={full.key}", size=LAPTOP)
    control = fay.page.get_by_role("group", name="On the wall")
    expect(control.get_by_role("status")).to_contain_text("no wall is open")
    expect(control.get_by_role("button", name="Next page")).to_have_count(0)
    wall = opens(f"/w/{full.code}/wall", size=PROJECTOR)
    expect(control).to_contain_text("page 1 of")
    control.get_by_role("button", name="Next page").click()
    expect(sign(wall)).to_contain_text("page 2 of")
    expect(control).to_contain_text("page 2 of")
    second = opens(f"/w/{full.code}/wall", size=PROJECTOR)
    expect(sign(second)).to_contain_text("page 2 of")
    control.get_by_role("button", name="Previous page").click()
    for each in (wall, second):
        expect(sign(each)).to_contain_text("page 1 of")


def test_a_wall_on_hold_turns_no_page_on_its_own(full: Room, opens: Opens) -> None:
    full.does("show_on_wall", page=1, hold=True)
    wall = opens(f"/w/{full.code}/wall", size=PROJECTOR, clock=True)
    expect(sign(wall)).to_contain_text("page 2 of")
    wall.page.clock.run_for(300_000)
    expect(sign(wall)).to_contain_text("page 2 of")
    full.does("show_on_wall", page=0, hold=False)
    expect(sign(wall)).to_contain_text("page 1 of")
    wall.page.clock.run_for(61_000)
    expect(sign(wall)).to_contain_text("page 2 of")


def test_a_wall_that_shows_everything_has_no_pages(room: Room, opens: Opens) -> None:
    for n, lane in enumerate(LANES):
        room.does("add_card", card=f"k{n}", stage="barriers", text=text(n), lane=lane)
    wall = opens(f"/w/{room.code}/wall", size=LAPTOP)
    expect(wall.text(text(3))).to_be_visible()
    assert set(wall.page.evaluate(WHOLE)) == {text(n) for n in range(4)}
    expect(sign(wall)).to_have_count(0)


@pytest.fixture(scope="module")
def voting(server: Server) -> Room:
    """Twelve groups with long names vote on nine points, some of them long."""
    made = Hall(server, LONG_NAMES["en"], barriers=0)
    for n in range(9):
        made.does("add_card", card=f"k{n}", stage="barriers", text=text(n))
    made.does("open_stage", stage="leverage")
    for n in range(9):
        made.does("mark_leverage", on=f"k{n}")
    made.does("open_vote", vote="v1", stage="leverage", budget=3, secret=False)
    for group in made.records("group"):
        ballots = [{"k1": 2, "k2": 1}, {"k3": 1}]
        made.does("cast_for", vote="v1", group=group["id"], ballots=ballots)
    return made


@pytest.fixture(scope="module")
def decided(voting: Room) -> Room:
    """The same when the vote is over, with seven decisions, one with much dissent."""
    voting.does("close_vote", vote="v1")
    for n in range(7):
        dissent = LONG * 3 if n == 3 else ""
        voting.does("decide", decision=f"d{n}", text=f"{n}: {LONG}"[:280], dissent=dissent)
    return voting


SIZES = pytest.mark.parametrize("size", [(1024, 768), LAPTOP, PROJECTOR], ids=str)


@SIZES
def test_every_leverage_point_can_be_read_beside_the_ring_of_who_has_voted(
    voting: Room, opens: Opens, size: tuple[int, int]
) -> None:
    wall = opens(f"/w/{voting.code}/wall", size=size)
    wall.page.locator(".sheet.point").first.wait_for()
    ring = wall.page.locator(".ring > svg").bounding_box()
    assert ring
    assert ring["width"] > size[0] / 6, "around its number"
    read: set[str] = set()
    wall.page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    for n in range(1, 1 + (pages(wall) if sign(wall).count() else 1)):
        if sign(wall).count():
            expect(sign(wall)).to_contain_text(f"page {n} of", timeout=20_000)
        read |= {each.strip() for each in wall.page.evaluate(WHOLE)}
        wall.page.keyboard.press("PageDown")
    numbered = {f"{n + 1}\u2002{text(n)}" for n in range(9)}
    assert numbered - read == set(), "the number it has on phones and on paper stands before it"


@SIZES
def test_each_decision_is_whole_on_a_page_and_no_row_of_the_result_is_cut(
    decided: Room, opens: Opens, size: tuple[int, int]
) -> None:
    wall = opens(f"/w/{decided.code}/wall", size=size)
    expect(sign(wall)).to_contain_text("page 1 of")
    shown: set[str] = set()
    ranked = 0
    for n in range(1, pages(wall) + 1):
        expect(sign(wall)).to_contain_text(f"page {n} of")
        assert outside(wall) == []
        shown |= set(wall.page.locator(".decision [dir=auto]").all_inner_texts())
        ranked += wall.page.locator(".ranked-item").count()
        wall.page.keyboard.press("PageDown")
    assert {f"{n}: {LONG}"[:280] for n in range(7)} <= shown
    assert any(LONG * 3 in each for each in shown)
    assert ranked == 9


def outside(wall: Screen) -> list[str]:
    """Decisions and rows of the result that are cut, or lie under what is below them."""
    cut = """(parts) => parts.filter((it) => {
      const [own, all] = [it, it.closest(".result-page")].map((each) => each.getBoundingClientRect());
      return it.scrollHeight > it.clientHeight + 2 || own.bottom > all.bottom + 1 || own.height < 20;
    }).map((it) => it.textContent)"""
    return list(wall.page.locator(".decision, .ranked-item").evaluate_all(cut))


def test_ana_reads_every_leverage_point_of_the_result_in_full(decided: Room, opens: Opens) -> None:
    ana = join(opens(f"/w/{decided.code}", size=PHONE), "Ana", LONG_NAMES["en"][0])
    names = ana.page.locator(".ranked-name > p")
    names.first.wait_for()
    cut = "(all) => all.filter((it) => it.scrollHeight > it.clientHeight + 2).length"
    assert (names.count(), names.evaluate_all(cut)) == (9, 0)


@SIZES
def test_plans_of_twelve_groups_stay_above_the_foot_and_inside_the_wall(
    server: Server, opens: Opens, size: tuple[int, int]
) -> None:
    made = Hall(server, LONG_NAMES["en"], barriers=0)
    made.does("open_stage", stage="plans")
    for n, group in enumerate(made.records("group")):
        fields = {"action": f"a{n}", "plan": f"plan-{group['id']}", "horizon": 100}
        made.does("add_action", what="Ice first", **fields)
    wall = opens(f"/w/{made.code}/wall", size=size)
    wall.page.locator(".plan-table tbody tr").first.wait_for()
    found = wall.page.evaluate(
        """() => {
          const foot = document.querySelector(".wall-foot").getBoundingClientRect();
          const parts = [...document.querySelectorAll(".plan-table tr, .horizon, .timeline-scale")];
          const boxes = parts.map((each) => each.getBoundingClientRect());
          const scales = [...document.querySelectorAll(".timeline-scale")].map((each) =>
            each.children[0].getBoundingClientRect().right < each.children[1].getBoundingClientRect().left);
          return [Math.max(...boxes.map((each) => each.bottom)) <= foot.top + 1,
                  Math.max(...boxes.map((each) => each.right)) <= innerWidth, scales.every(Boolean)];
        }"""
    )
    made.fay.hang_up()
    assert found == [True, True, True], "above the foot, inside the wall, dates apart"
