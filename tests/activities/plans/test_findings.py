"""What the facilitator should look at in the plans."""

from dataclasses import replace

from tests.activities.plans.test_plans import MEET, edit, planned
from tests.cast import ANA, BEN, FAY, opened
from wsr.activities.plans.findings import findings
from wsr.activities.plans.offers import OfferHelp
from wsr.activities.plans.rules import AddAction

FULL = {"owner": "Ana", "indicator": "Minutes", "due": "2027-01-15"}


def found(scene):
    return {(each.code, each.on) for each in findings(scene.workshop)}


def test_before_the_plans_are_opened_there_is_nothing_to_find():
    assert found(opened("past")) == set()


def test_empty_plans_and_what_actions_lack_are_found():
    codes = found(planned())
    assert ("empty_plan", "plan-ministry") in codes
    assert ("empty_plan", "plan-fishers") not in codes
    lacks = {f"action_without_{each}" for each in ("owner", "indicator", "due")}
    assert lacks == {code for code, on in codes if on == "a1"}


def test_a_whole_action_is_not_found():
    assert not {on for _, on in found(planned((ANA, edit(1, **FULL))))} & {"a1"}


def test_a_finding_says_it_in_one_sentence():
    for each in findings(planned((ANA, edit(1, soon=True, help_needed="x"))).workshop):
        assert (each.why % each.words).endswith(".")


def test_a_part_that_ends_after_its_whole_is_found():
    far = AddAction(
        action="far",
        plan="plan-fishers",
        horizon=1000,
        what="Fees",
        **{**FULL, "due": "2027-01-01"},
    )
    late = planned((ANA, far), (ANA, edit(1, **FULL, parent="far")))
    assert ("part_after_whole", "a1") in found(late)
    on_time = late.when(ANA, edit(2, due="2026-12-31"))
    assert ("part_after_whole", "a1") not in found(on_time)


def test_an_owner_with_three_actions_due_on_one_day_is_found():
    more = [(ANA, replace(MEET, action=f"b{n}", **{**FULL, "owner": "ANA "})) for n in (1, 2)]
    two = planned((ANA, edit(1, **FULL)), more[0])
    assert ("same_owner_same_day", "a1") not in found(two)
    assert ("same_owner_same_day", "a1") in found(two.when(*more[1]))


def test_help_for_what_starts_at_once_is_found_until_someone_offers_it():
    asks = planned((ANA, edit(1, soon=True, help_needed="A boat")))
    assert ("help_not_offered", "a1") in found(asks)
    assert ("help_not_offered", "a1") not in found(asks.when(BEN, OfferHelp("o1", "a1", "Ours")))


def test_an_action_of_a_body_that_is_not_here_is_found():
    assert ("owner_not_here", "a1") in found(planned((ANA, edit(1, owner="traders"))))
    assert ("owner_not_here", "a1") not in found(planned((ANA, edit(1, owner="Ministry"))))


def test_an_action_that_was_dropped_is_left_alone():
    assert not {on for _, on in found(planned((FAY, edit(1, status="dropped"))))} & {"a1"}
