"""People say how they can be reached and who sees it; no one else does, and it leaves with them."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, WALL, ZOE, given
from wsr.activities import index
from wsr.documents.report_context import as_seen_by
from wsr.domain.contacts import (
    Contact,
    ContactHidden,
    ContactMoved,
    ContactRemoved,
    ContactSet,
    RemoveContact,
    SetContact,
)
from wsr.domain.erasure import ErasePerson, PersonErased
from wsr.domain.kernel import Actor, Forget
from wsr.domain.people import Join, MovePerson, PersonMoved
from wsr.domain.setup import CloseWorkshop, WorkshopClosed

REACH = "+977 1 555, after six"
LEFT = Contact("ana", "ana", REACH, "group")
DELETED, TAKEN_BACK = RemoveContact("ana"), RemoveContact("ana", removed=False)
ALL = (HOST, FAY, ANA, BEN, RUI, ZOE, WALL)


def left(shown_to="group"):
    return given((ANA, SetContact(REACH, shown_to)))


def seers(scene):
    return [each for each in ALL if scene.seen_by(each, "contact")]


@pytest.mark.parametrize(
    ("shown_to", "who"),
    [
        ("group", [HOST, FAY, ANA, RUI, ZOE]),  # Zoe says that she is of that group
        ("room", [HOST, FAY, ANA, BEN, RUI, ZOE]),
        ("documents", [HOST, FAY, ANA, BEN, RUI, ZOE, WALL]),
    ],
)
def test_those_see_it_whom_ana_chose(shown_to, who):
    assert seers(left(shown_to)) == who


@pytest.mark.parametrize("shown_to", ["group", "room"])
def test_no_document_of_others_holds_it_unless_she_said_so(shown_to):
    kept = [as_seen_by(left(shown_to).workshop, each).find("contact", "ana") for each in ALL]
    assert [bool(each) for each in kept] == [each.facilitates for each in ALL]
    open_to_all = left("documents").workshop
    assert all(as_seen_by(open_to_all, each).find("contact", "ana") for each in ALL)


def test_ana_changes_it_and_the_same_again_is_nothing():
    scene = left().when(ANA, SetContact("ana@lake.example", "room"))
    scene.then(ContactSet("ana", "room", "ana@lake.example"))
    scene.when(ANA, SetContact("ana@lake.example", "room")).then_nothing()


def test_her_new_group_sees_it_and_the_old_one_no_more():
    scene = left().when(ANA, MovePerson("ana", "ministry"))
    scene.then(PersonMoved("ana", "ministry"), ContactMoved("ana"))
    assert BEN in seers(scene)
    assert RUI not in seers(scene)


def test_whoever_left_no_contact_changes_group_without_one():
    scene = given().when(ANA, MovePerson("ana", "ministry"))
    scene.then(PersonMoved("ana", "ministry"))


def test_a_contact_needs_a_name_and_an_audience():
    unnamed = given((HOST, Join("eve", "", "fishers")))
    eve = Actor("eve", "participant", "fishers")
    unnamed.when(eve, SetContact(REACH, "room")).then_refused("name_missing", "name")
    given().when(ANA, SetContact(REACH, "world")).then_refused("bad_choice", "shown_to")
    given().when(ZOE, SetContact(REACH, "room")).then_refused("removed")
    given().when(HOST, SetContact(REACH, "room")).then_refused("no_such_person", "person")


def test_ana_takes_it_out_but_ben_cannot():
    scene = left().when(ANA, RemoveContact()).then(ContactRemoved("ana"))
    scene.lacks("contact", "ana")
    left().when(BEN, RemoveContact("ana")).then_refused("not_yours")
    left().when(BEN, RemoveContact()).then_refused("no_such_contact", "person")


@pytest.mark.parametrize("shown_to", ["group", "room", "documents"])
def test_what_fay_deletes_no_one_sees_and_taken_back_it_is_as_it_was(shown_to):
    before = left(shown_to)
    deleted = before.when(FAY, DELETED).then(ContactHidden("ana", True))
    assert seers(deleted) == []
    assert not as_seen_by(deleted.workshop, HOST).all(Contact)
    back = deleted.when(FAY, TAKEN_BACK).then(ContactHidden("ana", False))
    assert back.workshop.all(Contact) == before.workshop.all(Contact)
    assert seers(back) == seers(before)


def test_deleting_twice_is_nothing_and_only_fay_takes_it_back():
    left().when(FAY, TAKEN_BACK).then_nothing()
    deleted = left().when(FAY, DELETED)
    deleted.when(FAY, DELETED).then_nothing()
    for who in (ANA, BEN, RUI):
        deleted.when(who, TAKEN_BACK).then_refused("not_yours")
    deleted.when(ANA, RemoveContact(removed=False)).then_refused("not_yours")


def test_after_an_erasure_or_the_close_nothing_comes_back():
    deleted = left().when(FAY, DELETED)
    erased = deleted.when(FAY, ErasePerson("ana")).lacks("contact", "ana")
    erased.when(FAY, TAKEN_BACK).then_refused("no_such_contact", "person")
    closed = deleted.when(FAY, CloseWorkshop())
    assert ContactRemoved("ana") in closed.events
    closed.when(FAY, TAKEN_BACK).then_refused("no_such_contact", "person")
    assert not index.evolve(erased.workshop, ContactHidden("ana", False))
    left().when(FAY, CloseWorkshop()).then(WorkshopClosed(True))


def test_a_deleted_one_stays_hidden_in_another_group_until_she_says_it_again():
    deleted = left().when(FAY, DELETED).when(ANA, MovePerson("ana", "ministry"))
    assert seers(deleted) == []
    again = deleted.when(ANA, SetContact(REACH, "group"))
    assert BEN in seers(again)
    deleted.when(ANA, RemoveContact()).then(ContactRemoved("ana"))


def test_what_was_taken_out_leaves_the_log():
    lost = index.forget(left().workshop, ContactRemoved("ana"))
    assert lost == [Forget("contact_set", "person", ("ana",))]


def test_it_leaves_with_her():
    scene = left().when(FAY, ErasePerson("ana")).lacks("contact", "ana")
    lost = index.forget(left().workshop, PersonErased("ana"))
    assert Forget("contact_set", "person", ("ana",), ("reach",)) in lost
    assert index.evolve(scene.workshop, ContactSet("ana", "room", "")) == []


def test_it_is_one_record_of_hers():
    mine = ("person:ana", "facilitators", "group:fishers")
    left().has(replace(LEFT, audience=mine))
