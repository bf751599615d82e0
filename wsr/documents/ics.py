"""ICS: what a calendar has to know: the days of each activity, and when to look back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from icalendar import Calendar, Event

from wsr.activities.index import joined
from wsr.documents.calendar_event import all_day, as_day
from wsr.documents.change_history import Past
from wsr.documents.direction import printable
from wsr.documents.owned.index import One
from wsr.documents.parts import found
from wsr.documents.report_context import ReportContext

LOOK_BACK = (50, 100, 500, 1000)  # days after day 0 on which promised and done are compared
ABOUT = ("about", "about")
# Each has `events`, the `DAYS` of records that its events are made of, and the `NAME` of what one
# owner has of them.
CALENDARS = found("calendar", ())
DAYS: dict[str, tuple[str, ...]] = {"about": ("day0",), **joined(c.DAYS for c in CALENDARS)}


def ics(t: ReportContext, one: One | None = None, past: Past | None = None) -> bytes:
    """Every day, or those of what one owner has; Refused where the owner has nothing.

    What was taken away since some earlier file is sent as cancelled, so that it leaves calendars.
    """
    calendar, past = Calendar(), past or Past()
    calendar.add("prodid", "-//wsr//Whole-System-in-the-Room//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", printable(name(t, one)))
    for event in (*of_activities(t, one, past), *looking_back(t, past)):
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def name(t: ReportContext, one: One | None) -> str:
    if one is None:
        return t.about.title
    return f"{one.owner_name(t)} – {t.about.title}"


def of_activities(t: ReportContext, one: One | None, past: Past) -> Iterator[Event]:
    of: Any = one and one.record(t.w)
    for calendar in CALENDARS:
        if one is None or one.name == calendar.NAME:
            yield from calendar.events(t, of, past)


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
