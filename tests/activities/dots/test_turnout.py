"""Who could vote and who did is counted when the vote closes, and read from there ever after."""

from pathlib import Path

import msgspec
import pytest

from tests.activities.dots.test_dots import voting
from tests.cast import ANA, BEN, FAY, HOST, RUI, after
from wsr.activities.dots.records import Tally
from wsr.activities.dots.rules import CastFor, CloseVote, PlaceDots, VoteClosed
from wsr.documents.asked import Asked
from wsr.documents.formats import FORMATS
from wsr.domain.agenda import OpenStage
from wsr.domain.erasure import ErasePerson
from wsr.domain.people import Join, MovePerson, ReadmitPerson, RemovePerson, SetRole
from wsr.domain.setup import CloseWorkshop

VOTED = ((ANA, PlaceDots("v1", "k1", 2)), (BEN, PlaceDots("v1", "k2", 1)))
CLOSE = (FAY, CloseVote("v1"))


def turnout(scene):
    text = FORMATS["md"].whole(Asked(scene.workshop, HOST, None, Path())).decode()
    line = next(line for line in text.splitlines() if "Turnout" in line)
    return line.split("Turnout")[1].strip(" :*|").removesuffix(" in the room")


BEFORE = {
    "nobody": ((), "2 of 3 people"),
    "two who voted are removed": ((RemovePerson("ana"), RemovePerson("ben")), "2 of 3 people"),
    "one who did not vote is removed": ((RemovePerson("rui"),), "2 of 2 people"),
    "one who voted is removed and comes back": (
        (RemovePerson("ana"), ReadmitPerson("ana")),
        "2 of 3 people",
    ),
    "one who voted is erased, and the ballot with them": ((ErasePerson("ana"),), "1 of 2 people"),
    "one who voted now facilitates": ((SetRole("ana", "facilitator"),), "2 of 3 people"),
    "one who voted changes the group": ((MovePerson("ana", "traders"),), "2 of 3 people"),
}


@pytest.mark.parametrize(("moved", "told"), BEFORE.values(), ids=BEFORE)
def test_the_turnout_is_sound_whoever_leaves_before_the_close(moved, told):
    scene = voting(*VOTED, *((FAY, each) for each in moved))
    voted, here = (int(word) for word in turnout(scene).split() if word.isdigit())
    assert voted <= here, "while it is open"
    assert turnout(after(scene, CLOSE)) == told


AFTER = {
    "everyone is removed": [(FAY, RemovePerson(p)) for p in ("ana", "ben", "rui")],
    "ten more come": [(HOST, Join(f"p{n}", f"P{n}", "traders")) for n in range(10)],
    "a voter is erased": [(FAY, ErasePerson("ana"))],
    "the room goes on": [(FAY, OpenStage("plans"))],
    "the workshop ends": [(FAY, CloseWorkshop())],
}


@pytest.mark.parametrize("moved", AFTER.values(), ids=AFTER)
def test_the_turnout_of_a_closed_vote_stays_what_it_was(moved):
    assert turnout(after(voting(*VOTED, CLOSE), *moved)) == "2 of 3 people"


def test_paper_ballots_are_told_beside_those_of_people_with_a_phone():
    scene = voting(*VOTED, (RUI, CastFor("v1", "fishers", ({"k1": 1}, {"k2": 2}))), CLOSE)
    assert (scene.workshop.get(Tally, "v1").people, turnout(scene)) == (4, "2 of 3 people")


def test_a_vote_that_ends_with_the_workshop_is_counted_too():
    scene = after(voting(*VOTED, (FAY, RemovePerson("ana"))), (FAY, CloseWorkshop()))
    assert (scene.workshop.get(Tally, "v1").could, turnout(scene)) == (3, "2 of 3 people")


def test_a_vote_of_an_earlier_version_says_what_it_knows():
    scene = voting(*VOTED)
    closed = after(scene, CLOSE).events[0]
    old = msgspec.to_builtins(closed)
    del old["could"]
    scene.happen(msgspec.convert(old, VoteClosed), 1)
    assert scene.workshop.get(Tally, "v1").could is None
    assert turnout(scene) == "2 people voted on a phone"
