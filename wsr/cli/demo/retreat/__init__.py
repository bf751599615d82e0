"""Retreat: what the ninety-six people of the long demo do in three days, stage by stage."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wsr import methods
from wsr.cli.demo.retreat.contacts import staying_in_touch
from wsr.cli.demo.retreat.people import arriving, expecting, late, noticed, seated
from wsr.cli.demo.retreat.places import listing
from wsr.cli.demo.retreat.resisting import noting
from wsr.cli.demo.retreat.story import METHOD, Told, Words
from wsr.cli.demo.retreat.times import AHEAD, SHARE, WEEK, minutes, spread, start
from wsr.cli.demo.retreat.work import WORK, clustering, posting
from wsr.cli.demo.story import FAY, Step, toml

LATE = "doing"  # the stage at which the last ones come
PLACED = "goals"  # the stage before which facilitators list districts and priorities
NOTED = "power"  # the stage after which facilitators note who may resist


class Retreat(Words):
    """The whole story, each step with its time; day 3 was yesterday."""

    def steps(self) -> Iterator[Step]:
        first, *_ = self.agenda.halves
        begins = start(self, first)
        yield from spread(expecting(self), begins - WEEK, begins - WEEK // 2)
        yield from spread(arriving(self), begins - AHEAD, begins)
        for half in self.agenda.halves:
            yield from halved(self, half)


def read(day0: date, language: str = "en") -> Retreat:
    """In a language that has this story, else in English."""
    own = language if language in ("en", "ne", "ar") else "en"
    return Retreat(toml(f"{METHOD}/{own}.toml"), toml(f"{METHOD}/numbers.toml"), day0, own)


def halved(story: Words, half: methods.Half) -> Iterator[Step]:
    at = start(story, half)
    for stage in half.stages:
        ends = at + minutes(stage["minutes"])
        steps = lived(story, stage, half if stage is half.stages[0] else None)
        yield from spread(steps, at, at + round(SHARE * (ends - at)))
        at = ends
    last = half.stages[-1]
    if half == story.agenda.halves[-1]:
        yield from spread(staying_in_touch(story), at, at)
    if last["activity"] != "close":
        yield from spread(iter([Step(FAY, "close_stage", {"stage": last["id"]})]), at, at)


def lived(story: Words, stage: Told, begins: methods.Half | None) -> Iterator[Step]:
    """A stage is opened, people sit down, and do what it is for."""
    if stage["activity"] == "close":
        return
    if stage["id"] == PLACED:
        yield from listing(story)
    yield Step(FAY, "open_stage", {"stage": stage["id"]})
    if begins:
        yield from noticed(story, begins)
    if stage["id"] == LATE:
        yield from late(story)
    yield from seated(stage)
    if stage["activity"] == "cards":
        yield from posting(story, stage)
        yield from clustering(story, stage["id"])
    yield from WORK[stage["id"]](story) if stage["id"] in WORK else ()
    if stage["id"] == NOTED:
        yield from noting(story)
