"""Stories: the demos that there are, by the method whose agenda they live through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from wsr.cli.demo import retreat, story
from wsr.cli.demo.retreat.story import METHOD

Told = story.Story | retreat.Retreat
STORIES: dict[str, Callable[[date, str], Told]] = {"half-day": story.read, METHOD: retreat.read}


def told(day0: date, language: str = "en", method: str = "half-day") -> Told:
    """The demo of this method, in a language that it has, else in English."""
    return STORIES[method](day0, language)
