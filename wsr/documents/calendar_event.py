"""Calendar event: one day of a calendar, which a later file changes or takes away."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Event

from wsr.documents.direction import printable
from wsr.documents.report_context import ReportContext


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
