"""Plan sheets: each plan, and every line of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from wsr.activities.plans.confidence_records import Confidence
from wsr.activities.plans.details import LISTED
from wsr.activities.plans.offers import Offer
from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.report import in_groups_order, moved, owner
from wsr.activities.plans.report_details import used
from wsr.activities.plans.together import joint_actions
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain.findings import in_order
from wsr.domain.vocabularies import title_of

PLACE = 70  # among the sheets


class Line(NamedTuple):
    plan: Plan
    action: Action


def lines(t: ReportContext) -> Iterator[Line]:
    for plan in in_groups_order(t):
        mine = in_order(a for a in t.w.all(Action) if a.plan == plan.id)
        yield from (Line(plan, action) for action in mine)


def also(action: Action) -> str:
    """What others wrote at the same time, field by field."""
    kept = sorted(action.alternatives.items())
    return "\n".join(f"{name}: {each['value']}" for name, said in kept for each in said)


def plans(t: ReportContext) -> Sheet[Plan]:
    many = Counter(a.plan for a in t.w.all(Action))
    return Sheet(
        "plans",
        "The action plans of groups and of task forces.",
        tuple(in_groups_order(t)),
        (
            Column("id", "text", "The plan's id.", lambda p: p.id),
            Column(
                "owner", "text", "The group's name, or the task force's.", lambda p: owner(t, p)
            ),
            Column("group", "text", "The group's id; empty for a task force.", lambda p: p.group),
            Column("actions", "number", "How many actions it has.", lambda p: many[p.id]),
        ),
    )


def named(of: str, name: str, about: str) -> Column[Line]:
    """A column that says what a field of the action does."""
    return Column(name, of, about, lambda x: getattr(x.action, name))


def titled(t: ReportContext, name: str, about: str) -> Column[Line]:
    """A column that names what was chosen from a vocabulary."""
    called = partial(title_of, t.w, LISTED[name])
    return Column(f"{name}_title", "text", about, lambda x: called(getattr(x.action, name)))


def details(t: ReportContext) -> tuple[Column[Line], ...]:
    return (
        named("yes", "soon", "Whether it starts within 48 hours."),
        named("text", "target15", "What is reached after 15 days."),
        named("text", "behaviour", "The behaviour that is to shift."),
        named("text", "money", "Money pledged by those who do it, as an exact amount."),
        named("text", "days", "Days of work they pledged."),
        named("text", "funds_donor", "Money pledged by donors."),
        named("text", "funds_government", "Money pledged by government."),
        named("text", "funds_private", "Money pledged by private sources."),
        named("text", "currency", "The currency of all its amounts."),
        named("text", "priority", "The id of the government priority it serves."),
        titled(t, "priority", "What that priority is called."),
        named("yes", "government", "Whether its owner is in government."),
        named("text", "area", "The id of the area where it happens."),
        titled(t, "area", "What that area is called."),
        Column(
            "interventions",
            "text",
            "Ids of the interventions it is part of, with a space between.",
            lambda x: " ".join(id for id, _ in used(t, x.action)),
        ),
        Column(
            "intervention_titles",
            "text",
            "What those are called, one a line.",
            lambda x: "\n".join(name for _, name in used(t, x.action)),
        ),
    )


def actions(t: ReportContext) -> Sheet[Line]:
    return Sheet(
        "actions",
        "Every line of every plan.",
        tuple(lines(t)),
        (
            Column("id", "text", "The action's id.", lambda x: x.action.id),
            Column("plan", "text", "The plan's id.", lambda x: x.plan.id),
            Column("plan_owner", "text", "Whose plan it is.", lambda x: owner(t, x.plan)),
            Column("horizon", "number", "100 or 1000 days.", lambda x: x.action.horizon),
            Column("position", "number", "Its place in the plan.", lambda x: x.action.position),
            Column("what", "text", "What is done.", lambda x: x.action.what),
            Column("owner", "text", "Who leads it.", lambda x: x.action.owner),
            Column("helpers", "text", "Who helps.", lambda x: x.action.helpers),
            Column("start", "day", "When it starts.", lambda x: x.action.start),
            Column("due", "day", "By when it is done.", lambda x: x.action.due),
            Column("resources", "text", "What there is for it.", lambda x: x.action.resources),
            Column("help_needed", "text", "What is still needed.", lambda x: x.action.help_needed),
            Column("indicator", "text", "How one will know.", lambda x: x.action.indicator),
            Column("baseline", "text", "The indicator today.", lambda x: x.action.baseline),
            Column("target", "text", "The indicator when it is done.", lambda x: x.action.target),
            Column("quick_win", "yes", "Whether it is a quick win.", lambda x: x.action.quick_win),
            Column(
                "status",
                "text",
                "planned, started, done, paused or dropped.",
                lambda x: x.action.status,
            ),
            Column(
                "leverage",
                "text",
                "Ids of the leverage points it serves, with a space between.",
                lambda x: " ".join(x.action.leverage),
            ),
            Column(
                "leverage_titles",
                "text",
                "What those say, one a line.",
                lambda x: "\n".join(t.title(id) for id in x.action.leverage),
            ),
            Column(
                "barriers",
                "text",
                "The barriers those would move, one a line.",
                lambda x: "\n".join(dict.fromkeys(c.text for c in moved(t, x.action))),
            ),
            Column(
                "parent",
                "text",
                "The id of the 1000-day action it is part of, or empty.",
                lambda x: x.action.parent,
            ),
            Column(
                "missing",
                "text",
                "What it still lacks: owner, indicator, due, with a space between.",
                lambda x: " ".join(x.action.missing),
            ),
            Column(
                "also_written",
                "text",
                "What others wrote at the same time, one a line: field: words.",
                lambda x: also(x.action),
            ),
            Column(
                "table",
                "text",
                "The id of the table it was first written at; empty where that would point at someone.",
                lambda x: x.action.table,
            ),
            Column(
                "goals",
                "text",
                "Ids of the agreed goals it serves, with a space between.",
                lambda x: " ".join(x.action.goals),
            ),
            Column(
                "goal_titles",
                "text",
                "What those say, one a line.",
                lambda x: "\n".join(t.title(id) for id in x.action.goals),
            ),
            Column("added_at", "time", "When it was added.", lambda x: x.action.at),
            *details(t),
        ),
    )


def work_plan(t: ReportContext) -> Sheet[Line]:
    """The same lines by month: a program sorts them by goal or by owner."""
    return Sheet(
        "work_plan",
        "The actions of all plans in one, by the day they are due.",
        tuple(sorted(lines(t), key=lambda x: (x.action.due or "9999", x.action.horizon))),
        (
            Column("month", "text", "When it is due, as YYYY-MM.", lambda x: x.action.due[:7]),
            Column("due", "day", "By when it is done.", lambda x: x.action.due),
            Column("start", "day", "When it starts.", lambda x: x.action.start),
            Column("what", "text", "What is done.", lambda x: x.action.what),
            Column("owner", "text", "Who leads it.", lambda x: x.action.owner),
            Column("plan_owner", "text", "Whose plan it is in.", lambda x: owner(t, x.plan)),
            Column(
                "goal_titles",
                "text",
                "The goals it serves, one a line.",
                lambda x: "\n".join(t.title(id) for id in x.action.goals),
            ),
            titled(t, "area", "The area where it happens."),
            Column("horizon", "number", "100 or 1000 days.", lambda x: x.action.horizon),
            Column("status", "text", "planned, started, done, …", lambda x: x.action.status),
            Column("action", "text", "The action's id.", lambda x: x.action.id),
        ),
    )


def offers(t: ReportContext) -> Sheet[Offer]:
    here = {a.id for a in t.w.all(Action)}
    return Sheet(
        "offers",
        "The help that was offered for actions.",
        tuple(sorted((o for o in t.w.all(Offer) if o.action in here), key=lambda o: (o.at, o.id))),
        (
            Column("id", "text", "The offer's id.", lambda o: o.id),
            Column("action", "text", "The action's id.", lambda o: o.action),
            Column("says", "text", "What is offered.", lambda o: o.says),
            Column("group", "text", "The id of the group it comes from.", lambda o: o.group),
            Column(
                "by",
                "text",
                "Whoever offers it; empty for a whole group.",
                lambda o: t.person(o.by),
            ),
            Column("offered_at", "time", "When it was offered.", lambda o: o.at),
        ),
    )


def confidence(t: ReportContext) -> Sheet[Confidence]:
    numbers = (
        Column("sure_" + n, "number", f"How many gave {n} of 5.", partial(many_of, n))
        for n in "12345"
    )
    return Sheet(
        "confidence",
        "How sure people are of their plans, once it was read out.",
        tuple(sorted((c for c in t.w.all(Confidence) if c.counts), key=lambda c: c.id)),
        (
            Column("plan", "text", "The plan's id.", lambda c: c.id),
            Column("people", "number", "How many answered.", lambda c: c.people),
            *numbers,
            Column(
                "reasons",
                "text",
                "What would make them surer, one a line, in an order that tells of no one.",
                lambda c: "\n".join(c.reasons),
            ),
        ),
    )


def many_of(n: str, said: Confidence) -> int:
    return said.counts.get(n, 0)


def joint(t: ReportContext) -> Sheet[tuple[tuple[str, str], int]]:
    return Sheet(
        "joint_actions",
        "How many actions each two groups have in common.",
        tuple(joint_actions(t.w).items()),
        (
            Column("group", "text", "The id of one group.", lambda x: x[0][0]),
            Column("group_name", "text", "Its name.", lambda x: t.group_name(x[0][0])),
            Column("with", "text", "The id of the other.", lambda x: x[0][1]),
            Column("with_name", "text", "Its name.", lambda x: t.group_name(x[0][1])),
            Column("actions", "number", "How many.", lambda x: x[1]),
        ),
    )


OWN = (plans, actions)  # of one plan alone
SHEETS = (*OWN, work_plan, offers, confidence, joint)
