"""People who are expected take the seat that was kept for them."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, NOW, WALL, given
from wsr.domain import expected
from wsr.domain.erasure import ErasePerson
from wsr.domain.expected import (
    AddInvitee,
    EditInvitee,
    InviteeEdited,
    InviteeRemoved,
    RemoveInvitee,
    SeatInvitee,
    TakeSeat,
)
from wsr.domain.groups import RemoveGroup
from wsr.domain.idle import RemoveIdlePeople
from wsr.domain.invited import Invitee, SeatTaken, folded
from wsr.domain.people import Join, PersonJoined, PersonRemoved, RemovePerson
from wsr.domain.records import Person

CODE = "ABCDEFGH"
ADD_ZOE = AddInvitee("i1", "Zoé Márquez", "traders", "Lake Co-op", 7, ("need",), CODE)
ZOES = Invitee("i1", "Zoé Márquez", "traders", "Lake Co-op", 7, ("need",), CODE)
ONLY_FACILITATORS = replace(ZOES, audience="facilitators")
IN = Person("zoe", "Zoe Marquez", "traders", joined_at=NOW)


def expecting(*more):
    return given((FAY, ADD_ZOE), *more)


def test_fay_expects_zoe_and_no_one_else_reads_it():
    scene = expecting().has(ONLY_FACILITATORS)
    assert scene.seen_by(FAY, "invitee") == [ONLY_FACILITATORS]
    assert not [a for a in (ANA, BEN, WALL) if scene.seen_by(a, "invitee")]


def test_zoe_takes_her_seat_with_the_code_of_her_card_in_whatever_case():
    scene = expecting().when(HOST, Join("zoe", seat="abcd-efgh"))
    scene.then(
        PersonJoined("zoe", "traders", "participant", NOW, "Zoé Márquez"), SeatTaken("i1", "zoe")
    )
    scene.has(replace(ONLY_FACILITATORS, person="zoe"))


def test_with_a_card_she_still_chooses_her_name_and_her_group():
    scene = expecting().when(HOST, Join("zoe", "Zoe M", "fishers", seat=CODE))
    scene.has(Person("zoe", "Zoe M", "fishers", joined_at=NOW))


def test_a_code_that_no_card_has_is_refused_and_so_is_a_seat_that_is_taken():
    expecting().when(HOST, Join("zoe", seat="ZZZZZZZZ")).then_refused("no_such_seat", "seat")
    taken = expecting((HOST, Join("zoe", seat=CODE)))
    taken.when(HOST, Join("tom", seat=CODE)).then_refused("seat_taken", "seat")


def test_her_name_is_enough_however_she_spells_it():
    scene = expecting().when(HOST, Join("zoe", " zoe  MARQUEZ", "traders"))
    scene.has(replace(ONLY_FACILITATORS, person="zoe"))


def test_a_namesake_in_another_group_takes_nothing():
    expecting().when(HOST, Join("zoe", "Zoe Marquez", "fishers")).has(ONLY_FACILITATORS)


def test_of_two_namesakes_none_is_guessed():
    twins = expecting((FAY, AddInvitee("i2", "Zoe Marquez", "traders")))
    scene = twins.when(HOST, Join("zoe", "Zoe Marquez", "traders"))
    scene.then(PersonJoined("zoe", "traders", "participant", NOW, "Zoe Marquez"))


def test_without_a_group_no_name_is_looked_up_so_that_no_stranger_learns_who_is_expected():
    for name in ("Zoe Marquez", "Tom"):
        expecting().when(HOST, Join("x", name)).then_refused("group_missing", "group")


def test_who_gives_no_name_takes_no_seat():
    expecting().when(HOST, Join("zoe", "", "traders")).has(ONLY_FACILITATORS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José", "JOSE\u0301"),
        ("  Ana   Silva ", "ana silva"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("STRASSE", "Straße"),
    ],
)
def test_two_spellings_of_one_name(one, other):
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("राम", "रमा"), ("Ana", "Anna"), ("गुरु", "गौरी")])
def test_two_names_stay_two(one, other):
    assert folded(one) != folded(other)


def test_whoever_was_removed_keeps_no_seat():
    gone = expecting((HOST, Join("zoe", "Zoe Marquez", "traders")), (FAY, RemovePerson("zoe")))
    gone.when(HOST, Join("zoe2", seat=CODE)).has(replace(ONLY_FACILITATORS, person="zoe2"))


def test_someone_who_is_in_shows_her_card():
    scene = expecting((HOST, Join("zoe", "Z", "fishers"))).when(HOST, TakeSeat("zoe", CODE))
    scene.then(SeatTaken("i1", "zoe")).has(Person("zoe", "Z", "fishers", joined_at=NOW))
    scene.when(HOST, TakeSeat("zoe", CODE)).then_nothing()
    scene.when(HOST, TakeSeat("ana", CODE)).then_refused("seat_taken", "seat")


def test_fay_gives_a_seat_to_whom_the_name_did_not_fit_and_frees_it_again():
    scene = expecting().when(FAY, EditInvitee("i1", person="ana")).then(SeatTaken("i1", "ana"))
    scene.when(FAY, EditInvitee("i1", person="ana")).then_nothing()
    scene.when(FAY, EditInvitee("i1", person="")).then(SeatTaken("i1", None))


def test_ana_has_one_seat():
    scene = expecting((FAY, AddInvitee("i2", "Ana", person="ana")))
    scene.when(FAY, EditInvitee("i1", person="ana")).then(
        SeatTaken("i2", None), SeatTaken("i1", "ana")
    )


def test_fay_corrects_what_is_noted():
    asked = EditInvitee("i1", organisation="Lake Union", table=7, flags=("authority", "need"))
    scene = expecting().when(FAY, asked)
    scene.then(InviteeEdited("i1", {"organisation": "Lake Union", "flags": ("authority", "need")}))
    scene.when(FAY, EditInvitee("i1", group="")).then(InviteeEdited("i1", {"group": None}))


def test_what_does_not_fit_is_refused():
    expecting().when(FAY, EditInvitee("i1", flags=("gold",))).then_refused("bad_choice", "flags")
    expecting().when(FAY, EditInvitee("i1", table=-1)).then_refused("bad_choice", "table")
    expecting().when(FAY, EditInvitee("i1", group="x")).then_refused("no_such_group", "group")
    expecting().when(FAY, EditInvitee("i1", person="x")).then_refused("no_such_person", "person")
    expecting().when(FAY, replace(ADD_ZOE, invitee="i2")).then_refused("id_in_use", "code")
    short = replace(ADD_ZOE, invitee="i2", code="ABC")
    expecting().when(FAY, short).then_refused("bad_id", "code")


def test_a_list_has_an_end(monkeypatch):
    monkeypatch.setattr(expected, "MAX_INVITED", 1)
    expecting().when(FAY, AddInvitee("i2", "Tom")).then_refused("too_many", "file")


@pytest.mark.parametrize(
    "asked", [AddInvitee("i9", "X"), EditInvitee("i1", name="X"), RemoveInvitee("i1"), SeatInvitee("i1", "x")]
)  # fmt: skip
def test_only_facilitators_keep_the_list(asked):
    expecting().when(ANA, asked).then_refused("not_allowed")


def test_someone_without_a_phone_is_seated_by_fay():
    scene = expecting().when(FAY, SeatInvitee("i1", "x1"))
    scene.has(Person("x1", "Zoé Márquez", "traders", joined_at=NOW))
    scene.has(replace(ONLY_FACILITATORS, person="x1", without_phone=True))
    assert PersonRemoved("x1") not in scene.when(FAY, RemoveIdlePeople()).events
    scene.when(FAY, SeatInvitee("i1", "x2")).then_refused("seat_taken", "invitee")
    nowhere = given((FAY, AddInvitee("i2", "Tom")))
    nowhere.when(FAY, SeatInvitee("i2", "x1")).then_refused("group_missing", "group")


def test_a_name_is_taken_off_the_list():
    expecting().when(FAY, RemoveInvitee("i1")).then(InviteeRemoved("i1")).lacks("invitee", "i1")


def test_what_is_noted_of_someone_goes_with_them():
    scene = expecting((HOST, Join("zoe", seat=CODE))).when(FAY, ErasePerson("zoe"))
    scene.lacks("invitee", "i1")
    assert "Co-op" not in repr([*scene.workshop.records()])


def test_a_group_in_which_people_are_expected_stays():
    expecting().when(FAY, RemoveGroup("traders")).then_refused("group_expected", "group")
    moved = expecting((FAY, EditInvitee("i1", group="fishers")))
    assert not moved.when(FAY, RemoveGroup("traders")).refused


def test_a_seat_alone_makes_no_one_busy():
    scene = expecting((HOST, Join("zoe", seat=CODE)))
    assert PersonRemoved("zoe") in scene.when(FAY, RemoveIdlePeople()).events
