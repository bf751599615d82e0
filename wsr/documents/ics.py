"""ICS: what a calendar has to know: when actions start and are due, when to look back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.report import in_groups_order, owner
from wsr.documents.change_history import Past
from wsr.documents.direction import printable
from wsr.documents.labels import STATUS, label
from wsr.documents.report import find_plan
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import in_order

LOOK_BACK = (50, 100, 500, 1000)  # days after day 0 on which promised and done are compared
ABOUT = ("about", "about")


def ics(t: ReportContext, plan: str | None = None, past: Past | None = None) -> bytes:
    """Days of every plan, or of one; Refused with no_such_plan.

    What was taken away since some earlier file is sent as cancelled, so that it leaves calendars.
    """
    plans = in_groups_order(t) if plan is None else [find_plan(t.w, plan)]
    of = t.about.title if plan is None else f"{owner(t, plans[0])} – {t.about.title}"
    calendar = Calendar()
    calendar.add("prodid", "-//wsr//Whole-System-in-the-Room//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", printable(of))
    past = past or Past()
    for event in (*(e for p in plans for e in days_of(t, p, past)), *looking_back(t, past)):
        calendar.add_component(event)
    return bytes(calendar.to_ical())


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
        if once.plan == plan.id and t.w.find(*key) is None
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
    changed = past.last(("action", a.id), ("group", plan.group or ""))
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


def looking_back(t: ReportContext, past: Past) -> Iterator[Event]:
    changed = past.last(ABOUT) or (t.w.seq, t.about.created_at)
    day0 = as_day(t.about.day0) or as_day(past.days(ABOUT).get("day0", ""))
    for days, day in [(n, day0 + timedelta(days=n)) for n in LOOK_BACK] if day0 else ():
        words = t.gettext(
            "Day %(days)s: look back – %(title)s", days=t.number(days), title=t.about.title
        )
        event = all_day(t, f"day-{days}", day, words, changed, gone=not t.about.day0)
        event.add("description", t.gettext("What was promised, what was done, what is next?"))
        yield event


def all_day(
    t: ReportContext, id: str, day: date, words: str, changed: tuple[int, int], *, gone: bool
) -> Event:
    """`changed` are the seq and the ms since 1970 of the last change to what it shows."""
    sequence, at = changed
    moment = datetime.fromtimestamp(at // 1000, UTC)
    event = Event()
    event.add("uid", f"{t.about.code}-{id}@wsr")
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("sequence", sequence)
    event.add("status", "CANCELLED" if gone else "CONFIRMED")
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", printable(words))
    event.add("transp", "TRANSPARENT")
    return event


def as_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
