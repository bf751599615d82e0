"""Outcome: how many voted, and what came first."""

from __future__ import annotations

from wsr.activities.dots.records import Tally, Vote
from wsr.activities.dots.report import in_time
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.documents.results import backing, round_title
from wsr.domain.records import Stage

MOST = 5  # points that are named


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    votes = [v for v in in_time(t) if v.stage == stage.id]
    if not votes:
        return [Line(t.gettext("No votes were taken."))]
    return [line for vote in votes for line in told(t, vote)]


def told(t: ReportContext, vote: Vote) -> list[Line]:
    """Of an open vote, or one with too few ballots to show, no result."""
    tally = t.w.get(Tally, vote.id)
    title = round_title(t, vote.title, vote.round)
    if tally is None:
        return [Line(title, t.gettext("still open"))]
    voted = t.ngettext("%(n)s person voted", "%(n)s people voted", tally.people)
    return [
        Line(title, voted),
        *(place(t, n, item, tally) for n, item in enumerate(tally.items[:MOST], 1)),
    ]


def place(t: ReportContext, n: int, item: dict[str, object], tally: Tally) -> Line:
    dots = t.ngettext("%(n)s dot", "%(n)s dots", item["dots"])  # type: ignore[arg-type]
    backed = t.gettext("backed by %(groups)s", groups=backing(t, item, tally))
    return Line(f"{t.number(n)}. {t.title(str(item['on']))}", t.listed((dots, backed)))
