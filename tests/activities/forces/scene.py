"""The force field, for the tests that all activities share."""

from tests.activities.scenes import THINGS, ActivityScene, one
from tests.cast import ANA, FAY
from wsr.activities.forces.records import DIRECTIONS, SPEEDS
from wsr.activities.forces.rules import AddForce, EditForce
from wsr.domain.agenda import OpenStage

SCENE = ActivityScene(
    fields={
        "force": one("f1", "f2", "f3"),
        "direction": one(*DIRECTIONS, "x"),
        "strength": one(0, 1, 3, 5, 6),
        "alterable": one(True, False),
        "speed": one("", *SPEEDS, "x"),
    },
    special={("edit_force", "alterable"): one(True, False, "", "x"), ("edit_force", "on"): THINGS},
    often=("add_force", "edit_force", "remove_force"),
    begun=(
        ("fay", "open_stage", {"stage": "forces"}),
        (
            "ana",
            "add_force",
            {"force": "f1", "on": "k1", "direction": "driving", "strength": 3, "text": "a b"},
        ),
    ),
    morning=(
        ("fay", "open_stage", {"stage": "forces"}),
        (
            "ben",
            "add_force",
            {"force": "f2", "on": "c1", "direction": "restraining", "strength": 5},
        ),
        ("ana", "edit_force", {"force": "f1", "alterable": True, "speed": "slow"}),
    ),
    hall=(
        (FAY, AddForce("f1", "k1", "driving", 4, alterable=True, text="Families want fish again")),
        (FAY, AddForce("f2", "k1", "restraining", 5, speed="slow", text="Patrols cost money")),
    ),
    spoken=(
        (FAY, OpenStage("forces")),
        (ANA, AddForce("f1", "k1", "driving", 3, text="The young want it")),
        (ANA, EditForce("f1", text="The young ask for it")),
    ),
)
