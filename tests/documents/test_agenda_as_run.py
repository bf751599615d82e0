"""The report says what was planned for each day, and when it took place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import Any

from tests.cast import FAY, MINUTE, NOW, STAGES, Scene, given
from wsr.documents.document_model import Heading, Section, Table, Text
from wsr.documents.report import report
from wsr.domain.agenda import CloseStage, OpenStage, SkipStage
from wsr.domain.kernel import Put, Workshop, apply
from wsr.domain.records import Stage
from wsr.i18n import translations

DAY = 24 * 60 * MINUTE


def planned(w: Workshop, id: str, **fields: Any) -> Workshop:
    return apply(w, w.seq, [Put(replace(w.need(Stage, id), **fields))])


def two_days() -> Scene:
    """The barriers in the afternoon of day 1 and again next morning; power follows, pledges do not."""
    scene = given()
    for id, day, half, seating in (
        ("barriers", 1, "pm", "stakeholder"),
        ("past", 2, "am", "mixed"),
        ("power", 2, "am", ""),
        ("leverage", 2, "pm", ""),
        ("plans", 2, "pm", ""),
        ("pledges", 2, "pm", ""),
        *((each["id"], 2, "pm", "") for each in STAGES[6:]),
    ):
        w = planned(scene.workshop, id, day=day, half=half, seating=seating)
        scene = replace(scene, workshop=w)
    for minutes, command in (
        (0, OpenStage("barriers")),
        (35, CloseStage("barriers")),
        (24 * 60, OpenStage("barriers")),
        (24 * 60 + 10, OpenStage("power")),
        (24 * 60 + 90, CloseStage("power")),
        (24 * 60 + 95, SkipStage("pledges")),
    ):
        scene = scene.when(FAY, command, at=NOW + minutes * MINUTE)
    return scene


def agenda(scene: Scene, language: str = "en") -> Section:
    told = report(scene.workshop, translations(language), language, UTC)
    return next(s for s in told.sections if s.anchor == "agenda")


def test_each_day_has_its_heading_with_its_date():
    headings = [n.words for n in agenda(two_days()).nodes if isinstance(n, Heading)]
    assert headings == ["Day 1 – 15 June 2025", "Day 2 – 16 June 2025"]


def test_what_no_one_knows_is_not_told_as_no_time_at_all():
    """A file of an earlier version tells when a stage was opened and not when it was closed."""
    once = planned(given().workshop, "barriers", status="done", opened_at=NOW)
    (summed,) = [n.words for n in agenda(Scene(once)).nodes if isinstance(n, Text)]
    assert summed == "Planned: 30 min."


def test_a_morning_and_an_afternoon_are_tables_of_their_own():
    tables = [n.title for n in agenda(two_days()).nodes if isinstance(n, Table)]
    assert tables == ["Afternoon", "Morning", "Afternoon"]


def test_a_stage_says_what_was_planned_and_each_time_it_was_open():
    first, second, third = (n for n in agenda(two_days()).nodes if isinstance(n, Table))
    assert [[str(cell).replace("\u202f", " ") for cell in row] for row in first.rows] == [
        [
            "Barriers",
            "Stakeholder tables",
            "30 min",
            "3:06 PM–3:41 PM, 16 June 2025 3:06 PM–3:16 PM",
            "45 min",
            "Done",
        ]
    ]
    power = dict(zip(second.head, second.rows[1], strict=True))
    assert (power["Took"], power["State"]) == ("1 h 20 min", "Done")
    states = {row[0]: (row[3], row[5]) for row in third.rows}
    assert states["Pledges"] == ("", "Skipped")
    assert states["Plans"] == ("", "Not opened")


def test_minutes_that_were_shortened_on_the_day_are_told_as_they_were_planned():
    scene = two_days()
    w = planned(scene.workshop, "power", minutes=20, planned=45)
    _, second, _ = (n for n in agenda(replace(scene, workshop=w)).nodes if isinstance(n, Table))
    assert second.rows[1][2] == "45 min"


def test_a_day_adds_up_what_was_planned_and_what_it_took():
    said = [n.words for n in agenda(two_days()).nodes if isinstance(n, Text)]
    assert said[0] == "Planned: 30 min. The stages took 45 min."


def test_a_workshop_of_one_day_needs_no_heading():
    nodes = agenda(given().when(FAY, OpenStage("barriers"))).nodes
    assert [n for n in nodes if isinstance(n, Heading)] == []
    assert [n.title for n in nodes if isinstance(n, Table)] == ["The agenda"]


def test_a_file_that_kept_no_times_tells_the_first_opening_alone():
    scene = given().when(FAY, OpenStage("barriers"))
    w = planned(scene.workshop, "barriers", runs=(), status="done")
    [table] = [n for n in agenda(replace(scene, workshop=w)).nodes if isinstance(n, Table)]
    assert table.rows[0][3:] == ("3:06\u202fPM", "", "Done")


def test_times_are_written_as_the_reader_writes_them():
    [first, *_] = [n for n in agenda(two_days(), "ar").nodes if isinstance(n, Table)]
    assert "م" in str(first.rows[0][3])
