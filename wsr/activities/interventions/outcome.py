"""Outcome: which help most groups ask for, and where no one offers any."""

from __future__ import annotations

from wsr.activities.interventions import demand
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Stage

MOST = 5  # interventions that are named


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    asked = [i for i in demand.in_force(t.w) if i.asked_by]
    if not asked:
        return [Line(t.gettext("No group asked for help."))]
    first = sorted(asked, key=lambda i: -len(i.asked_by))[:MOST]
    said = t.ngettext(
        "Help of %(n)s kind is asked for:", "Help of %(n)s kinds is asked for:", len(asked)
    )
    return [
        Line(said),
        *(Line(i.title, t.listed(t.group_name(g) for g in i.asked_by)) for i in first),
        *unhelped(t),
    ]


def unhelped(t: ReportContext) -> list[Line]:
    points = [t.title(point.id) for point in demand.without_offer(t.w)]
    if not points:
        return []
    return [Line(t.gettext("No one offers to help with: %(points)s", points=t.listed(points)))]
