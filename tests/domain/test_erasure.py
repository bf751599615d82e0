"""A person goes with name and texts; what others built on stays standing."""

from tests.cast import ANA, BEN, FAY, given, opened
from wsr.domain.agenda import OpenStage
from wsr.domain.cards import AddCard
from wsr.domain.dots import OpenVote, PlaceDots
from wsr.domain.erasure import ErasePerson
from wsr.domain.leverage import MarkLeverage
from wsr.domain.pledges import AddPledge, JoinPledge
from wsr.domain.records import Card, Leverage, Person, Pledge, Turnout

SAID = AddCard("k1", "barriers", "Nobody says so aloud", named=True)


def test_ana_is_erased_with_name_and_texts():
    after = opened("barriers", (ANA, SAID)).when(FAY, ErasePerson("ana")).workshop
    assert (after.need(Person, "ana").name, after.need(Person, "ana").status) == ("", "erased")
    assert (after.need(Card, "k1").text, after.need(Card, "k1").by) == ("", None)


def test_a_leverage_point_she_wrote_stays_as_a_blank():
    scene = opened("barriers", (ANA, SAID), (FAY, MarkLeverage("k1")))
    assert scene.when(FAY, ErasePerson("ana")).workshop.need(Leverage, "k1")


def test_her_pledges_go_and_she_leaves_those_of_others():
    mine, his = AddPledge("p1", "I will speak"), AddPledge("p2", "I will listen")
    scene = opened("pledges", (ANA, mine), (BEN, his), (ANA, JoinPledge("p2")))
    after = scene.when(FAY, ErasePerson("ana")).workshop
    assert [(p.id, p.joined) for p in after.all(Pledge)] == [("p2", ())]


def test_her_dots_in_an_open_vote_are_not_counted():
    scene = opened("barriers", (ANA, SAID), (FAY, MarkLeverage("k1")),
                   (FAY, OpenStage("leverage")), (FAY, OpenVote("v1")),
                   (ANA, PlaceDots("v1", "k1", 2)), (BEN, PlaceDots("v1", "k1", 1)))  # fmt: skip
    scene.when(FAY, ErasePerson("ana")).has(Turnout("v1", "v1", voted=1))


def test_ana_cannot_erase_ben_nor_fay_the_last_facilitator():
    given().when(ANA, ErasePerson("ben")).then_refused("not_allowed")
    given().when(FAY, ErasePerson("fay")).then_refused("last_facilitator")
    given().when(FAY, ErasePerson("nobody")).then_refused("no_such_person", "person")


def test_who_is_erased_may_not_act_any_more():
    scene = opened("barriers").when(FAY, ErasePerson("ana"))
    scene.when(ANA, SAID).then_refused("removed")
