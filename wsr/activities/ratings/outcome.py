"""Outcome: how many groups rated, and what none of them can move."""

from __future__ import annotations

from wsr.activities.ratings import heatmap
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Stage

MOST = 3  # gaps that are named


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    heat = heatmap.heat(t.w, stage.id)
    if not heat:
        return [Line(t.gettext("No group has rated its power and resources."))]
    groups, barriers = {group for _, group in heat}, {on for on, _ in heat}
    rated = t.ngettext("%(n)s group rated.", "%(n)s groups rated.", len(groups))
    on = t.ngettext("%(n)s barrier was rated.", "%(n)s barriers were rated.", len(barriers))
    return [Line(f"{rated} {on}"), *gaps(t, heatmap.gaps(t.w, stage.id))]


def gaps(t: ReportContext, found: list[str]) -> list[Line]:
    """The first few; how many more there are is said."""
    if not found:
        return [Line(t.gettext("For every rated barrier, at least one group has power."))]
    head = t.ngettext(
        "%(n)s gap that no group here can shift:",
        "%(n)s gaps that no group here can shift:",
        len(found),
    )
    return [Line(head), *(Line(t.title(on)) for on in found[:MOST])]
