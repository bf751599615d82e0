"""Horizons: the 100 and the 1000 days that a retreat plans for, counted from day 0."""

from __future__ import annotations

from datetime import date, timedelta

from wsr.domain.kernel import Workshop
from wsr.domain.records import About

HORIZONS = (100, 1000)


def last_day(w: Workshop, horizon: int) -> str:
    """YYYY-MM-DD, `horizon` days after day 0; empty while the workshop has no day 0."""
    about = w.get(About, "about")
    if about is None or not about.day0:
        return ""
    return (date.fromisoformat(about.day0) + timedelta(days=horizon)).isoformat()
