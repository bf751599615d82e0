"""Horizon: the 100 or 1000 days of a plan, on which its actions lie."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wsr.activities.plans.records import Action
from wsr.activities.plans.rules import last_day
from wsr.documents.report_context import ReportContext


@dataclass(frozen=True)
class Span:
    """When something happens, from 0 to 1 of the scale it stands on; `said` is the last day."""

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


def span(t: ReportContext, a: Action) -> Span | None:
    """Where it lies on its horizon; without day 0 or a due date nothing is told."""
    if not t.about.day0 or not a.due:
        return None
    start, end = (share(t, day, a.horizon) for day in (a.start or t.about.day0, a.due))
    return Span(min(start, end), end, t.day(a.due))


def share(t: ReportContext, day: str, days: int) -> float:
    """How much of the horizon is over on that day, from 0 to 1."""
    passed = (date.fromisoformat(day) - date.fromisoformat(t.about.day0)).days
    return min(1.0, max(0.0, passed / days))
