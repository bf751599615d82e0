"""Pledge sheets: what people promised before the room, and who joined them."""

from __future__ import annotations

from wsr.activities.pledges.records import Pledge
from wsr.activities.pledges.report import in_time, joined
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet

PLACE = 80  # among the sheets


def pledges(t: ReportContext) -> Sheet[Pledge]:
    return Sheet(
        "pledges",
        "Public commitments, with those who joined them.",
        tuple(in_time(t)),
        (
            Column("id", "text", "The pledge's id.", lambda p: p.id),
            Column("text", "text", "What was promised.", lambda p: p.text),
            Column("name", "text", "Who promised it.", lambda p: p.name),
            Column("group", "text", "The id of that person's group.", lambda p: p.group),
            Column("group_name", "text", "Its name.", lambda p: t.group_name(p.group)),
            Column("joined", "number", "How many joined it.", lambda p: len(p.joined)),
            Column(
                "joined_names",
                "text",
                "Who joined it, one a line.",
                lambda p: "\n".join(joined(t, p)),
            ),
            Column("at", "time", "When it was said.", lambda p: p.at),
        ),
    )


SHEETS = (pledges,)
