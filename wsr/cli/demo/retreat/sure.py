"""Sure: help that groups offer each other, and how sure each is of its plan."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.cli.demo.retreat.people import EACH
from wsr.cli.demo.retreat.story import Words
from wsr.cli.demo.story import FAY, Step, person

SURE = (4, 3, 5, 4, 2, 4, 5, 3)  # of the people of a group, in turn
READ_OUT = 5  # the group whose numbers the room hears


def offering(story: Words) -> Iterator[Step]:
    for action, (group, which) in story.numbers["offers"].items():
        made = {"offer": f"{action}-help", "action": action, "says": story.told["offers"][action]}
        yield Step(person(group, which), "offer_help", {**made, "for_group": which == 1})


def surely(story: Words) -> Iterator[Step]:
    """Everyone says how sure they are; one of each group that is not says why."""
    yield from offering(story)
    for group in range(1, 9):
        for which in range(1, EACH + 1):
            yield answer(story, group, which)
    yield Step(FAY, "read_out_confidence", {"plan": f"plan-g{READ_OUT}"})


def answer(story: Words, group: int, which: int) -> Step:
    confidence = SURE[(group + which) % len(SURE)]
    reasons = story.told["confidence"]["reasons"]
    why = {"reason": reasons[group - 1]} if confidence == min(SURE) else {}
    said = {"plan": f"plan-g{group}", "confidence": confidence, **why}
    return Step(person(group, which), "set_confidence", said)
