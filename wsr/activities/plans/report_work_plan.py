"""Work plan: the actions of all plans in one, by goal, by month, by owner and by area."""

from __future__ import annotations

from collections.abc import Iterable

from wsr.activities.plans.records import Action, Plan, owner_name
from wsr.documents.document_model import Node, Nothing, Ref, Section, Table
from wsr.documents.report_context import ReportContext
from wsr.domain.vocabularies import items_of, title_of

LAST = "9999-99"  # sorts after every month


def sections(t: ReportContext) -> list[Section]:
    """Nothing where no one has planned anything."""
    if not t.w.all(Action):
        return []
    return [Section("work-plan", t.gettext("Work plan"), tuple(tables(t)), "calendar")]


def tables(t: ReportContext) -> list[Node]:
    if not t.w.all(Action):
        return [Nothing(t.gettext("No actions were written."))]
    return [
        Table(t.gettext("By goal"), head(t, t.gettext("Goal")), rows(t, by_goal(t))),
        Table(t.gettext("By month"), head(t, t.gettext("Month")), rows(t, by_month(t))),
        Table(t.gettext("By owner"), head(t, t.gettext("Owner")), rows(t, by_owner(t))),
        *areas(t),
    ]


def areas(t: ReportContext) -> list[Node]:
    """Nothing where no action names an area."""
    if not any(a.area for a in t.w.all(Action)):
        return []
    return [Table(t.gettext("By area"), head(t, t.gettext("Area")), rows(t, by_area(t)))]


def head(t: ReportContext, first: str) -> tuple[str, ...]:
    due, plan = t.gettext("Due"), t.gettext("Plan")
    return (first, t.gettext("What is done"), t.gettext("Owner"), due, plan)


Line = tuple[str, Action]


def rows(t: ReportContext, lines: Iterable[Line]) -> tuple[tuple[str | Ref, ...], ...]:
    return tuple(
        (
            first,
            Ref(a.what, t.anchor("action", a.id)),
            a.owner or "–",
            t.day(a.due) if a.due else "–",
            owner_name(t.w, t.w.need(Plan, a.plan)),
        )
        for first, a in lines
    )


def in_time(t: ReportContext) -> list[Action]:
    """By the day they are due; those without one come last."""
    return sorted(t.w.all(Action), key=lambda a: (a.due or LAST, a.horizon, a.position, a.at))


def by_goal(t: ReportContext) -> list[Line]:
    """An action of several goals is under each of them, one of none at the end."""
    goals = dict.fromkeys(id for a in in_time(t) for id in a.goals)
    lines = [(t.title(id), a) for id in goals for a in in_time(t) if id in a.goals]
    return [*lines, *((t.gettext("Without a goal"), a) for a in in_time(t) if not a.goals)]


def by_month(t: ReportContext) -> list[Line]:
    return [(month(t, a) or t.gettext("Without a date"), a) for a in in_time(t)]


def month(t: ReportContext, a: Action) -> str:
    return t.month(a.due) if a.due else ""


def by_owner(t: ReportContext) -> list[Line]:
    """The same owner however it is written in capitals or small letters."""
    owned = sorted(in_time(t), key=lambda a: (not a.owner, a.owner.casefold()))
    return [(a.owner or t.gettext("Without an owner"), a) for a in owned]


def by_area(t: ReportContext) -> list[Line]:
    """In the order of the list of areas; what happens in none comes at the end."""
    order = {each["id"]: n for n, each in enumerate(items_of(t.w, "areas"))}
    placed = sorted(in_time(t), key=lambda a: order.get(a.area, len(order)))
    return [(title_of(t.w, "areas", a.area) or t.gettext("Without an area"), a) for a in placed]
