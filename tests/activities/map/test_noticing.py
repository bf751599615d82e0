"""What the map lets a facilitator notice: strong opponents, the unplaced, the lone."""

from tests.cast import ANA, BEN, FAY, Scene, opened
from wsr.activities.map.actors import AddActor, RemoveActor
from wsr.activities.map.joins import joins
from wsr.activities.map.noticing import of_actors as findings
from wsr.activities.map.placing import PlaceActor
from wsr.activities.map.ties import AddTie
from wsr.domain.joins import Join


def noticed(scene: Scene) -> list[tuple[str, str]]:
    return [(each.code, each.on) for each in findings(scene.workshop)]


def test_the_mayor_is_noticed_while_high_influence_is_against():
    room = opened("map", (FAY, AddActor("mayor", "Mayor")))
    assert noticed(room) == [("unplaced_actor", "mayor")]
    against = room.when(ANA, PlaceActor("mayor", 8, -3))
    assert noticed(against) == [("critical_actor", "mayor")]
    assert noticed(against.when(BEN, PlaceActor("mayor", 8, 5))) == []
    assert noticed(against.when(FAY, PlaceActor("mayor", 2, -3))) == []
    assert noticed(against.when(FAY, RemoveActor("mayor"))) == []


def test_who_has_no_tie_is_noticed_once_there_are_ties():
    named = [(FAY, AddActor(id, id)) for id in ("mayor", "banks", "press")]
    placed = [(FAY, PlaceActor(id, 2, 2)) for id in ("mayor", "banks", "press")]
    room = opened("map", *named, *placed)
    assert noticed(room) == []
    tied = room.when(FAY, AddTie("t1", "mayor", "banks", "money"))
    assert noticed(tied) == [("lone_actor", "press")]
    assert len(noticed(tied.when(FAY, RemoveActor("banks")))) == 0


def test_an_actor_hangs_on_the_group_it_could_represent():
    room = opened("map", (FAY, AddActor("mayor", "Mayor", group="ministry")))
    room = room.when(FAY, AddActor("banks", "Banks"))
    assert [*joins(room.workshop)] == [
        Join(("group", "ministry"), ("actor", "mayor"), "represented")
    ]
