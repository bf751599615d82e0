"""The map and the groups that act together as pictures of the report: nothing in them lies on another."""

from __future__ import annotations

import html
import math
import re
from gettext import NullTranslations
from itertools import combinations
from pathlib import Path

import pytest

from tests.documents.crowds import LONE, NAMES, UNPLACED, crowded, helping, with_
from tests.documents.hall import hall
from tests.documents.test_pdf import bare, read
from wsr.activities.map.records import Actor, Placement, RemovedActor
from wsr.documents import docx, markdown, pdf
from wsr.documents.document_model import Node, Report, Table
from wsr.documents.drawing import GAP, RADIUS, Drawing, Line, Spot
from wsr.documents.graph_layout import laid_out
from wsr.documents.report import chapter_report, report
from wsr.documents.spots_apart import Room, apart
from wsr.documents.web_page import page as web_page
from wsr.domain.kernel import Workshop

LANGUAGE = pytest.mark.parametrize("language", sorted(NAMES))
WORD = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')
MM = 72 / 25.4


def drawings(told: Report) -> list[Drawing]:
    return [node for s in told.sections for node in s.nodes if isinstance(node, Drawing)]


def of_map(w: Workshop) -> tuple[Drawing, Drawing]:
    plot, network = drawings(chapter_report(w, "map"))
    return plot, network


def of_groups(w: Workshop) -> Drawing:
    return next(d for d in drawings(report(w)) if d.title == "Which groups act together")


def distance(a: Spot, b: Spot) -> float:
    return math.hypot(a.x - b.x, a.y - b.y)


@LANGUAGE
def test_forty_spots_are_each_whole_in_the_picture_and_apart(language: str) -> None:
    for drawn, many in zip(of_map(crowded(language)), (40, 43), strict=True):
        assert len({spot.n for spot in drawn.spots}) == len(drawn.spots) == many
        assert all(RADIUS <= s.x <= drawn.width - RADIUS for s in drawn.spots)
        assert all(RADIUS <= s.y <= drawn.height - RADIUS for s in drawn.spots)
        assert all(distance(a, b) >= GAP - 0.02 for a, b in combinations(drawn.spots, 2))


def test_an_actor_has_one_number_in_both_pictures_which_is_its_row_in_the_table() -> None:
    told = chapter_report(crowded(), "map")
    table = next(node for node in told.sections[0].nodes if isinstance(node, Table))
    for drawn in drawings(told):
        for spot in drawn.spots:
            assert table.rows[int(spot.n) - 1][0] == spot.words


def test_who_has_more_influence_is_higher_and_who_is_in_favour_further_right() -> None:
    plot, _ = of_map(crowded())
    at = {spot.words: spot for spot in plot.spots}
    strong, weak = at["Dock 28"], at["World Bank"]  # 9 and 4, 0 and -5
    assert strong.y < weak.y
    assert strong.x > weak.x
    assert (strong.look, weak.look) == ("for", "against")


def test_where_groups_disagree_a_cross_leads_from_end_to_end() -> None:
    plot, _ = of_map(crowded())
    spread = {spot.words: spot.spread for spot in plot.spots}
    west, east, north, south = spread["Dock"] or (0, 0, 0, 0)  # 0 and -5, 5 and 4
    assert west < east
    assert north < south
    assert spread["Dock 28"] is None
    assert any(key.sign == 2 for key in plot.key)


def test_an_actor_whom_no_one_placed_is_in_the_network_alone() -> None:
    plot, network = of_map(crowded())
    name = f"{NAMES['en'][UNPLACED % 7]} {UNPLACED}"
    assert name not in {spot.words for spot in plot.spots}
    assert {s.look for s in network.spots if s.words == name} == {"unsaid"}


def test_those_without_a_tie_are_in_a_row_at_the_foot() -> None:
    _, network = of_map(crowded())
    lone = {NAMES["en"][LONE[0]], f"{NAMES['en'][LONE[1] % 7]} {LONE[1]}"}
    foot = max(spot.y for spot in network.spots)
    assert lone <= {spot.words for spot in network.spots if spot.y == foot}
    tied = [s for s in network.spots if any(touches(line, s) for line in network.lines)]
    assert len(tied) > 30
    assert all(spot.y < network.height - 4 * RADIUS for spot in tied)


def touches(line: Line, spot: Spot) -> bool:
    return any(math.hypot(spot.x - x, spot.y - y) < 2 * RADIUS for x, y in (line.from_, line.to))


def test_each_tie_begins_and_ends_at_the_edge_of_a_spot() -> None:
    _, network = of_map(crowded())
    assert len(network.lines) == len({(line.from_, line.to) for line in network.lines}) > 60
    for line in network.lines:
        for x, y in (line.from_, line.to):
            nearest = min(math.hypot(s.x - x, s.y - y) for s in network.spots)
            assert RADIUS - 0.02 <= nearest <= RADIUS + 1.5


def test_of_five_hundred_the_strongest_are_drawn_and_the_picture_says_so() -> None:
    plot, network = of_map(crowded(actors=500, ties=900))
    assert [len(drawn.spots) for drawn in (plot, network)] == [40, 40]
    assert plot.note == "The 40 with the most influence are drawn. The table lists all 503."
    assert network.note == "The 40 with the most ties are drawn, of 503."


def test_nothing_is_drawn_where_no_one_is_placed_or_tied() -> None:
    alone = with_(Workshop("a", 1, hall().workshop.by_kind()), Actor("new", "New", 1))
    kinds = {k: v for k, v in alone.by_kind().items() if k not in ("placement", "tie")}
    assert drawings(chapter_report(Workshop("a", 1, kinds), "map")) == []


def test_one_that_was_removed_is_not_drawn() -> None:
    w = with_(crowded(), RemovedActor("gone", "Gone", 1), Placement("gone/g1", "gone", 5, 0, 1))
    assert all(spot.words != "Gone" for drawn in of_map(w) for spot in drawn.spots)


def test_the_same_network_is_laid_out_the_same_whoever_asks() -> None:
    ids, ties = ["a", "b", "c", "d", "e"], [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")]
    at = laid_out(ids, ties)
    assert at == laid_out(ids[::-1], [*ties[::-1], ("a", "a"), ("a", "stranger")])
    assert math.dist(at["a"], at["b"]) < math.dist(at["a"], at["e"])
    assert laid_out([], []) == {}
    assert laid_out(["a"], []) == {"a": (0.5, 0.5)}


def test_forty_spots_on_one_place_come_to_lie_around_it() -> None:
    at = apart({str(n): (0.0, 0.0) for n in range(40)}, Room((0, 100), (0, 60), 6))
    assert all(math.dist(a, b) >= 6 - 0.01 for a, b in combinations(at.values(), 2))
    assert all(0 <= x <= 100 and 0 <= y <= 60 for x, y in at.values())
    assert at["0"] == (0, 0)


@LANGUAGE
def test_groups_are_beside_the_picture_that_says_which_act_together(language: str) -> None:
    drawn = of_groups(helping(language))
    assert {spot.words for spot in drawn.spots} == {*NAMES[language]}
    for a, b in combinations(drawn.spots, 2):
        assert a.side != b.side or abs(a.y - b.y) >= 12.5
    assert len(drawn.lines) == 22
    assert all((line.bend != 0) == same_side(line.from_, line.to) for line in drawn.lines)


def same_side(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return (a[0] < 88) == (b[0] < 88)


def boxes(body: bytes, path: Path) -> list[list[tuple[float, float, float, float, str]]]:
    """The words of each page with their places, in points."""
    said = read(body, path, "-bbox")
    return [
        [(*map(float, found[:4]), found[4]) for found in WORD.findall(page)]
        for page in said.split("<page ")[1:]
    ]


@LANGUAGE
def test_each_number_is_printed_where_its_spot_is(language: str, tmp_path: Path) -> None:
    told = chapter_report(crowded(language), "map")
    pages = boxes(pdf.press(pdf.manuscript(told)), tmp_path / "a.pdf")
    for drawn in drawings(told):
        assert any(is_on(page, drawn) for page in pages)


def is_on(page: list[tuple[float, float, float, float, str]], drawn: Drawing) -> bool:
    """Whether all numbers of a picture are on a page as far from one another as its spots."""
    middles = [((x + a) / 2, (y + b) / 2, said) for x, y, a, b, said in page if said.isdigit()]
    first = drawn.spots[0]
    for left, top in ((x, y) for x, y, said in middles if said == first.n):
        corner = left - first.x * MM, top - first.y * MM
        if all(there(middles, spot, corner) for spot in drawn.spots):
            return True
    return False


def there(middles: list[tuple[float, float, str]], s: Spot, corner: tuple[float, float]) -> bool:
    x, y = corner[0] + s.x * MM, corner[1] + s.y * MM
    return any(said == s.n and math.dist((a, b), (x, y)) < 2 for a, b, said in middles)


@LANGUAGE
def test_each_name_is_whole_under_the_picture_and_lies_on_no_other(
    language: str, tmp_path: Path
) -> None:
    body = pdf.press(pdf.manuscript(chapter_report(crowded(language), "map")))
    letters = set(bare(read(body, tmp_path / "a.pdf")))
    assert all(set(bare(name)) <= letters for name in NAMES[language])
    for page in boxes(body, tmp_path / "a.pdf"):
        assert [pair for pair in combinations(page, 2) if overlap(*pair)] == []


def overlap(
    a: tuple[float, float, float, float, str], b: tuple[float, float, float, float, str]
) -> bool:
    """By more than what letters reach over and under their line."""
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    return across > 1 and down > 0.5 * min(a[3] - a[1], b[3] - b[1])


def test_every_format_knows_every_kind_of_node() -> None:
    kinds = {each for each in Node.__subclasses__() if ".paper." not in each.__module__}
    assert Drawing in kinds
    assert {*docx.WRITE} == {*markdown.WRITE} == kinds
    typst = (Path(pdf.__file__).parent / "pdf" / "nodes.typ").read_text()
    assert [kind.node for kind in kinds if f'it.node == "{kind.node}"' not in typst] == []


def test_word_and_markdown_say_it_in_the_tables() -> None:
    told = chapter_report(crowded(), "map")
    assert "| Radio Tidewater |" in markdown.markdown(told).decode()
    assert docx.docx(told)[:2] == b"PK"


def test_the_page_of_the_report_draws_each_spot_and_line_and_names_it() -> None:
    w = crowded()
    told = chapter_report(w, "map")
    page = web_page(told, NullTranslations(), "en")
    drawn = drawings(told)
    assert page.count('<svg class="drawing"') == len(drawn) > 0
    assert page.count("drawing-line") == sum(len(d.lines) + signs(d, 1) for d in drawn)
    assert page.count("drawing-spot") == sum(len(d.spots) + signs(d, 0) for d in drawn)
    for spot in drawn[0].spots:
        assert f'<li value="{spot.n}" dir="auto">{html.escape(spot.words)}</li>' in page


def signs(drawn: Drawing, sign: int) -> int:
    """How many of these the key under the picture shows."""
    return sum(key.sign == sign for key in drawn.key)
