"""The force field: groups write what drives a goal or barrier and what holds it back."""

import pytest

from tests.cast import ANA, BEN, FAY, NOW, RUI, Scene, after, given, opened
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.forces.records import Force
from wsr.activities.forces.rules import AddForce, EditForce, RemoveForce, forces_on
from wsr.activities.forces.subjects import subjects
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.kernel import Actor
from wsr.domain.leverage import MarkLeverage
from wsr.domain.records import Stage

WALLED = (
    (FAY, OpenStage("barriers")),
    (ANA, AddCard("k1", "barriers", "No trust")),
    (BEN, AddCard("k2", "barriers", "No law")),
    (FAY, OpenStage("forces")),
)
WIND = AddForce("f1", "k1", "driving", 4, True, "slow", "The young want it")


def room(*steps) -> Scene:
    return given(*WALLED, *steps)


def test_a_group_writes_a_force():
    room().when(ANA, WIND).then_put(
        Force("f1", "k1", "driving", 4, NOW, "The young want it", True, "slow", "fishers")
    )


def test_its_group_changes_a_force_and_takes_it_away():
    scene = room((ANA, WIND), (RUI, EditForce("f1", direction="restraining", strength=1)))
    force = scene.workshop.need(Force, "f1")
    assert (force.direction, force.strength, force.text) == ("restraining", 1, WIND.text)
    after(scene, (ANA, RemoveForce("f1"))).lacks("force", "f1")


def test_whether_it_can_be_changed_may_be_left_open_again():
    scene = room((ANA, WIND), (ANA, EditForce("f1", alterable="")))
    assert scene.workshop.need(Force, "f1").alterable is None
    scene.when(ANA, EditForce("f1", alterable="maybe")).then_refused("bad_choice", "alterable")


def test_no_one_changes_the_force_of_another_group():
    scene = room((ANA, WIND))
    scene.when(BEN, EditForce("f1", strength=1)).then_refused("not_yours", "force")
    scene.when(BEN, RemoveForce("f1")).then_refused("not_yours", "force")
    assert after(scene, (FAY, EditForce("f1", strength=1))).workshop.need(Force, "f1").strength == 1


def test_groups_write_while_the_stage_is_open():
    given(*WALLED[:3]).when(ANA, WIND).then_refused("stage_closed", "stage")
    closed = room((ANA, WIND), (FAY, CloseStage("forces")))
    closed.when(ANA, RemoveForce("f1")).then_refused("stage_closed", "stage")
    after(closed, (FAY, RemoveForce("f1"))).lacks("force", "f1")
    room().when(Actor("ana", "participant"), WIND).then_refused("group_missing")


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("on", "nothing", "no_such_card"),
        ("direction", "sideways", "bad_choice"),
        ("speed", "soon", "bad_choice"),
        ("strength", 0, "bad_strength"),
        ("strength", 6, "bad_strength"),
    ],
)
def test_what_cannot_be_is_refused(field, value, code):
    asked = {"on": "k1", "direction": "driving", "strength": 3, field: value}
    room().when(ANA, AddForce("f2", **asked)).then_refused(code, field)
    room((ANA, WIND)).when(ANA, EditForce("f1", **{field: value})).then_refused(code, field)


def test_an_id_is_used_once():
    room((ANA, WIND)).when(BEN, WIND).then_refused("id_in_use", "force")


def test_forces_go_along_when_their_card_is_merged_and_come_back():
    scene = room((ANA, WIND), (FAY, MergeCards("k1", "k2")))
    assert [f.id for f in forces_on(scene.workshop, "k2")] == ["f1"]
    back = after(scene, (FAY, MergeCards("k1", None)))
    assert [f.id for f in forces_on(back.workshop, "k1")] == ["f1"]


def test_forces_go_with_their_card_and_none_is_on_a_hidden_one():
    room((ANA, WIND), (FAY, WithdrawCard("k1"))).lacks("force", "f1")
    room((FAY, HideCard("k1", True))).when(ANA, WIND).then_refused("card_hidden", "on")


def asked_in(scene: Scene) -> list[str]:
    return [each.id for each in subjects(scene.workshop, scene.workshop.need(Stage, "forces"))]


def about(what: str):
    return (FAY, EditStage("forces", settings={"about": what}))


def test_a_stage_asks_about_barriers_goals_leverage_points_or_the_cards_of_a_stage():
    scene = room((FAY, MarkLeverage("k2")), (FAY, EditStage("barriers", settings={"agree": True})))
    assert asked_in(scene) == ["k1", "k2"]
    assert asked_in(after(scene, about("leverage_points"))) == ["k2"]
    assert asked_in(after(scene, about("barriers"))) == ["k1", "k2"]
    goals = after(scene, about("goals"), (FAY, SetAgreement("k1", "not_agreed")))
    assert asked_in(goals) == ["k2"], "what the room has rejected has no forces to weigh"
    assert asked_in(opened("forces", about("past"))) == []
