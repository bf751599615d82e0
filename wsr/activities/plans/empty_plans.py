"""Empty plans: a facilitator takes away the plan of a task force in which nothing is written."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.rules import PlanRemoved
from wsr.domain.kernel import N_, Actor, Command, Event, Refused, Workshop


@dataclass(frozen=True)
class RemovePlan(Command):
    """That of a task force, without actions; a group always has one."""

    plan: str


def remove_plan(w: Workshop, actor: Actor, c: RemovePlan, at: int) -> list[Event]:
    plan = w.need(Plan, c.plan, "plan")
    if plan.group:
        raise Refused("group_plan", N_("A group always has a plan."), "plan")
    if any(action.plan == plan.id for action in w.all(Action)):
        raise Refused("plan_in_use", N_("This plan has actions, so it has to stay."), "plan")
    return [PlanRemoved(plan.id)]


DECIDE = {RemovePlan: remove_plan}
