"""Outcome: how many groups rated, and what came of it first."""

from __future__ import annotations

from wsr.activities.ratings import heatmap, report_sentences
from wsr.activities.ratings.report_words import rated
from wsr.activities.ratings.things import rated_in, things
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Stage

MOST = 3  # gaps that are named, and other findings


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    cells = heatmap.cells(t.w, stage.id)
    heat = heatmap.own_views(cells)
    if not heat:
        return [Line(t.gettext("No group has rated its power and resources."))]
    groups, on = {group for _, group in heat}, {on for on, _ in heat}
    said = t.ngettext("%(n)s group rated.", "%(n)s groups rated.", len(groups))
    first = Line(f"{said} {rated(t, rated_in(stage), len(on))}")
    return [first, *gaps(t, heatmap.gaps(cells)), *others(t, stage, cells)]


def gaps(t: ReportContext, found: list[str]) -> list[Line]:
    """The first few; how many more there are is said."""
    if not found:
        return [Line(t.gettext("For everything that was rated, at least one group has power."))]
    head = t.ngettext(
        "%(n)s gap that no group here can shift:",
        "%(n)s gaps that no group here can shift:",
        len(found),
    )
    return [Line(head), *(Line(t.title(on)) for on in found[:MOST])]


def others(t: ReportContext, stage: Stage, cells: heatmap.Cells) -> list[Line]:
    """Where views of one group differ, most first."""
    found = report_sentences.found(t, cells, [each.id for each in things(t.w, stage)])
    told = [f for f in found if f.kind not in ("gap", "uneven")]
    return [Line(t.title(f.on), report_sentences.sentence(t, f)) for f in told[:MOST]]
