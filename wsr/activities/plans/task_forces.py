"""Task forces: one that is founded takes over the plan under its name, one that is removed leaves none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.rules import PlanRemoved
from wsr.domain.fields import PlanId, TaskForceId
from wsr.domain.founding import TaskForceAdded, TaskForceRemoved
from wsr.domain.kernel import N_, Actor, Change, Event, Put, Refused, Workshop


@dataclass(frozen=True)
class PlanTakenOver(Event):
    """A plan that had the name of a task force alone is now that of the task force itself."""

    plan: PlanId
    task_force: TaskForceId


def plans_of(w: Workshop, force: str) -> list[Plan]:
    return [plan for plan in w.all(Plan) if plan.task_force == force]


def take_over(w: Workshop, actor: Actor, e: TaskForceAdded, at: int) -> list[Event]:
    alone = (p for p in w.all(Plan) if not p.group and not p.task_force)
    same = [p for p in alone if p.owner.casefold() == e.name.casefold()]
    return [PlanTakenOver(plan.id, e.task_force) for plan in same[:1]]


def need_empty_plan(w: Workshop, e: TaskForceRemoved) -> None:
    plans = {plan.id for plan in plans_of(w, e.task_force)}
    if any(action.plan in plans for action in w.all(Action)):
        why = N_("This task force’s plan has actions, so it has to stay.")
        raise Refused("task_force_in_use", why, "task_force")


def clear_the_place(w: Workshop, actor: Actor, e: TaskForceRemoved, at: int) -> list[Event]:
    return [PlanRemoved(plan.id) for plan in plans_of(w, e.task_force)]


def plan_taken_over(w: Workshop, e: PlanTakenOver) -> list[Change]:
    plan = w.need(Plan, e.plan)
    return [Put(replace(plan, owner=e.task_force, task_force=e.task_force))]


EVOLVE = {PlanTakenOver: plan_taken_over}
