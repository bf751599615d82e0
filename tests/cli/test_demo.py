"""The demo: real barriers and groups, everything else marked as invented."""

import csv
import re
from datetime import date

import pytest

from wsr.activities.dots.records import Tally
from wsr.activities.plans.records import Action
from wsr.activities.pledges.records import Pledge
from wsr.activities.ratings.records import Rating
from wsr.cli import demo
from wsr.cli.demo.story import DATA, read
from wsr.domain.findings import absent_groups, silent_groups
from wsr.domain.records import About, Card, Cluster, Decision, Group, Person, Stage
from wsr.live.loop import ThreadLoop
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    rooms = Rooms(Folder(tmp_path_factory.mktemp("demo")).claim(), ThreadLoop())
    room, _ = demo.furnish(rooms, TODAY)
    yield room.workshop
    rooms.close()


def column(file: str, name: str) -> list[str]:
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        return [row[name] for row in csv.DictReader(lines)]


def test_barriers_and_groups_are_those_of_the_sources(workshop):
    assert [c.text for c in workshop.all(Card)] == column("barriers-scale.csv", "text")
    assert [g.name for g in workshop.all(Group)] == column("groups-clinton.csv", "group")


def test_the_rest_is_marked_as_invented(workshop):
    about = workshop.get(About, "about")
    assert (about.illustrative, about.day0) == (True, "2026-11-21")


def test_a_newcomer_finds_a_living_board(workshop):
    stages = {s.id: s.status for s in workshop.all(Stage)}
    assert workshop.get(About, "about").current == "barriers"
    assert stages == {
        "open": "done",
        "barriers": "open",
        "power": "done",
        "leverage": "done",
        "plans": "done",
        "pledges": "done",
        "close": "ahead",
    }


def test_every_group_is_there_and_has_spoken(workshop):
    assert absent_groups(workshop) == []
    assert silent_groups(workshop, "barriers") == []


def test_every_dot_is_counted(workshop):
    [tally] = workshop.all(Tally)
    assert (tally.people, tally.dots, tally.groups, tally.pooled) == (40, 200, 8, ())


def test_every_activity_has_something_to_look_at(workshop):
    assert len(workshop.all(Person)) == 41
    assert len(workshop.all(Rating)) == 56
    for noun in (Action, Decision, Pledge):
        assert workshop.all(noun), noun.kind


def test_forty_people_need_no_name_twice():
    names = [name for group in read(TODAY).told["people"] for name in group]
    assert len(set(names)) == len(names) == 40


@pytest.mark.parametrize("language", ["ne", "ar"])
def test_a_demo_in_another_language_is_in_it_throughout(language, tmp_path):
    rooms = Rooms(Folder(tmp_path).claim(), ThreadLoop())
    shown = demo.furnish(rooms, TODAY, language)[0].workshop
    rooms.close()
    shows = {
        About: ["title", "task", "place"],
        Card: ["text"],
        Cluster: ["title"],
        Group: ["name"],
        Person: ["name"],
        Stage: ["title", "instruction"],
        Action: ["what", "indicator"],
        Decision: ["text", "basis", "dissent"],
        Pledge: ["text"],
    }
    own = [
        getattr(each, field)
        for noun, fields in shows.items()
        for each in shown.all(noun)
        for field in fields
    ]
    assert shown.get(About, "about").language == language
    assert [text for text in own if re.search("[a-zA-Z]", text or "")] == []
    assert (len(shown.all(Card)), len(shown.all(Person))) == (30, 41)
    assert (absent_groups(shown), silent_groups(shown, "barriers")) == ([], [])


@pytest.mark.parametrize("language", ["sw", "story", "../data/story"])
def test_a_language_without_a_demo_has_the_english_one(language):
    assert read(TODAY, language) == read(TODAY)
