"""Champions: groups name who drives the change at a level; a level without one is told."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, NOW, RUI, WALL, Scene, opened
from wsr.activities.map import champions
from wsr.activities.map.actors import AddActor, RemoveActor
from wsr.activities.map.champions import AddChampion, EditChampion, RemoveChampion
from wsr.activities.map.coverage import findings, uncovered
from wsr.activities.map.records import Champion
from wsr.domain.agenda import CloseStage, EditStage
from wsr.domain.vocabularies import EditVocabulary

DRIVES = AddChampion("h1", "mayor", "national", ("network", "expertise"), ("evidence",), "low")
OF_FISHERS = Champion(
    "h1",
    "mayor",
    "national",
    NOW,
    ("expertise", "network"),
    ("evidence",),
    "low",
    named_by="fishers",
)


def room(*more) -> Scene:
    return opened(
        "map",
        (FAY, EditStage("map", settings={"champions": True})),
        (FAY, AddActor("mayor", "Mayor")),
        (FAY, AddActor("banks", "Banks")),
        *more,
    )


def test_ana_names_a_champion_whom_everyone_sees_and_her_group_can_take_back():
    named = room().when(ANA, DRIVES).then_put(OF_FISHERS)
    assert named.seen_by(WALL, "champion") == [OF_FISHERS]
    named.when(BEN, RemoveChampion("h1")).then_refused("not_your_group", "champion")
    named.when(RUI, RemoveChampion("h1")).then_removed(("champion", "h1"))
    named.when(FAY, RemoveChampion("h1")).when(FAY, DRIVES).has(replace(OF_FISHERS, named_by=None))


def test_steps_are_ticked_as_they_are_done():
    done = EditChampion("h1", engaged=("research", "evidence"), turnover="high")
    ticked = room((ANA, DRIVES)).when(ANA, done)
    ticked.has(replace(OF_FISHERS, engaged=("evidence", "research"), turnover="high"))
    ticked.when(ANA, done).then_nothing()
    cleared = ticked.when(FAY, EditChampion("h1", brings=(), engaged=(), turnover=""))
    cleared.has(replace(OF_FISHERS, brings_=(), engaged=(), turnover=""))
    ticked.when(BEN, done).then_refused("not_your_group", "champion")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"level": "moon"}, "level"),
        ({"brings": ("gold",)}, "brings"),
        ({"engaged": ("lunch",)}, "engaged"),
        ({"turnover": "certain"}, "turnover"),
    ],
)
def test_what_does_not_fit_is_refused(change, field):
    room().when(FAY, replace(DRIVES, **change)).then_refused("bad_choice", field)
    room((FAY, DRIVES)).when(FAY, EditChampion("h1", **change)).then_refused("bad_choice", field)


def test_a_champion_is_named_at_a_level():
    room().when(FAY, replace(DRIVES, level="")).then_refused("bad_choice", "level")


def test_the_same_actor_can_drive_at_two_levels_and_not_twice_at_one():
    named = room((FAY, DRIVES))
    twice = replace(DRIVES, champion="h2")
    named.when(FAY, twice).then_refused("champion_exists", "level")
    both = named.when(FAY, replace(twice, level="core"))
    both.when(FAY, EditChampion("h2", level="national")).then_refused("champion_exists", "level")
    named.when(FAY, DRIVES).then_refused("id_in_use", "champion")


def test_a_champion_is_an_actor_on_the_map():
    room().when(FAY, replace(DRIVES, actor="x")).then_refused("no_such_actor", "actor")
    gone = room((FAY, RemoveActor("mayor")))
    gone.when(FAY, DRIVES).then_refused("actor_removed", "actor")


def test_phones_name_champions_only_while_they_are_asked():
    quiet = room((FAY, EditStage("map", settings={"champions": False})))
    quiet.when(ANA, DRIVES).then_refused("not_asked")
    room((FAY, CloseStage("map"))).when(ANA, DRIVES).then_refused("stage_closed")
    assert not quiet.when(FAY, DRIVES).refused


def test_the_list_has_an_end(monkeypatch):
    monkeypatch.setattr(champions, "MAX_CHAMPIONS", 1)
    full = room((FAY, DRIVES)).when(FAY, replace(DRIVES, champion="h2", level="core"))
    full.then_refused("too_many_champions")


def test_a_level_without_a_champion_is_told_once_the_room_is_asked():
    assert uncovered(opened("map").workshop) == []
    assert uncovered(room().workshop) == [
        "core",
        "institutional",
        "sociocultural",
        "national",
        "global",
    ]
    named = room((FAY, DRIVES))
    assert "national" not in uncovered(named.workshop)
    # Whoever is taken off the map drives nothing until they are put back.
    gone = named.when(FAY, RemoveActor("mayor"))
    assert "national" in uncovered(gone.workshop)
    assert "national" not in uncovered(gone.when(FAY, RemoveActor("mayor", removed=False)).workshop)


def test_findings_say_so_in_the_words_of_the_workshop():
    own = [{"id": "village", "title": "Village"}, {"id": "national", "title": ""}]
    scene = room((FAY, EditVocabulary("levels", tuple(own))))
    told = {each.id: each.why % each.words for each in findings(scene.workshop)}
    assert told == {
        "no_champion:village": "No champion at the level “Village” yet.",
        "no_champion:national": "No champion at the national level yet.",
    }
    assert list(findings(opened("map").workshop)) == []
