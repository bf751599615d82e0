"""Rating sheets: what each group said of power and resources over each barrier."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.activities.ratings.findings import Finding
from wsr.activities.ratings.heatmap import cells
from wsr.activities.ratings.records import Rating
from wsr.activities.ratings.report import in_order_of, stages
from wsr.activities.ratings.report_sentences import found
from wsr.activities.ratings.things import things
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain.records import Stage

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


@dataclass(frozen=True)
class Found:
    """A finding with the stage it was made in."""

    stage: str
    of: Finding


def rating_findings(t: ReportContext) -> Sheet[Found]:
    """The sentences of the report say the same; see findings.Finding for what each kind means."""
    return Sheet(
        "rating_findings",
        "What the ratings say that is worth a talk, the most pressing first.",
        tuple(Found(stage.id, f) for stage in stages(t) for f in found_in(t, stage)),
        (
            Column("stage", "text", "The id of the stage.", lambda r: r.stage),
            Column("kind", "text", "gap, against, within, between or uneven.", lambda r: r.of.kind),
            Column("on", "text", "The id of the card or cluster.", lambda r: r.of.on),
            Column("title", "text", "What it says.", lambda r: t.title(r.of.on)),
            Column("group", "text", "The id of the group it is about.", lambda r: r.of.group),
            Column("group_name", "text", "Its name.", lambda r: t.group_name(r.of.group)),
            Column("low", "number", "The lower view of power, 0 to 5.", lambda r: r.of.low),
            Column("high", "number", "The higher one.", lambda r: r.of.high),
            Column(
                "least",
                "text",
                "Ids of the groups that say the lower one.",
                lambda r: " ".join(r.of.least),
            ),
            Column(
                "most",
                "text",
                "Ids of the groups that say the higher one.",
                lambda r: " ".join(r.of.most),
            ),
            Column(
                "others_see_more",
                "yes",
                "Of against: whether others see more power in the group than it does.",
                lambda r: r.of.more if r.of.kind == "against" else None,
            ),
            Column("place", "number", "Of a gap: its place in the vote.", lambda r: r.of.place),
        ),
    )


def found_in(t: ReportContext, stage: Stage) -> list[Finding]:
    said = cells(t.w, stage.id)
    asked = [each.id for each in things(t.w, stage)]
    return found(t, said, in_order_of(asked, said))


SHEETS = (ratings, rating_findings)
