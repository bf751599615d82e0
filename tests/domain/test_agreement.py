"""The room agrees on goals or does not, and the facilitator alone records which."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, NOW, RUI, Scene, after, opened
from wsr.activities.cards.clusters import AddCluster, ClusterRemoved, RemoveCluster, RenameCluster
from wsr.activities.cards.editing import EditCard, WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.plans.records import Action
from wsr.activities.plans.rules import ActionEdited, ActionFields, AddAction, EditAction
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.agenda_stages import RemoveStage
from wsr.domain.agreement import AgreementSet, SetAgreement
from wsr.domain.agreements import Agreement, goals
from wsr.domain.erasure import ErasePerson
from wsr.domain.hands import ShowHand

BASIS = "A show of hands: 24 with it"
DECIDED = ("agreed", "not_agreed", "parked")


def posted(*more):
    return opened(
        "barriers",
        (FAY, EditStage("barriers", settings={"agree": True})),
        (ANA, AddCard("k1", "barriers", "Clean water in 2030")),
        (BEN, AddCard("k2", "barriers", "A fishing ban")),
        (FAY, AddCluster("c1", "barriers", "Shared rules")),
        *more,
    )


def planned(*more) -> Scene:
    return after(
        posted((FAY, SetAgreement("k1", "agreed")), (FAY, OpenStage("plans"))),
        (ANA, AddAction(action="a1", plan="plan-fishers", horizon=100, what="Meet", goals=("k1",))),
        *more,
    )


def test_fay_records_what_the_room_agreed_on():
    scene = posted().when(FAY, SetAgreement("k1", "agreed", BASIS))
    scene.then(AgreementSet("k1", "card", "agreed", "fay", NOW, BASIS, ""))
    scene.has(Agreement("k1", "card", "agreed", NOW, BASIS, "", "fay"))


def test_what_the_room_did_not_agree_on_is_kept_with_the_reason():
    said = SetAgreement("c1", "not_agreed", BASIS, "Traders can’t live without the catch.")
    scene = posted().when(FAY, said)
    scene.has(Agreement("c1", "cluster", "not_agreed", NOW, BASIS, said.dissent, "fay"))


def test_a_decision_is_taken_back():
    scene = posted((FAY, SetAgreement("k1", "agreed", BASIS)))
    scene.when(FAY, SetAgreement("k1", "proposed")).has(
        Agreement("k1", "card", "proposed", NOW, "", "", "fay")
    )


@pytest.mark.parametrize("who", [ANA, RUI])
def test_only_a_facilitator_records_it(who):
    posted().when(who, SetAgreement("k1", "agreed")).then_refused("not_allowed")


def test_a_status_is_one_of_four():
    posted().when(FAY, SetAgreement("k1", "perhaps")).then_refused("bad_choice", "status")


def test_what_is_not_there_or_not_seen_is_not_agreed_on():
    agree = SetAgreement("k1", "agreed")
    posted().when(FAY, SetAgreement("k9", "agreed")).then_refused("no_such_card", "on")
    posted((ANA, WithdrawCard("k1"))).when(FAY, agree).then_refused("no_such_card", "on")
    posted((FAY, HideCard("k1"))).when(FAY, agree).then_refused("card_hidden", "on")
    posted((FAY, MergeCards("k1", "k2"))).when(FAY, agree).then_refused("card_merged", "on")
    gone = posted((FAY, OpenStage("plans")), (FAY, RemoveStage("barriers")))
    gone.when(FAY, agree).then_refused("no_such_stage", "on")


@pytest.mark.parametrize("status", DECIDED)
def test_what_the_room_decided_on_stays_as_it_is(status):
    decided = posted((FAY, SetAgreement("k1", status)), (FAY, SetAgreement("c1", status)))
    decided.when(ANA, WithdrawCard("k1")).then_refused("is_agreed", "card")
    decided.when(FAY, WithdrawCard("k1")).then_refused("is_agreed", "card")
    decided.when(FAY, HideCard("k1")).then_refused("is_agreed", "card")
    decided.when(FAY, MergeCards("k1", "k2")).then_refused("is_agreed", "card")
    decided.when(FAY, RemoveCluster("c1")).then_refused("is_agreed", "cluster")
    decided.when(ANA, EditCard("k1", text="Dirty water")).then_refused("is_agreed", "card")


def test_fay_mends_the_words_of_what_was_agreed():
    agreed = posted((FAY, SetAgreement("k1", "agreed")), (FAY, SetAgreement("c1", "agreed")))
    agreed.when(FAY, EditCard("k1", text="Clean water by 2030"))
    agreed.when(FAY, RenameCluster("c1", "Rules for all"))
    words = agreed.when(FAY, EditCard("k1", text="Clean water by 2030")).workshop
    assert words.find("card", "k1").text == "Clean water by 2030"


def test_another_card_is_merged_into_what_was_agreed():
    agreed = posted((FAY, SetAgreement("k1", "agreed"))).when(FAY, MergeCards("k2", "k1"))
    assert agreed.workshop.find("card", "k2").merged_into == "k1"


def test_what_is_only_proposed_goes_with_its_hands():
    proposed = posted(
        (FAY, SetAgreement("k1", "proposed")),
        (FAY, SetAgreement("c1", "proposed")),
        (BEN, ShowHand("k1", "with")),
        (BEN, ShowHand("c1", "with")),
    )
    scene = after(proposed, (ANA, WithdrawCard("k1")))
    scene.happen(ClusterRemoved("c1"), 0)  # in a log of an earlier version
    left = scene.workshop
    kinds = ("agreement", "hand", "own_hand", "hand_count")
    assert not any(left.by_kind().get(kind) for kind in kinds)


def test_goals_are_clusters_and_cards_on_their_own():
    scene = posted(
        (BEN, AddCard("k3", "barriers", "Rules for nets", cluster="c1")),
        (BEN, AddCard("k4", "barriers", "No nets")),
        (FAY, HideCard("k4")),
    )
    assert [goal.id for goal in goals(scene.workshop)] == ["c1", "k1", "k2"]


def test_a_card_of_another_stage_is_a_goal_once_fay_puts_it_up():
    other = opened("past", (ANA, AddCard("k1", "past", "Floods")))
    assert goals(other.workshop) == []
    put_up = after(other, (FAY, SetAgreement("k1", "proposed")))
    assert [goal.id for goal in goals(put_up.workshop)] == ["k1"]


def test_an_erased_facilitator_does_not_sign_any_more():
    scene = posted((FAY, SetAgreement("k1", "agreed", BASIS)))
    by = replace(scene.workshop.find("agreement", "k1"), by=None)
    other = replace(FAY, person=None, role="host")
    scene = after(scene, (other, ErasePerson("ana")))
    assert scene.workshop.find("agreement", "k1") == replace(by, by="fay")


# Actions.


def test_an_action_serves_a_goal_that_the_room_agreed_on():
    assert planned().workshop.get(Action, "a1").goals == ("k1",)


@pytest.mark.parametrize("status", ["proposed", "not_agreed", "parked"])
def test_a_goal_that_is_not_agreed_owns_no_action(status):
    scene = posted((FAY, SetAgreement("k1", status)), (FAY, OpenStage("plans")))
    add = AddAction(action="a1", plan="plan-fishers", horizon=100, what="Meet", goals=("k1",))
    scene.when(ANA, add).then_refused("goal_not_agreed", "goals")
    scene = after(scene, (ANA, replace(add, goals=())))
    edit = EditAction("a1", 1, ActionFields(goals=("k1",)))
    scene.when(ANA, edit).then_refused("goal_not_agreed", "goals")
    assert not scene.workshop.get(Action, "a1").goals


def test_a_goal_that_no_one_has_decided_on_owns_no_action_either():
    scene = posted((FAY, OpenStage("plans")))
    add = AddAction(action="a1", plan="plan-fishers", horizon=100, what="Meet", goals=("k2",))
    scene.when(ANA, add).then_refused("goal_not_agreed", "goals")
    scene.when(ANA, replace(add, goals=("k9",))).then_refused("no_such_card", "goals")


@pytest.mark.parametrize("status", ["proposed", "not_agreed", "parked"])
def test_fay_is_told_how_many_actions_would_lose_the_goal(status):
    refused = planned().when(FAY, SetAgreement("k1", status))
    refused.then_refused("goal_in_plans", "unlink")
    assert "serve this goal: 1." in str(refused.refused)


def test_the_actions_stay_in_their_plans_when_fay_unlinks_them():
    scene = planned().when(FAY, SetAgreement("k1", "not_agreed", unlink=True))
    said = AgreementSet("k1", "card", "not_agreed", "fay", NOW, "", "", True)
    scene.then(said, ActionEdited("a1", "fay", NOW, {"goals": []}, {}))
    left = scene.workshop.get(Action, "a1")
    assert (left.what, left.goals, left.rev) == ("Meet", (), 2)


def test_a_goal_stays_agreed_with_its_actions():
    planned().when(FAY, SetAgreement("k1", "agreed", "All stood up", unlink=True)).then(
        AgreementSet("k1", "card", "agreed", "fay", NOW, "All stood up", "", True)
    )
