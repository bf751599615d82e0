"""Plans: what each group does in 100 days, in 1000 days, with what is still missing."""

from __future__ import annotations

from wsr.activities.plans import report_work_plan
from wsr.activities.plans.records import Action, Plan, owner_name
from wsr.activities.plans.report_details import detail_flags, details, pledged, used
from wsr.activities.plans.report_together import how_sure, together
from wsr.documents.document_model import (
    Entries,
    Entry,
    Fact,
    Flag,
    Heading,
    Node,
    Nothing,
    Ref,
    Section,
    Text,
)
from wsr.documents.horizon import scale, span
from wsr.documents.labels import MISSING, STATUS, label, mark
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.documents.traceability import grouped
from wsr.domain.findings import in_order
from wsr.domain.horizons import HORIZONS, last_day
from wsr.domain.records import Card

PLACE = 70  # among the chapters of the report

WORDS = (  # of an action, in this order
    "what",
    "owner",
    "helpers",
    "start",
    "due",
    "resources",
    "help_needed",
    "indicator",
    "baseline",
    "target",
    "status",
)


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("actions"), len(t.w.all(Action))


def sections(t: ReportContext) -> list[Section]:
    return [*written_out(t, together(t)), *report_work_plan.sections(t)]


def own_sections(t: ReportContext) -> list[Section]:
    """Of one plan alone."""
    return written_out(t, [])


def written_out(t: ReportContext, more: list[Node]) -> list[Section]:
    plans = in_groups_order(t)
    nodes = [*day0(t), *(node for plan in plans for node in told(t, plan)), *more]
    if not plans:
        nodes = [Nothing(t.gettext("No plans were started."))]
    return [Section("plans", t.gettext("Action plans"), tuple(nodes), "calendar")]


def in_groups_order(t: ReportContext) -> list[Plan]:
    """Plans of groups in the order of the groups, then those of task forces by name."""
    order = {g.id: n for n, g in enumerate(t.groups)}
    return sorted(t.w.all(Plan), key=lambda p: (order.get(p.group or "", len(order)), owner(t, p)))


def day0(t: ReportContext) -> list[Node]:
    if not t.about.day0:
        return [Text(t.gettext("No day 0 was set, so the horizons have no dates yet."), "warn")]
    return [
        Text(
            t.gettext(
                "Day 0 is %(day0)s. The 100 days end on %(near)s, the 1000 days on %(far)s.",
                day0=t.day(t.about.day0),
                near=t.day(last_day(t.w, 100)),
                far=t.day(last_day(t.w, 1000)),
            )
        )
    ]


def told(t: ReportContext, plan: Plan) -> list[Node]:
    actions = [a for a in t.w.all(Action) if a.plan == plan.id]
    heading = Heading(
        owner(t, plan),
        mark=mark(t, plan.group),
        anchor=t.anchor("plan", plan.id),
        count=len(actions),
    )
    if not actions:
        return [heading, Nothing(t.gettext("No actions were written."))]
    return [
        heading,
        *pledged(t, actions),
        *how_sure(t, plan),
        *(node for days in HORIZONS for node in horizon(t, days, actions)),
    ]


def owner(t: ReportContext, plan: Plan) -> str:
    return owner_name(t.w, plan)


def title(t: ReportContext, plan: Plan) -> str:
    return t.gettext("%(owner)s: action plan", owner=owner(t, plan))


def plan_title(t: ReportContext, days: int) -> str:
    return t.gettext("Action plan for %(days)s days", days=days)


def horizon(t: ReportContext, days: int, actions: list[Action]) -> list[Node]:
    mine = in_order(a for a in actions if a.horizon == days)
    title = t.gettext("%(days)s days", days=days)
    heading = Heading(title, 4, count=len(mine))
    if not mine:
        return [heading, Nothing(t.gettext("No action for this horizon."))]
    return [heading, Entries(tuple(action(t, a) for a in mine), scale=scale(t, days))]


def action(t: ReportContext, a: Action) -> Entry:
    facts = (*written(t, a), *details(t, a), *chained(t, a), *also_written(t, a))
    shown = tuple(f for f in facts if f.value or f.refs)
    return Entry(
        a.what,
        t.anchor("action", a.id),
        flags=flags(t, a),
        facts=shown,
        span=span(t, a.start, a.due, a.horizon),
    )


def flags(t: ReportContext, a: Action) -> tuple[Flag, ...]:
    quick = [Flag(t.gettext("Quick win"), "leverage", "star")] if a.quick_win else []
    status = [] if a.status == "planned" else [Flag(label(t, STATUS, a.status), "info", "flag")]
    missing = (Flag(label(t, MISSING, field), "warn", "warning") for field in a.missing)
    return (*quick, *detail_flags(t, a), *status, *missing)


def written(t: ReportContext, a: Action) -> tuple[Fact, ...]:
    return (
        Fact(t.gettext("Owner"), a.owner, theirs=True),
        Fact(t.gettext("Helpers"), a.helpers, theirs=True),
        Fact(t.gettext("Start"), t.day(a.start)),
        Fact(t.gettext("Due"), t.day(a.due)),
        Fact(t.gettext("Resources"), a.resources, theirs=True),
        Fact(t.gettext("Help needed"), a.help_needed, theirs=True),
        Fact(t.gettext("Indicator"), a.indicator, theirs=True),
        Fact(t.gettext("At the start"), a.baseline, theirs=True),
        Fact(t.gettext("Target"), a.target, theirs=True),
    )


def chained(t: ReportContext, a: Action) -> tuple[Fact, ...]:
    """Why it is done: the leverage points, through them the barriers; what it is part of."""
    points = tuple(Ref(t.title(id), t.anchor("leverage", id)) for id in a.leverage)
    goals = tuple(Ref(t.title(id), t.anchor("agreement", id)) for id in a.goals)
    helps = tuple(Ref(name, t.anchor("intervention", id)) for id, name in used(t, a))
    parent = t.w.get(Action, a.parent)
    whole = (Ref(parent.what, t.anchor("action", parent.id)),) if parent else ()
    parts = tuple(Ref(x.what, t.anchor("action", x.id)) for x in t.once(parts_of).get(a.id, ()))
    return (
        Fact(t.gettext("Goals"), refs=goals, theirs=True),
        Fact(t.gettext("Leverage points"), refs=points, theirs=True),
        Fact(t.gettext("Barriers it helps to shift"), refs=barriers(t, a), theirs=True),
        Fact(t.gettext("Help it uses"), refs=helps, theirs=True),
        Fact(t.gettext("Part of the 1000-day action"), refs=whole, theirs=True),
        Fact(t.gettext("100-day actions that serve it"), refs=parts, theirs=True),
    )


def parts_of(t: ReportContext) -> dict[str, list[Action]]:
    """The actions that serve another, by its id."""
    return grouped((a.parent, a) for a in t.w.all(Action))


def barriers(t: ReportContext, a: Action) -> tuple[Ref, ...]:
    return tuple(ref(t, card.id) for card in moved(t, a))


def moved(t: ReportContext, a: Action) -> list[Card]:
    """The barriers that it helps to move, each once."""
    return list({c.id: c for id in a.leverage for c in t.chain.behind.get(id, [])}.values())


def also_written(t: ReportContext, a: Action) -> tuple[Fact, ...]:
    """What someone wrote at the same time as another; no one's words are lost."""
    kept = [str(x["value"]) for f in WORDS for x in a.alternatives.get(f, [])]
    return tuple(Fact(t.gettext("Also written"), words, theirs=True) for words in kept)
