"""Rehearsals: an agenda is tried with simulated people, in a workshop that is deleted again."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields
from random import Random
from typing import Any

from wsr.domain.fields import TITLE
from wsr.domain.findings import in_order
from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.people import Join
from wsr.domain.records import About, Group, Stage
from wsr.domain.setup import CreateWorkshop
from wsr.live.loop import Signal
from wsr.live.ops import actor_of
from wsr.live.room import HOST, Room
from wsr.live.rooms import Rooms
from wsr.live.simulated import Say, next_act
from wsr.storage.base import StorageFailed

PEOPLE = 24
PAUSE = 0.6  # seconds between two things that someone does
LIVED = {"audience", "status", "opened_at", "ends_at", "runs"}  # of a stage: what is not planned


@dataclass(frozen=True)
class Rehearsal:
    room: Room
    over: Signal


class Rehearsals:
    """At most one of each workshop; a new one takes the place of the one before."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms, self._running = rooms, dict[str, Rehearsal]()

    def begin(self, of: Room, say: Say) -> tuple[Room, str]:
        """A workshop with the same agenda and groups, its facilitator key; people come on their own."""
        for code in [c for c, _ in self._running.items() if self._rooms.passing.of(c) == of.code]:
            self.end(code)
        room, key = self._rooms.create(copied(of.workshop, say), passing=of.code)
        one = Rehearsal(room, self._rooms.loop.signal())
        self._running[room.code] = one
        self._rooms.loop.spawn(self._play, one, say)
        return room, key

    def of(self, code: str) -> str | None:
        """The workshop that is rehearsed there; None where this is no rehearsal."""
        return self._rooms.passing.of(code)

    def end(self, code: str) -> None:
        """Nothing of it is left. Refused with not_a_rehearsal."""
        if code not in self._rooms.passing:
            raise Refused("not_a_rehearsal", N_("This isn’t a rehearsal."))
        if one := self._running.pop(code, None):
            one.over.set()
        self._rooms.discard(code)

    def close(self) -> None:
        for one in self._running.values():
            one.over.set()

    def _play(self, one: Rehearsal, say: Say) -> None:
        """The people arrive one by one, then each does something now and then."""
        chance, here = Random(), list[str]()
        while not one.over.wait(PAUSE):
            if len(here) < PEOPLE:
                here.append(f"sim{len(here) + 1}")
                doing(one.room, lambda: join(one.room, here[-1], len(here), say))
            else:
                doing(one.room, lambda: act(one.room, chance.choice(here), chance, say))


def doing(room: Room, work: Any) -> None:
    """What a person may not do now they leave; a room that closes is over soon."""
    with suppress(Refused, StorageFailed):
        work()


def join(room: Room, person: str, n: int, say: Say) -> None:
    groups = in_order(room.workshop.all(Group))
    name = say(N_("Simulated person %(n)d")) % {"n": n}
    room.do(HOST, Join(person=person, name=name, group=groups[n % len(groups)].id))


def act(room: Room, person: str, chance: Random, say: Say) -> None:
    actor = actor_of(room.workshop, person)
    if command := next_act(room.workshop, actor, chance, say):
        room.do(actor, command)


def copied(w: Workshop, say: Say) -> CreateWorkshop:
    """The same agenda and groups, and nothing that anyone did; marked as invented throughout."""
    about = w.need(About, "about")
    title = say(N_("Rehearsal: %(title)s")) % {"title": about.title}
    return CreateWorkshop(
        code="",
        title=title[:TITLE],
        method=about.method,
        task=about.task,
        place=about.place,
        day0=about.day0,
        language=about.language,
        illustrative=True,
        groups=tuple(planned(each) for each in in_order(w.all(Group))),
        stages=tuple(planned(each) for each in in_order(w.all(Stage))),
    )


def planned(record: Group | Stage) -> dict[str, Any]:
    return {f.name: getattr(record, f.name) for f in fields(record) if f.name not in LIVED}
