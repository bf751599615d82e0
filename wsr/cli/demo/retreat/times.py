"""Times: when in the three days something happens, in ms since 1970, on this laptop's clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from wsr import methods
from wsr.cli.demo.retreat.story import Words
from wsr.cli.demo.story import Step

MINUTE = 60_000
AHEAD, WEEK = 40 * MINUTE, 7 * 24 * 60 * MINUTE  # before it people come, and are expected
FIRST = {"am": time(9), "pm": time(13, 30)}  # when a half-day begins
SHARE = 0.8  # of a stage in which things happen


def minutes(n: int) -> int:
    return n * MINUTE


def start(story: Words, half: methods.Half) -> int:
    """When a half-day begins; the last day was yesterday."""
    last = story.agenda.halves[-1].day
    day = story.day0 - timedelta(days=last - half.day + 1)
    return round(datetime.combine(day, FIRST[half.half]).timestamp() * 1000)


def spread(steps: Iterator[Step], begin: int, end: int) -> Iterator[Step]:
    """The steps one after the other from `begin` until before `end`."""
    known = list(steps)
    for n, step in enumerate(known):
        yield Step(step.who, step.do, step.fields, begin + (end - begin) * n // len(known))
