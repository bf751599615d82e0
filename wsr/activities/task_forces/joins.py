"""Joins: a task force is for its goals, and acts by its plan."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.domain.joins import Join
from wsr.domain.kernel import Record, Workshop
from wsr.domain.shared_joins import goal
from wsr.domain.task_forces import TaskForce


def joins(w: Workshop) -> Iterator[Join]:
    for force in w.all(TaskForce):
        for id in force.goals:
            yield Join(goal(w, id), (force.kind, force.id), "carried")
        for action in actions_of(w, force.id):
            yield Join((force.kind, force.id), (action.kind, action.id), "carried_out")


def actions_of(w: Workshop, force: str) -> Iterator[Record]:
    for action in w.of_kind("action"):
        plan = w.find("plan", getattr(action, "plan", ""))
        if plan and getattr(plan, "task_force", None) == force:
            yield action
