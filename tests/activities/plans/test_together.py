"""Actions that groups do together are counted, and written in the report."""

from tests.activities.plans.test_plans import edit, planned
from tests.cast import ANA, BEN, FAY
from wsr.activities.plans.offers import OfferHelp
from wsr.activities.plans.together import joint_actions

PAIR = ("fishers", "ministry")


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
