"""Founding: the task forces and the advisory group of the long demo, and who joins them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.story import FAY, Step, person


def founding(story: Words) -> Iterator[Step]:
    for id, numbers in story.numbers["task_forces"].items():
        told = story.told["task_forces"][id]
        yield founded(id, numbers, told)
        for one in numbers["joined"]:
            yield Step(person(*one), "join_task_force", {"task_force": id})
        if "due" in numbers:
            yield from planned(story, id, numbers, told)


def founded(id: str, numbers: Told, told: Told) -> Step:
    """Whoever founds one convenes it; the advisory group is convened by someone from outside."""
    said: Told = {f: told[f] for f in ("name", "meets", "organisations", "convener") if f in told}
    kind: Told = {"kind": numbers["kind"]} if "kind" in numbers else {}
    who = person(*numbers["by"]) if "by" in numbers else FAY
    goals = numbers.get("goals", [])
    return Step(who, "add_task_force", {"task_force": id, **said, **kind, "goals": goals})


def planned(story: Words, id: str, numbers: Told, told: Told) -> Iterator[Step]:
    """It begins its plan with one action."""
    who, plan = person(*numbers["by"]), f"plan-{id}"
    due = (story.day0 + timedelta(days=numbers["due"])).isoformat()
    owner = story.told["people"][numbers["by"][0] - 1][numbers["by"][1] - 1]
    first = {"what": told["action"], "indicator": told["indicator"], "owner": owner, "due": due}
    yield Step(who, "add_plan", {"plan": plan, "owner": id})
    served = {"goals": numbers["goals"]}
    action = {"action": f"{id}-a1", "plan": plan, "horizon": 100, **first, **served}
    yield Step(who, "add_action", action)
