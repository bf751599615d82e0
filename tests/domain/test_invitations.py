"""Who is missing is written down, with who asks them by when."""

from dataclasses import replace

import pytest

from tests.cast import ANA, FAY, NOW, WALL, given
from wsr.domain import invitations
from wsr.domain.erasure import ErasePerson
from wsr.domain.groups import RemoveGroup
from wsr.domain.invitations import (
    AddInvitation,
    EditInvitation,
    Invitation,
    InvitationEdited,
    RemoveInvitation,
)

ASK = AddInvitation(
    "n1", "The university", "academia", "traders", "national", "expertise", "ana", "2026-12-01"
)
ASKED = Invitation(
    "n1", "The university", NOW, "academia", "traders", "national", "expertise", "ana", "2026-12-01"
)


def asked(*more):
    return given((FAY, ASK), *more)


def test_ana_is_to_ask_the_university_by_december_and_everyone_can_see_it():
    scene = asked().has(ASKED)
    assert scene.seen_by(WALL, "invitation") == [ASKED]


def test_what_becomes_of_it_is_noted():
    scene = asked().when(FAY, EditInvitation("n1", status="coming", inviter=""))
    scene.then(InvitationEdited("n1", {"inviter": None, "status": "coming"}))
    scene.has(replace(ASKED, status="coming", inviter=None))
    scene.when(FAY, EditInvitation("n1", status="coming")).then_nothing()


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"sector": "pirates"}, "bad_choice", "sector"),
        ({"level": "lunar"}, "bad_choice", "level"),
        ({"flag": "gold"}, "bad_choice", "flag"),
        ({"status": ""}, "bad_choice", "status"),
        ({"by": "soon"}, "bad_date", "by"),
        ({"group": "x"}, "no_such_group", "group"),
        ({"inviter": "x"}, "no_such_person", "person"),
    ],
)
def test_what_does_not_fit_is_refused(change, code, field):
    given().when(FAY, replace(ASK, **change)).then_refused(code, field)
    asked().when(FAY, EditInvitation("n1", **change)).then_refused(code, field)


def test_it_is_struck_out_again():
    asked().when(FAY, RemoveInvitation("n1")).lacks("invitation", "n1")
    given().when(FAY, RemoveInvitation("n1")).then_refused("no_such_invitation", "invitation")


def test_the_list_has_an_end(monkeypatch):
    monkeypatch.setattr(invitations, "MAX_INVITATIONS", 1)
    asked().when(FAY, replace(ASK, invitation="n2")).then_refused(
        "too_many_invitations", "invitation"
    )


@pytest.mark.parametrize("what", [ASK, EditInvitation("n1"), RemoveInvitation("n1")])
def test_only_facilitators_write_it(what):
    asked().when(ANA, what).then_refused("not_allowed")


def test_whoever_is_erased_asks_no_one_any_more():
    asked().when(FAY, ErasePerson("ana")).has(replace(ASKED, inviter=None))


def test_a_group_for_which_someone_is_asked_stays():
    asked().when(FAY, RemoveGroup("traders")).then_refused("group_in_use", "group")
