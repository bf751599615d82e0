"""Resisting: whom the facilitators of the long demo expect to resist, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.story import FAY, Step, person


def noting(story: Words) -> Iterator[Step]:
    for n, said in enumerate(story.told["resistance"], 1):
        yield Step(FAY, "add_resistance", entry(story, n, said))


def entry(story: Words, n: int, said: Told) -> Told:
    """What is the same in every language is counted from day 0."""
    rest = story.numbers["resistance"][n - 1]
    told = {name: rest[name] for name in ("loses", "severity")}
    return {"resistance": f"r{n}", **said, **told, **talking(story, rest)}


def talking(story: Words, rest: Told) -> Told:
    """Who talks with them by when, where that is settled."""
    if "by" not in rest:
        return {}
    due = story.day0 + timedelta(days=rest["days"])
    return {"by": person(*rest["by"]), "due": due.isoformat()}
