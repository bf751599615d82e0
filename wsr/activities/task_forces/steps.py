"""TaskForceSteps: how a task force is told in the chain."""

from __future__ import annotations

from wsr.activities.task_forces.report import KIND, who
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import N_
from wsr.domain.task_forces import TaskForce


def what(t: ReportContext, id: str) -> str:
    return t.w.need(TaskForce, id).name


def called(t: ReportContext, id: str) -> str:
    return t.gettext(KIND[t.w.need(TaskForce, id).task_force_kind])


def known(t: ReportContext, id: str) -> tuple[str, ...]:
    """Who convenes it, and how often it meets."""
    f = t.w.need(TaskForce, id)
    convener = t.gettext("Convener: %(name)s", name=who(t, f.convener)) if f.convener else ""
    return tuple(each for each in (convener, f.meets) if each)


def panel(t: ReportContext, id: str) -> str:
    return "task_forces"


STEPS = {
    TaskForce.kind: StepKind(N_("Task force"), N_("Task forces"), 68, what, panel, known, called)
}
HOWS: Hows = {
    "carried": (N_("Who carries it on"), N_("What they carry on")),
    "carried_out": (N_("In its plan"), N_("In the plan of")),
}
