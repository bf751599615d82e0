"""Settings make an exercise of a stage of cards: years, marks, long texts, limits, names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, after, opened
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.moderating import HideCard
from wsr.activities.cards.posting import AddCard
from wsr.domain.agenda import EditStage
from wsr.domain.duties import SetDuty
from wsr.domain.erasure import ErasePerson
from wsr.domain.people import Join
from wsr.domain.records import Card
from wsr.domain.rounds import SeatRoom
from wsr.domain.tables import table_at
from wsr.domain.vocabularies import EditVocabulary

TEXT = "x" * 1000


def asking(**settings):
    return opened("past", (FAY, EditStage("past", settings=settings)))


def card(id="k1", **fields):
    return AddCard(id, "past", fields.pop("text", "The dam"), **fields)


@pytest.mark.parametrize("year", [-9999, 0, 1968, 2100])
def test_an_event_has_a_year(year):
    scene = asking(years=True).when(ANA, card(year=year))
    assert scene.workshop.need(Card, "k1").year == year


@pytest.mark.parametrize("year", [-99_999, -10_000, 2101, "last spring", "1968", 1968.5])
def test_what_is_no_year_is_refused(year):
    asking(years=True).when(ANA, card(year=year)).then_refused("bad_year", "year")
    scene = asking(years=True).when(ANA, card(year=1968))
    scene.when(ANA, EditCard("k1", year=year)).then_refused("bad_year", "year")


def test_a_mark_is_changed_and_taken_away_by_the_author_alone():
    scene = asking(years=True, importance="urgency", attitude=True)
    scene = scene.when(ANA, card(year=1968, importance=2, attitude="doing"))
    scene = scene.when(ANA, EditCard("k1", year=0, importance=3, attitude="want"))
    said = scene.workshop.need(Card, "k1")
    assert (said.year, said.importance, said.attitude) == (0, 3, "want")
    scene.when(BEN, EditCard("k1", year=1990)).then_refused("not_yours", "card")
    said = scene.when(ANA, EditCard("k1", year="", importance=0, attitude="")).workshop.need(
        Card, "k1"
    )
    assert (said.year, said.importance, said.attitude, said.text) == (None, None, None, "The dam")


def test_marks_are_those_there_are():
    room = asking(importance="importance", attitude=True)
    room.when(ANA, card(importance=4)).then_refused("bad_choice", "importance")
    room.when(ANA, card(attitude="maybe")).then_refused("bad_choice", "attitude")


MARKS = [
    {"year": 0},
    {"importance": 1},
    {"attitude": "want"},
    {"behaviour": "hide the catch"},
    {"priority": "p1"},
    {"area": "hills"},
]


@pytest.mark.parametrize("mark", MARKS)
def test_a_stage_that_does_not_ask_takes_no_mark(mark):
    asking().when(ANA, card(**mark)).then_refused("not_asked", *mark)
    asking().when(ANA, card()).when(ANA, EditCard("k1", **mark)).then_refused("not_asked", *mark)


def goals(*steps):
    lists = (
        EditVocabulary("areas", ({"id": "hills", "title": "Hills"},)),
        EditVocabulary("priorities", ({"id": "p1", "title": "Clean water"},)),
    )
    room = asking(behaviour=True, priority=True, area=True)
    return after(room, *((FAY, each) for each in lists), *steps)


GOAL = card(behaviour="Hide the catch", priority="p1", area="hills")


def test_a_goal_says_what_is_to_shift_whose_priority_it_is_and_where():
    said = goals((ANA, GOAL)).workshop.need(Card, "k1")
    assert (said.behaviour, said.priority, said.area) == ("Hide the catch", "p1", "hills")
    goals().when(ANA, card(area="moon")).then_refused("bad_choice", "area")
    goals().when(ANA, card(priority="moon")).then_refused("bad_choice", "priority")


def test_the_author_changes_it_and_takes_it_away_and_what_is_not_named_stays():
    scene = goals((ANA, GOAL), (ANA, EditCard("k1", behaviour="Hide the nets")))
    assert scene.workshop.need(Card, "k1").behaviour == "Hide the nets"
    scene = scene.when(ANA, EditCard("k1", text="The old dam", area=""))
    said = scene.workshop.need(Card, "k1")
    assert (said.behaviour, said.priority, said.area) == ("Hide the nets", "p1", None)
    assert scene.when(ANA, EditCard("k1", behaviour="")).workshop.need(Card, "k1").behaviour == ""
    scene.when(BEN, EditCard("k1", behaviour="x")).then_refused("not_yours", "card")


def test_what_is_to_shift_is_out_of_sight_with_its_card_and_its_author_is_given_it_back():
    scene = goals((ANA, GOAL), (FAY, HideCard("k1")))
    assert [each for each in scene.seen_by(BEN, "card") if each.id == "k1"] == []
    (mine,) = (each for each in scene.seen_by(ANA, "authorship") if each.id == "k1")
    assert (mine.behaviour, mine.given["area"]) == ("Hide the catch", "hills")
    shown = scene.when(FAY, HideCard("k1", hidden=False))
    assert shown.workshop.find("authorship", "k1").behaviour == ""


def test_what_is_to_shift_goes_with_its_author():
    scene = goals((ANA, GOAL), (ANA, EditCard("k1", behaviour="Hide the nets")))
    gone = scene.when(FAY, ErasePerson("ana"))
    assert gone.workshop.need(Card, "k1").behaviour == ""
    assert gone.workshop.need(Card, "k1").area == "hills"


def test_a_comment_says_nothing_of_it():
    scene = after(goals((ANA, GOAL)), (FAY, EditStage("past", settings={"comments": True})))
    words = card("k2", parent="k1", comment=True, behaviour="x")
    scene.when(BEN, words).then_refused("not_asked", "comment")


def test_a_scenario_is_long_and_keeps_its_lines():
    story = "In 2040\nthe lake\n\nis clean."
    scene = asking(long=True).when(ANA, card(text=story)).when(ANA, card("k2", text=TEXT))
    assert [each.text for each in scene.workshop.all(Card)] == [story, TEXT]
    asking().when(ANA, card(text=TEXT)).then_refused("too_long", "text")
    short = asking().when(ANA, card())
    short.when(ANA, EditCard("k1", text=TEXT)).then_refused("too_long", "text")


def test_a_group_has_as_many_cards_as_the_stage_says_whoever_of_it_posts():
    scene = after(asking(most_group=2), (ANA, card()), (RUI, card("k2")))
    scene.when(ANA, card("k3")).then_refused("too_many_cards")
    assert str(scene.when(ANA, card("k3")).refused) == "Your group has reached its limit of 2."
    assert not scene.when(BEN, card("k3")).refused
    assert not scene.when(FAY, card("k3", for_group="fishers")).refused


def test_a_table_has_as_many_cards_as_the_stage_says():
    people = [(HOST, Join(f"p{n}", f"P {n}", "fishers")) for n in range(4)]
    room = after(asking(most_table=1), *people, (FAY, SeatRoom("mixed", 2, seed=1)))
    table = table_at(room.workshop, "ana")
    room = after(room, (FAY, SetDuty(table.id, "recorder", "ana")))
    scene = room.when(ANA, card(for_table=table.id))
    again = scene.when(ANA, card("k2", for_table=table.id))
    again.then_refused("too_many_cards")
    assert str(again.refused) == "Your table has reached its limit of 1."
    there = replace(ANA, table=table.id)
    own = room.when(there, card())
    assert own.workshop.need(Card, "k1").table is None, "it would point at her"
    own.when(there, card("k2")).then_refused("too_many_cards")


def test_a_comment_uses_up_no_card():
    scene = after(asking(most=1, comments=True), (ANA, card()))
    scene = scene.when(ANA, card("k2", parent="k1"))
    assert scene.workshop.need(Card, "k2").comment
    scene.when(ANA, card("k3")).then_refused("too_many_cards")


def test_where_only_the_group_is_shown_no_name_ever_is():
    said = asking(naming="group").when(ANA, card(named=True)).workshop.need(Card, "k1")
    assert (said.by, said.group) == (None, "fishers")


def test_anonymous_cards_are_not_counted_by_group_or_table():
    for limit in ("most_group", "most_table"):
        nameless = EditStage("past", settings={"naming": "anonymous", limit: 2})
        opened("past").when(FAY, nameless).then_refused("bad_setting", limit)


def test_what_is_under_an_anonymous_card_says_no_more_than_it():
    scene = (
        asking(naming="anonymous", comments=True)
        .when(ANA, card())
        .when(BEN, card("k2", parent="k1"))
    )
    comment = scene.workshop.need(Card, "k2")
    assert (comment.comment, comment.by, comment.group, comment.table) == (True, None, None, None)
    assert "ben" not in str([entry.data for entry in scene.entries if "k2" in str(entry.data)])
