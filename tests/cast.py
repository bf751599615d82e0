"""The cast of the tests: Fay facilitates, Ana and Ben take part, Rui records, Zoe is a stranger."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from wsr.activities.index import ACTIVITIES, decide, evolve
from wsr.codec import Entry, to_entry, to_event
from wsr.domain import visibility
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor, Change, Command, Event, Put, Record, Refused, Workshop, apply
from wsr.domain.many import Left, sift
from wsr.domain.people import Join
from wsr.domain.records import DUTIES, Person
from wsr.domain.setup import CreateWorkshop

NOW = 1_750_000_000_000  # ms since 1970
MINUTE = 60_000

HOST = Actor(None, "host")
FAY = Actor("fay", "facilitator")
ANA = Actor("ana", "participant", "fishers")
BEN = Actor("ben", "participant", "ministry")
RUI = Actor("rui", "recorder", "fishers")
ZOE = Actor("zoe", "participant", "fishers")  # has never joined
WALL = Actor(None, "wall")
EVERYONE = (HOST, FAY, ANA, BEN, RUI, ZOE, WALL)

LANES = (
    {"id": "governance", "title": "Governance"},
    {"id": "structural", "title": "Structural"},
    {"id": "unsorted", "title": "Unsorted"},
)
TIMES = ({"id": "world", "title": "World"}, {"id": "self", "title": "Self"})


def stage(position: int, id: str, activity: str, minutes: int = 0, **more: Any) -> dict[str, Any]:
    return {
        "id": id,
        "position": position,
        "activity": activity,
        "title": id.capitalize(),
        "minutes": minutes,
        **more,
    }


def with_every_activity(stages: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """A stage under its own name for each activity in which something can be asked."""
    held = {each["activity"] for each in stages}
    more = [a.name for a in ACTIVITIES if a.commands and a.name not in held]
    return (*stages, *(stage(len(stages) + n, name, name) for n, name in enumerate(more, 1)))


RETREAT = (
    stage(1, "barriers", "cards", 30, lanes=LANES, settings={"barriers": True}),
    stage(2, "past", "cards", lanes=TIMES, roles=DUTIES),
    stage(3, "power", "ratings"),
    stage(4, "leverage", "dots", settings={"budget": 5, "secret": True, "suggest": True}),
    stage(5, "plans", "plans", roles=DUTIES),
    stage(6, "pledges", "pledges"),
)
STAGES = with_every_activity(RETREAT)
GROUPS = (
    {"id": "fishers", "name": "Fishers", "icon": "fish", "colour": 1, "position": 1},
    {"id": "ministry", "name": "Ministry", "icon": "national", "colour": 2, "position": 2},
    {"id": "traders", "name": "Traders", "icon": "market", "colour": 3, "position": 3},
)
CREATE = CreateWorkshop("ABCD", "Lake retreat", day0="2026-11-21", groups=GROUPS, stages=STAGES)
JOINED = (
    (HOST, Join("fay", "Fay", None, "facilitator")),
    (HOST, Join("ana", "Ana", "fishers")),
    (HOST, Join("ben", "Ben", "ministry")),
    (HOST, Join("rui", "Rui", "fishers", "recorder")),
)

Step = tuple[Actor, Command]


@dataclass
class Scene:
    """A workshop after some steps, with its log; `when` adds one, `then...` compares what came of it."""

    workshop: Workshop = field(default_factory=lambda: Workshop("log"))
    events: list[Event] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    refused: Refused | None = None
    entries: list[Entry] = field(default_factory=list)
    left: tuple[Left, ...] = ()

    def when(self, actor: Actor, command: Command, at: int = NOW) -> Scene:
        left: tuple[Left, ...] = ()
        try:
            command, left = sift(command, lambda one: decide(self.workshop, actor, one, at))
            events = decide(self.workshop, actor, command, at)
        except Refused as refused:
            return Scene(self.workshop, refused=refused, entries=self.entries)
        after = Scene(self.workshop, events, entries=[*self.entries], left=left)
        for event in events:
            after.happen(event, at)
        return after

    def happen(self, event: Event, at: int) -> None:
        self.entries.append(to_entry(event, self.workshop.seq + 1, at, None))
        changes = evolve(self.workshop, to_event(self.entries[-1]))
        assert changes == evolve(self.workshop, event), "the log tells the same story"
        self.workshop = apply(self.workshop, self.workshop.seq + 1, changes)
        self.changes += changes

    def then(self, *events: Event) -> Scene:
        assert not self.refused, self.refused.code
        assert self.events == list(events)
        return self

    def then_put(self, *records: Record) -> Scene:
        assert not self.refused, self.refused.code
        assert [c.record for c in self.changes if isinstance(c, Put)] == list(records)
        return self

    def then_removed(self, *keys: tuple[str, str]) -> Scene:
        assert not self.refused, self.refused.code
        assert [c.key for c in self.changes if not isinstance(c, Put)] == list(keys)
        return self

    def then_nothing(self) -> Scene:
        return self.then()

    def then_refused(self, code: str, field: str | None = None) -> None:
        assert self.refused, f"not refused: {self.events}"
        assert (self.refused.code, self.refused.field) == (code, field)
        assert str(self.refused).strip().endswith("."), "one plain sentence"

    def then_left(self, **why: str) -> Scene:
        """The cards that were left as they were, each with its code."""
        assert not self.refused, self.refused.code
        assert {each.card: each.refused.code for each in self.left} == why
        return self

    def has(self, *records: Record) -> Scene:
        for record in records:
            assert self.workshop.find(record.kind, record.id) == record
        return self

    def lacks(self, kind: str, id: str) -> Scene:
        assert self.workshop.find(kind, id) is None
        return self

    def seen_by(self, actor: Actor, kind: str) -> list[Record]:
        all_ = [r for r in self.workshop.records() if r.kind == kind]
        return [r for r in all_ if visibility.sees(actor, r)]


def given(*steps: Step) -> Scene:
    """The room with its people in it, after `steps`; no stage is open unless a step opens it."""
    return after(Scene(), (HOST, CREATE), *JOINED, *steps)


def after(scene: Scene, *steps: Step) -> Scene:
    for actor, command in steps:
        scene = scene.when(actor, command)
        assert not scene.refused, f"{command}: {scene.refused.code}"
    return scene


def opened(stage: str, *steps: Step) -> Scene:
    return given((FAY, OpenStage(stage)), *steps)


def actor_of(workshop: Workshop, who: str | None) -> Actor:
    person = workshop.get(Person, who)
    if person is None:
        return Actor("zoe", "participant", "fishers") if who else HOST
    return Actor(person.id, person.role, person.group, table=person.table)


def actors(workshop: Workshop) -> set[Actor]:
    """Everyone in the room, the wall, a stranger."""
    people = {actor_of(workshop, p.id) for p in workshop.all(Person)}
    return people | {Actor(None, "wall"), Actor("zoe", "participant", "fishers")}
