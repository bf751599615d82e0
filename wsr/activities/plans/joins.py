"""PlansJoins: why an action is done, what it is part of, and how it is measured."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.plans.records import Action
from wsr.domain.joins import Join
from wsr.domain.kernel import Workshop
from wsr.domain.shared_joins import chosen, goal


def joins(w: Workshop) -> Iterator[Join]:
    for action in w.all(Action):
        key = (Action.kind, action.id)
        for id in action.leverage:
            yield Join(chosen(w, id), key, "planned")
        for id in action.goals:
            yield Join(goal(w, id), key, "planned")
        for id in action.interventions:
            yield Join(("intervention", id), key, "used")
        if action.parent:
            yield Join((Action.kind, action.parent), key, "part")
        if action.indicator:
            yield Join(key, ("indicator", action.id), "measured")
