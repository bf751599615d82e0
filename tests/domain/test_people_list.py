"""A list of people is taken whole or not at all, and twice as once."""

from dataclasses import replace

import pytest

from tests.cast import FAY, HOST, given
from wsr.domain import people_list
from wsr.domain.expected import AddInvitee, EditInvitee, InviteeAdded, InviteeEdited
from wsr.domain.groups import GroupAdded, GroupEdited
from wsr.domain.people_list import Expected, ExpectPeople, outcome

ANA = Expected(2, "Ana Silva", "Fishers", "Lake Co-op", 7, ("need",), id="i1", code="ABCDEFGH")
BEN = Expected(3, "Ben", "ministry", id="i2")
LIST = ExpectPeople((ANA, BEN))


def again(list_: ExpectPeople, tag: str = "z") -> ExpectPeople:
    """The same file once more: ids and codes are new each time."""
    return replace(
        list_, people=tuple(replace(p, id=f"{tag}{p.line}", code="") for p in list_.people)
    )


def told(scene, list_):
    found = outcome(scene.workshop, list_)
    said = [(line, refused.code) for line, refused in found.said]
    return found.added, found.changed, found.same, said


def test_a_list_makes_people_expected():
    given().when(HOST, LIST).then(
        InviteeAdded("i1", "fishers", 7, "Ana Silva", "Lake Co-op", ("need",), "ABCDEFGH"),
        InviteeAdded("i2", "ministry", 0, "Ben", "", (), ""),
    )


def test_the_same_list_twice_changes_nothing():
    once = given((HOST, LIST))
    assert told(once, again(LIST)) == (0, 0, 2, [])
    once.when(HOST, again(LIST)).then_nothing()


def test_what_is_new_in_it_is_changed_and_what_is_empty_stays():
    later = ExpectPeople((replace(ANA, group="", organisation="Lake Union", table=0, flags=()),))
    once = given((HOST, LIST))
    once.when(HOST, again(later)).then(InviteeEdited("i1", {"organisation": "Lake Union"}))


def test_flags_are_added_and_taken_away():
    later = ExpectPeople((replace(ANA, flags=("authority",), without=("need",)),))
    scene = given((HOST, LIST)).when(HOST, again(later))
    scene.then(InviteeEdited("i1", {"flags": ("authority",)}))


def test_namesakes_of_two_groups_are_two_people_each_time():
    twins = ExpectPeople((ANA, replace(ANA, line=3, group="Traders", id="i2", code="")))
    once = given((HOST, twins))
    assert told(given(), twins)[:2] == (2, 0)
    assert told(once, again(twins)) == (0, 0, 2, [])
    turned = ExpectPeople(twins.people[::-1])
    assert told(once, again(turned)) == (0, 0, 2, [])


def test_a_line_that_comes_twice_is_taken_once():
    twice = ExpectPeople((ANA, replace(ANA, line=9, id="i9", code="")))
    assert told(given(), twice) == (1, 0, 0, [(9, "twice")])


def test_a_group_that_is_not_there_is_told_and_the_person_kept():
    unknown = ExpectPeople((replace(ANA, group="Pirates"),))
    assert told(given(), unknown) == (1, 0, 0, [(2, "no_such_group")])
    assert told(given((HOST, unknown)), again(unknown)) == (0, 0, 1, [(2, "no_such_group")])


def test_or_it_is_added_with_the_people():
    both = ExpectPeople((replace(ANA, group="Pirates"),), {"g9": "Pirates"})
    scene = given().when(HOST, both)
    added, invited = scene.events
    assert added == GroupAdded("g9", "Pirates", "people", 4, 4)
    assert invited.group == "g9"


def test_a_line_without_a_name_gives_a_group_its_seats():
    seats = ExpectPeople((Expected(2, group="Fishers", seats=12),))
    once = given().when(HOST, seats).then(GroupEdited("fishers", {"seats": 12}))
    once.when(HOST, seats).then_nothing()


def test_a_seat_that_fay_has_corrected_meanwhile_is_still_the_same_person():
    moved = given((HOST, LIST), (FAY, EditInvitee("i1", group="traders")))
    assert told(moved, again(ExpectPeople((replace(ANA, group=""),)))) == (0, 0, 1, [])


def test_too_many_are_refused_whole(monkeypatch):
    monkeypatch.setattr(people_list, "MAX_INVITED", 2)
    full = given((FAY, AddInvitee("i9", "Tom")))
    full.when(HOST, LIST).then_refused("too_many", "file")


@pytest.mark.parametrize("code", ["ABCDEFGH", "short"])
def test_codes_are_no_one_elses_and_of_their_form(code):
    taken = given((FAY, AddInvitee("i9", "Tom", code="ABCDEFGH")))
    refused = "id_in_use" if code == "ABCDEFGH" else "bad_id"
    taken.when(HOST, ExpectPeople((replace(ANA, code=code),))).then_refused(refused, "code")


def test_only_the_host_brings_a_list():
    given().when(FAY, LIST).then_refused("not_allowed")
