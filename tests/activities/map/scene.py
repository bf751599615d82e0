"""The map, for the tests that all activities share."""

from random import Random
from typing import Any

from tests.activities.scenes import SMALL, YES, ActivityScene, one, some
from tests.cast import ANA, FAY
from wsr.activities.map.actors import AddActor, EditActor, RemoveActor
from wsr.activities.map.champions import AddChampion
from wsr.activities.map.placing import PlaceActor
from wsr.activities.map.records import BRINGS, STEPS, TIES, Champion, Tie
from wsr.activities.map.ties import AddTie
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Workshop

ACTORS = one("mayor", "banks", "press", "monks")
LEVELLED = ("add_actor", "edit_actor", "add_champion", "edit_champion")
OWN = ("add_actor", "edit_actor", "remove_actor", "place_actor")


def aimed(r: Random, w: Workshop, do: str, with_: dict[str, Any]) -> dict[str, Any]:
    if do == "add_tie":
        return {**with_, "from": ACTORS(r), "to": ACTORS(r)}
    if do == "remove_tie" and (known := w.all(Tie)):
        return {"tie": r.choice(known).id}
    if do in ("edit_champion", "remove_champion") and (named := w.all(Champion)):
        with_["champion"] = r.choice(named).id
    return {k: v for k, v in with_.items() if k != "group"} if do in OWN else with_


def need_own_ends(w: Workshop) -> None:
    assert all(tie.from_ != tie.to for tie in w.all(Tie)), "a tie from an actor to itself"


SCENE = ActivityScene(
    fields={
        "actor": ACTORS,
        "formal": YES,
        "influence": SMALL,
        "support": SMALL,
        "tie": one("t1", "t2", "t3"),
        "strength": one(0, 1, 3, 4),
        "mutual": YES,
        "removed": YES,
        "champion": one("h1", "h2"),
        "brings": some(one(*BRINGS, "gold"), 2),
        "engaged": some(one(*STEPS), 2),
        "turnover": one("", "low", "certain"),
        "clear": some(one("level", "formal", "name"), 2),
    },
    special={
        ("add_tie", "type"): one(*TIES, "envy"),
        **{(do, "level"): one("", "national", "moon") for do in LEVELLED},
        **{(do, "name"): one("Mayor", "Banks", "Press", "A") for do in ("add_actor", "edit_actor")},
    },
    seldom=("remove_actor",),
    often=("add_actor", "place_actor", "place_actor", "add_tie"),
    aimed=aimed,
    begun=(
        ("fay", "edit_stage", {"stage": "map", "settings": {"ties": True, "champions": True}}),
        ("fay", "open_stage", {"stage": "map"}),
        ("ana", "add_actor", {"actor": "mayor", "name": "Mayor of the town"}),
        ("ben", "add_actor", {"actor": "banks", "name": "The banks", "level": "national"}),
    ),
    checks=(need_own_ends,),
    morning=(
        ("fay", "open_stage", {"stage": "map"}),
        ("ana", "add_actor", {"actor": "monks", "name": "The abbot", "note": "मठ"}),
        ("ana", "place_actor", {"actor": "monks", "influence": 8, "support": -3}),
        ("fay", "add_tie", {"tie": "t9", "from": "monks", "to": "mayor", "type": "support"}),
        ("fay", "add_champion", {"champion": "h9", "actor": "monks", "level": "sociocultural"}),
        ("fay", "add_actor", {"actor": "press", "name": "Twice"}),
        ("fay", "remove_actor", {"actor": "press"}),
    ),
    hall=(
        (FAY, AddActor("mayor", "Mayor of the town", "institutional", formal=True)),
        (FAY, AddActor("banks", "The banks", "national", note="Lend to few")),
        (FAY, AddActor("elders", "Elders of the lake", formal=False)),
        (FAY, PlaceActor("mayor", 9, -4)),
        (FAY, AddTie("t1", "banks", "mayor", "money", 3)),
        (FAY, AddChampion("h1", "elders", "sociocultural", ("network",), ("evidence",), "low")),
    ),
    spoken=(
        (FAY, OpenStage("map")),
        (ANA, AddActor("mayor", "Mayor", note="Afraid of losing votes")),
        (ANA, AddActor("press", "Twice")),
        (ANA, EditActor("press", "Twice said")),
        (ANA, PlaceActor("mayor", 9, -4)),
        (ANA, RemoveActor("press")),
    ),
    hidden={"removed_actor": lambda _: {None, "fay"}},
)
