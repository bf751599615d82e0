"""The demo: real barriers and groups, everything else marked as invented."""

import csv
import re
from collections import Counter
from datetime import date, datetime

import pytest

from wsr.activities.dots.records import Tally
from wsr.activities.partnerships.noticing import findings as partnership_findings
from wsr.activities.partnerships.records import Partnership, weak_links
from wsr.activities.plans.records import Action, Plan
from wsr.activities.pledges.records import Pledge
from wsr.activities.ratings.records import Rating
from wsr.activities.task_forces.noticing import findings as task_force_findings
from wsr.cli import demo
from wsr.cli.demo.stories import told
from wsr.cli.demo.story import DATA, read
from wsr.domain import vocabularies
from wsr.domain.attendance import Attendance
from wsr.domain.contacts import SHOWN_TO, Contact
from wsr.domain.findings import absent_groups, in_order, silent_groups
from wsr.domain.invitations import Invitation
from wsr.domain.invited import Invitee
from wsr.domain.records import About, Card, Cluster, Decision, Group, Person, Stage
from wsr.domain.tables import Table
from wsr.domain.task_forces import ADVISORY_GROUP, TaskForce, everyone_on
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


@pytest.fixture(scope="module", params=["en", "ne", "ar"])
def three_days(request, tmp_path_factory):
    clock = demo.Clock()
    rooms = Rooms(Folder(tmp_path_factory.mktemp("demo")).claim(), ThreadLoop(), clock=clock)
    room, _ = demo.furnish(rooms, TODAY, request.param, "scale-plus", clock)
    yield room.workshop
    rooms.close()


def test_three_days_have_ninety_six_people_of_eight_groups_at_twelve_tables(three_days):
    people = [p for p in three_days.all(Person) if p.group]
    assert (len(people), len({p.group for p in people})) == (96, 8)
    rounds = Counter((t.round, t.seating) for t in three_days.all(Table))
    assert {12} == {many for (_, seating), many in rounds.items() if seating == "mixed"}
    assert len({each.organisation for each in three_days.all(Invitee)}) == 32


def test_three_days_have_more_than_250_cards_and_no_one_says_a_thing_twice(three_days):
    texts = [card.text for card in three_days.all(Card)]
    assert len(texts) >= 250
    assert len(set(texts)) == len(texts)


def test_every_stage_of_the_three_days_has_brought_something(three_days):
    stages = {s.id: s for s in three_days.all(Stage)}
    posted = {card.stage for card in three_days.all(Card)}
    assert posted == {id for id, s in stages.items() if s.activity == "cards"}
    assert {s.status for s in stages.values()} == {"done", "open", "ahead"}
    assert [id for id, s in stages.items() if s.status == "ahead"] == ["close"]
    assert [id for id, s in stages.items() if s.status == "open"] == ["barriers"]
    assert absent_groups(three_days) == []
    for noun in (Rating, Decision, Action, Pledge, Invitation):
        assert three_days.all(noun), noun.kind


def test_every_dot_of_the_three_days_is_counted(three_days):
    [tally] = three_days.all(Tally)
    assert (tally.people, tally.dots, tally.groups) == (96, 480, 8)


def test_the_three_days_were_the_last_ones_at_the_hours_of_the_agenda(three_days):
    def opened(stage: str) -> datetime:
        return datetime.fromtimestamp(three_days.need(Stage, stage).opened_at / 1000)

    assert opened("open").isoformat() == "2026-11-18T13:30:00"
    assert opened("doing").isoformat() == "2026-11-19T09:00:00"
    assert opened("partnerships").isoformat() == "2026-11-20T13:30:00"
    assert opened("pledges").isoformat() == "2026-11-20T14:00:00"
    order = [s for s in in_order(three_days.all(Stage)) if s.opened_at]
    assert [s.opened_at for s in order] == sorted(s.opened_at for s in order)


def test_some_come_late_some_leave_early_and_some_never_come(three_days):
    there = Counter(a.half_day for a in three_days.all(Attendance) if a.present)
    assert there["1-pm"] == 92 < there["2-am"]
    assert there["3-pm"] < there["2-am"] <= 96
    assert sum(each.person is None for each in three_days.all(Invitee)) == 6


def test_no_one_of_the_ninety_six_stays_silent():
    doing = {"add_card", "add_pledge", "join_pledge", "add_action", "rate"}
    steps = list(told(TODAY, "en", "scale-plus").steps())
    came = {step.who for step in steps if step.do == "join"}
    assert came - {step.who for step in steps if step.do in doing} == {"fay"}


def test_some_work_together_and_the_weakest_link_of_all_but_one_is_named(three_days):
    made = three_days.all(Partnership)
    assert Counter(each.status for each in made) == {"active": 5, "paused": 1}
    assert [each.id for each in made if not weak_links(three_days, each)] == ["counts"]
    noticed = {each.code for each in partnership_findings(three_days)}
    assert noticed == {"partnership_without_goal", "low_trust", "trust_not_said"}


def test_four_task_forces_have_a_plan_and_the_advisory_group_has_gaps(three_days):
    forces = three_days.all(TaskForce)
    assert Counter(each.task_force_kind for each in forces) == {"task_force": 4, ADVISORY_GROUP: 1}
    plans = {each.task_force: each.id for each in three_days.all(Plan) if each.task_force}
    acting = {action.plan for action in three_days.all(Action)}
    founded = {each.id for each in forces if each.task_force_kind != ADVISORY_GROUP}
    assert (plans.keys(), {*plans.values()} - acting) == (founded, set())
    assert min(len(everyone_on(each)) for each in forces) >= 5
    assert "task_force_without_group" in {each.code for each in task_force_findings(three_days)}


def test_goals_and_actions_are_of_districts_and_serve_priorities(three_days):
    areas, priorities = (set(vocabularies.offered(three_days, n)) for n in ("areas", "priorities"))
    actions = three_days.all(Action)
    assert {a.area for a in actions} == {*areas, ""}
    assert {a.priority for a in actions} == {*priorities, ""}
    assert sum(a.government for a in actions) == 4
    assert len([a for a in actions if a.behaviour]) > 5
    goals = [c for c in three_days.all(Card) if c.stage == "goals"]
    agreed = [c for c in goals if c.id in {f"goals-{n}" for n in range(1, 8)}]
    assert all(c.behaviour and c.priority in priorities for c in agreed)
    assert {c.area for c in goals} == {"north", "south", "town", None}


def test_some_want_to_stay_in_touch_and_each_says_with_whom(three_days):
    assert {c.shown_to for c in three_days.all(Contact)} == {*SHOWN_TO}


def test_the_three_days_are_marked_as_invented(three_days):
    about = three_days.get(About, "about")
    assert (about.illustrative, about.method) == (True, "scale-plus")


def test_the_three_days_are_in_their_language_throughout(three_days):
    about = three_days.get(About, "about")
    shows = {
        About: ["title", "task", "place"],
        Card: ["text"],
        Cluster: ["title"],
        Group: ["name"],
        Person: ["name"],
        Stage: ["title", "instruction"],
        Action: ["what", "indicator", "resources", "help_needed", "owner"],
        Decision: ["text", "basis", "dissent"],
        Pledge: ["text"],
        Invitee: ["name", "organisation"],
        Invitation: ["who"],
        Partnership: ["incentives", "accountability", "pooled", "why"],
        TaskForce: ["name", "meets"],
    }
    own = [
        getattr(each, field)
        for noun, fields in shows.items()
        for each in three_days.all(noun)
        for field in fields
    ]
    lanes = [lane["title"] for s in three_days.all(Stage) for lane in s.lanes]
    latin = [text for text in [*own, *lanes] if re.search("[a-zA-Z]", text or "")]
    assert (about.language == "en") == bool(latin)


def test_ninety_six_people_need_no_name_twice():
    for language in ("en", "ne", "ar"):
        names = [
            name for group in told(TODAY, language, "scale-plus").told["people"] for name in group
        ]
        assert len(set(names)) == len(names) == 96


def test_a_language_without_the_three_days_has_the_english_ones():
    assert told(TODAY, "sw", "scale-plus") == told(TODAY, "en", "scale-plus")
