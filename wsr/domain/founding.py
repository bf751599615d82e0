"""Founding: task forces are founded, edited, joined, left and removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.domain.fields import CARD, TITLE, Own, PersonId, Plain, TaskForceId, words
from wsr.domain.founding_guards import (
    MAX_MEMBERS,
    need_convener,
    need_founder,
    need_name,
    need_open_task_forces,
    need_own_name,
    need_own_people,
    need_place,
    need_sound,
)
from wsr.domain.guards import need_free_id
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.privacy import names, shared
from wsr.domain.task_forces import TASK_FORCE, TaskForce, everyone_on, is_on


@dataclass(frozen=True)
class AddTaskForce(Command):
    """`convener` and `members` are people of the room by id, or names from outside.

    Whoever takes part founds one with themselves on it; they can name no one else of the room.
    """

    task_force: str
    name: Annotated[str, words(TITLE, line=True)]
    kind: str = TASK_FORCE
    convener: Annotated[str, words(TITLE, empty=True, line=True)] = ""
    members: Annotated[tuple[str, ...], words(TITLE, line=True)] = ()
    organisations: Annotated[tuple[str, ...], words(TITLE, line=True)] = ()
    meets: Annotated[str, words(CARD, empty=True)] = ""
    goals: tuple[str, ...] = ()


@dataclass(frozen=True)
class EditTaskForce(Command):
    """What is not given stays."""

    task_force: str
    name: Annotated[str | None, words(TITLE, line=True)] = None
    kind: str | None = None
    convener: Annotated[str | None, words(TITLE, empty=True, line=True)] = None
    members: Annotated[tuple[str, ...] | None, words(TITLE, line=True)] = None
    organisations: Annotated[tuple[str, ...] | None, words(TITLE, line=True)] = None
    meets: Annotated[str | None, words(CARD, empty=True)] = None
    goals: tuple[str, ...] | None = None


@dataclass(frozen=True)
class RemoveTaskForce(Command):
    """Of one whose plan has no actions; add_task_force brings it back."""

    task_force: str


@dataclass(frozen=True)
class JoinTaskForce(Command):
    task_force: str


@dataclass(frozen=True)
class LeaveTaskForce(Command):
    task_force: str


@dataclass(frozen=True)
class TaskForceAdded(Event):
    task_force: TaskForceId
    kind: Plain[str]
    at: Plain[int]
    name: Annotated[Own[str], shared()]
    convener: Annotated[Own[str | None], names()] = None
    members: Annotated[Own[tuple[str, ...]], names()] = ()
    organisations: Annotated[Own[tuple[str, ...]], shared()] = ()
    meets: Annotated[Own[str], shared()] = ""
    goals: Plain[tuple[str, ...]] = ()


@dataclass(frozen=True)
class TaskForceEdited(Event):
    task_force: TaskForceId
    set: Annotated[Own[dict[str, Any]], shared()]


@dataclass(frozen=True)
class TaskForceRemoved(Event):
    task_force: TaskForceId


@dataclass(frozen=True)
class TaskForceJoined(Event):
    task_force: TaskForceId
    person: Annotated[PersonId, names()]


@dataclass(frozen=True)
class TaskForceLeft(Event):
    task_force: TaskForceId
    person: Annotated[PersonId, names()]


def add_task_force(w: Workshop, actor: Actor, c: AddTaskForce, at: int) -> list[Event]:
    need_free_id(w, c.task_force, "task_force")
    need_place(w)
    need_own_name(w, c.task_force, c.name)
    founder = need_founder(w, actor)
    convener = c.convener or founder
    members = once((*c.members, founder) if founder else c.members)
    need_sound(w, {**vars(c), "members": members})
    need_own_people(w, actor, (convener, *members), ())
    return [
        TaskForceAdded(
            c.task_force,
            c.kind,
            at,
            c.name,
            convener or None,
            members,
            once(c.organisations),
            c.meets,
            once(c.goals),
        )
    ]


def edit_task_force(w: Workshop, actor: Actor, c: EditTaskForce, at: int) -> list[Event]:
    force = w.need(TaskForce, c.task_force, "task_force")
    need_convener(w, actor, force)
    asked = {f: v for f, v in vars(c).items() if f != "task_force" and v is not None}
    need_own_name(w, force.id, c.name or force.name)
    need_sound(w, asked, force)
    need_own_people(w, actor, (c.convener or "", *(c.members or ())), everyone_on(force))
    return [TaskForceEdited(force.id, {f: listed(v) for f, v in asked.items()})]


def once(said: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said))


def listed(value: Any) -> Any:
    """As the log keeps it."""
    return list(once(value)) if isinstance(value, tuple) else value


def remove_task_force(w: Workshop, actor: Actor, c: RemoveTaskForce, at: int) -> list[Event]:
    return [TaskForceRemoved(w.need(TaskForce, c.task_force, "task_force").id)]


def join_task_force(w: Workshop, actor: Actor, c: JoinTaskForce, at: int) -> list[Event]:
    need_open_task_forces(w, actor)
    force = w.need(TaskForce, c.task_force, "task_force")
    who = need_name(w, actor)
    if is_on(force, who.id):
        return []
    if len(force.members) >= MAX_MEMBERS:
        raise Refused("too_many", N_("This task force is full."), "task_force")
    return [TaskForceJoined(force.id, who.id)]


def leave_task_force(w: Workshop, actor: Actor, c: LeaveTaskForce, at: int) -> list[Event]:
    force = w.need(TaskForce, c.task_force, "task_force")
    return [TaskForceLeft(force.id, actor.person or "")] if is_on(force, actor.person) else []


def task_force_added(w: Workshop, e: TaskForceAdded) -> list[Change]:
    return [
        Put(
            TaskForce(
                e.task_force,
                e.name,
                e.at,
                e.kind,
                e.convener,
                e.members,
                e.organisations,
                e.meets,
                e.goals,
            )
        )
    ]


def task_force_edited(w: Workshop, e: TaskForceEdited) -> list[Change]:
    fields = {"kind": "task_force_kind"}
    said: dict[str, Any] = {}
    said |= {fields.get(f, f): tuple(v) if isinstance(v, list) else v for f, v in e.set.items()}
    if "convener" in said:
        said["convener"] = said["convener"] or None
    return [Put(replace(w.need(TaskForce, e.task_force), **said))]


def task_force_removed(w: Workshop, e: TaskForceRemoved) -> list[Change]:
    return [Remove("task_force", e.task_force)]


def task_force_joined(w: Workshop, e: TaskForceJoined) -> list[Change]:
    force = w.need(TaskForce, e.task_force)
    return [Put(replace(force, members=once((*force.members, e.person))))]


def task_force_left(w: Workshop, e: TaskForceLeft) -> list[Change]:
    """A convener who leaves convenes no more."""
    force = w.need(TaskForce, e.task_force)
    members = tuple(who for who in force.members if who != e.person)
    convener = None if force.convener == e.person else force.convener
    return [Put(replace(force, members=members, convener=convener))]


def without_goal(w: Workshop, goal: Record) -> list[Change]:
    """A goal that is taken off the wall is no goal of a task force any more."""
    serving = [f for f in w.all(TaskForce) if goal.id in f.goals]
    left = ((f, tuple(id for id in f.goals if id != goal.id)) for f in serving)
    return [Put(replace(f, goals=goals)) for f, goals in left]


DECIDE = {
    AddTaskForce: add_task_force,
    EditTaskForce: edit_task_force,
    RemoveTaskForce: remove_task_force,
    JoinTaskForce: join_task_force,
    LeaveTaskForce: leave_task_force,
}
EVOLVE = {
    TaskForceAdded: task_force_added,
    TaskForceEdited: task_force_edited,
    TaskForceRemoved: task_force_removed,
    TaskForceJoined: task_force_joined,
    TaskForceLeft: task_force_left,
}
