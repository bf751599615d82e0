"""A reader can follow who was there when, and who sat with whom."""

from __future__ import annotations

import json
from typing import Any

from tests.cast import ANA, FAY, HOST, Scene, after
from tests.documents.told import strings
from tests.domain.test_attendance import retreat
from tests.domain.test_tables import seated, table_of
from wsr.documents.document_model import Heading, Section, Table
from wsr.documents.json import workshop_json
from wsr.documents.report import report
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.documents.sheets.index import sheets
from wsr.domain.agenda import OpenStage
from wsr.domain.attendance import NoticePeople
from wsr.domain.duties import SetDuty
from wsr.domain.erasure import ErasePerson
from wsr.domain.groups import RemoveGroup
from wsr.domain.people import RemovePerson
from wsr.domain.seats import EditTable


def chapter(scene: Scene, anchor: str) -> Section | None:
    told = report(scene.workshop)
    return next((s for s in told.sections if s.anchor == anchor), None)


def grids(section: Section | None) -> list[Table]:
    return [n for n in section.nodes if isinstance(n, Table)] if section else []


def sheet(scene: Scene, name: str) -> list[dict[str, Any]]:
    found = sheets(ReportContext(as_seen_by(scene.workshop, EVERYONE)))
    one = next(each for each in found if each.name == name)
    return [dict(zip((c.name for c in one.columns), row, strict=True)) for row in one.rows]


def next_morning() -> Scene:
    return retreat((FAY, OpenStage("barriers")), (HOST, NoticePeople(("ana", "rui"))))


def test_the_report_counts_each_group_in_each_half_day():
    [grid] = grids(chapter(next_morning(), "attendance"))
    assert grid.head == ("Group", "Day 1 – Afternoon", "Day 2 – Morning")
    told = {getattr(row[0], "name", row[0]): row[1:] for row in grid.rows}
    assert told["Ministry"] == ("1", "–")
    assert told["Everyone"][1] == "2"


def test_the_rows_of_the_report_and_of_the_sheet_add_up_when_a_group_has_left():
    gone = (FAY, RemovePerson("ben")), (FAY, RemoveGroup("ministry"))
    scene = after(next_morning(), *gone)
    [grid] = grids(chapter(scene, "attendance"))
    told = {getattr(row[0], "name", row[0]): row[1:] for row in grid.rows}
    assert (told["Groups that left"], told["Everyone"]) == (("1", "–"), ("3", "2"))
    afternoon = [r for r in sheet(scene, "attendance") if r["half_day"] == "1-pm"]
    assert [(r["group"], r["people"]) for r in afternoon if not r["group"]] == [("", 1)]
    assert sum(r["people"] for r in afternoon) == 3


def test_a_retreat_of_one_half_day_needs_no_such_table():
    assert chapter(retreat(), "attendance") is None


def test_the_sheet_has_a_row_for_each_group_and_half_day():
    rows = {(r["half_day"], r["group"]): r["people"] for r in sheet(next_morning(), "attendance")}
    assert rows["1-pm", "ministry"] == 1
    assert rows["2-am", "ministry"] == 0


def test_who_of_them_was_there_is_for_facilitators_alone():
    scene = next_morning()
    kinds = {
        actor.role: {r["kind"] for r in json.loads(workshop_json(scene.workshop, actor))["records"]}
        for actor in (ANA, FAY)
    }
    assert "attendance" in kinds["facilitator"]
    assert "attendance" not in kinds["participant"]
    assert "headcount" in kinds["participant"]


def at_tables() -> Scene:
    scene = seated("mixed")
    mine = table_of(scene, "ana").id
    return after(
        scene, (FAY, EditTable(mine, "by the window")), (FAY, SetDuty(mine, "timekeeper", "ana"))
    )


def test_the_report_lists_each_round_with_its_tables_their_people_and_duties():
    scene = at_tables()
    section = chapter(scene, "tables")
    assert section
    assert [n.words for n in section.nodes if isinstance(n, Heading)] == ["Mixed tables"]
    [grid] = grids(section)
    number = table_of(scene, "ana").number
    [row] = [row for row in grid.rows if str(row[0]) == f"Table {number}, by the window"]
    assert "Ana" in str(row[1])
    assert row[2] == "Timekeeper: Ana"
    assert len(grid.rows) == 3


def test_the_sheet_tells_where_each_person_sat_in_each_round():
    [ana] = [r for r in sheet(at_tables(), "tables") if r["person"] == "ana"]
    assert (ana["round"], ana["seating"], ana["place"], ana["duties"]) == (
        1,
        "mixed",
        "by the window",
        "timekeeper",
    )


def test_an_erased_person_sat_at_no_table():
    scene = after(at_tables(), (FAY, ErasePerson("ana")))
    assert [r for r in sheet(scene, "tables") if r["person"] == "ana"] == []
    assert "Ana" not in "\n".join(strings(chapter(scene, "tables")))


def test_a_room_that_was_never_seated_has_no_such_chapter():
    assert chapter(retreat(), "tables") is None
