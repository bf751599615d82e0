"""Groups say with whom they work together, and how far each of them trusts it."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, NOW, RUI, given, opened
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.partnerships.records import Partnership, Trust, trusts, weak_links
from wsr.activities.partnerships.rules import (
    AddPartnership,
    EditPartnership,
    RateTrust,
    RemovePartnership,
    trust_id,
)
from wsr.codec import command_from_wire
from wsr.domain.groups import AddGroup, RemoveGroup
from wsr.domain.kernel import Actor, Refused

BOTH = AddPartnership("n1", ("fishers", "ministry"), incentives="Fish for all")
TRADER = Actor("ben", "participant", "traders")


def the(scene, id="n1"):
    return scene.workshop.get(Partnership, id)


def test_ana_adds_a_partnership_that_her_group_is_in():
    room = opened("partnerships").when(ANA, replace(BOTH, trust=4))
    room.then_put(
        Partnership("n1", ("fishers", "ministry"), NOW, incentives="Fish for all"),
        Trust(trust_id("n1", "fishers"), "n1", "fishers", 4, NOW),
    )
    others = AddPartnership("n2", ("ministry", "traders"))
    room.when(ANA, others).then_refused("not_your_group", "partners")
    room.when(FAY, BOTH).then_refused("id_in_use", "partnership")


def test_no_one_but_fay_adds_one_before_its_stage():
    given().when(ANA, BOTH).then_refused("stage_closed", "stage")
    room = given().when(FAY, replace(BOTH, partners=("fishers", "World Bank"), trust=2))
    assert trusts(room.workshop, "n1") == [2, 2]


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"partners": ("fishers",)}, "bad_partners", "partners"),
        ({"partners": ("fishers", "fishers")}, "bad_partners", "partners"),
        ({"goal": "gone"}, "no_such_card", "goal"),
        ({"status": "asleep"}, "bad_choice", "status"),
        ({"status": "paused"}, "why_missing", "why"),
        ({"trust": 6}, "bad_trust", "trust"),
        ({"trust": -1}, "bad_trust", "trust"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_half_done(fields, code, field):
    room = opened("partnerships").when(FAY, replace(BOTH, **fields))
    room.then_refused(code, field)
    assert the(room) is None


def test_a_partner_of_blanks_has_no_name():
    with pytest.raises(Refused) as refused:
        command_from_wire("add_partnership", {"partnership": "n1", "partners": ["fishers", " "]})
    assert (refused.value.code, refused.value.field) == ("empty_text", "partners")


def test_each_partner_says_its_own_trust_and_no_others():
    room = opened("partnerships", (ANA, BOTH), (ANA, RateTrust("n1", "fishers", 5)))
    room = room.when(RUI, RateTrust("n1", "fishers", 4)).when(BEN, RateTrust("n1", "ministry", 1))
    assert trusts(room.workshop, "n1") == [1, 4]
    room.when(ANA, RateTrust("n1", "ministry", 5)).then_refused("not_your_group", "partner")
    room.when(TRADER, RateTrust("n1", "traders", 5)).then_refused("no_such_partner", "partner")
    back = room.when(BEN, RateTrust("n1", "ministry", None))
    assert trusts(back.workshop, "n1") == [4]


def test_the_weakest_link_is_what_is_missing_or_little_trust():
    room = opened("partnerships", (ANA, BOTH))
    w = room.workshop
    assert weak_links(w, the(room)) == ("goal", "accountability", "trust", "pooled")
    whole = replace(the(room), goal="k1", accountability="a", pooled="b")
    assert weak_links(w, whole) == ("trust",)
    low = room.when(ANA, RateTrust("n1", "fishers", 5)).when(BEN, RateTrust("n1", "ministry", 2))
    assert weak_links(low.workshop, whole) == ("trust",)
    good = low.when(BEN, RateTrust("n1", "ministry", 3))
    assert weak_links(good.workshop, whole) == ()


def test_partners_edit_it_and_others_do_not():
    room = opened("partnerships", (ANA, replace(BOTH, trust=4)))
    paused = room.when(BEN, EditPartnership("n1", status="paused", why="No fuel"))
    assert (the(paused).status, the(paused).why) == ("paused", "No fuel")
    room.when(TRADER, EditPartnership("n1", pooled="x")).then_refused(
        "not_your_group", "partnership"
    )
    left = room.when(FAY, EditPartnership("n1", partners=("ministry", "traders")))
    left.lacks("trust", trust_id("n1", "fishers"))


def test_removing_one_takes_what_was_said_of_trust():
    room = opened("partnerships", (ANA, replace(BOTH, trust=4)), (FAY, RemovePartnership("n1")))
    room.lacks("partnership", "n1").lacks("trust", trust_id("n1", "fishers"))
    room.when(BEN, RemovePartnership("n1")).then_refused("not_allowed")


def test_a_group_that_is_a_partner_stays_and_a_goal_may_go():
    room = given((FAY, AddGroup("new", "New")), (FAY, replace(BOTH, partners=("new", "fishers"))))
    room.when(FAY, RemoveGroup("new")).then_refused("group_in_use", "group")
    room = opened("barriers", (ANA, AddCard("k1", "barriers", "Water")))
    room = room.when(FAY, replace(BOTH, goal="k1"))
    assert the(room).goal == "k1"
    assert the(room.when(ANA, WithdrawCard("k1"))).goal is None
