"""Horizon: the 100 or 1000 days of a plan, on which something lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wsr.documents.report_context import ReportContext
from wsr.domain.horizons import last_day


@dataclass(frozen=True)
class Span:
    """When something happens, from 0 to 1 of the scale it is on; `said` is the last day."""

    start: float
    end: float
    said: str


@dataclass(frozen=True)
class Scale:
    """The days from 0 to 1, as they are written; `undated` stands for what has no day."""

    start: str
    end: str
    undated: str


def scale(t: ReportContext, days: int) -> Scale | None:
    if not t.about.day0:
        return None
    end = t.day(last_day(t.w, days))
    return Scale(t.day(t.about.day0), end, t.gettext("No due date yet"))


def span(t: ReportContext, start: str, due: str, days: int) -> Span | None:
    """Where that lies on a horizon of so many days; nothing without day 0 or a due date."""
    if not t.about.day0 or not due:
        return None
    begin, end = (share(t, day, days) for day in (start or t.about.day0, due))
    return Span(min(begin, end), end, t.day(due))


def share(t: ReportContext, day: str, days: int) -> float:
    """How much of the horizon is over on that day, from 0 to 1."""
    passed = (date.fromisoformat(day) - date.fromisoformat(t.about.day0)).days
    return min(1.0, max(0.0, passed / days))
