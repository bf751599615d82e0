"""Outcome: how many pledges were made, and how many people joined one."""

from __future__ import annotations

from wsr.activities.pledges.records import Pledge
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Stage


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    pledges = t.w.all(Pledge)
    if not pledges:
        return [Line(t.gettext("No pledges were made."))]
    made = t.ngettext("%(n)s pledge was made.", "%(n)s pledges were made.", len(pledges))
    joined = len({person for pledge in pledges for person in pledge.joined})
    also = t.ngettext("%(n)s person joined one.", "%(n)s people joined one.", joined)
    return [Line(f"{made} {also}" if joined else made)]
