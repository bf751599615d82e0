"""The report draws events on a timeline, with a table by year, and tells what each group does about each trend."""

from __future__ import annotations

import pytest

from tests.cast import ANA, BEN, FAY, Scene, opened
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.report_pictures import scale
from wsr.documents import pdf
from wsr.documents.document_model import Mark, Moment, Ref, Report, Table, Years
from wsr.documents.docx import docx
from wsr.documents.markdown import markdown
from wsr.documents.report import report
from wsr.domain.agenda import EditStage, OpenStage

LANES = ({"id": "world", "title": "In the world"}, {"id": "self", "title": "Our own lives"})


def past(*cards: AddCard, draw: str = "timeline") -> Report:
    asked = EditStage("past", lanes=LANES, settings={"draw": draw, "years": True})
    scene = opened("past", (FAY, asked))
    for card in cards:
        scene = scene.when(ANA, card)
    return report(scene.workshop)


def nodes(told: Report, kind: type) -> list[object]:
    return [node for s in told.sections for node in s.nodes if isinstance(node, kind)]


def pictures(told: Report) -> list[Years]:
    return [node for node in nodes(told, Years) if isinstance(node, Years)]


def tables(told: Report, title: str) -> list[Table]:
    return [node for node in nodes(told, Table) if isinstance(node, Table) and node.title == title]


def said(row: tuple[str | Ref | Mark, ...]) -> list[str]:
    return [
        each if isinstance(each, str) else getattr(each, "words", getattr(each, "name", ""))
        for each in row
    ]


DAM = AddCard("k1", "past", "The dam", lane="world", year=1968)
BOATS = AddCard("k2", "past", "Boats of iron", lane="self", year=-500)
LAW = AddCard("k3", "past", "The law", lane="world", year=1968)
UNDATED = AddCard("k4", "past", "Songs", lane="self")


def test_events_are_in_the_order_of_their_years_and_those_without_one_last() -> None:
    (table,) = tables(past(DAM, BOATS, UNDATED), "Events by year")
    assert [said(row)[:3] for row in table.rows] == [
        ["500 BC", "Boats of iron", "Our own lives"],
        ["1968", "The dam", "In the world"],
        ["No year", "Songs", "Our own lives"],
    ]


def test_the_picture_has_a_row_for_each_lane_and_counts_events_of_one_year() -> None:
    (picture,) = pictures(past(DAM, LAW, AddCard("k5", "past", "Peace", lane="self", year=1970)))
    assert [row.words for row in picture.rows] == ["In the world", "Our own lives"]
    assert [moment.many for row in picture.rows for moment in row.moments] == [2, 1]
    assert picture.rows[0].moments == (Moment(0.5 / 3, 2),)


def test_a_stage_that_is_not_a_timeline_has_neither() -> None:
    told = past(DAM, draw="")
    assert (pictures(told), tables(told, "Events by year")) == ([], [])


def test_a_timeline_without_a_year_has_neither() -> None:
    assert pictures(past(UNDATED)) == []


@pytest.mark.parametrize(
    ("years", "found"),
    [
        ([1968], (1968, 1969, 1)),
        ([1971, 2024], (1970, 2030, 10)),
        ([-9999, 2100], (-10000, 4000, 2000)),
    ],
)
def test_the_scale_begins_and_ends_at_a_tick(years: list[int], found: tuple[int, int, int]) -> None:
    assert scale(years) == found


def test_word_and_markdown_say_it_in_the_table_alone() -> None:
    told = past(DAM)
    assert "| 1968 | The dam | In the world |" in markdown(told).decode()
    assert docx(told)[:2] == b"PK"


def test_the_press_sets_the_picture() -> None:
    assert pdf.press(pdf.manuscript(past(DAM, BOATS, UNDATED)))[:5] == b"%PDF-"


def doing() -> Scene:
    scene = opened(
        "past",
        (
            FAY,
            EditStage("barriers", settings={"draw": "matrix", "under": "past", "attitude": True}),
        ),
    )
    return scene.when(ANA, AddCard("t1", "past", "Fewer fish")).when(FAY, OpenStage("barriers"))


def test_a_matrix_tells_what_each_group_does_and_wants_to_do() -> None:
    scene = doing()
    scene = scene.when(ANA, AddCard("k1", "barriers", "Smaller nets", parent="t1", attitude="want"))
    scene = scene.when(BEN, AddCard("k2", "barriers", "Patrols", parent="t1", attitude="doing"))
    (table,) = tables(report(scene.workshop), "What each group does and wants to do")
    found = [[cell for n, cell in enumerate(said(row)) if n != 1] for row in table.rows]
    assert found == [["Fewer fish", "", "Smaller nets"], ["Fewer fish", "Patrols", ""]]
