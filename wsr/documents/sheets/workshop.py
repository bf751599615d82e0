"""Workshop: the sheets of the workshop itself and of its agenda."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain import runs
from wsr.domain.findings import in_order
from wsr.domain.records import About, Stage
from wsr.domain.runs import Run

PLACE = 0  # among the sheets


def workshop(t: ReportContext) -> Sheet[About]:
    return Sheet(
        "workshop",
        "The workshop itself, in one row.",
        (t.about,),
        (
            Column("code", "text", "The room's code.", lambda a: a.code),
            Column("title", "text", "Its title.", lambda a: a.title),
            Column("task", "text", "What it was to work on.", lambda a: a.task),
            Column("place", "text", "Where it took place.", lambda a: a.place),
            Column(
                "day0", "day", "The day from which 100 and 1000 days are counted.", lambda a: a.day0
            ),
            Column("method", "text", "The method template.", lambda a: a.method),
            Column(
                "language", "text", 'The language of the room, as in "en".', lambda a: a.language
            ),
            Column(
                "illustrative",
                "yes",
                "Whether votes, plans and pledges are invented, for a demonstration.",
                lambda a: a.illustrative,
            ),
            Column("closed", "yes", "Whether it is closed.", lambda a: a.closed),
            Column("created_at", "time", "When it was created.", lambda a: a.created_at),
        ),
    )


def stages(t: ReportContext) -> Sheet[Stage]:
    return Sheet(
        "stages",
        "The agenda.",
        tuple(in_order(t.w.all(Stage))),
        (
            Column("id", "text", "The stage's id, used in the other files.", lambda s: s.id),
            Column("position", "number", "Its place in the agenda.", lambda s: s.position),
            Column("day", "number", "The day it is planned for, from 1.", lambda s: s.day),
            Column("half", "text", "am, pm, or empty.", lambda s: s.half),
            Column("activity", "text", "The kind of work.", lambda s: s.activity),
            Column("title", "text", "Its title.", lambda s: s.title),
            Column("instruction", "text", "What people were asked to do.", lambda s: s.instruction),
            Column("minutes", "number", "How long it was planned.", runs.planned),
            Column(
                "seating",
                "text",
                "stakeholder or mixed tables, whole for the whole room, or empty.",
                lambda s: s.seating,
            ),
            Column(
                "roles",
                "text",
                "The duties at each table, by commas.",
                lambda s: ", ".join(s.roles),
            ),
            Column("status", "text", "ahead, open, done or skipped.", lambda s: s.status),
            Column("opened_at", "time", "When it was first opened.", lambda s: s.opened_at),
        ),
    )


@dataclass(frozen=True)
class Opening:
    """One of the times a stage was open."""

    stage: Stage
    number: int
    run: Run


def openings(t: ReportContext) -> Sheet[Opening]:
    stages = in_order(t.w.all(Stage))
    rows = (Opening(s, n, run) for s in stages for n, run in enumerate(runs.of(s), 1))
    return Sheet(
        "stage_openings",
        "When each stage was open; a stage that was opened again has several rows.",
        tuple(rows),
        (
            Column("stage", "text", "The stage's id.", lambda o: o.stage.id),
            Column("stage_title", "text", "Its title.", lambda o: o.stage.title),
            Column("number", "number", "1 for the first time it was opened.", lambda o: o.number),
            Column("opened_at", "time", "When it was opened.", lambda o: o.run.opened_at),
            Column(
                "closed_at",
                "time",
                "When it was closed; empty while it is open, or if the file does not say.",
                lambda o: o.run.closed_at,
            ),
        ),
    )


SHEETS = (workshop, stages, openings)
