"""Actions that groups do together are counted; the browser is held to the same cases."""

import json
from pathlib import Path

import pytest

from tests.activities.plans.test_plans import edit, planned
from tests.cast import ANA, BEN, FAY
from wsr.activities.plans.offers import Offer, OfferHelp
from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.together import joint_actions
from wsr.domain.kernel import Put, Record, Workshop, apply
from wsr.domain.records import Group

PAIR = ("fishers", "ministry")
SHARED = json.loads(
    (Path(__file__).parents[2] / "fixtures/cases/joint_actions.json").read_text("utf-8")
)


def counted(actions):
    """What is counted in a workshop with these, in the order in which it is shown."""
    names = SHARED["groups"].items()
    # As they came in, which is not their order on screen.
    room: list[Record] = [Group(id, name, "fish", 1, n) for n, (id, name) in enumerate(names)][::-1]
    room += [Plan(id, id, group=id) for id in (*SHARED["groups"], "gone")]
    room.append(Plan("clean-water", "clean-water", task_force="clean-water"))
    for n, each in enumerate(actions):
        told = {"helpers": each["helpers"], "status": each.get("status", "planned")}
        room.append(Action(f"a{n}", each["plan"], 100, "Nets", n, 0, **told))
        offered = enumerate(each.get("offers", ()))
        room += [Offer(f"o{n}-{m}", f"a{n}", each["plan"], "Ours", 0, g) for m, g in offered]
    found = joint_actions(apply(Workshop(), 1, [Put(each) for each in room]))
    return [[*pair, many] for pair, many in found.items()]


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: case["title"])
def test_joint_actions(case):
    assert counted(case["actions"]) == case["joint"]


def test_a_group_that_is_named_among_the_helpers_has_a_joint_action():
    scene = planned((ANA, edit(1, helpers="Radio,  ministry ; the church")))
    assert joint_actions(scene.workshop) == {PAIR: 1}
    assert joint_actions(planned((ANA, edit(1, helpers="Ministry of none"))).workshop) == {}


def test_an_offer_makes_a_joint_action_and_is_not_counted_twice():
    asks = planned((ANA, edit(1, helpers="Ministry", help_needed="A boat")))
    assert joint_actions(asks.when(BEN, OfferHelp("o1", "a1", "Ours")).workshop) == {PAIR: 1}


def test_a_groups_own_action_and_a_dropped_one_are_not_joint():
    assert joint_actions(planned((ANA, edit(1, helpers="Fishers"))).workshop) == {}
    dropped = planned((ANA, edit(1, helpers="Ministry")), (FAY, edit(2, status="dropped")))
    assert joint_actions(dropped.workshop) == {}
