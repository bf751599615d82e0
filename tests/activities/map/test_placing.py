"""Placing: each group says for itself where an actor stands, and the last word of a group counts."""

import pytest

from tests.cast import ANA, BEN, FAY, NOW, RUI, opened
from wsr.activities.map.actors import AddActor
from wsr.activities.map.placing import PlaceActor
from wsr.activities.map.records import Placement
from wsr.domain.agenda import CloseStage, EditStage

MAYOR = (FAY, AddActor("mayor", "Mayor"))
FISHERS = Placement("mayor/fishers", "mayor", 8, -3, NOW, "fishers")


def test_each_group_places_the_actor_for_itself():
    room = opened("map", MAYOR, (ANA, PlaceActor("mayor", 8, -3)), (BEN, PlaceActor("mayor", 2, 5)))
    room.has(FISHERS, Placement("mayor/ministry", "mayor", 2, 5, NOW, "ministry"))


def test_within_a_group_the_last_one_counts():
    room = opened("map", MAYOR, (ANA, PlaceActor("mayor", 1, 1)))
    room.when(RUI, PlaceActor("mayor", 8, -3)).then_put(FISHERS)
    room.when(RUI, PlaceActor("mayor", 1, 1)).then_nothing()


def test_ana_cannot_place_for_another_group_and_fay_can():
    room = opened("map", MAYOR)
    asked = PlaceActor("mayor", 8, -3, group="fishers")
    room.when(BEN, asked).then_refused("not_your_group", "group")
    room.when(FAY, asked).then_put(FISHERS)
    room.when(ANA, asked).then_put(FISHERS)
    room.when(FAY, PlaceActor("mayor", 8, -3, group="moon")).then_refused("no_such_group", "group")


def test_fay_places_for_the_room_and_two_facilitators_dragging_lose_nothing():
    room = opened("map", MAYOR, (FAY, PlaceActor("mayor", 1, 1)))
    room.when(FAY, PlaceActor("mayor", 2, 2)).has(Placement("mayor/", "mayor", 2, 2, NOW))


def test_what_was_said_can_be_taken_back_once():
    room = opened("map", MAYOR, (ANA, PlaceActor("mayor", 8, -3)))
    back = room.when(ANA, PlaceActor("mayor", None, None)).lacks("placement", "mayor/fishers")
    back.when(ANA, PlaceActor("mayor", None, None)).then_nothing()


@pytest.mark.parametrize(
    ("influence", "support", "field"),
    [(11, 0, "influence"), (-1, 0, "influence"), (5, 6, "support"), (5, -6, "support")],
)
def test_a_number_off_the_scale_is_refused(influence, support, field):
    command = PlaceActor("mayor", influence, support)
    opened("map", MAYOR).when(ANA, command).then_refused("bad_rating", field)


def test_no_one_places_when_the_stage_is_closed_or_does_not_ask():
    room = opened("map", MAYOR)
    asked = PlaceActor("mayor", 8, -3)
    room.when(FAY, CloseStage("map")).when(ANA, asked).then_refused("stage_closed")
    silent = room.when(FAY, EditStage("map", settings={"place": False}))
    silent.when(ANA, asked).then_refused("not_asked")
    silent.when(FAY, asked).has(Placement("mayor/", "mayor", 8, -3, NOW))
    room.when(ANA, PlaceActor("judge", 8, -3)).then_refused("no_such_actor", "actor")
