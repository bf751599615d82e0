"""A show of hands helps the room and never decides; whose a hand is stays with its owner."""

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, Scene, actor_of, after, opened
from wsr.activities import index
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.agreements import Agreement, Hand, HandCount, OwnHand
from wsr.domain.erasure import ErasePerson
from wsr.domain.hands import HandClaimed, HandShown, HandTakenBack, ShowHand
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.domain.visibility import sees

NO_BAN = "Without the catch we can’t eat."


def posted(*more, naming: str = "") -> Scene:
    return opened(
        "barriers",
        (FAY, EditStage("barriers", settings={"agree": True, "naming": naming})),
        (ANA, AddCard("k1", "barriers", "A fishing ban")),
        *more,
    )


def many(n: int, hand: str = "with") -> tuple:
    """`n` more people from the ministry, each with a hand up."""
    joined = [(HOST, Join(f"p{i}", "", "ministry")) for i in range(n)]
    return *joined, *(
        (Actor(f"p{i}", "participant", "ministry"), ShowHand("k1", hand)) for i in range(n)
    )


def phone(person: str, claim: str = "") -> Actor:
    return Actor(person, "participant", "fishers", claim)


def count(scene: Scene) -> HandCount | None:
    return scene.workshop.get(HandCount, "k1")


def test_ana_shows_her_hand():
    scene = posted().when(ANA, ShowHand("k1", "not_yet", NO_BAN))
    scene.then(HandShown("k1/1", "k1", "barriers", "ana", "fishers", "not_yet", NO_BAN))
    own = OwnHand("k1/1", "k1", "barriers", "not_yet", NO_BAN, "ana", audience="person:ana")
    scene.has(own).has(
        Hand("k1/1", "k1", "barriers", "not_yet", NO_BAN, "fishers", audience="facilitators")
    )


def test_she_changes_it_and_takes_it_back():
    scene = posted((ANA, ShowHand("k1", "not_yet", NO_BAN)), (ANA, ShowHand("k1", "live_with")))
    assert scene.workshop.get(OwnHand, "k1/1").choice == "live_with"
    assert count(scene) == HandCount("k1", "barriers", 1)
    scene.when(ANA, ShowHand("k1", "live_with")).then_nothing()
    gone = scene.when(ANA, ShowHand("k1", None)).then(HandTakenBack("k1/1"))
    gone.lacks("hand", "k1/1").lacks("own_hand", "k1/1").lacks("hand_count", "k1")
    gone.when(ANA, ShowHand("k1", None)).then_nothing()


def test_a_hand_decides_nothing():
    assert posted(*many(9)).workshop.get(Agreement, "k1") is None


def test_everyone_is_told_what_five_hands_say_and_of_four_only_their_number():
    four = posted(*many(4))
    assert count(four) == HandCount("k1", "barriers", 4)
    five = after(four, (ANA, ShowHand("k1", "not_yet", NO_BAN)))
    told = {"with": 4, "live_with": 0, "not_yet": 1}
    assert count(five) == HandCount("k1", "barriers", 5, told)
    assert count(after(five, (ANA, ShowHand("k1", None)))) == HandCount("k1", "barriers", 4)


def test_a_reason_is_for_the_facilitator_with_the_group_and_without_the_name():
    w = posted((ANA, ShowHand("k1", "not_yet", NO_BAN)), *many(5)).workshop
    (said,) = [hand for hand in w.all(Hand) if hand.reason]
    assert (said.group, sees(FAY, said)) == ("fishers", True)
    assert not any(sees(who, said) for who in (ANA, BEN, RUI))
    assert "ana" not in repr(said)
    seen_by_fay = [r for r in w.records() if sees(FAY, r) and r.kind in ("own_hand",)]
    assert seen_by_fay == []


def test_the_reasons_come_with_the_decision_without_names_and_groups():
    scene = posted(
        (ANA, ShowHand("k1", "not_yet", NO_BAN)), (BEN, ShowHand("k1", "with", "At last"))
    )
    assert count(scene).reasons == ()
    decided = after(scene, (FAY, SetAgreement("k1", "not_agreed")))
    assert count(decided) == HandCount("k1", "barriers", 2, {}, ("At last", NO_BAN))
    again = after(decided, (FAY, SetAgreement("k1", "proposed")))
    assert count(again).reasons == ()


def test_a_hand_goes_with_its_person_and_so_does_the_reason():
    decided = posted(
        (ANA, ShowHand("k1", "not_yet", NO_BAN)), *many(5), (FAY, SetAgreement("k1", "not_agreed"))
    )
    left = after(decided, (FAY, ErasePerson("ana")))
    told = {"with": 5, "live_with": 0, "not_yet": 0}
    assert count(left) == HandCount("k1", "barriers", 5, told)
    assert NO_BAN not in repr(list(left.workshop.records()))


def test_a_hand_after_the_close_is_refused():
    closed = posted((FAY, CloseStage("barriers")))
    closed.when(ANA, ShowHand("k1", "with")).then_refused("hands_closed", "on")
    closed.when(RUI, ShowHand("k1", "with")).then_refused("hands_closed", "on")
    again = after(closed, (FAY, OpenStage("barriers")), (ANA, ShowHand("k1", "with")))
    assert count(again).hands == 1


@pytest.mark.parametrize("status", ["agreed", "not_agreed", "parked"])
def test_a_hand_after_the_decision_is_refused(status):
    decided = posted((ANA, ShowHand("k1", "with")), (FAY, SetAgreement("k1", status)))
    decided.when(ANA, ShowHand("k1", None)).then_refused("hands_closed", "on")
    decided.when(BEN, ShowHand("k1", "with")).then_refused("hands_closed", "on")
    again = after(decided, (FAY, SetAgreement("k1", "proposed")), (BEN, ShowHand("k1", "with")))
    assert count(again).hands == 2


def test_a_hand_is_for_what_the_room_is_asked_about():
    hand = ShowHand("k1", "with")
    posted().when(ANA, ShowHand("k9", "with")).then_refused("no_such_card", "on")
    posted((FAY, HideCard("k1"))).when(ANA, hand).then_refused("card_hidden", "on")
    merged = posted((BEN, AddCard("k2", "barriers", "A ban")), (FAY, MergeCards("k1", "k2")))
    merged.when(ANA, hand).then_refused("card_merged", "on")
    other = opened("past", (ANA, AddCard("k1", "past", "Floods")))
    other.when(ANA, hand).then_refused("not_a_goal", "on")


def test_a_hand_is_one_of_three_and_someones_with_a_group():
    posted().when(ANA, ShowHand("k1", "never")).then_refused("bad_choice", "hand")
    posted().when(FAY, ShowHand("k1", "with")).then_refused("group_missing")


# Anonymous stages.


def nameless(*more) -> Scene:
    return posted(*more, naming="anonymous")


def test_in_an_anonymous_stage_only_the_phone_knows_whose_hand_it_is():
    ana = phone("ana", "hash-of-ana")
    scene = nameless().when(ana, ShowHand("k1", "not_yet", NO_BAN))
    scene.then(
        HandShown("k1/1", "k1", "barriers", None, None, "not_yet", NO_BAN),
        HandClaimed("k1/1", "barriers", "hash-of-ana"),
    )
    own = scene.workshop.get(OwnHand, "k1/1")
    assert (own.person, own.claim, own.audience) == (None, "hash-of-ana", "claim:hash-of-ana")
    changed = scene.when(ana, ShowHand("k1", "with"))
    changed.then(HandShown("k1/1", "k1", "barriers", None, None, "with", ""))
    assert count(changed).hands == 1
    changed.when(ana, ShowHand("k1", None)).then(HandTakenBack("k1/1"))


def test_it_stays_counted_when_the_stage_closes_and_is_no_ones():
    ana = phone("ana", "hash-of-ana")
    closed = nameless((ana, ShowHand("k1", "not_yet", NO_BAN)), (FAY, CloseStage("barriers")))
    assert closed.workshop.all(OwnHand) == []
    assert count(closed) == HandCount("k1", "barriers", 1)
    again = after(closed, (FAY, OpenStage("barriers")))
    again.when(ana, ShowHand("k1", "with")).then_refused("hands_closed", "on")
    decided = after(again, (FAY, SetAgreement("k1", "not_agreed")))
    assert count(decided).reasons == (NO_BAN,)


def test_nothing_in_records_or_log_joins_the_hand_to_ana():
    scene = nameless((phone("ana", "hash-of-ana"), ShowHand("k1", "not_yet", NO_BAN)))
    shown = [e for e in scene.events if isinstance(e, HandShown)]
    assert [(e.person, e.group, e.unsigned) for e in shown] == [(None, None, True)]
    closing, *_ = index.decide(scene.workshop, FAY, CloseStage("barriers"), 0)
    forgotten = index.forget(scene.workshop, closing)
    assert ("hand_claimed", ("claim",)) in [(f.type, f.words) for f in forgotten]


def test_a_phone_that_comes_back_finds_its_own_hand():
    scene = posted((ANA, ShowHand("k1", "with")))
    assert sees(actor_of(scene.workshop, "ana"), scene.workshop.get(OwnHand, "k1/1"))
    assert not sees(BEN, scene.workshop.get(OwnHand, "k1/1"))
