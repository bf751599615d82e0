"""Interventions: groups ask for help, the facilitator says how it stands, money is exact."""

import pytest

from tests.cast import ANA, BEN, FAY, RUI, Scene, after, given, opened
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.interventions import demand
from wsr.activities.interventions.records import Advice, Intervention
from wsr.activities.interventions.rules import (
    AddAdvice,
    AddIntervention,
    EditIntervention,
    RemoveAdvice,
    RemoveIntervention,
)
from wsr.domain.agenda import CloseStage, OpenStage
from wsr.domain.groups import AddGroup, RemoveGroup
from wsr.domain.kernel import Actor
from wsr.domain.leverage import MarkLeverage
from wsr.domain.vocabularies import EditVocabulary

WALLED = (
    (FAY, OpenStage("barriers")),
    (ANA, AddCard("k1", "barriers", "No trust")),
    (BEN, AddCard("k2", "barriers", "No law")),
    (FAY, AddCluster("c1", "barriers", "Law", ("k2",))),
    (FAY, MarkLeverage("k1")),
    (FAY, OpenStage("interventions")),
)


def edited(**fields) -> EditIntervention:
    return EditIntervention(intervention="i1", **fields)


def asked(**fields) -> AddIntervention:
    return AddIntervention(
        **{"intervention": "i1", "title": "Train rangers", "type": "training"} | fields
    )


def room(*steps) -> Scene:
    return given(*WALLED, *steps)


def help_(scene: Scene) -> Intervention:
    return scene.workshop.need(Intervention, "i1")


def test_a_group_asks_for_help_with_a_barrier():
    scene = room((ANA, asked(pull="pull", on=("k1", "c1"))))
    assert help_(scene) == Intervention(
        "i1",
        "Train rangers",
        "training",
        help_(scene).at,
        pull="pull",
        asked_by=("fishers",),
        on=("k1", "c1"),
        status="wanted",
        group="fishers",
    )


def test_another_group_asks_for_it_too_and_no_longer():
    scene = room((ANA, asked()), (BEN, edited(asked_by=("ministry",))))
    assert help_(scene).asked_by == ("fishers", "ministry")
    assert help_(after(scene, (BEN, edited(asked_by=())))).asked_by == ("fishers",)


def test_two_groups_that_ask_at_the_same_time_both_ask():
    """Each phone saw the list before the other one spoke."""
    scene = room((FAY, asked()), (ANA, edited(asked_by=("fishers",))))
    assert help_(after(scene, (BEN, edited(asked_by=("ministry",))))).asked_by == (
        "fishers",
        "ministry",
    )


def test_no_one_asks_for_another_group():
    room((ANA, asked())).when(BEN, edited(asked_by=("ministry", "traders"))).then_refused(
        "not_your_group", "asked_by"
    )
    room().when(ANA, asked(asked_by=("ministry",))).then_refused("not_your_group", "asked_by")


def test_who_is_in_no_group_chooses_one_first():
    room().when(Actor("ana", "participant"), asked()).then_refused("group_missing")


def test_a_group_changes_what_it_alone_asks_for():
    scene = room((ANA, asked()), (RUI, edited(title="Train ten rangers", type="capacity")))
    assert (help_(scene).title, help_(scene).type) == ("Train ten rangers", "capacity")
    scene.when(BEN, edited(title="Ours now")).then_refused("not_yours", "intervention")
    both = after(scene, (BEN, edited(asked_by=("ministry",))))
    both.when(ANA, edited(title="Mine alone")).then_refused("not_yours", "intervention")
    both.when(ANA, RemoveIntervention("i1")).then_refused("not_yours", "intervention")
    assert not after(scene, (ANA, RemoveIntervention("i1"))).workshop.all(Intervention)


def test_groups_ask_while_the_stage_is_open_facilitators_at_any_time():
    closed = room((ANA, asked()), (FAY, CloseStage("interventions")))
    closed.when(BEN, edited(asked_by=("ministry",))).then_refused("stage_closed", "stage")
    closed.when(ANA, RemoveIntervention("i1")).then_refused("stage_closed", "stage")
    assert help_(after(closed, (FAY, edited(status="agreed")))).status == "agreed"
    given().when(ANA, asked()).then_refused("stage_closed", "stage")
    given().when(FAY, asked()).has()


def test_where_help_stands_is_the_facilitators_to_say():
    scene = room((ANA, asked()))
    scene.when(ANA, edited(status="agreed")).then_refused("not_allowed", "status")
    room().when(ANA, asked(status="running")).then_refused("not_allowed", "status")
    agreed = after(scene, (FAY, edited(status="agreed")))
    agreed.when(ANA, edited(status="wanted")).then_refused("not_allowed", "status")
    agreed.when(FAY, edited(status="dropped")).then_refused("why_missing", "why")
    dropped = after(agreed, (FAY, edited(status="dropped", why="Too dear")))
    dropped.when(FAY, edited(why="")).then_refused("why_missing", "why")
    assert (help_(dropped).status, help_(dropped).why) == ("dropped", "Too dear")


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("type", "", "bad_choice"),
        ("type", "magic", "bad_choice"),
        ("pull", "shove", "bad_choice"),
        ("funding", "lottery", "bad_choice"),
        ("status", "lost", "bad_choice"),
        ("asked_by", ("pirates",), "no_such_group"),
        ("on", ("nothing",), "no_such_card"),
        ("amount", "1e309", "bad_amount"),
        ("amount", float("inf"), "bad_amount"),
        ("amount", "-5", "bad_amount"),
        ("amount", -5, "bad_amount"),
        ("amount", "1.250", "bad_amount"),
        ("currency", "rupees", "bad_currency"),
    ],
)
def test_what_cannot_be_is_refused_with_nothing_half_done(field, value, code):
    scene = room((FAY, asked()))
    scene.when(FAY, edited(**{"title": "Half done", field: value})).then_refused(code, field)
    assert help_(scene).title == "Train rangers"


@pytest.mark.parametrize(
    ("written", "kept"),
    [("12,50", "12.50"), ("१२", "12"), (5000, "5000"), (12.5, "12.5"), ("0.10", "0.10")],
)
def test_an_amount_is_kept_as_it_was_meant(written, kept):
    scene = room((FAY, asked(amount=written, currency="npr", funding="donor")))
    assert (help_(scene).amount, help_(scene).currency) == (kept, "NPR")
    assert help_(after(scene, (FAY, edited(amount="")))).amount == ""


def test_a_type_that_is_no_longer_offered_stays_on_what_has_it():
    scene = room((FAY, asked()))
    scene = after(scene, (FAY, EditVocabulary("intervention_types", ({"id": "other"},))))
    scene.when(FAY, asked(intervention="i2")).then_refused("bad_choice", "type")
    assert help_(after(scene, (FAY, edited(title="Still", type="training")))).type == "training"


def test_help_goes_along_when_its_card_is_merged_and_comes_back():
    scene = room((FAY, asked(on=("k2",))), (FAY, MergeCards("k2", "k1")))
    assert help_(scene).on == ("k1",)
    assert help_(after(scene, (FAY, MergeCards("k2", None)))).on == ("k2",)


def test_what_is_asked_on_a_card_that_was_just_merged_is_on_the_other():
    scene = room((FAY, MergeCards("k2", "k1")), (ANA, asked(on=("k2", "k1"))))
    assert help_(scene).on == ("k1",)


def test_help_stays_when_its_card_is_withdrawn_and_is_on_the_rest():
    scene = room((FAY, asked(on=("k2", "c1"))), (FAY, WithdrawCard("k2")))
    assert help_(scene).on == ("c1",)


def test_help_cannot_be_on_what_only_some_can_read():
    scene = room((FAY, asked(on=("k2",))), (FAY, HideCard("k2", True)))
    scene.when(FAY, asked(intervention="i2", on=("k2",))).then_refused("card_hidden", "on")
    assert help_(after(scene, (FAY, edited(title="As before", on=("k2", "k1"))))).on == ("k2", "k1")


def test_a_group_that_asks_for_help_has_to_stay():
    scene = room((FAY, AddGroup("youth", "Youth")), (FAY, asked(asked_by=("youth",))))
    scene.when(FAY, RemoveGroup("youth")).then_refused("group_in_use", "group")
    after(scene, (FAY, edited(asked_by=())), (FAY, RemoveGroup("youth"))).lacks("group", "youth")


def test_the_facilitator_notes_down_advice_and_takes_it_away():
    scene = room((ANA, asked()), (FAY, AddAdvice("v1", "i1", "advisory_group", "Begin small")))
    advice = scene.workshop.need(Advice, "v1")
    assert (advice.from_, advice.says) == ("advisory_group", "Begin small")
    scene.when(ANA, AddAdvice("v2", "i1", "team", "Me too")).then_refused("not_allowed")
    scene.when(FAY, AddAdvice("v2", "i1", "oracle", "Yes")).then_refused("bad_choice", "from")
    scene.when(FAY, AddAdvice("v2", "i9", "team", "Yes")).then_refused(
        "no_such_intervention", "intervention"
    )
    after(scene, (FAY, RemoveAdvice("v1"))).lacks("advice", "v1")
    after(scene, (FAY, RemoveIntervention("i1"))).lacks("advice", "v1")


def gaps(scene: Scene) -> list[str]:
    return [each.id for each in demand.noticed(scene.workshop)]


def test_a_leverage_point_without_an_offer_and_an_offer_without_a_call_are_noticed():
    scene = room((ANA, asked(on=("k1",))), (FAY, asked(intervention="i2", title="Radio", on=())))
    assert gaps(scene) == ["no_help_offered:k1", "help_not_asked_for:i2"]
    met = after(
        scene,
        (FAY, edited(status="agreed")),
        (FAY, EditIntervention(intervention="i2", asked_by=("traders",))),
    )
    assert gaps(met) == []


def test_nothing_is_noticed_before_the_room_speaks_of_help():
    assert gaps(opened("barriers", *WALLED[1:5])) == []


def test_the_chain_leads_from_what_it_is_to_move_to_the_help():
    scene = room((ANA, asked(on=("k1", "c1"))))
    assert [tuple(each)[:2] for each in demand.joins(scene.workshop)] == [
        (("leverage", "k1"), ("intervention", "i1")),
        (("cluster", "c1"), ("intervention", "i1")),
    ]
