"""A workshop is created, described, paused, closed; its groups are named."""

from dataclasses import replace

import pytest

from tests.cast import (
    ANA,
    BEN,
    CREATE,
    FAY,
    GROUPS,
    HOST,
    MINUTE,
    NOW,
    RUI,
    STAGES,
    Scene,
    given,
    opened,
)
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import CastFor, CloseVote, OpenVote
from wsr.activities.plans.rules import AddAction
from wsr.activities.ratings.rules import Rate
from wsr.domain.agenda import OpenStage
from wsr.domain.findings import absent_groups
from wsr.domain.groups import AddGroup, EditGroup, GroupAdded, GroupEdited, RemoveGroup
from wsr.domain.leverage import MarkLeverage
from wsr.domain.people import Join, MovePerson, RemovePerson
from wsr.domain.records import About, Group, Person, Stage
from wsr.domain.setup import (
    CloseWorkshop,
    EditWorkshop,
    PauseRoom,
    ReopenWorkshop,
    ResumeRoom,
    WorkshopEdited,
)
from wsr.domain.wall import Wall

ABOUT = About("about", "ABCD", "Lake retreat", "half-day", NOW, day0="2026-11-21")
CARD = AddCard("k1", "barriers", "No trust")


def test_the_host_creates_a_workshop_with_its_groups_and_stages():
    scene = Scene().when(HOST, CREATE)
    groups = [Group(**each) for each in GROUPS]
    stages = [Stage(**{**each, "lanes": each.get("lanes", ())}) for each in STAGES]
    scene.then_put(ABOUT, *groups, *stages)


def test_a_workshop_is_created_once():
    given().when(HOST, CREATE).then_refused("already_created")


def test_a_facilitator_cannot_create_one():
    given().when(FAY, CREATE).then_refused("not_allowed")


def test_nothing_happens_in_a_workshop_that_is_not_there():
    Scene().when(HOST, PauseRoom()).then_refused("no_such_about")


@pytest.mark.parametrize("groups", [(), GROUPS * 20])
def test_a_workshop_has_some_groups_and_not_too_many(groups):
    Scene().when(HOST, replace(CREATE, groups=groups)).then_refused("bad_groups", "groups")


def test_two_groups_of_one_name_cannot_be_told_apart():
    groups = (GROUPS[0], {**GROUPS[1], "name": "FISHERS"})
    Scene().when(HOST, replace(CREATE, groups=groups)).then_refused("name_in_use", "groups")


def test_two_stages_cannot_have_one_id():
    stages = (STAGES[0], STAGES[0])
    Scene().when(HOST, replace(CREATE, stages=stages)).then_refused("name_in_use", "stages")


@pytest.mark.parametrize("day0", ["tomorrow", "20261121", "2026-13-01", "9999-12-31", "0001-01-01"])
def test_day_0_is_a_date_from_which_1000_days_can_be_counted(day0):
    Scene().when(HOST, replace(CREATE, day0=day0)).then_refused("bad_date", "day0")
    given().when(FAY, EditWorkshop(day0=day0)).then_refused("bad_date", "day0")


def test_fay_describes_the_workshop():
    scene = given().when(FAY, EditWorkshop(title="Our lake", place="Malanville"))
    scene.then(WorkshopEdited({"title": "Our lake", "place": "Malanville"}))
    scene.has(replace(ABOUT, title="Our lake", place="Malanville"))


def test_ana_cannot_describe_it():
    given().when(ANA, EditWorkshop(title="Mine")).then_refused("not_allowed")


def test_while_the_room_is_paused_only_fay_can_go_on():
    paused = opened("barriers", (FAY, PauseRoom()))
    paused.when(ANA, CARD).then_refused("room_paused")
    assert not paused.when(FAY, CARD).refused
    assert not paused.when(FAY, ResumeRoom()).when(ANA, CARD).refused


def test_a_closed_workshop_takes_no_posts_until_it_is_reopened():
    closed = opened("barriers", (FAY, CloseWorkshop()))
    today = {"began_at": NOW, "ends_at": NOW + 30 * MINUTE}
    closed.has(replace(ABOUT, current="barriers", days={"1": today}, closed=True))
    closed.when(ANA, CARD).then_refused("workshop_closed")
    assert not closed.when(FAY, ReopenWorkshop()).when(ANA, CARD).refused


@pytest.mark.parametrize("asked", [PauseRoom(), ResumeRoom(), CloseWorkshop(), ReopenWorkshop()])
def test_ben_can_neither_pause_nor_close(asked):
    given().when(BEN, asked).then_refused("not_allowed")


def test_fay_adds_a_group_with_the_next_colour():
    scene = given().when(FAY, AddGroup("youth", "Young people", "youth"))
    scene.then(GroupAdded("youth", "Young people", "youth", 4, 4))
    scene.has(Group("youth", "Young people", "youth", 4, 4))


def test_a_group_needs_an_id_a_name_and_a_colour_of_its_own():
    given().when(FAY, AddGroup("fishers", "More fishers")).then_refused("id_in_use", "group")
    given().when(FAY, AddGroup("", "Nobody")).then_refused("bad_id", "group")
    given().when(FAY, AddGroup("g9", "fishers")).then_refused("name_in_use", "name")
    given().when(FAY, AddGroup("g9", "New", colour=13)).then_refused("bad_choice", "colour")


def test_there_are_40_groups_at_most():
    full = given(*((FAY, AddGroup(f"g{n}", f"Group {n}")) for n in range(37)))
    full.when(FAY, AddGroup("g99", "One more")).then_refused("too_many_groups")


def test_fay_renames_a_group():
    scene = given().when(FAY, EditGroup("fishers", name="Fisherfolk", colour=7))
    scene.then(GroupEdited("fishers", {"name": "Fisherfolk", "colour": 7}))
    scene.has(Group("fishers", "Fisherfolk", "fish", 7, 1))


def test_a_group_cannot_take_the_name_of_another():
    given().when(FAY, EditGroup("fishers", name="ministry")).then_refused("name_in_use", "name")
    given().when(FAY, EditGroup("fishers", colour=0)).then_refused("bad_choice", "colour")
    given().when(FAY, EditGroup("nobody", name="N")).then_refused("no_such_group", "group")
    given().when(ANA, EditGroup("fishers", name="Best")).then_refused("not_allowed")
    given().when(ANA, AddGroup("g9", "Mine")).then_refused("not_allowed")


def test_fay_puts_on_the_wall_what_there_is_for_it():
    scene = given((FAY, EditWorkshop(on_wall="missing")))
    assert scene.workshop.need(Wall, "wall").show == "missing"
    given().when(FAY, EditWorkshop(on_wall="cats")).then_refused("bad_choice", "on_wall")


def test_a_group_says_its_sector_its_level_and_its_seats():
    scene = given((FAY, EditGroup("fishers", sector="community", level="core", seats=12)))
    found = scene.workshop.need(Group, "fishers")
    assert (found.sector, found.level, found.seats) == ("community", "core", 12)
    for wrong in ({"sector": "x"}, {"level": "x"}, {"seats": -1}):
        (field,) = wrong
        given().when(FAY, EditGroup("fishers", **wrong)).then_refused("bad_choice", field)


def test_only_the_host_lets_people_join():
    given().when(FAY, Join("zoe", "Zoe", "fishers")).then_refused("not_allowed")


TYPO = (FAY, AddGroup("typo", "Fishres"))
POINTS = {
    "someone in it": (((HOST, Join("zoe", "Zoe", "typo")),), "group_has_people"),
    "a card": (((RUI, AddCard("k9", "barriers", "Old boats", for_group="typo")),), "group_in_use"),
    "a rating": (
        ((FAY, AddCard("k9", "barriers", "B")), (FAY, Rate("power", "k9", "typo", 1, 1))),
        "group_in_use",
    ),
    "ballots on paper": (
        (
            (FAY, AddCard("k9", "barriers", "B")),
            (FAY, MarkLeverage("k9")),
            (FAY, OpenVote("v1")),
            (FAY, CastFor("v1", "typo", ({"k9": 1},))),
        ),
        "group_in_use",
    ),
    "an action": (
        (
            (FAY, OpenStage("plans")),
            (FAY, AddAction(action="a1", plan="plan-typo", horizon=100, what="Mend boats")),
        ),
        "group_in_use",
    ),
}


@pytest.mark.parametrize(("steps", "code"), POINTS.values(), ids=POINTS)
def test_a_group_that_something_belongs_to_stays(steps, code):
    opened("barriers", TYPO, *steps).when(FAY, RemoveGroup("typo")).then_refused(code, "group")


def test_a_group_that_has_voted_stays_when_the_ballots_are_gone():
    steps = POINTS["ballots on paper"][0][:-1]
    many = tuple({"k9": 1} for _ in range(6))
    voted = (*steps, (FAY, CastFor("v1", "typo", many)), (FAY, CloseVote("v1")))
    opened("barriers", TYPO, *voted).when(FAY, RemoveGroup("typo")).then_refused(
        "group_in_use", "group"
    )


def test_a_mistyped_group_goes_and_comes_back_as_it_was():
    scene = given(TYPO, (FAY, AddGroup("youth", "Youth")), (FAY, OpenStage("plans")))
    before = scene.workshop.get(Group, "typo")
    without = scene.when(FAY, RemoveGroup("typo"))
    without.lacks("group", "typo").lacks("plan", "plan-typo")
    undo = AddGroup("typo", before.name, before.icon, before.colour, before.position)
    without.when(FAY, undo).has(before, scene.workshop.find("plan", "plan-typo"))


def test_a_group_can_go_when_its_people_have_moved_or_left():
    scene = given(
        TYPO,
        (HOST, Join("zoe", "Zoe", "typo")),
        (HOST, Join("tom", "Tom", "typo")),
        (FAY, MovePerson("zoe", "fishers")),
        (FAY, RemovePerson("tom")),
    )
    without = scene.when(FAY, RemoveGroup("typo")).lacks("group", "typo")
    assert without.workshop.get(Person, "tom").group is None


def test_no_report_calls_a_removed_group_absent():
    names = lambda w: [g.name for g in absent_groups(w)]  # noqa: E731
    assert "Fishres" in names(given(TYPO).workshop)
    assert "Fishres" not in names(given(TYPO, (FAY, RemoveGroup("typo"))).workshop)


def test_one_group_stays_and_only_fay_removes_the_others():
    given().when(ANA, RemoveGroup("traders")).then_refused("not_allowed")
    given().when(FAY, RemoveGroup("nobody")).then_refused("no_such_group", "group")
    given().when(FAY, AddGroup("g9", "New", position=0)).then_refused("bad_choice", "position")
    alone = Scene().when(HOST, replace(CREATE, groups=GROUPS[:1]))
    alone.when(HOST, RemoveGroup("fishers")).then_refused("last_group", "group")
