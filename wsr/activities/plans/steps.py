"""PlansSteps: how an action and its indicator are told in the chain."""

from __future__ import annotations

from wsr.activities.plans.records import Action, Plan, owner_name
from wsr.activities.plans.report import owner
from wsr.documents.document_model import Mark
from wsr.documents.labels import STATUS, label, mark
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import N_


def what(t: ReportContext, id: str) -> str:
    return t.w.need(Action, id).what or t.gettext("(nothing written yet)")


def known(t: ReportContext, id: str) -> tuple[str, ...]:
    """In whose plan it is, for when, how far it has come, and until when."""
    a = t.w.need(Action, id)
    plan = t.w.get(Plan, a.plan)
    return (
        *((t.gettext("Plan of %(owner)s", owner=owner(t, plan)),) if plan else ()),
        t.gettext("%(days)s days", days=a.horizon),
        label(t, STATUS, a.status),
        *((t.gettext("Due %(day)s", day=t.day(a.due)),) if a.due else ()),
    )


def panel(t: ReportContext, id: str) -> str:
    plan = t.w.get(Plan, t.w.need(Action, id).plan)
    return (plan.stage if plan else None) or "plans"


def whose(t: ReportContext, id: str) -> Mark | None:
    plan = t.w.get(Plan, t.w.need(Action, id).plan)
    return mark(t, plan.group) or Mark(owner_name(t.w, plan)) if plan else None


def indicator(t: ReportContext, id: str) -> str:
    return t.w.need(Action, id).indicator


def aim(t: ReportContext, id: str) -> tuple[str, ...]:
    a = t.w.need(Action, id)
    start = t.gettext("At the start: %(words)s", words=a.baseline) if a.baseline else ""
    target = t.gettext("Target: %(words)s", words=a.target) if a.target else ""
    return tuple(said for said in (start, target) if said)


STEPS = {
    Action.kind: StepKind(N_("Action"), N_("Actions"), 70, what, panel, known, whose=whose),
    "indicator": StepKind(N_("Indicator"), N_("Indicators"), 80, indicator, panel, aim),
}
HOWS: Hows = {
    "planned": (N_("What is done about it"), N_("Done for")),
    "part": (N_("100-day action that serves it"), N_("Part of the 1000-day action")),
    "used": (N_("What is done with it"), N_("Done with help from")),
    "measured": (N_("How we’ll know it worked"), N_("Measures")),
}
