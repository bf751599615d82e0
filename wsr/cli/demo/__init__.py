"""Demo: a workshop to look at, made by the same commands that people's phones send."""

from __future__ import annotations

from datetime import date

from wsr import i18n, methods
from wsr.cli.demo.story import FAY, Step, Story, read
from wsr.codec import command_from_wire
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.domain.setup import CreateWorkshop
from wsr.live.ops import actor_of
from wsr.live.room import HOST, Room
from wsr.live.rooms import Rooms

SHOWN = "barriers"  # the stage that is open when someone comes to look


def furnish(rooms: Rooms, day0: date, language: str = "en") -> tuple[Room, str]:
    """A workshop that has come through its half day, with the barriers open; facilitator's key."""
    story = read(day0, language)
    room, key = empty(rooms, story)
    for step in story.steps():
        play(room, step)
    play(room, Step(FAY, "open_stage", {"stage": SHOWN}))
    return room, key


def empty(rooms: Rooms, story: Story) -> tuple[Room, str]:
    """The same workshop before anyone has come."""
    told = story.told
    method = methods.load("half-day").told_in(i18n.translations(story.language).gettext)
    return rooms.create(
        CreateWorkshop(
            code="",
            title=told["title"],
            task=told["task"],
            place=told["place"],
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
    else:
        room.do(actor(room, step.who), command_from_wire(step.do, step.fields))


def actor(room: Room, who: str) -> Actor:
    return actor_of(room.workshop, who)
