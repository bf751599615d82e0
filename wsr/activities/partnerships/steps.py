"""PartnershipSteps: how a partnership is told in the chain."""

from __future__ import annotations

from wsr.activities.partnerships.records import Partnership, weak_links
from wsr.activities.partnerships.report import STATUS, named, names
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.kernel import N_


def what(t: ReportContext, id: str) -> str:
    return names(t, t.w.need(Partnership, id))


def known(t: ReportContext, id: str) -> tuple[str, ...]:
    """Whether it is active, and what is weak in it."""
    p = t.w.need(Partnership, id)
    weak = t.listed(named(t, link) for link in weak_links(t.w, p))
    status = t.gettext(STATUS[p.status])
    return (status, t.gettext("Weakest link: %(links)s", links=weak)) if weak else (status,)


def panel(t: ReportContext, id: str) -> str:
    return "partnerships"


STEPS = {Partnership.kind: StepKind(N_("Partnership"), N_("Partnerships"), 66, what, panel, known)}
HOWS: Hows = {"partnered": (N_("Who works together on it"), N_("The goal they share"))}
