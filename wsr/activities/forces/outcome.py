"""Outcome: how many forces were written, and how the sides compare where there are most."""

from __future__ import annotations

from wsr.activities.forces.records import Force
from wsr.activities.forces.report import SIDES, in_order
from wsr.activities.forces.rules import forces_on
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Stage

MOST = 5  # goals or barriers that are named


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    many = len(t.w.all(Force))
    if not many:
        return [Line(t.gettext("No forces were written down."))]
    on = sorted(in_order(t), key=lambda id: -len(forces_on(t.w, id)))
    said = t.ngettext("%(n)s force was written.", "%(n)s forces were written.", many)
    return [Line(said), *(Line(t.title(id), sides(t, id)) for id in on[:MOST])]


def sides(t: ReportContext, on: str) -> str:
    """The strength of each side, added up."""
    sums = dict.fromkeys(SIDES, 0)
    for force in forces_on(t.w, on):
        sums[force.direction] += force.strength
    return t.listed(f"{t.gettext(SIDES[side])} {t.number(n)}" for side, n in sums.items())
