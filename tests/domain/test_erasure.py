"""A person goes with name and texts, from the log too."""

from dataclasses import replace

from tests.activities.ratings.test_ratings import OWN, by_members
from tests.cast import ANA, BEN, FAY, NOW, opened
from wsr.activities.cards.editing import EditCard, WithdrawCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.records import Turnout
from wsr.activities.dots.rules import OpenVote, PlaceDots
from wsr.activities.index import forget
from wsr.activities.pledges.records import Pledge
from wsr.activities.pledges.rules import AddPledge, JoinPledge
from wsr.activities.ratings.records import Rating
from wsr.domain.agenda import OpenStage
from wsr.domain.erasure import ErasePerson, PersonErased
from wsr.domain.leverage import MarkLeverage
from wsr.domain.people import MovePerson, ReadmitPerson, RenamePerson, SetRole
from wsr.domain.records import Card, Person

GONE = Person("ana", "", "fishers", status="erased", joined_at=NOW)
CARD = Card("k1", "barriers", "", NOW, "unsorted", "unsorted", group="fishers")


def posted(*more):
    return opened("barriers", (ANA, AddCard("k1", "barriers", "My shame", named=True)), *more)


def test_fay_erases_ana_with_her_name_and_her_words():
    scene = posted().when(FAY, ErasePerson("ana")).then(PersonErased("ana"))
    scene.has(GONE, CARD)
    assert "shame" not in repr([*scene.workshop.records()])


def test_tags_that_others_may_have_built_on_stay():
    scene = posted((ANA, EditCard("k1", "Words", level="core"))).when(FAY, ErasePerson("ana"))
    scene.has(replace(CARD, level="core", edited=True))


def test_the_log_forgets_her_cards_withdrawn_ones_too():
    room = posted((ANA, WithdrawCard("k1")))
    gone = {(each.type, each.field) for each in forget(room.workshop, PersonErased("ana"))}
    assert {("card_added", "author"), ("card_edited", "author")} <= gone


def test_her_pledges_go_and_she_leaves_those_of_others():
    room = opened(
        "pledges",
        (ANA, AddPledge("p1", "Mine")),
        (BEN, AddPledge("p2", "His")),
        (ANA, JoinPledge("p2")),
    )
    scene = room.when(FAY, ErasePerson("ana")).lacks("pledge", "p1")
    scene.has(Pledge("p2", "His", "ben", "Ben", NOW, "ministry"))


def test_her_ballot_goes_and_is_counted_no_more():
    room = opened(
        "leverage",
        (FAY, AddCard("k1", "leverage", "T")),
        (FAY, MarkLeverage("k1")),
        (FAY, OpenVote("v1")),
        (ANA, PlaceDots("v1", "k1", 2)),
    )
    room.when(FAY, ErasePerson("ana")).lacks("ballot", "v1/ana").has(Turnout("v1", "v1", 0))


def test_what_she_rated_as_a_member_stays_without_her():
    scene = by_members().when(ANA, OWN).when(FAY, ErasePerson("ana"))
    assert not scene.refused
    assert [each.power for each in scene.workshop.all(Rating)] == [2]


def test_there_is_no_way_back():
    gone = posted((FAY, ErasePerson("ana")), (FAY, OpenStage("past")))
    for asked in (
        ReadmitPerson("ana"),
        RenamePerson("ana", "Ana"),
        ErasePerson("ana"),
        MovePerson("ana", "traders"),
        SetRole("ana", "recorder"),
    ):
        gone.when(FAY, asked).then_refused("no_such_person", "person")
    gone.when(ANA, AddCard("k2", "past", "Back")).then_refused("removed")


def test_only_facilitators_erase_and_never_the_last_of_them():
    posted().when(BEN, ErasePerson("ana")).then_refused("not_allowed")
    posted().when(FAY, ErasePerson("zoe")).then_refused("no_such_person", "person")
    posted().when(FAY, ErasePerson("fay")).then_refused("last_facilitator")
