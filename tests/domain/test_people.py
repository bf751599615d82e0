"""People join, are named, change group or role, are removed, come back."""

import pytest

from tests.cast import ANA, BEN, CREATE, FAY, HOST, NOW, ZOE, Scene, given, opened
from wsr.activities.cards.posting import AddCard
from wsr.domain import people
from wsr.domain.kernel import Actor
from wsr.domain.people import (
    Join,
    MovePerson,
    PersonJoined,
    PersonMoved,
    PersonReadmitted,
    PersonRemoved,
    PersonRenamed,
    ReadmitPerson,
    RemovePerson,
    RenamePerson,
    RoleSet,
    SetRole,
)
from wsr.domain.records import Person


def test_zoe_joins_a_group():
    scene = given().when(HOST, Join("zoe", "Zoe", "traders"))
    scene.then(PersonJoined("zoe", "traders", "participant", NOW, "Zoe"))
    scene.has(Person("zoe", "Zoe", "traders", "participant", "in", NOW))


def test_no_one_need_say_a_name():
    given().when(HOST, Join("zoe", "", "traders")).has(Person("zoe", "", "traders", joined_at=NOW))


def test_everyone_but_a_facilitator_chooses_a_group_that_is_there():
    given().when(HOST, Join("zoe", "Zoe")).then_refused("group_missing", "group")
    given().when(HOST, Join("zoe", "Zoe", "pirates")).then_refused("no_such_group", "group")
    given().when(HOST, Join("zoe", "Zoe", role="king")).then_refused("bad_role", "role")
    assert not given().when(HOST, Join("zoe", "Zoe", role="facilitator")).refused


def test_two_people_cannot_share_an_id():
    given().when(HOST, Join("ana", "Anna", "traders")).then_refused("id_in_use", "person")
    given().when(HOST, Join("", "Anna", "traders")).then_refused("bad_id", "person")


def test_a_room_is_full_at_some_point(monkeypatch):
    monkeypatch.setattr(people, "MAX_PEOPLE", 4)
    given().when(HOST, Join("zoe", "Zoe", "traders")).then_refused("room_full")


def test_who_never_joined_can_do_nothing():
    opened("barriers").when(ZOE, AddCard("k1", "barriers", "Hi")).then_refused("removed")


def test_ana_says_her_name():
    scene = given().when(ANA, RenamePerson("ana", "Ana Silva"))
    scene.then(PersonRenamed("ana", "Ana Silva"))
    scene.has(Person("ana", "Ana Silva", "fishers", joined_at=NOW))


def test_ben_cannot_rename_ana_but_fay_can():
    given().when(BEN, RenamePerson("ana", "Silly")).then_refused("not_yours")
    given().when(FAY, RenamePerson("ana", "Ana S")).then(PersonRenamed("ana", "Ana S"))
    given().when(FAY, RenamePerson("zoe", "Zoe")).then_refused("no_such_person", "person")


def test_ana_moves_to_the_group_she_belongs_to():
    scene = given().when(ANA, MovePerson("ana", "traders"))
    scene.then(PersonMoved("ana", "traders")).has(Person("ana", "Ana", "traders", joined_at=NOW))


def test_ben_cannot_move_ana_nor_anyone_into_a_group_that_is_not_there():
    given().when(BEN, MovePerson("ana", "ministry")).then_refused("not_yours")
    given().when(ANA, MovePerson("ana", "pirates")).then_refused("no_such_group", "group")


def test_fay_makes_ana_a_recorder():
    scene = given().when(FAY, SetRole("ana", "recorder"))
    scene.then(RoleSet("ana", "recorder"))
    scene.has(Person("ana", "Ana", "fishers", "recorder", joined_at=NOW))


def test_roles_are_few_and_given_by_facilitators():
    given().when(FAY, SetRole("ana", "host")).then_refused("bad_role", "role")
    given().when(ANA, SetRole("ana", "facilitator")).then_refused("not_allowed")
    given().when(FAY, SetRole("zoe", "recorder")).then_refused("no_such_person", "person")


def test_the_last_facilitator_stays():
    given().when(FAY, RemovePerson("fay")).then_refused("last_facilitator")
    grouped = given((FAY, MovePerson("fay", "traders")))
    grouped.when(FAY, SetRole("fay", "participant")).then_refused("last_facilitator")
    two = given((FAY, SetRole("ana", "facilitator")))
    two.when(FAY, RemovePerson("fay")).then(PersonRemoved("fay"))


def test_a_facilitator_without_a_group_chooses_one_before_taking_part():
    two = given((FAY, SetRole("ana", "facilitator")))
    two.when(FAY, SetRole("fay", "participant")).then_refused("group_missing", "group")
    moved = two.when(FAY, MovePerson("fay", "traders"))
    moved.when(FAY, SetRole("fay", "participant")).then(RoleSet("fay", "participant"))


def test_who_is_removed_stays_on_the_list_and_can_do_nothing_until_readmitted():
    removed = opened("barriers").when(FAY, RemovePerson("ana")).then(PersonRemoved("ana"))
    removed.has(Person("ana", "Ana", "fishers", status="removed", joined_at=NOW))
    removed.when(ANA, AddCard("k1", "barriers", "Hi")).then_refused("removed")
    back = removed.when(FAY, ReadmitPerson("ana")).then(PersonReadmitted("ana"))
    assert not back.when(ANA, AddCard("k1", "barriers", "Hi")).refused


@pytest.mark.parametrize("asked", [RemovePerson("ana"), ReadmitPerson("ana")])
def test_only_facilitators_remove_and_readmit(asked):
    given().when(BEN, asked).then_refused("not_allowed")
    given().when(FAY, type(asked)("zoe")).then_refused("no_such_person", "person")


def test_a_removed_facilitator_cannot_readmit_herself():
    two = given((FAY, SetRole("ana", "facilitator")), (FAY, RemovePerson("ana")))
    two.when(Actor("ana", "facilitator"), ReadmitPerson("ana")).then_refused("removed")


def test_a_workshop_may_have_no_one_yet():
    assert not Scene().when(HOST, CREATE).when(HOST, Join("fay", role="facilitator")).refused
