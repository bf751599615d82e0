"""Owners: a plan belongs to a stakeholder group or to a task force, whose people write it."""

from __future__ import annotations

from wsr.activities.plans.records import Plan
from wsr.domain.kernel import N_, Actor, Refused, Workshop
from wsr.domain.records import Group, Stage
from wsr.domain.task_forces import TaskForce, by_name, is_on


def find_force(w: Workshop, owner: str) -> TaskForce | None:
    """By its id or its name."""
    return w.get(TaskForce, owner) or by_name(w, owner)


def need_owner(
    w: Workshop, actor: Actor, group: Group | None, force: TaskForce | None, field: str
) -> None:
    """Refuse whoever is neither a facilitator, nor of this group, nor on this task force."""
    if actor.facilitates or (force and is_on(force, actor.person)):
        return
    if force:
        why = N_("Only its members can write this plan. Join the task force first.")
        raise Refused("not_on_task_force", why, field)
    if group is None or group.id != actor.group:
        raise Refused("not_your_group", N_("This plan belongs to another group."), field)


def works_now(w: Workshop, plan: Plan) -> bool:
    """Whether task forces are at work, as they are in a stage of their own too."""
    stages = (s for s in w.all(Stage) if s.activity == "task_forces")
    return bool(plan.task_force) and any(s.status == "open" for s in stages)
