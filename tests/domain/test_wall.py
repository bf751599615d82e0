"""Fay steers the wall: a lane, a page, one card alone, the way in, nothing at all."""

import pytest

from tests.cast import ANA, FAY, MINUTE, NOW, WALL, after, given, opened
from wsr.activities.cards.clusters import AddCluster, RemoveCluster
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.domain.agenda import CloseStage, OpenStage
from wsr.domain.agenda_stages import AddStage, RemoveStage
from wsr.domain.kernel import Workshop
from wsr.domain.pictures import RemovePicture, SetPicture
from wsr.domain.setup import EditWorkshop, WorkshopEdited, workshop_edited
from wsr.domain.wall import ShowOnWall, Spotlight, Wall, WallSteered, wall_of

ICE = (ANA, AddCard("k1", "barriers", "No ice"))
ROAD = (ANA, AddCard("k2", "barriers", "No road"))
PILE = (FAY, AddCluster("c1", "barriers", "Cold chain", ("k1", "k2")))


def on_the_wall(scene):
    return scene.workshop.need(Wall, "wall")


def test_fay_puts_a_card_or_a_cluster_alone_on_the_wall_and_takes_it_off():
    scene = opened("barriers", ICE, ROAD, PILE, (FAY, Spotlight("k1")))
    assert on_the_wall(scene) == Wall("wall", on="k1", on_kind="card", at=NOW)
    assert on_the_wall(scene.when(FAY, Spotlight("c1"))).on_kind == "cluster"
    assert on_the_wall(scene.when(FAY, Spotlight())) == Wall("wall", at=NOW)
    assert scene.seen_by(WALL, "wall") == [on_the_wall(scene)]


def test_what_not_everyone_can_see_cannot_be_on_the_wall():
    scene = opened("barriers", ICE, ROAD)
    scene.when(FAY, Spotlight("k9")).then_refused("nothing_there", "on")
    scene.when(FAY, Spotlight("fishers")).then_refused("nothing_there", "on")
    hidden = scene.when(FAY, HideCard("k1"))
    hidden.when(FAY, Spotlight("k1")).then_refused("not_shown", "on")
    merged = scene.when(FAY, MergeCards("k1", "k2"))
    merged.when(FAY, Spotlight("k1")).then_refused("not_shown", "on")
    gone = scene.when(FAY, CloseStage("barriers")).when(FAY, RemoveStage("barriers"))
    gone.when(FAY, Spotlight("k1")).then_refused("not_shown", "on")


def test_a_card_that_is_withdrawn_and_a_cluster_that_is_taken_apart_leave_the_wall():
    card = opened("barriers", ICE, (FAY, Spotlight("k1"))).when(ANA, WithdrawCard("k1"))
    assert on_the_wall(card).on is None
    pile = opened("barriers", ICE, ROAD, PILE, (FAY, Spotlight("c1")))
    assert on_the_wall(pile.when(FAY, RemoveCluster("c1"))).on is None
    other = pile.when(ANA, WithdrawCard("k2"))
    assert on_the_wall(other).on == "c1"


@pytest.mark.parametrize("leave", [HideCard("k1"), MergeCards("k1", "k2")])
def test_a_card_that_is_hidden_or_merged_does_not_come_back_to_the_wall(leave):
    scene = opened("barriers", ICE, ROAD, (FAY, Spotlight("k1")), (FAY, leave))
    assert on_the_wall(scene).on is None
    other = opened("barriers", ICE, ROAD, (FAY, Spotlight("k2")), (FAY, leave))
    assert on_the_wall(other).on == "k2"


def test_a_lane_or_a_page_is_seen_at_once():
    scene = opened("barriers", ICE, (FAY, Spotlight("k1")), (FAY, ShowOnWall(show="blank")))
    assert on_the_wall(scene) == Wall("wall", "blank", "k1", "card", at=NOW)
    paged = scene.when(FAY, ShowOnWall(page=2))
    assert on_the_wall(paged) == Wall("wall", page=2, at=NOW)
    lane = paged.when(FAY, ShowOnWall(lane="structural", hold=True))
    assert on_the_wall(lane) == Wall("wall", lane="structural", hold=True, at=NOW)
    everything = lane.when(FAY, ShowOnWall(lane=""))
    assert on_the_wall(everything).lane == ""


def test_what_lies_in_front_leaves_what_is_behind_it():
    scene = opened("barriers", ICE, (FAY, ShowOnWall(lane="structural")))
    for show in ("qr", "blank", "missing"):
        scene = scene.when(FAY, ShowOnWall(show=show))
        assert (on_the_wall(scene).show, on_the_wall(scene).lane) == (show, "structural")
    scene.when(FAY, ShowOnWall()).then_nothing()


def test_the_wall_cannot_show_what_there_is_not():
    scene = opened("barriers")
    scene.when(FAY, ShowOnWall(show="cats")).then_refused("bad_choice", "show")
    scene.when(FAY, ShowOnWall(lane="world")).then_refused("no_such_lane", "lane")
    scene.when(FAY, ShowOnWall(page=-1)).then_refused("bad_page", "page")
    given().when(FAY, ShowOnWall(lane="structural")).then_refused("no_such_lane", "lane")


@pytest.mark.parametrize("command", [ShowOnWall(show="blank"), Spotlight("k1"), Spotlight()])
def test_only_fay_steers_it(command):
    opened("barriers", ICE).when(ANA, command).then_refused("not_allowed")


def test_a_stage_that_opens_is_what_the_wall_shows():
    steered = ShowOnWall(show="qr", lane="structural", page=1, hold=True)
    scene = opened("barriers", ICE, (FAY, steered)).when(FAY, OpenStage("past"), NOW + MINUTE)
    assert on_the_wall(scene) == Wall("wall", at=NOW + MINUTE)
    assert opened("barriers").when(FAY, OpenStage("past")).workshop.find("wall", "wall") is None


def test_programs_and_logs_from_before_say_it_of_the_workshop():
    scene = opened("barriers").when(FAY, EditWorkshop(title="Lake", on_wall="missing"))
    assert on_the_wall(scene).show == "missing"
    old = workshop_edited(scene.workshop, WorkshopEdited({"on_wall": "", "title": "Sea"}))
    assert [change.record.id for change in old] == ["about", "wall"]
    assert old[1].record.show == ""


def test_nothing_that_is_asked_is_nothing_done():
    assert wall_of(Workshop()) == Wall("wall")
    opened("barriers").when(FAY, Spotlight()).then(WallSteered({"on": None, "on_kind": ""}, NOW))


def test_the_picture_of_a_poster_can_be_alone_on_the_wall():
    room = given(
        (FAY, AddStage("hello", "poster", "Hello")),
        (FAY, SetPicture("hello", "p1", "image/png", "AAAA")),
    )
    lit = room.when(FAY, Spotlight("hello"))
    assert (wall_of(lit.workshop).on, wall_of(lit.workshop).on_kind) == ("hello", "picture")
    assert wall_of(after(lit, (FAY, RemovePicture("hello"))).workshop).on is None
    given((FAY, AddStage("hello", "poster", "Hello"))).when(FAY, Spotlight("hello")).then_refused(
        "nothing_there", "on"
    )
    away = after(room, (FAY, RemoveStage("hello")))
    away.when(FAY, Spotlight("hello")).then_refused("not_shown", "on")
    room.when(ANA, Spotlight("hello")).then_refused("not_allowed")
