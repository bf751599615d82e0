"""How sure are we of our plan? From 1 to 5, without names, with the reasons of the low ones."""

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, WALL, opened
from wsr.activities.plans.confidence import (
    Confidence,
    OwnConfidence,
    ReadOutConfidence,
    SetConfidence,
)
from wsr.domain.agenda import CloseStage, EditStage
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Actor
from wsr.domain.people import Join

KIM = Actor("kim", "participant", "fishers")
ASKED = (FAY, EditStage("plans", settings={"confidence": True}))


def sure(n, reason="", plan="plan-fishers"):
    return SetConfidence(plan, n, reason)


def asked(*more):
    return opened("plans", ASKED, (HOST, Join("kim", "Kim", "fishers")), *more)


ALL = ((ANA, sure(2, "No money")), (RUI, sure(4, "Not said")), (KIM, sure(3, "Fuel")))


def test_ana_says_how_sure_she_is_and_she_alone_sees_it():
    scene = asked().when(ANA, sure(2, "No money"))
    own = OwnConfidence(
        "plan-fishers/ana", "plan-fishers", "ana", 2, "No money", audience="person:ana"
    )
    assert scene.seen_by(ANA, "own_confidence") == [own]
    assert scene.seen_by(FAY, "own_confidence") == scene.seen_by(RUI, "own_confidence") == []


def test_fay_sees_how_many_gave_each_number_and_why_the_low_ones():
    scene = asked(*ALL)
    said = Confidence(
        "plan-fishers",
        3,
        {"1": 0, "2": 1, "3": 1, "4": 1, "5": 0},
        ("Fuel", "No money"),
        audience="facilitators",
    )
    assert scene.seen_by(FAY, "confidence") == [said]
    assert scene.seen_by(ANA, "confidence") == scene.seen_by(WALL, "confidence") == []


def test_below_three_answers_no_one_is_told_what_was_answered():
    (said,) = asked(*ALL[:2]).seen_by(FAY, "confidence")
    assert (said.people, said.counts, said.reasons) == (2, {}, ())


def test_what_is_read_out_everyone_sees_until_it_is_taken_off():
    shown = asked(*ALL).when(FAY, ReadOutConfidence("plan-fishers"))
    assert len(shown.seen_by(WALL, "confidence")) == 1
    later = shown.when(ANA, sure(5))
    assert later.seen_by(BEN, "confidence")[0].counts["5"] == 1
    off = later.when(FAY, ReadOutConfidence("plan-fishers", False))
    assert off.seen_by(BEN, "confidence") == []


def test_what_was_read_out_is_hidden_again_when_too_few_are_left():
    shown = asked(*ALL, (FAY, ReadOutConfidence("plan-fishers")))
    left = shown.when(KIM, sure(None))
    assert left.seen_by(WALL, "confidence") == []


def test_too_few_answers_are_not_read_out_nor_by_ana():
    asked(*ALL[:2]).when(FAY, ReadOutConfidence("plan-fishers")).then_refused(
        "too_few_answers", "plan"
    )
    asked(*ALL).when(ANA, ReadOutConfidence("plan-fishers")).then_refused("not_allowed")


def test_an_answer_is_changed_and_taken_back():
    scene = asked((ANA, sure(2, "x"))).when(ANA, sure(4))
    assert scene.workshop.need(OwnConfidence, "plan-fishers/ana").reason == ""
    scene.when(ANA, sure(4)).then_nothing()
    scene.when(ANA, sure(None)).lacks("confidence", "plan-fishers")


@pytest.mark.parametrize("number", [0, 6, -1])
def test_a_number_is_from_1_to_5(number):
    asked().when(ANA, sure(number)).then_refused("bad_number", "confidence")


def test_only_the_people_of_a_plan_are_asked_and_only_while_the_room_is_asked():
    asked().when(BEN, sure(5)).then_refused("not_your_group", "plan")
    asked().when(FAY, sure(5)).then_refused("not_your_group", "plan")
    asked().when(ANA, sure(5, plan="p9")).then_refused("no_such_plan", "plan")
    opened("plans").when(ANA, sure(5)).then_refused("confidence_closed", "plan")
    asked((FAY, CloseStage("plans"))).when(ANA, sure(5)).then_refused("confidence_closed", "plan")


def test_someone_who_is_erased_takes_the_answer_along():
    left = asked(*ALL, (FAY, ErasePerson("ana")))
    left.lacks("own_confidence", "plan-fishers/ana")
    (said,) = left.seen_by(FAY, "confidence")
    assert (said.people, said.reasons) == (2, ())
