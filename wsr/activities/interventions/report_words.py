"""Report words: what kinds, directions, statuses and funders of help are called in documents."""

from __future__ import annotations

from wsr.activities.interventions.records import Advice, Intervention
from wsr.documents.amounts import money
from wsr.documents.labels import label
from wsr.documents.report_context import ReportContext
from wsr.domain import vocabularies
from wsr.domain.kernel import N_

TYPES = {
    "policy": N_("Policy reform and advocacy"),
    "marketing": N_("Social marketing"),
    "training": N_("Technical training"),
    "capacity": N_("Organisational capacity"),
    "mediation": N_("Conflict mediation"),
    "media": N_("Mass media"),
    "education": N_("Education"),
    "other": N_("Other"),
}
PULL = {
    "push": N_("Push"),
    "pull": N_("Pull"),
    "both": N_("Push and pull"),
    "unsaid": N_("Not said yet"),
}
STATUS = {
    "idea": N_("Idea"),
    "wanted": N_("Asked for"),
    "agreed": N_("Agreed"),
    "running": N_("Running"),
    "done": N_("Done"),
    "dropped": N_("Dropped"),
}
FUNDING = {"donor": N_("Donor"), "private": N_("Private"), "public": N_("Public")}
ADVISER = {
    "advisory_group": N_("Advisory group"),
    "team": N_("Implementation team"),
    "donor": N_("Donor"),
    "other": N_("Other"),
}


def kind(t: ReportContext, i: Intervention) -> str:
    return vocabularies.title_of(t.w, "intervention_types", i.type) or label(t, TYPES, i.type)


def paid(t: ReportContext, i: Intervention) -> str:
    """By whom and how much, as far as it is known."""
    amount = money(t, i.amount, i.currency)
    return t.listed(each for each in (label(t, FUNDING, i.funding), amount) if each)


def adviser(t: ReportContext, advice: Advice) -> str:
    return label(t, ADVISER, advice.from_)
