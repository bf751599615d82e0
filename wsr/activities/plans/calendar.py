"""Calendar: when the actions of plans start and are due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from icalendar import Event

from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.report import in_groups_order, owner
from wsr.documents.calendar_event import all_day, as_day
from wsr.documents.change_history import Past
from wsr.documents.direction import printable
from wsr.documents.labels import STATUS, label
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import in_order

NAME = "plan"  # of what one owner has
DAYS = {"group": (), "task_force": (), "action": ("start", "due")}  # of what its events say


def events(t: ReportContext, plan: Plan | None, past: Past) -> Iterator[Event]:
    """Days of this plan, or of every plan."""
    for each in [plan] if plan else in_groups_order(t):
        yield from days_of(t, each, past)


def days_of(t: ReportContext, plan: Plan, past: Past) -> Iterator[Event]:
    for action in in_order(a for a in t.w.all(Action) if a.plan == plan.id):
        titles = {
            "start": t.gettext("Starts: %(what)s", what=action.what),
            "due": t.gettext("Due: %(what)s", what=action.what),
        }
        once = past.days(("action", action.id))
        for which, words in titles.items():
            now = as_day(getattr(action, which))
            if day := now or as_day(once.get(which, "")):
                yield planned(t, plan, action, day, which, words, past, gone=now is None)
    yield from removed(t, plan, past)


def removed(t: ReportContext, plan: Plan, past: Past) -> Iterator[Event]:
    """Events of actions that are no more, without a word of what they were."""
    words = t.gettext("Removed from the plan")
    gone = [
        (key, once)
        for key, once in past.once.items()
        if isinstance(once.record, Action)
        and once.record.plan == plan.id
        and t.w.find(*key) is None
    ]
    for key, once in gone:
        for which, said in once.days.items():
            if day := as_day(said):
                yield all_day(t, f"{key[1]}-{which}", day, words, past.changed[key], gone=True)


def planned(
    t: ReportContext,
    plan: Plan,
    a: Action,
    day: date,
    which: str,
    words: str,
    past: Past,
    *,
    gone: bool,
) -> Event:
    """The same UID for good, and a higher SEQUENCE for each change: calendars update it."""
    whose = (("group", plan.group or ""), ("task_force", plan.task_force or ""))
    changed = past.last(("action", a.id), *whose)
    event = all_day(
        t,
        f"{a.id}-{which}",
        day,
        words,
        changed or (a.rev, a.at),
        gone=gone or a.status == "dropped",
    )
    event.add("categories", [printable(owner(t, plan))])
    event.add("description", printable("\n".join(facts(t, plan, a))))
    return event


def facts(t: ReportContext, plan: Plan, a: Action) -> Iterable[str]:
    told = (
        (t.gettext("Plan"), owner(t, plan)),
        (t.gettext("Owner"), a.owner),
        (t.gettext("Helpers"), a.helpers),
        (t.gettext("Status"), label(t, STATUS, a.status)),
        (t.gettext("Start"), t.day(a.start)),
        (t.gettext("Due"), t.day(a.due)),
        (t.gettext("Resources"), a.resources),
        (t.gettext("Help needed"), a.help_needed),
        (t.gettext("Indicator"), a.indicator),
        (t.gettext("At the start"), a.baseline),
        (t.gettext("Target"), a.target),
    )
    return (f"{name}: {value}" for name, value in told if value)
