"""Task forces, for the tests that all activities share."""

from tests.activities.scenes import THINGS, ActivityScene, one, some
from tests.cast import ANA, BEN, FAY
from wsr.domain.agenda import OpenStage
from wsr.domain.founding import AddTaskForce, EditTaskForce, JoinTaskForce

WHO = one("ana", "ben", "rui", "Dr Shrestha", "zoe")

SCENE = ActivityScene(
    fields={
        "task_force": one("f1", "f2"),
        "convener": one("", "ana", "ben", "Dr Shrestha"),
        "members": some(WHO, 3),
        "organisations": some(one("Lake NGO", "Ministry of Water"), 2),
        "meets": one("", "every second Monday"),
        "goals": some(THINGS, 1),
    },
    special={
        ("add_task_force", "name"): one("Water", "Law"),
        ("edit_task_force", "name"): one("Water", "Nets"),
        ("add_task_force", "kind"): one("task_force", "advisory_group", "x"),
        ("edit_task_force", "kind"): one("task_force", "advisory_group"),
    },
    seldom=("remove_task_force",),
    often=("add_task_force", "edit_task_force", "join_task_force", "leave_task_force"),
    begun=(
        ("fay", "open_stage", {"stage": "task_forces"}),
        ("ana", "add_task_force", {"task_force": "f1", "name": "Water"}),
    ),
    morning=(
        ("fay", "open_stage", {"stage": "task_forces"}),
        ("ben", "join_task_force", {"task_force": "f1"}),
        ("fay", "edit_task_force", {"task_force": "f1", "convener": "ana", "goals": ["k1"]}),
    ),
    hall=((FAY, AddTaskForce("f1", "Water", members=("Dr Shrestha",), convener="Dr Shrestha")),),
    spoken=(
        (FAY, OpenStage("task_forces")),
        (ANA, AddTaskForce("f1", "Water", members=("Dr Shrestha",), meets="Mondays")),
        (BEN, JoinTaskForce("f1")),
        (FAY, EditTaskForce("f1", organisations=("Lake NGO",))),
    ),
)
