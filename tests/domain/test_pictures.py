"""A poster has one picture, which no screen is told of but as the name under which to ask for it."""

from __future__ import annotations

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, WALL, Scene, after, given
from wsr.activities.index import COMMANDS, forget
from wsr.domain import pictures
from wsr.domain.agenda_stages import AddStage, DuplicateStage, RemoveStage, RestoreStage
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Forget
from wsr.domain.pictures import Picture, PictureRemoved, PictureSet, RemovePicture, SetPicture
from wsr.domain.records import Stage

HELLO = AddStage("hello", "poster", "Why are we here?")
LAKE = SetPicture("hello", "lake", "image/png", "TGFrZQ==")
BOATS = SetPicture("hello", "boats", "image/jpeg", "Qm9hdHM=")


def hung(*steps: tuple[object, object]) -> Scene:
    return given((FAY, HELLO), (FAY, LAKE), *steps)  # type: ignore[arg-type]


def of(scene: Scene, stage: str = "hello") -> str | None:
    return scene.workshop.need(Stage, stage).picture


def data(scene: Scene, stage: str) -> str | None:
    picture = scene.workshop.get(Picture, stage)
    return picture.data if picture else None


def test_fay_puts_a_picture_on_a_poster():
    scene = given((FAY, HELLO)).when(FAY, LAKE)
    scene.then(PictureSet("hello", "lake", "image/png", "TGFrZQ=="))
    assert (of(scene), data(scene, "hello")) == ("lake", "TGFrZQ==")


def test_the_bytes_travel_to_no_one_and_the_stage_says_which_picture_it_has():
    scene = hung()
    for who in (HOST, FAY, ANA, RUI, WALL):
        assert scene.seen_by(who, "picture") == []
        assert "lake" in {stage.picture for stage in scene.seen_by(who, "stage")}  # type: ignore[attr-defined]


@pytest.mark.parametrize("who", [ANA, BEN, RUI, WALL])
def test_no_one_else_can(who):
    given((FAY, HELLO)).when(who, LAKE).then_refused("not_allowed")
    hung().when(who, RemovePicture("hello")).then_refused("not_allowed")


def test_it_can_be_asked_for_over_http_alone():
    assert not {SetPicture, RemovePicture} & {kind for kind, _ in COMMANDS.values()}


def test_only_a_poster_has_one():
    on_cards = SetPicture("barriers", "lake", "image/png", "TGFrZQ==")
    given().when(FAY, on_cards).then_refused("wrong_stage", "stage")
    given().when(FAY, LAKE).then_refused("no_such_stage", "stage")
    given().when(FAY, RemovePicture("hello")).then_refused("no_such_stage", "stage")


def test_what_is_no_picture_is_refused():
    page = SetPicture("hello", "page", "text/html", "TGFrZQ==")
    given((FAY, HELLO)).when(FAY, page).then_refused("bad_picture", "picture")


def test_another_picture_takes_its_place_and_the_first_leaves_the_log():
    before = hung()
    scene = before.when(FAY, BOATS)
    assert (of(scene), data(scene, "hello")) == ("boats", "Qm9hdHM=")
    gone = forget(before.workshop, scene.events[0])
    assert gone == [Forget("picture_set", "of", ("lake",))]


def test_a_picture_that_is_taken_away_leaves_the_log_too():
    before = hung()
    scene = before.when(FAY, RemovePicture("hello")).then(PictureRemoved("hello"))
    assert of(scene) is None
    scene.lacks("picture", "hello")
    assert forget(before.workshop, scene.events[0]) == [Forget("picture_set", "of", ("lake",))]
    scene.when(FAY, RemovePicture("hello")).then_nothing()


def test_what_was_another_picture_is_never_the_same_again():
    hung().when(FAY, LAKE).then_refused("id_in_use", "of")


def test_a_duplicate_has_a_picture_of_its_own():
    twice = hung((FAY, DuplicateStage("hello", "again")))
    assert data(twice, "again") == "TGFrZQ=="
    assert of(twice, "again") not in (None, of(twice))
    other = after(twice, (FAY, BOATS))
    assert data(other, "again") == "TGFrZQ==", "it stays when the first one's is replaced"
    thrice = after(other, (FAY, DuplicateStage("again", "third")))
    assert of(thrice, "third") not in (None, of(thrice, "again"))


def test_a_duplicate_without_a_picture_has_none():
    twice = given((FAY, HELLO), (FAY, DuplicateStage("hello", "again")))
    assert of(twice, "again") is None
    twice.lacks("picture", "again")


def test_a_poster_that_is_removed_and_brought_back_has_its_picture():
    gone = hung((FAY, RemoveStage("hello")))
    gone.when(FAY, BOATS).then_refused("no_such_stage", "stage")
    back = after(gone, (FAY, RestoreStage("hello")))
    assert (of(back), data(back, "hello")) == ("lake", "TGFrZQ==")


def test_it_is_the_rooms_and_stays_when_a_person_is_erased():
    assert data(hung((FAY, ErasePerson("ana"))), "hello") == "TGFrZQ=="


def test_there_are_not_more_than_an_export_can_hold(monkeypatch):
    monkeypatch.setattr(pictures, "MOST_PICTURES", 1)
    full = hung((FAY, AddStage("bye", "poster", "Thank you")))
    one_more = SetPicture("bye", "boats", "image/png", "Qm9hdHM=")
    full.when(FAY, one_more).then_refused("too_many_pictures", "picture")
    full.when(FAY, DuplicateStage("hello", "again")).then_refused("too_many_pictures", "picture")
    assert of(full.when(FAY, BOATS)) == "boats", "another in its place is no more"
