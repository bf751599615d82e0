"""Fay changes what her workshop chooses from; nothing that was chosen loses its name."""

import pytest

from tests.cast import ANA, FAY, given, opened
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.posting import AddCard
from wsr.domain.groups import EditGroup
from wsr.domain.vocabularies import DEFAULTS, EditVocabulary, items_of, offered, title_of

LEVELS = ({"id": "core", "title": ""}, {"id": "valley", "title": "The valley"})
VALLEY = EditVocabulary("levels", LEVELS)


def test_a_workshop_begins_with_the_five_levels_and_eight_kinds_of_help():
    w = given().workshop
    assert offered(w, "levels") == ("core", "institutional", "sociocultural", "national", "global")
    assert len(offered(w, "intervention_types")) == 8
    assert offered(w, "areas") == offered(w, "priorities") == ()


def test_a_level_of_the_workshops_own_can_be_chosen_and_one_taken_off_cannot():
    scene = opened("barriers", (FAY, VALLEY))
    scene.when(ANA, AddCard("k1", "barriers", "No law", level="valley"))
    assert not scene.when(FAY, EditGroup("fishers", level="valley")).refused
    scene.when(ANA, AddCard("k1", "barriers", "No law", level="global")).then_refused(
        "bad_choice", "level"
    )
    scene.when(FAY, EditGroup("fishers", level="global")).then_refused("bad_choice", "level")


def test_what_has_a_level_that_was_taken_off_keeps_it_with_its_name():
    posted = (ANA, AddCard("k1", "barriers", "No law", level="valley"))
    bare = EditVocabulary("levels", ({"id": "core", "title": ""},))
    w = opened("barriers", (FAY, VALLEY), posted, (FAY, bare))
    assert offered(w.workshop, "levels") == ("core",)
    assert title_of(w.workshop, "levels", "valley") == "The valley"
    assert w.workshop.find("card", "k1").level == "valley"
    assert not w.when(ANA, EditCard("k1", text="No law at all", level="valley")).refused


def test_what_was_taken_off_can_come_back():
    scene = given((FAY, EditVocabulary("levels", ())), (FAY, VALLEY))
    assert offered(scene.workshop, "levels") == ("core", "valley")
    assert [i["id"] for i in items_of(scene.workshop, "levels") if "gone" in i] == [
        *DEFAULTS["levels"][1:]
    ]


@pytest.mark.parametrize(
    ("vocabulary", "items", "code"),
    [
        ("colours", LEVELS, "no_such_vocabulary"),
        ("levels", ({"id": "core", "title": ""},) * 2, "same_name"),
        ("levels", ({"id": "a", "title": "North"}, {"id": "b", "title": "north"}), "same_name"),
        ("levels", ({"id": "a b", "title": "North"},), "bad_id"),
        ("levels", ({"id": "a", "title": " \u2003"},), "no_title"),
        ("levels", ({"id": "a", "title": "N" * 121},), "no_title"),
        ("levels", ({"title": "North"},), "bad_id"),
        ("areas", tuple({"id": f"a{n}", "title": f"Area {n}"} for n in range(61)), "too_many"),
    ],
)
def test_a_list_that_cannot_be_chosen_from_is_refused_whole(vocabulary, items, code):
    scene = given().when(FAY, EditVocabulary(vocabulary, items))
    field = "vocabulary" if vocabulary == "colours" else "items"
    scene.then_refused(code, field)
    assert offered(scene.workshop, "levels") == DEFAULTS["levels"]


def test_the_same_list_again_is_no_news():
    given((FAY, VALLEY)).when(FAY, VALLEY).then()


def test_ana_cannot_change_a_list():
    given().when(ANA, VALLEY).then_refused("not_allowed")
