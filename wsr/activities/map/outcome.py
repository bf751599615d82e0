"""Outcome: how many actors are on the map, and who has influence and is against."""

from __future__ import annotations

from wsr.activities.map import standing
from wsr.activities.map.records import Actor
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Stage

MOST = 3  # names in one line


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    many = len(t.w.all(Actor))
    if not many:
        return [Line(t.gettext("No one was named who can move it."))]
    lines = [Line(t.ngettext("%(n)s actor is on the map.", "%(n)s actors are on the map.", many))]
    if critical := standing.critical(t.w):
        names = t.listed(a.name for a in critical[:MOST])
        lines.append(Line(t.gettext("High influence, low support: %(names)s", names=names)))
    return lines
