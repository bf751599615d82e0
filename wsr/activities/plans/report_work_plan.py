"""Work plan: the actions of all plans in one, by goal, by month, by owner and by area."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from wsr.activities.plans.records import Action, Plan, owner_name
from wsr.documents.document_model import Heading, Node, Ref, Section, Table
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.vocabularies import items_of, title_of

LAST = "9999-99"  # sorts after every month

Cell = str | Ref
Part = tuple[str, list[Action]]  # what its table is called, and what is in it


def sections(t: ReportContext) -> list[Section]:
    """Nothing where no one has planned anything."""
    if not t.w.all(Action):
        return []
    return [Section("work-plan", t.gettext("Work plan"), tuple(nodes(t)), "calendar")]


def nodes(t: ReportContext) -> Iterator[Node]:
    yield Heading(t.gettext("By goal"))
    yield from (table(t, part, (what, who, due, plan)) for part in by_goal(t))
    yield Heading(t.gettext("By month"))
    yield from (table(t, part, (due, what, who, plan)) for part in by_month(t))
    yield Heading(t.gettext("By owner"))
    yield table(t, (t.gettext("All owners"), by_owner(t)), (who, what, due, plan))
    if any(a.area for a in t.w.all(Action)):
        yield Heading(t.gettext("By area"))
        yield from (table(t, part, (what, who, due, plan)) for part in by_area(t))


def table(t: ReportContext, part: Part, columns: Iterable[Callable[..., Cell]]) -> Table:
    title, actions = part
    shown = tuple(columns)
    rows = tuple(tuple(column(t, a) for column in shown) for a in actions)
    return Table(title, tuple(t.gettext(HEAD[column]) for column in shown), rows)


def what(t: ReportContext, a: Action) -> Cell:
    return Ref(a.what, t.anchor("action", a.id))


def who(t: ReportContext, a: Action) -> Cell:
    return a.owner or "–"


def due(t: ReportContext, a: Action) -> Cell:
    return t.day(a.due) if a.due else "–"


def plan(t: ReportContext, a: Action) -> Cell:
    return owner_name(t.w, t.w.need(Plan, a.plan))


HEAD = {what: N_("What is done"), who: N_("Owner"), due: N_("Due"), plan: N_("Plan")}


def in_time(t: ReportContext) -> list[Action]:
    """By the day they are due; those without one come last."""
    return sorted(t.w.all(Action), key=lambda a: (a.due or LAST, a.horizon, a.position, a.at))


def by_goal(t: ReportContext) -> list[Part]:
    """An action of several goals is under each of them, one of none at the end."""
    every = in_time(t)
    goals = dict.fromkeys(id for a in every for id in a.goals)
    parts = [(t.title(id), [a for a in every if id in a.goals]) for id in goals]
    rest = [a for a in every if not a.goals]
    return [*parts, (t.gettext("Without a goal"), rest)] if rest else parts


def by_month(t: ReportContext) -> list[Part]:
    months: dict[str, list[Action]] = {}
    for a in in_time(t):
        name = t.month(a.due) if a.due else t.gettext("Without a date")
        months.setdefault(name, []).append(a)
    return list(months.items())


def by_owner(t: ReportContext) -> list[Action]:
    """The same owner however it is written in capitals or small letters; those without come last."""
    return sorted(in_time(t), key=lambda a: (not a.owner, a.owner.casefold()))


def by_area(t: ReportContext) -> list[Part]:
    """In the order of the list of areas; what happens in none comes at the end."""
    order = {each["id"]: n for n, each in enumerate(items_of(t.w, "areas"))}
    areas: dict[str, list[Action]] = {}
    for a in sorted(in_time(t), key=lambda a: order.get(a.area, len(order))):
        name = title_of(t.w, "areas", a.area) or t.gettext("Without an area")
        areas.setdefault(name, []).append(a)
    return list(areas.items())
