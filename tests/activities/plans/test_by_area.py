"""The work plan tells what is done where, once an action names an area."""

from dataclasses import replace

from tests.activities.plans.test_plans import MEET, edit, planned
from tests.cast import ANA, FAY
from wsr.activities.plans.report_work_plan import nodes
from wsr.activities.plans.sheets import work_plan
from wsr.documents.document_model import Heading
from wsr.documents.report_context import ReportContext
from wsr.domain.vocabularies import EditVocabulary

AREAS = EditVocabulary(
    "areas", ({"id": "lake", "title": "Lake shore"}, {"id": "hills", "title": "Hill villages"})
)
BOATS = replace(MEET, action="a2", what="Boats for the lake", area="lake")
WELLS = replace(MEET, action="a3", what="Wells in the hills", area="hills")


def by_area(scene):
    every = list(nodes(ReportContext(scene.workshop)))
    parts = [n for n, each in enumerate(every) if each == Heading("By area")]
    found = every[parts[0] + 1 :] if parts else []
    return [(each.title, row[0].words) for each in found for row in each.rows]


def test_where_no_action_names_an_area_there_is_no_such_table():
    assert by_area(planned((FAY, AREAS))) == []


def test_actions_are_told_in_the_order_of_the_areas_and_those_without_one_at_the_end():
    scene = planned((FAY, AREAS), (ANA, WELLS), (ANA, BOATS))
    assert by_area(scene) == [
        ("Lake shore", BOATS.what),
        ("Hill villages", WELLS.what),
        ("Without an area", MEET.what),
    ]


def test_an_area_that_is_no_longer_offered_still_names_its_actions():
    scene = planned((FAY, AREAS), (ANA, BOATS), (FAY, EditVocabulary("areas", AREAS.items[1:])))
    assert by_area(scene)[0] == ("Lake shore", BOATS.what)


def test_the_sheet_of_the_work_plan_names_the_area():
    sheet = work_plan(ReportContext(planned((FAY, AREAS), (ANA, edit(1, area="lake"))).workshop))
    (column,) = (each for each in sheet.columns if each.name == "area_title")
    assert [column.cell(line) for line in sheet.things] == ["Lake shore"]
