"""Plans together: who can help whom, the actions that groups share, and how sure they are."""

from __future__ import annotations

from wsr.activities.plans import report_network
from wsr.activities.plans.confidence_records import Confidence
from wsr.activities.plans.offers import Offer
from wsr.activities.plans.records import Action, Plan, owner_name
from wsr.activities.plans.together import joint_actions
from wsr.documents.document_model import Fact, Facts, Heading, Mark, Node, Ref, Table
from wsr.documents.labels import mark
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import in_order


def together(t: ReportContext) -> list[Node]:
    return [*help_wanted(t), *shared(t)]


def help_wanted(t: ReportContext) -> list[Node]:
    """What all plans ask for, with what was offered."""
    asked = [a for a in in_order(t.w.all(Action)) if a.help_needed and a.status != "dropped"]
    if not asked:
        return []
    head = (
        t.gettext("Plan"),
        t.gettext("Help needed"),
        t.gettext("For"),
        t.gettext("Offers of help"),
    )
    title = t.gettext("Who can help?")
    rows = tuple(asked_row(t, a) for a in sorted(asked, key=lambda a: called(t, a)))
    return [Heading(title, count=len(asked)), Table(title, head, rows)]


def asked_row(t: ReportContext, a: Action) -> tuple[str | Ref, ...]:
    offers = sorted((o for o in t.w.all(Offer) if o.action == a.id), key=lambda o: o.at)
    said = "\n".join(f"{offered_by(t, o)}: {o.says}" for o in offers)
    return called(t, a), a.help_needed, Ref(a.what, t.anchor("action", a.id)), said


def called(t: ReportContext, a: Action) -> str:
    plan = t.w.get(Plan, a.plan)
    return owner_name(t.w, plan) if plan else ""


def offered_by(t: ReportContext, o: Offer) -> str:
    group, person = t.group_name(o.group), t.person(o.by)
    if group and person:
        return t.gettext("%(name)s (%(group)s)", name=person, group=group)
    return person or group


def shared(t: ReportContext) -> list[Node]:
    """The network of groups, as the number of actions each two have in common."""
    pairs = joint_actions(t.w).items()
    if not pairs:
        return []
    title = t.gettext("Joint actions")
    head = (t.gettext("Group"), t.gettext("With"), t.gettext("Actions"))
    rows = tuple((named(t, one), named(t, other), t.number(n)) for (one, other), n in pairs)
    heading = Heading(title, count=sum(n for _, n in pairs))
    return [heading, report_network.drawn(t, dict(pairs)), Table(title, head, rows, (2,))]


def named(t: ReportContext, group: str) -> str | Mark:
    return mark(t, group) or t.group_name(group)


def how_sure(t: ReportContext, plan: Plan) -> list[Node]:
    """What was read out; numbers that were not are for facilitators alone."""
    said = t.w.get(Confidence, plan.id)
    if said is None or not said.counts:
        return []
    counts = t.listed(
        t.gettext("%(n)s of 5: %(many)s", n=t.number(int(n)), many=t.number(many))
        for n, many in said.counts.items()
    )
    reasons = tuple(
        Fact(t.gettext("What would make them surer"), r, theirs=True) for r in said.reasons
    )
    return [Facts((Fact(t.gettext("How sure its people are"), counts), *reasons))]
