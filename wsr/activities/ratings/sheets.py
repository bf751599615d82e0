"""Rating sheets: what each group said of power and resources over each barrier."""

from __future__ import annotations

from wsr.activities.ratings.records import Rating
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet

PLACE = 30  # among the sheets


def ratings(t: ReportContext) -> Sheet[Rating]:
    return Sheet(
        "ratings",
        "How much power and resources a group has to move a barrier.",
        tuple(t.w.all(Rating)),
        (
            Column("stage", "text", "The id of the stage.", lambda r: r.stage),
            Column("on", "text", "The id of the card or cluster that was rated.", lambda r: r.on),
            Column("title", "text", "What it says.", lambda r: t.title(r.on)),
            Column("group", "text", "The id of the group that was rated.", lambda r: r.group),
            Column("group_name", "text", "Its name.", lambda r: t.group_name(r.group)),
            Column(
                "rater",
                "text",
                "The id of the group that rated; the same for a rating of oneself.",
                lambda r: r.rater,
            ),
            Column("power", "number", "0 (none) to 5 (all it takes).", lambda r: r.power),
            Column("resources", "number", "0 (none) to 5 (all it takes).", lambda r: r.resources),
            Column(
                "table",
                "text",
                "The id of the table it was given at, where a group sat together at one.",
                lambda r: r.table,
            ),
            Column("at", "time", "When it was said.", lambda r: r.at),
        ),
    )


SHEETS = (ratings,)
