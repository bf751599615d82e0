"""A poster is a stage like any other, in which people have nothing to do."""

from tests.cast import ANA, FAY, given
from wsr.activities.cards.posting import AddCard
from wsr.domain.agenda import OpenStage
from wsr.domain.agenda_stages import AddStage
from wsr.domain.records import About

WELCOME = AddStage("hello", "poster", "Why are we here?", instruction="For the lake.")


def test_the_room_looks_at_a_poster_that_fay_opens():
    room = given((FAY, WELCOME), (FAY, OpenStage("hello")))
    assert room.workshop.need(About, "about").current == "hello"


def test_no_one_posts_on_a_poster():
    room = given((FAY, WELCOME), (FAY, OpenStage("hello")))
    for who in (ANA, FAY):
        room.when(who, AddCard("k1", "hello", "Me too")).then_refused("wrong_stage", "stage")
