"""Facilitators note who may resist and why; no one else ever reads it, and it can be taken out for good."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, NOW, RUI, WALL, ZOE, given
from wsr.activities import index
from wsr.activities.resistance import rules
from wsr.activities.resistance.records import Resistance
from wsr.activities.resistance.rules import (
    AddResistance,
    EditResistance,
    RemoveResistance,
    ResistanceAdded,
    ResistanceEdited,
    ResistanceRemoved,
)
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Actor, Forget
from wsr.domain.people import Join

LEA = Actor("lea", "facilitator")
NOTE = AddResistance(
    resistance="r1",
    who="The mayor’s brother",
    fears="His permits",
    loses="power",
    root_cause=("The office lives on permits", "It has no budget"),
    severity=4,
    response="Offer a seat in the task force",
    by="ana",
    due="2026-12-01",
)
NOTED = Resistance(
    "r1",
    "The mayor’s brother",
    "His permits",
    NOW,
    "power",
    ("The office lives on permits", "It has no budget"),
    4,
    "Offer a seat in the task force",
    "ana",
    "2026-12-01",
    "fay",
)


def noted(*more):
    return given((HOST, Join("lea", "Lea", None, "facilitator")), (FAY, NOTE), *more)


def test_fay_notes_who_may_resist_and_only_facilitators_see_it():
    scene = noted().has(replace(NOTED, audience="facilitators"))
    for each in (FAY, LEA, HOST):
        assert scene.seen_by(each, "resistance")
    for each in (ANA, BEN, RUI, ZOE, WALL):
        assert scene.seen_by(each, "resistance") == []


def test_who_and_what_they_fear_is_enough():
    scene = given((FAY, AddResistance(resistance="r1", who="The mayor", fears="His permits")))
    scene.then(ResistanceAdded("r1", "fay", NOW, scene.events[0].set))
    scene.has(
        Resistance("r1", "The mayor", "His permits", NOW, author="fay", audience="facilitators")
    )


def test_lea_edits_what_fay_noted_and_what_she_does_not_name_stays():
    whys = ("He has no other office",)
    scene = noted().when(LEA, EditResistance(resistance="r1", root_cause=whys, severity=5))
    scene.then(ResistanceEdited("r1", "fay", {"root_cause": whys, "severity": 5}))
    scene.has(replace(NOTED, root_cause=whys, severity=5, audience="facilitators"))
    scene.when(LEA, EditResistance(resistance="r1", severity=5)).then_nothing()


def test_what_was_noted_can_be_cleared():
    cleared = EditResistance(
        resistance="r1", loses="", root_cause=(), severity=0, response="", by="", due=""
    )
    scene = noted().when(FAY, cleared)
    scene.has(
        Resistance("r1", NOTE.who, NOTE.fears, NOW, author="fay", audience="facilitators")
    ).when(FAY, cleared).then_nothing()


def test_one_why_is_a_chain_too():
    scene = given((FAY, replace(NOTE, root_cause="It has no budget")))
    assert scene.workshop.find("resistance", "r1").root_cause == ("It has no budget",)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"loses": "pride"}, "bad_choice", "loses"),
        ({"severity": 6}, "bad_severity", "severity"),
        ({"severity": -1}, "bad_severity", "severity"),
        ({"root_cause": ("why",) * 7}, "too_many_whys", "root_cause"),
        ({"due": "soon"}, "bad_date", "due"),
    ],
)
def test_what_does_not_fit_is_refused(change, code, field):
    given().when(FAY, replace(NOTE, **change)).then_refused(code, field)
    noted().when(FAY, EditResistance(resistance="r1", **change)).then_refused(code, field)


def test_a_new_entry_has_a_severity_or_none():
    given().when(FAY, replace(NOTE, severity=0)).then_refused("bad_severity", "severity")
    assert not given().when(FAY, replace(NOTE, severity=None)).refused


def test_it_is_taken_out_and_leaves_the_log():
    scene = noted((LEA, EditResistance(resistance="r1", severity=2)))
    gone = scene.when(FAY, RemoveResistance("r1")).then(ResistanceRemoved("r1"))
    gone.lacks("resistance", "r1")
    lost = index.forget(scene.workshop, ResistanceRemoved("r1"))
    assert lost == [
        Forget("resistance_added", "resistance", ("r1",)),
        Forget("resistance_edited", "resistance", ("r1",)),
    ]
    for each in (RemoveResistance("r1"), EditResistance(resistance="r1", severity=2)):
        gone.when(FAY, each).then_refused("no_such_resistance", "resistance")


def test_ids_are_used_once_and_the_register_has_an_end(monkeypatch):
    noted().when(FAY, NOTE).then_refused("id_in_use", "resistance")
    given().when(FAY, replace(NOTE, resistance="")).then_refused("bad_id", "resistance")
    monkeypatch.setattr(rules, "MAX_RESISTANCES", 1)
    full = noted().when(FAY, replace(NOTE, resistance="r2"))
    full.then_refused("too_many_resistances", "resistance")


@pytest.mark.parametrize("what", [NOTE, EditResistance(resistance="r1"), RemoveResistance("r1")])
@pytest.mark.parametrize("who", [ANA, RUI])
def test_no_one_else_writes_it(who, what):
    noted().when(who, what).then_refused("not_allowed")


def test_whoever_is_erased_talks_with_no_one_any_more():
    noted().when(FAY, ErasePerson("ana")).has(replace(NOTED, by=None, audience="facilitators"))


def test_what_is_noted_of_someone_in_the_room_goes_with_them():
    scene = noted((FAY, replace(NOTE, resistance="r2", who="ben")))
    scene.when(FAY, ErasePerson("ben")).lacks("resistance", "r2").has(
        replace(NOTED, audience="facilitators")
    )


def test_what_someone_noted_goes_with_them_whoever_edited_it_since():
    scene = noted((LEA, EditResistance(resistance="r1", severity=2)))
    scene.when(LEA, ErasePerson("fay")).lacks("resistance", "r1")
    lost = index.forget(scene.workshop, index.erasure.PersonErased("fay"))
    assert Forget("resistance_edited", "resistance", ("r1",)) in lost


def test_once_their_words_are_erased_the_log_tells_of_no_entry():
    empty = index.evolve(given().workshop, rules.ResistanceAdded("r1", "fay", NOW, {}))
    assert empty == []
    assert index.evolve(given().workshop, rules.ResistanceEdited("r1", "fay", {"who": "X"})) == []
