"""What Fay should look at in partnerships, and how they hang together with goals."""

from dataclasses import replace

from tests.activities.partnerships.test_partnerships import BOTH
from tests.cast import ANA, BEN, FAY, opened
from wsr.activities.cards.posting import AddCard
from wsr.activities.partnerships.joins import joins
from wsr.activities.partnerships.noticing import findings
from wsr.activities.partnerships.rules import EditPartnership, RateTrust
from wsr.domain.agreement import SetAgreement


def noticed(room):
    return {each.code: each.words.get("who") for each in findings(room.workshop)}


def test_a_partnership_without_a_goal_is_noticed_until_it_has_one():
    room = opened("barriers", (ANA, AddCard("k1", "barriers", "Water")), (FAY, BOTH))
    assert "partnership_without_goal" in noticed(room)
    shared = room.when(FAY, EditPartnership("n1", goal="k1"))
    assert "partnership_without_goal" not in noticed(shared)


def test_partners_who_trust_little_or_have_said_nothing_are_noticed_by_name():
    room = opened("partnerships", (ANA, BOTH), (ANA, RateTrust("n1", "fishers", 3)))
    assert noticed(room) == {"partnership_without_goal": None, "trust_not_said": ("Ministry",)}
    low = room.when(BEN, RateTrust("n1", "ministry", 2))
    assert noticed(low) == {"partnership_without_goal": None, "low_trust": ("Ministry",)}
    good = low.when(BEN, RateTrust("n1", "ministry", 3))
    assert noticed(good) == {"partnership_without_goal": None}


def test_one_that_is_paused_is_left_alone():
    room = opened("partnerships", (ANA, BOTH))
    paused = room.when(ANA, EditPartnership("n1", status="paused", why="No fuel"))
    assert noticed(paused) == {}


def test_a_partnership_came_of_the_goal_it_is_for():
    room = opened("barriers", (ANA, AddCard("k1", "barriers", "Water")))
    room = room.when(FAY, replace(BOTH, goal="k1"))
    assert [each[:2] for each in joins(room.workshop)] == [(("card", "k1"), ("partnership", "n1"))]
    agreed = room.when(FAY, SetAgreement("k1", "agreed"))
    assert next(joins(agreed.workshop)).from_ == ("agreement", "k1")
    none = agreed.when(FAY, EditPartnership("n1", goal=""))
    assert list(joins(none.workshop)) == []
