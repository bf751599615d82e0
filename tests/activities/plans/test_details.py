"""What is pledged for an action, whose priority it serves and what it is to shift."""

from dataclasses import replace

import pytest

from tests.activities.plans.test_plans import MEET, edit, planned, the
from tests.cast import ANA, BEN, FAY, NOW, opened
from wsr.activities.interventions.rules import (
    AddIntervention,
    EditIntervention,
    InterventionRemoved,
    RemoveIntervention,
)
from wsr.activities.plans.report import own_sections
from wsr.activities.plans.rules import AddAction
from wsr.activities.plans.sheets import actions
from wsr.documents.report_context import ReportContext
from wsr.domain.vocabularies import EditVocabulary

DISTRICTS = EditVocabulary("areas", ({"id": "north", "title": "North"},))


def test_ana_pledges_money_and_days_for_an_action():
    scene = planned().when(ANA, edit(1, money="12,50", days="१२", currency="npr"))
    assert (the(scene).money, the(scene).days, the(scene).currency) == ("12.50", "12", "NPR")


def test_funds_are_pledged_apart_and_cleared_again():
    given = planned((ANA, edit(1, funds_donor="1,000", funds_private="5")))
    assert (the(given).funds_donor, the(given).funds_private) == ("1000", "5")
    assert the(given.when(ANA, edit(2, funds_donor=""))).funds_donor == ""


@pytest.mark.parametrize("amount", ["1e309", "-5", "five", "1" * 17])
def test_an_amount_that_is_none_is_refused_and_nothing_is_half_done(amount):
    room = planned()
    room.when(ANA, edit(1, owner="Ana", money=amount)).then_refused("bad_amount", "money")
    room.when(ANA, replace(MEET, action="a2", days=amount)).then_refused("bad_amount", "days")
    assert the(room).owner == ""


def test_a_currency_is_three_letters():
    planned().when(ANA, edit(1, currency="rupees")).then_refused("bad_currency", "currency")


def test_ben_edits_no_amount_in_anas_plan():
    planned().when(BEN, edit(1, money="5")).then_refused("not_your_group", "plan")


def test_an_action_says_what_is_to_shift_and_how_soon():
    said = edit(1, behaviour="Nets are checked", soon=True, target15="A list", government=True)
    action = the(planned().when(ANA, said))
    assert (action.behaviour, action.soon, action.target15) == ("Nets are checked", True, "A list")
    assert action.government


def test_an_area_is_one_of_the_workshops_list():
    room = planned((FAY, DISTRICTS))
    assert the(room.when(ANA, edit(1, area="north"))).area == "north"
    room.when(ANA, edit(1, area="south")).then_refused("bad_choice", "area")
    room.when(ANA, edit(1, priority="north")).then_refused("bad_choice", "priority")


def test_an_area_that_is_no_longer_offered_stays_and_can_be_cleared():
    there = planned((FAY, DISTRICTS), (ANA, edit(1, area="north")))
    left = there.when(FAY, EditVocabulary("areas", ()))
    assert the(left).area == "north"
    assert the(left.when(ANA, edit(2, area=""))).area == ""
    left.when(ANA, replace(MEET, action="a2", area="north")).then_refused("bad_choice", "area")


def test_an_intervention_has_to_be_there():
    planned().when(ANA, edit(1, interventions=("v9",))).then_refused(
        "no_such_intervention", "interventions"
    )


def test_no_action_is_its_own_ancestor():
    far = AddAction(action="far", plan="plan-fishers", horizon=1000, what="Fees pay for patrols")
    room = opened("plans", (ANA, far), (ANA, replace(MEET, parent="far")))
    room.when(ANA, replace(far, action="f2", parent="far")).then_refused("bad_parent", "parent")
    room.when(ANA, replace(far, action="f3", parent="f3")).then_refused("bad_parent", "parent")


TRAINING = AddIntervention(intervention="h1", title="Train wardens", type="training")


def using_help():
    return planned((FAY, TRAINING), (ANA, edit(1, interventions=("h1",))))


def test_help_that_an_action_uses_is_named_with_it_and_cannot_be_removed():
    scene = using_help()
    assert used(scene, "interventions") == ["h1"]
    assert used(scene, "intervention_titles") == ["Train wardens"]
    assert "Train wardens" in repr(own_sections(ReportContext(scene.workshop)))
    scene.when(FAY, RemoveIntervention("h1")).then_refused("in_a_plan", "intervention")


def test_dropped_help_stays_named_and_help_that_no_action_uses_can_be_removed():
    drop = EditIntervention(intervention="h1", status="dropped", why="No donor")
    assert used(using_help().when(FAY, drop), "intervention_titles") == ["Train wardens"]
    left = using_help().when(ANA, edit(2, interventions=()))
    left.when(FAY, RemoveIntervention("h1")).lacks("intervention", "h1")


def test_help_that_an_earlier_version_removed_is_not_named_and_comes_back_with_it():
    gone = using_help()
    gone.happen(InterventionRemoved("h1"), NOW)
    assert used(gone, "interventions") == [""]
    assert used(gone.when(FAY, TRAINING), "interventions") == ["h1"]


def used(scene, name):
    sheet = actions(ReportContext(scene.workshop))
    column = next(each for each in sheet.columns if each.name == name)
    return [column.cell(line) for line in sheet.things]
