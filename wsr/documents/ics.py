"""ICS: what a calendar has to know: when actions start and are due, when to look back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from wsr.documents.chapters.plans import in_groups_order, owner
from wsr.documents.direction import printable
from wsr.documents.labels import STATUS, label
from wsr.documents.report import find_plan
from wsr.documents.telling import Telling
from wsr.domain.findings import in_order
from wsr.domain.kernel import Workshop
from wsr.domain.plans import last_day
from wsr.domain.records import Action, Plan, Revision

LOOK_BACK = (50, 100, 500, 1000)  # days after day 0 on which promised and done are compared


Once = dict[tuple[str, str], str]  # (action, field) -> the last day that stood there


def ics(t: Telling, plan: str | None = None, once: Once | None = None) -> bytes:
    """Days of every plan, or of one; Refused with no_such_plan.

    A day that was taken away is told as cancelled, so that it leaves calendars too.
    """
    plans = in_groups_order(t) if plan is None else [find_plan(t.w, plan)]
    of = t.about.title if plan is None else f"{owner(t, plans[0])} – {t.about.title}"
    calendar = Calendar()
    calendar.add("prodid", "-//wsr//Whole-System-in-the-Room//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", printable(of))
    for event in (*(e for p in plans for e in days_of(t, p, once or {})), *looking_back(t)):
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def days_of(t: Telling, plan: Plan, once: Once) -> Iterator[Event]:
    for action in in_order(a for a in t.w.all(Action) if a.plan == plan.id):
        titles = {
            "start": t.gettext("Starts: %(what)s", what=action.what),
            "due": t.gettext("Due: %(what)s", what=action.what),
        }
        for which, words in titles.items():
            now = as_day(getattr(action, which))
            if day := now or as_day(once.get((action.id, which), "")):
                yield planned(t, plan, action, day, which, words, gone=now is None)


def planned(
    t: Telling, plan: Plan, a: Action, day: date, which: str, words: str, *, gone: bool
) -> Event:
    """The same UID for good, and a higher SEQUENCE for each revision: calendars update it."""
    event = all_day(t, f"{a.id}-{which}", day, words, a.at, a.rev)
    event.add("status", "CANCELLED" if gone or a.status == "dropped" else "CONFIRMED")
    event.add("categories", [printable(owner(t, plan))])
    event.add("description", printable("\n".join(facts(t, plan, a))))
    return event


def facts(t: Telling, plan: Plan, a: Action) -> Iterable[str]:
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


def looking_back(t: Telling) -> Iterator[Event]:
    for days in LOOK_BACK:
        if day := as_day(last_day(t.w, days)):
            words = t.gettext("Day %(days)s: look back – %(title)s", days=t.number(days),
                              title=t.about.title)  # fmt: skip
            event = all_day(t, f"day-{days}", day, words, t.about.created_at, t.w.seq)
            event.add("description", t.gettext("What was promised, what was done, what is next?"))
            yield event


def all_day(t: Telling, id: str, day: date, words: str, at: int, rev: int) -> Event:
    # When a revision was made is not told, only that it is later than the one before.
    changed = datetime.fromtimestamp(at // 1000, UTC) + timedelta(seconds=rev)
    event = Event()
    event.add("uid", f"{t.about.code}-{id}@wsr")
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", rev)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", printable(words))
    event.add("transp", "TRANSPARENT")
    return event


def days_before(w: Workshop) -> Once:
    """The last start and due day that each action ever had."""
    found: Once = {}
    for each in sorted(w.all(Revision), key=lambda r: r.rev):
        if each.field in ("start", "due") and each.value:
            found[each.action, each.field] = each.value
    return found


def as_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
