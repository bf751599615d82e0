"""InterventionSteps: how help is told in the chain."""

from __future__ import annotations

from wsr.activities.interventions.records import Intervention
from wsr.activities.interventions.report_words import STATUS, kind
from wsr.documents.labels import label
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import N_


def what(t: ReportContext, id: str) -> str:
    return t.w.need(Intervention, id).title


def known(t: ReportContext, id: str) -> tuple[str, ...]:
    """Of which kind it is, how it stands, who asks for it."""
    i = t.w.need(Intervention, id)
    asking = t.listed(t.group_name(group) for group in i.asked_by)
    return tuple(each for each in (kind(t, i), label(t, STATUS, i.status), asking) if each)


def panel(t: ReportContext, id: str) -> str:
    return "interventions"


STEPS = {
    Intervention.kind: StepKind(N_("Intervention"), N_("Interventions"), 65, what, panel, known)
}
HOWS: Hows = {"helped": (N_("What would help"), N_("What it would help to shift"))}
