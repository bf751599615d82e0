"""How sure are we of our plan? From 1 to 5, without names, with the reasons of the low ones."""

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, WALL, opened
from wsr.activities import index
from wsr.activities.plans.confidence import (
    ConfidenceClaimed,
    ConfidenceGiven,
    ConfidenceSet,
    ConfidenceTakenBack,
    ReadOutConfidence,
    SetConfidence,
)
from wsr.activities.plans.confidence_records import Confidence, ConfidenceAnswer, OwnConfidence
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Actor, apply
from wsr.domain.people import Join

KIM, LEO, MIA = (Actor(who, "participant", "fishers") for who in ("kim", "leo", "mia"))
PHONE = Actor("ana", "participant", "fishers", "hash-of-ana")
JOINED = tuple((HOST, Join(who, who.title(), "fishers")) for who in ("kim", "leo", "mia"))
ASKED = (FAY, EditStage("plans", settings={"confidence": True}))
CLOSED = (FAY, CloseStage("plans"))


def sure(n, reason="", plan="plan-fishers"):
    return SetConfidence(plan, n, reason)


def asked(*more):
    return opened("plans", ASKED, *JOINED, *more)


ALL = (
    (ANA, sure(2, "No money")),
    (RUI, sure(4, "Not said")),
    (KIM, sure(3, "Fuel")),
    (LEO, sure(4)),
    (MIA, sure(5)),
)


def test_ana_says_how_sure_she_is_and_her_phone_alone_knows_that_it_is_hers():
    scene = asked().when(PHONE, sure(2, "No money"))
    scene.then(
        ConfidenceGiven("plan-fishers/1", "plan-fishers", 2, "No money"),
        ConfidenceClaimed("plan-fishers/1", "plans", "hash-of-ana"),
    )
    own = scene.workshop.get(OwnConfidence, "plan-fishers/1")
    assert (own.person, own.confidence, own.audience) == (None, 2, "claim:hash-of-ana")
    assert scene.seen_by(PHONE, "own_confidence") == [own]
    assert scene.seen_by(FAY, "own_confidence") == scene.seen_by(RUI, "own_confidence") == []
    assert (
        scene.seen_by(FAY, "confidence_answer") == scene.seen_by(PHONE, "confidence_answer") == []
    )


def test_fay_sees_how_many_gave_each_number_and_why_the_low_ones():
    scene = asked(*ALL)
    said = Confidence(
        "plan-fishers",
        5,
        {"1": 0, "2": 1, "3": 1, "4": 2, "5": 1},
        ("Fuel", "No money"),
        audience="facilitators",
    )
    assert scene.seen_by(FAY, "confidence") == [said]
    assert scene.seen_by(ANA, "confidence") == scene.seen_by(WALL, "confidence") == []


def test_below_five_answers_no_one_is_told_what_was_answered():
    (said,) = asked(*ALL[:4]).seen_by(FAY, "confidence")
    assert (said.people, said.counts, said.reasons) == (4, {}, ())


def test_what_is_read_out_everyone_sees_until_it_is_taken_off():
    shown = asked(*ALL).when(FAY, ReadOutConfidence("plan-fishers"))
    assert len(shown.seen_by(WALL, "confidence")) == 1
    later = shown.when(ANA, sure(5))
    assert later.seen_by(BEN, "confidence")[0].counts["5"] == 2
    off = later.when(FAY, ReadOutConfidence("plan-fishers", False))
    assert off.seen_by(BEN, "confidence") == []


def test_what_was_read_out_is_hidden_again_when_too_few_are_left():
    shown = asked(*ALL, (FAY, ReadOutConfidence("plan-fishers")))
    left = shown.when(KIM, sure(None))
    assert left.seen_by(WALL, "confidence") == []


def test_too_few_answers_are_not_read_out_nor_by_ana():
    asked(*ALL[:4]).when(FAY, ReadOutConfidence("plan-fishers")).then_refused(
        "too_few_answers", "plan"
    )
    asked(*ALL).when(ANA, ReadOutConfidence("plan-fishers")).then_refused("not_allowed")


def test_an_answer_is_changed_and_taken_back():
    scene = asked((PHONE, sure(2, "x"))).when(PHONE, sure(4))
    scene.then(ConfidenceGiven("plan-fishers/1", "plan-fishers", 4, ""))
    assert scene.workshop.need(OwnConfidence, "plan-fishers/1").reason == ""
    scene.when(PHONE, sure(4)).then_nothing()
    gone = scene.when(PHONE, sure(None)).then(ConfidenceTakenBack("plan-fishers/1"))
    gone.lacks("confidence", "plan-fishers").lacks("own_confidence", "plan-fishers/1")
    gone.when(PHONE, sure(None)).then_nothing()


def test_an_answer_that_is_taken_back_leaves_the_log():
    scene = asked((PHONE, sure(2, "x")))
    forgets = index.forget(scene.workshop, ConfidenceTakenBack("plan-fishers/1"))
    assert {(f.type, f.values, f.whole) for f in forgets} == {
        ("confidence_given", ("plan-fishers/1",), True),
        ("confidence_claimed", ("plan-fishers/1",), True),
    }


def test_when_the_stage_closes_five_answers_stay_counted_and_are_no_ones():
    closed = asked(*ALL, CLOSED)
    assert closed.workshop.all(OwnConfidence) == []
    (said,) = closed.seen_by(FAY, "confidence")
    assert (said.people, said.reasons) == (5, ("Fuel", "No money"))
    again = closed.when(FAY, OpenStage("plans"))
    again.when(ANA, sure(5)).then_refused("answered_before", "plan")


def test_when_the_stage_closes_nothing_is_kept_of_four_answers():
    closed = asked(*ALL[:4], CLOSED)
    for kind in (OwnConfidence, ConfidenceAnswer, Confidence):
        assert closed.workshop.all(kind) == []
    again = closed.when(FAY, OpenStage("plans")).when(ANA, sure(5))
    assert len(again.workshop.all(ConfidenceAnswer)) == 1


@pytest.mark.parametrize("number", [0, 6, -1])
def test_a_number_is_from_1_to_5(number):
    asked().when(ANA, sure(number)).then_refused("bad_number", "confidence")


def test_only_the_people_of_a_plan_are_asked_and_only_while_the_room_is_asked():
    asked().when(BEN, sure(5)).then_refused("not_your_group", "plan")
    asked().when(FAY, sure(5)).then_refused("not_your_group", "plan")
    asked().when(ANA, sure(5, plan="p9")).then_refused("no_such_plan", "plan")
    opened("plans").when(ANA, sure(5)).then_refused("confidence_closed", "plan")
    asked(CLOSED).when(ANA, sure(5)).then_refused("confidence_closed", "plan")


def test_no_one_can_tell_which_answer_is_that_of_someone_who_is_erased():
    (said,) = asked(*ALL, (FAY, ErasePerson("ana"))).seen_by(FAY, "confidence")
    assert (said.people, said.reasons) == (5, ("Fuel", "No money"))


# Files of earlier versions, which named who answered.


def of_earlier_version():
    w = asked().workshop
    for who in ("ana", "rui", "kim", "leo", "mia"):
        event = ConfidenceSet("plan-fishers", who, 3, f"{who} says")
        w = apply(w, w.seq + 1, index.evolve(w, event))
    return w


def test_an_answer_of_an_earlier_version_goes_with_its_person():
    w = of_earlier_version()
    assert w.need(Confidence, "plan-fishers").people == 5
    (erased,) = index.decide(w, FAY, ErasePerson("ana"), 0)
    left = apply(w, w.seq + 1, index.evolve(w, erased))
    assert left.need(Confidence, "plan-fishers").people == 4
    assert left.get(OwnConfidence, "plan-fishers/ana") is None
    assert left.get(ConfidenceAnswer, "plan-fishers/ana") is None


def test_the_words_of_an_erased_person_can_be_missing_in_it():
    w = of_earlier_version()
    blank = ConfidenceSet("plan-fishers", "ana", None, None)
    left = apply(w, w.seq + 1, index.evolve(w, blank))
    assert left.need(Confidence, "plan-fishers").people == 4
