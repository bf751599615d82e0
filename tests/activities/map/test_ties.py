"""Ties: who is asked for them adds them, to others and once."""

from tests.cast import ANA, BEN, FAY, NOW, RUI, Scene, opened
from wsr.activities.map import limits
from wsr.activities.map.actors import AddActor
from wsr.activities.map.records import Tie
from wsr.activities.map.ties import AddTie, RemoveTie
from wsr.domain.agenda import EditStage

MONEY = AddTie("t1", "banks", "mayor", "money", 2)
OF_FISHERS = Tie("t1", "banks", "mayor", "money", NOW, 2, named_by="fishers")


def room() -> Scene:
    return opened(
        "map",
        (FAY, EditStage("map", settings={"ties": True})),
        (FAY, AddActor("mayor", "Mayor")),
        (FAY, AddActor("banks", "Banks")),
    )


def test_ana_ties_two_actors_and_her_group_can_take_it_back():
    tied = room().when(ANA, MONEY).then_put(OF_FISHERS)
    tied.when(BEN, RemoveTie("t1")).then_refused("not_your_group", "tie")
    tied.when(RUI, RemoveTie("t1")).then_removed(("tie", "t1"))
    tied.when(FAY, RemoveTie("t1")).when(FAY, MONEY).has(
        Tie("t1", "banks", "mayor", "money", NOW, 2)
    )


def test_ana_cannot_where_the_stage_does_not_ask_for_ties():
    silent = room().when(FAY, EditStage("map", settings={"ties": False}))
    silent.when(ANA, MONEY).then_refused("not_asked")
    assert silent.when(FAY, MONEY).workshop.find("tie", "t1")


def test_no_one_is_tied_to_themselves_or_to_who_is_not_there():
    here = room()
    here.when(ANA, AddTie("t1", "mayor", "mayor", "money")).then_refused("tie_to_itself", "to")
    here.when(ANA, AddTie("t1", "judge", "mayor", "money")).then_refused("no_such_actor", "from")
    here.when(ANA, AddTie("t1", "mayor", "judge", "money")).then_refused("no_such_actor", "to")


def test_a_type_or_strength_that_is_none_is_refused():
    here = room()
    here.when(ANA, AddTie("t1", "banks", "mayor", "envy")).then_refused("bad_choice", "type")
    for strength in (0, 4):
        tie = AddTie("t1", "banks", "mayor", "money", strength)
        here.when(ANA, tie).then_refused("bad_choice", "strength")


def test_the_same_tie_cannot_be_said_twice_but_the_other_way_round_or_of_another_type():
    tied = room().when(ANA, MONEY)
    again = AddTie("t2", "banks", "mayor", "money")
    tied.when(BEN, again).then_refused("tie_exists", "type")
    back = AddTie("t2", "mayor", "banks", "money")
    assert tied.when(BEN, back).workshop.find("tie", "t2")
    both_ways = AddTie("t2", "mayor", "banks", "money", mutual=True)
    tied.when(BEN, both_ways).then_refused("tie_exists", "type")
    assert tied.when(BEN, AddTie("t2", "banks", "mayor", "conflict")).workshop.find("tie", "t2")
    tied.when(BEN, MONEY).then_refused("id_in_use", "tie")


def test_a_map_full_of_ties_takes_no_more(monkeypatch):
    monkeypatch.setattr(limits, "MAX_TIES", 1)
    other = AddTie("t2", "mayor", "banks", "support")
    room().when(ANA, MONEY).when(ANA, other).then_refused("too_many_ties")
