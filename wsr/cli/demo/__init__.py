"""Demo: a workshop to look at, made by the same commands that people's phones send."""

from __future__ import annotations

from datetime import date

from wsr import i18n, methods
from wsr.cli.demo.stories import Told, told
from wsr.cli.demo.story import FAY, NOTICE, Step
from wsr.codec import command_from_wire
from wsr.domain.attendance import NoticePeople
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.domain.setup import CreateWorkshop
from wsr.live.ops import actor_of
from wsr.live.room import HOST, Room, now_ms
from wsr.live.rooms import Rooms


class Clock:
    """Tells the time of a story while it is played, then that of the laptop."""

    def __init__(self) -> None:
        self.at: int | None = None

    def __call__(self) -> int:
        return now_ms() if self.at is None else self.at


def furnish(
    rooms: Rooms,
    day0: date,
    language: str = "en",
    method: str = "half-day",
    clock: Clock | None = None,
) -> tuple[Room, str]:
    """A workshop that has come through its agenda, with one stage open; facilitator's key.

    `clock` is that of `rooms`, so that things happen when the story says.
    """
    story, clock = told(day0, language, method), clock or Clock()
    steps = list(story.steps())
    clock.at = steps[0].at
    room, key = empty(rooms, story)
    for step in steps:
        clock.at = step.at
        play(room, step)
    clock.at = None
    play(room, Step(FAY, "open_stage", {"stage": story.shown}))
    return room, key


def empty(rooms: Rooms, story: Told) -> tuple[Room, str]:
    """The same workshop before anyone has come."""
    words = story.told
    method = methods.load(story.method).told_in(i18n.translations(story.language).gettext)
    return rooms.create(
        CreateWorkshop(
            code="",
            title=words["title"],
            method=method.id,
            task=words["task"],
            place=words["place"],
            day0=story.day0.isoformat(),
            language=story.language,
            illustrative=True,
            groups=story.groups,
            stages=method.stages,
        )
    )


def play(room: Room, step: Step) -> None:
    if step.do == "join":
        room.do(HOST, Join(person=step.who, **step.fields))
    elif step.do == NOTICE:
        room.do(HOST, NoticePeople(tuple(step.fields["people"])))
    else:
        room.do(actor(room, step.who), command_from_wire(step.do, step.fields))


def actor(room: Room, who: str) -> Actor:
    return actor_of(room.workshop, who)
