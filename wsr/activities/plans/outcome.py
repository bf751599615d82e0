"""Outcome: how many actions were planned, and what they still lack."""

from __future__ import annotations

from wsr.activities.plans.records import Action
from wsr.documents.labels import MISSING, label
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.horizons import HORIZONS
from wsr.domain.records import Stage


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    actions = t.w.all(Action)
    if not actions:
        return [Line(t.gettext("No actions were written."))]
    planned = t.ngettext("%(n)s action was planned.", "%(n)s actions were planned.", len(actions))
    shares = [(days, sum(a.horizon == days for a in actions)) for days in HORIZONS]
    parts = [f"{t.gettext('%(days)s days', days=days)}: {t.number(many)}" for days, many in shares]
    return [Line(f"{planned} {t.listed(parts)}"), *lacking(t, actions)]


def lacking(t: ReportContext, actions: list[Action]) -> list[Line]:
    found = ((label(t, MISSING, f), sum(f in a.missing for a in actions)) for f in MISSING)
    said = [f"{words}: {t.number(many)}" for words, many in found if many]
    return [Line(t.listed(said))] if said else []
