"""ForceSteps: how a force is told in the chain."""

from __future__ import annotations

from wsr.activities.forces.records import Force
from wsr.activities.forces.report import SIDES, notes
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import N_


def what(t: ReportContext, id: str) -> str:
    force = t.w.need(Force, id)
    return force.text or t.gettext(SIDES[force.direction])


def known(t: ReportContext, id: str) -> tuple[str, ...]:
    """Which way it works, how strongly, and what else is known."""
    force = t.w.need(Force, id)
    strength = t.gettext("Strength %(n)s of 5", n=t.number(force.strength))
    return (t.gettext(SIDES[force.direction]), strength, *notes(t, force))


def panel(t: ReportContext, id: str) -> str:
    return "forces"


STEPS = {Force.kind: StepKind(N_("Force"), N_("Forces"), 35, what, panel, known)}
HOWS: Hows = {"weighed": (N_("Forces on it"), N_("Acts on"))}
