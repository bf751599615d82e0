"""Power and resources, for the tests that all activities share."""

from random import Random
from typing import Any

from tests.activities.scenes import SMALL, ActivityScene
from wsr.domain.kernel import Workshop


def aimed(r: Random, w: Workshop, do: str, with_: dict[str, Any]) -> dict[str, Any]:
    return {**with_, "stage": "power"} if do == "rate" and r.random() < 0.8 else with_


SCENE = ActivityScene(
    fields={"power": SMALL, "resources": SMALL},
    often=("rate",),
    aimed=aimed,
    begun=(
        ("fay", "open_stage", {"stage": "power"}),
        (
            "ana",
            "rate",
            {"stage": "power", "on": "k2", "group": "fishers", "power": 1, "resources": 2},
        ),
    ),
    morning=(
        ("fay", "edit_stage", {"stage": "power", "settings": {"members": True}}),
        ("fay", "open_stage", {"stage": "power"}),
        (
            "ana",
            "rate",
            {"stage": "power", "on": "k1", "group": "fishers", "power": 5, "resources": 0},
        ),
    ),
)
