"""A workshop is created, described, paused, closed; its groups are named."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, CREATE, FAY, GROUPS, HOST, NOW, STAGES, Scene, given, opened
from wsr.activities.cards.rules import AddCard
from wsr.domain.people import Join
from wsr.domain.records import About, Group, Stage
from wsr.domain.setup import (
    AddGroup,
    CloseWorkshop,
    EditGroup,
    EditWorkshop,
    GroupAdded,
    GroupEdited,
    PauseRoom,
    ReopenWorkshop,
    ResumeRoom,
    WorkshopEdited,
)

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
    closed.has(replace(ABOUT, current="barriers", closed=True))
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


def test_only_the_host_lets_people_join():
    given().when(FAY, Join("zoe", "Zoe", "fishers")).then_refused("not_allowed")
