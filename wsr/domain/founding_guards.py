"""Founding guards: what is asked before a task force is founded, edited or joined."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wsr.domain.access import need_open_stage
from wsr.domain.agreements import need_goal
from wsr.domain.kernel import N_, Actor, Refused, Workshop
from wsr.domain.records import Person, Stage
from wsr.domain.task_forces import KINDS, TaskForce, by_name, everyone_on

MAX_TASK_FORCES, MAX_MEMBERS, MAX_ORGANISATIONS, MAX_GOALS = 60, 300, 60, 60
ACTIVITY = "task_forces"


def need_place(w: Workshop) -> None:
    if w.count(TaskForce) >= MAX_TASK_FORCES:
        raise Refused(
            "too_many_task_forces",
            N_("There are %(most)d task forces already. Remove one first."),
            most=MAX_TASK_FORCES,
        )


def need_founder(w: Workshop, actor: Actor) -> str:
    """Whoever founds one on the phone is on it; "" for a facilitator."""
    if actor.facilitates:
        return ""
    stage = need_open_task_forces(w, actor)
    if stage and not stage.settings.get("found", True):
        raise Refused("not_allowed", N_("Only a facilitator can do that."))
    return need_name(w, actor).id


def need_open_task_forces(w: Workshop, actor: Actor) -> Stage | None:
    if actor.facilitates:
        return None
    stages = [s for s in w.all(Stage) if s.activity == ACTIVITY]
    now = next((s for s in stages if s.status == "open"), None) or next(iter(stages), None)
    return need_open_stage(w, actor, now.id if now else "", ACTIVITY)


def need_name(w: Workshop, actor: Actor) -> Person:
    who = w.get(Person, actor.person)
    if who is None or not who.name:
        why = N_("A task force lists its members by name. Add yours first.")
        raise Refused("name_missing", why, "name")
    return who


def need_own_name(w: Workshop, id: str, name: str) -> None:
    same = by_name(w, name)
    if same and same.id != id:
        raise Refused("name_in_use", N_("Another task force already has this name."), "name")


def need_sound(w: Workshop, given: dict[str, Any], before: TaskForce | None = None) -> None:
    """Refused where a kind, a person or a goal is none, or where a list is too long."""
    if given.get("kind") not in (None, *KINDS):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "kind")
    need_few(
        given, {"members": MAX_MEMBERS, "organisations": MAX_ORGANISATIONS, "goals": MAX_GOALS}
    )
    known = everyone_on(before) if before else ()
    for field in ("convener", "members"):
        said = given.get(field) or ()
        need_here(w, [said] if isinstance(said, str) else said, known, field)
    for goal in set(given.get("goals") or ()) - set(before.goals if before else ()):
        need_goal_of(w, goal)


def need_few(given: dict[str, Any], most: dict[str, int]) -> None:
    for field, limit in most.items():
        if len(given.get(field) or ()) > limit:
            raise Refused("too_many", N_("That is too much at once."), field)


def need_here(w: Workshop, said: Iterable[str], known: tuple[str, ...], field: str) -> None:
    """Refuse someone who has left the room or was erased; who was on it before can stay."""
    for who in said:
        person = w.get(Person, who)
        if person and person.status != "in" and who not in known:
            why = N_("This person is no longer in the room. Choose someone else.")
            raise Refused("no_such_person", why, field)


def need_goal_of(w: Workshop, id: str) -> None:
    try:
        need_goal(w, id)
    except Refused as refused:
        raise Refused(refused.code, refused.why, "goals") from None


def need_own_people(w: Workshop, actor: Actor, said: Iterable[str], known: tuple[str, ...]) -> None:
    """Refuse a participant who puts someone else of the room on it: people join it themselves."""
    others = [who for who in said if w.get(Person, who) and who not in (actor.person, *known)]
    if others and not actor.facilitates:
        why = N_("People join a task force on their own phones. Only a facilitator can add them.")
        raise Refused("not_yours", why, "members")


def need_convener(w: Workshop, actor: Actor, force: TaskForce) -> None:
    if actor.facilitates:
        return
    need_open_task_forces(w, actor)
    if actor.person is None or actor.person != force.convener:
        why = N_("Only its convener or a facilitator can edit this task force.")
        raise Refused("not_yours", why, "task_force")
