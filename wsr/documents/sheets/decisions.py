"""Decisions: the sheet of what the room decided."""

from __future__ import annotations

from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain.records import Decision

PLACE = 60  # among the sheets


def decisions(t: ReportContext) -> Sheet[Decision]:
    return Sheet(
        "decisions",
        "What was decided, by whom, on what basis, with dissent.",
        tuple(t.w.all(Decision)),
        (
            Column("id", "text", "The decision's id.", lambda d: d.id),
            Column("text", "text", "What was decided.", lambda d: d.text),
            Column("basis", "text", "On what basis.", lambda d: d.basis),
            Column(
                "on",
                "text",
                "Ids of what it is about, with a space between.",
                lambda d: " ".join(d.on),
            ),
            Column(
                "on_titles",
                "text",
                "What those say, one a line.",
                lambda d: "\n".join(t.title(id) for id in d.on),
            ),
            Column(
                "dissent", "text", "Who disagreed, why; empty when no one did.", lambda d: d.dissent
            ),
            Column("by", "text", "The name of who recorded it.", lambda d: t.person(d.by)),
            Column("at", "time", "When it was recorded.", lambda d: d.at),
        ),
    )


SHEETS = (decisions,)
