"""Actors: groups name who can move it, correct what they named, and nothing else."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, NOW, RUI, ZOE, Scene, after, given, opened
from wsr.activities.map.actors import ActorAdded, AddActor, EditActor, RemoveActor
from wsr.activities.map.limits import MAX_ACTORS
from wsr.activities.map.placing import PlaceActor
from wsr.activities.map.records import Actor, RemovedActor
from wsr.activities.map.ties import AddTie, RemoveTie
from wsr.codec import command_from_wire
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Refused

MAYOR = AddActor("mayor", "Mayor", "core", formal=True, group="ministry", note="New since May")
THE_MAYOR = Actor("mayor", "Mayor", NOW, "core", True, "ministry", "New since May", "fishers")


def asked(**with_: object) -> str:
    """The code with which the wire refuses to put this actor on the map; "" where it does not."""
    try:
        command = command_from_wire("add_actor", {"actor": "a", **with_})
    except Refused as refused:
        return refused.code
    done = opened("map").when(ANA, command)
    return done.refused.code if done.refused else ""


def test_ana_puts_an_actor_on_the_map_in_the_name_of_her_group():
    named = opened("map").when(ANA, MAYOR)
    named.then(
        ActorAdded("mayor", NOW, "core", True, "ministry", "fishers", "Mayor", "New since May")
    )
    named.then_put(THE_MAYOR)


def test_fay_names_one_before_the_stage_opens_and_ana_cannot():
    given((FAY, AddActor("mayor", "Mayor"))).has(Actor("mayor", "Mayor", NOW))
    given().when(ANA, MAYOR).then_refused("stage_closed")


def test_a_stranger_cannot_and_one_without_a_group_is_asked_for_it():
    opened("map").when(ZOE, MAYOR).then_refused("removed")
    opened("map").when(replace(ANA, group=None), MAYOR).then_refused("group_missing")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("   ", "empty_text"),
        ("\u200f\u200f", "empty_text"),
        ("\u0301" * 60, "bad_name"),
        ("a" + "\u0301" * 59, "bad_name"),
        ("—!—", "bad_name"),
        ("x" * 61, "too_long"),
        ("رئيس البلدية\u200f", ""),
        ("क्ष्म्य", ""),
        ("7", ""),
    ],
)
def test_a_name_that_no_one_can_read_is_refused(name: str, code: str):
    assert asked(name=name) == code


def test_a_level_that_is_not_on_the_list_and_a_group_that_is_not_here_are_refused():
    assert asked(name="Mayor", level="moon") == "bad_choice"
    assert asked(name="Mayor", group="pirates") == "no_such_group"


def test_two_actors_cannot_have_one_name_or_one_id():
    room = opened("map", (ANA, MAYOR))
    room.when(BEN, AddActor("m2", "mAYOR")).then_refused("name_in_use", "name")
    room.when(BEN, AddActor("mayor", "Judge")).then_refused("id_in_use", "actor")


def test_the_map_is_full_at_five_hundred_and_what_was_removed_counts():
    room = given(*((FAY, AddActor(f"a{n}", f"Actor {n}")) for n in range(MAX_ACTORS)))
    room.when(FAY, AddActor("more", "One more")).then_refused("too_many_actors")
    less = room.when(FAY, RemoveActor("a0"))
    less.when(FAY, AddActor("more", "One more")).then_refused("too_many_actors")


def test_rui_corrects_what_his_group_named_and_ben_cannot():
    room = opened("map", (ANA, MAYOR))
    room.when(RUI, EditActor("mayor", "Lady mayor")).has(replace(THE_MAYOR, name="Lady mayor"))
    room.when(BEN, EditActor("mayor", "Chief")).then_refused("not_your_group", "actor")
    room.when(FAY, EditActor("mayor", level="national")).has(replace(THE_MAYOR, level="national"))


def test_an_edit_changes_what_is_given_and_clears_what_no_one_knows():
    room = opened("map", (ANA, MAYOR))
    bare = replace(THE_MAYOR, level="", formal=None, group=None, note="")
    room.when(ANA, EditActor("mayor", level="", clear=("formal", "group", "note"))).has(bare)
    room.when(ANA, EditActor("mayor", name="Mayor", note="New since May")).then_nothing()
    room.when(ANA, EditActor("mayor", clear=("name",))).then_refused("bad_choice", "clear")
    room.when(ANA, EditActor("judge", "Judge")).then_refused("no_such_actor", "actor")


def with_a_tie() -> Scene:
    return opened(
        "map",
        (ANA, MAYOR),
        (FAY, AddActor("press", "Press")),
        (ANA, PlaceActor("mayor", 9, -3)),
        (FAY, AddTie("t1", "press", "mayor", "information")),
    )


def test_who_is_removed_can_be_put_back_as_it_was_with_its_ties():
    gone = with_a_tie().when(FAY, RemoveActor("mayor"))
    gone.then_removed(("actor", "mayor"))
    assert [r.id for r in gone.seen_by(FAY, "removed_actor")] == ["mayor"]
    assert gone.seen_by(ANA, "removed_actor") == []
    back = gone.when(FAY, RemoveActor("mayor", removed=False)).has(THE_MAYOR)
    assert [p.influence for p in back.seen_by(BEN, "placement")] == [9]
    assert back.lacks("removed_actor", "mayor").workshop.find("tie", "t1")


def test_nothing_can_be_done_to_one_that_was_removed():
    gone = with_a_tie().when(FAY, RemoveActor("mayor"))
    gone.when(FAY, EditActor("mayor", "Chief")).then_refused("actor_removed", "actor")
    gone.when(FAY, PlaceActor("mayor", 1, 1)).then_refused("actor_removed", "actor")
    gone.when(FAY, AddTie("t2", "press", "mayor", "money")).then_refused("actor_removed", "to")
    gone.when(FAY, RemoveActor("mayor")).then_refused("actor_removed", "actor")
    gone.when(FAY, AddActor("mayor", "Another")).then_refused("id_in_use", "actor")


def test_one_cannot_be_put_back_beside_another_of_its_name():
    gone = with_a_tie().when(FAY, RemoveActor("mayor")).when(FAY, AddActor("m2", "Mayor"))
    gone.when(FAY, RemoveActor("mayor", removed=False)).then_refused("name_in_use", "name")
    gone.when(FAY, RemoveActor("judge", removed=False)).then_refused("no_such_actor", "actor")
    gone.when(FAY, RemoveActor("press", removed=False)).then_nothing()


def test_ana_takes_back_what_her_group_named_unless_others_have_placed_it():
    room = opened("map", (ANA, MAYOR), (ANA, PlaceActor("mayor", 9, -3)))
    room.when(BEN, RemoveActor("mayor")).then_refused("not_your_group", "actor")
    after(room, (ANA, RemoveActor("mayor"))).lacks("actor", "mayor")
    placed = room.when(BEN, PlaceActor("mayor", 2, 2))
    placed.when(ANA, RemoveActor("mayor")).then_refused("actor_in_use", "actor")
    placed.when(FAY, RemoveActor("mayor")).has(
        RemovedActor(**{**vars(THE_MAYOR), "audience": "facilitators"})
    )


def test_what_was_removed_keeps_its_tie_for_later():
    gone = with_a_tie().when(FAY, RemoveActor("mayor"))
    gone.when(FAY, RemoveTie("t1")).lacks("tie", "t1")
    given((FAY, OpenStage("map"))).when(FAY, RemoveTie("t1")).then_refused("no_such_tie", "tie")
