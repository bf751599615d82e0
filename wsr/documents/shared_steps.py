"""SharedSteps: how cards, clusters, leverage points, goals and decisions are told in the chain."""

from __future__ import annotations

from wsr.documents.labels import AGREEMENT, label
from wsr.documents.report_context import ReportContext
from wsr.documents.step_kinds import Hows, StepKind
from wsr.domain.agreements import Agreement
from wsr.domain.kernel import N_
from wsr.domain.records import Card, Cluster, Decision, Leverage, Stage


def stage_id(t: ReportContext, id: str) -> str:
    on = t.w.get(Card, id) or t.w.get(Cluster, id)
    return on.stage if on else ""


def stage_title(t: ReportContext, id: str) -> str:
    """A card is called by the question that it answers."""
    stage = t.w.get(Stage, stage_id(t, id))
    return stage.title if stage else t.gettext("Card")


def author(t: ReportContext, id: str) -> tuple[str, ...]:
    card = t.w.get(Card, id)
    who = (t.person(card.by), t.group_name(card.group)) if card else ()
    return tuple(name for name in who if name)


def cards_in(t: ReportContext, id: str) -> tuple[str, ...]:
    many = sum(1 for card in t.w.all(Card) if card.cluster == id)
    return (t.ngettext("%(n)s card", "%(n)s cards", many),)


def voting_stage(t: ReportContext, id: str) -> str:
    return "dots"


def agreed(t: ReportContext, id: str) -> tuple[str, ...]:
    return (label(t, AGREEMENT, t.w.need(Agreement, id).status),)


def decision(t: ReportContext, id: str) -> str:
    return t.w.need(Decision, id).text


def how_decided(t: ReportContext, id: str) -> tuple[str, ...]:
    d = t.w.need(Decision, id)
    dissent = t.gettext("Dissent: %(words)s", words=d.dissent) if d.dissent else ""
    return tuple(said for said in (d.basis, dissent) if said)


STEPS = {
    Card.kind: StepKind(
        N_("Card"), N_("Cards"), 10, ReportContext.title, stage_id, author, stage_title
    ),
    Cluster.kind: StepKind(
        N_("Cluster"), N_("Clusters"), 10, ReportContext.title, stage_id, cards_in, stage_title
    ),
    Leverage.kind: StepKind(
        N_("Leverage point"), N_("Leverage points"), 40, ReportContext.title, voting_stage
    ),
    Agreement.kind: StepKind(
        N_("Common ground"),
        N_("Common ground"),
        50,
        ReportContext.title,
        lambda t, id: "agreement",
        agreed,
    ),
    Decision.kind: StepKind(
        N_("Decision"), N_("Decisions"), 55, decision, lambda t, id: "decisions", how_decided
    ),
}
HOWS: Hows = {
    "merged": (N_("Merged into"), N_("Merged into it")),
    "clustered": (N_("In the cluster"), N_("One of its cards")),
    "beneath": (N_("Below it"), N_("Under")),
    "root_cause": (N_("Root cause"), N_("Root cause of")),
    "goal": (N_("Goal"), N_("Leads to the goal")),
    "barrier": (N_("What’s in the way"), N_("In the way of")),
    "addressed": (N_("Would be shifted by"), N_("Would shift")),
    "marked": (N_("Became a leverage point"), N_("Leverage point")),
    "agreed": (N_("What the room said"), N_("Goal")),
    "decided": (N_("Decided"), N_("Decided about")),
}
