"""Workshop: the sheets of the workshop itself and of its agenda."""

from __future__ import annotations

from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain.findings import in_order
from wsr.domain.records import About, Stage

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
            Column("activity", "text", "The kind of work.", lambda s: s.activity),
            Column("title", "text", "Its title.", lambda s: s.title),
            Column("instruction", "text", "What people were asked to do.", lambda s: s.instruction),
            Column("minutes", "number", "How long it was planned.", lambda s: s.minutes),
            Column("status", "text", "ahead, open, done or skipped.", lambda s: s.status),
            Column("opened_at", "time", "When it was first opened.", lambda s: s.opened_at),
        ),
    )


SHEETS = (workshop, stages)
