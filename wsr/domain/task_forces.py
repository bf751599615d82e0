"""Task forces: those who carry actions on after the retreat, as a noun that all activities share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from wsr.domain.fields import Plain
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.merging import Hanging
from wsr.domain.privacy import UNSIGN, names, shared
from wsr.domain.records import Group, Person

TASK_FORCE, ADVISORY_GROUP = KINDS = ("task_force", "advisory_group")


@dataclass(frozen=True)
class TaskForce(Record):
    """Who works on what after the retreat, or is consulted on it (`task_force_kind`).

    `convener` and each of `members` is the id of a person in the room, or the name of someone from
    outside. `organisations` are names, `meets` says in words how often, `goals` are ids of cards or
    clusters.
    """

    kind: ClassVar[str] = "task_force"
    name: Annotated[str, shared()]
    at: Plain[int]
    task_force_kind: Plain[str] = TASK_FORCE  # of KINDS
    convener: Annotated[str | None, names(erased=UNSIGN)] = None
    members: Annotated[tuple[str, ...], names(erased=UNSIGN)] = ()
    organisations: Annotated[tuple[str, ...], shared()] = ()
    meets: Annotated[str, shared()] = ""
    goals: Plain[tuple[str, ...]] = ()

    def within(self) -> tuple[Key, ...]:
        return (("activity", "task_forces"),)  # each of its stages shows them all

    def brings(self) -> tuple[Key, ...]:
        """Who is on it, and the words of its goals."""
        goals = [(kind, id) for id in self.goals for kind in ("card", "cluster")]
        return (*(("person", who) for who in everyone_on(self)), *goals)


def in_order(w: Workshop) -> list[TaskForce]:
    """Advisory groups first, then task forces, each in the order in which they were founded."""
    return sorted(w.all(TaskForce), key=lambda f: (KINDS.index(f.task_force_kind) == 0, f.at))


def everyone_on(force: TaskForce) -> tuple[str, ...]:
    """The convener, then the members: ids and names from outside, each once."""
    first = (force.convener,) if force.convener else ()
    return tuple(dict.fromkeys((*first, *force.members)))


def is_on(force: TaskForce, person: str | None) -> bool:
    return person is not None and person in everyone_on(force)


def by_name(w: Workshop, name: str) -> TaskForce | None:
    same = (f for f in w.all(TaskForce) if f.name.casefold() == name.casefold())
    return next(same, None)


def groups_on(w: Workshop, force: TaskForce) -> frozenset[str]:
    """The stakeholder groups that someone on it belongs to."""
    people = (w.get(Person, who) for who in everyone_on(force))
    return frozenset(p.group for p in people if p and p.group)


def absent(w: Workshop, force: TaskForce) -> list[Group]:
    """The stakeholder groups from which no one is on it, in the facilitator's order."""
    there = groups_on(w, force)
    return [g for g in sorted(w.all(Group), key=lambda g: g.position) if g.id not in there]


def missed(w: Workshop, force: TaskForce) -> list[Group]:
    """Those of the absent groups that should be on it.

    An advisory group should hear every group; a task force those whose plans have an action for one
    of its goals.
    """
    if force.task_force_kind == ADVISORY_GROUP:
        return absent(w, force)
    acting = {*acting_on(w, force.goals)}
    return [group for group in absent(w, force) if group.id in acting]


def acting_on(w: Workshop, goals: tuple[str, ...]) -> Iterator[str]:
    """The groups whose plans have an action that serves one of these goals."""
    for action in w.of_kind("action"):
        plan = w.find("plan", getattr(action, "plan", ""))
        group = getattr(plan, "group", None)
        if group and set(goals) & set(getattr(action, "goals", ())):
            yield group


def on_another(force: TaskForce, from_: str, to: str) -> TaskForce | None:
    goals = tuple(to if id == from_ else id for id in force.goals)
    return None if to in force.goals else replace(force, goals=goals)


SERVED = Hanging(lambda force: force.goals, on_another)
