"""What Fay should look at in task forces, and how they hang together with goals and actions."""

from tests.cast import ANA, BEN, FAY, opened
from wsr.activities.cards.posting import AddCard
from wsr.activities.plans.rules import AddAction, AddPlan
from wsr.activities.task_forces.joins import joins
from wsr.activities.task_forces.noticing import findings
from wsr.domain.agenda import OpenStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.founding import AddTaskForce, EditTaskForce, JoinTaskForce

AGREED = ((ANA, AddCard("k1", "barriers", "Clean water")), (FAY, SetAgreement("k1", "agreed")))


def noticed(room):
    return {each.code: each.words.get("groups") for each in findings(room.workshop)}


def acting():
    """The ministry acts for the goal of a task force on which only Ana of the fishers is."""
    return opened(
        "barriers",
        *AGREED,
        (FAY, AddTaskForce("f1", "Water", members=("ana",), goals=("k1",))),
        (FAY, OpenStage("plans")),
        (
            FAY,
            AddAction(action="a1", plan="plan-ministry", horizon=100, what="Test", goals=("k1",)),
        ),
    )


def test_a_task_force_without_a_group_that_acts_for_its_goal_is_noticed():
    room = acting()
    assert noticed(room)["task_force_without_group"] == ("Ministry",)
    joined = room.when(FAY, OpenStage("task_forces")).when(BEN, JoinTaskForce("f1"))
    assert "task_force_without_group" not in noticed(joined)


def test_an_advisory_group_should_hear_every_group():
    wise = AddTaskForce("f1", "Wise", kind="advisory_group", members=("ana",), convener="ana")
    room = opened("task_forces", (FAY, wise))
    assert noticed(room) == {"task_force_without_group": ("Ministry", "Traders")}


def test_a_task_force_that_no_one_convenes_is_noticed():
    room = opened("task_forces", (FAY, AddTaskForce("f1", "Water")))
    assert noticed(room) == {"task_force_without_convener": None}
    assert noticed(room.when(FAY, EditTaskForce("f1", convener="Dr Shrestha"))) == {}


def test_the_chain_leads_from_a_goal_to_its_task_force_and_what_it_does():
    room = acting()
    room = room.when(FAY, AddPlan("p1", "f1"))
    room = room.when(FAY, AddAction(action="a2", plan="p1", horizon=100, what="Clean"))
    assert [each[:2] for each in joins(room.workshop)] == [
        (("agreement", "k1"), ("task_force", "f1")),
        (("task_force", "f1"), ("action", "a2")),
    ]
