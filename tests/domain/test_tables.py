"""The room is seated, people change tables, and duties pass round."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.cast import ANA, BEN, FAY, HOST, NOW, RUI, ZOE, Scene, after, given
from wsr.activities.index import evolve
from wsr.domain.agenda import CloseStage, OpenStage
from wsr.domain.duties import DutiesDealt, DutySet, SetDuty
from wsr.domain.erasure import ErasePerson
from wsr.domain.expected import AddInvitee
from wsr.domain.idle import RemoveIdlePeople
from wsr.domain.kernel import Actor
from wsr.domain.people import (
    Join,
    MovePerson,
    PersonMoved,
    PersonRemoved,
    ReadmitPerson,
    RemovePerson,
    SetRole,
)
from wsr.domain.records import DUTIES, Person
from wsr.domain.rounds import RoomSeated, RoomUnseated, SeatRoom, UnseatRoom
from wsr.domain.seats import EditTable, MoveSeat, SeatMoved, ShowTables, TableEdited, TablesShown
from wsr.domain.tables import Seating, Table, current_tables, tables_of
from wsr.domain.visibility import audiences

MORE = tuple(
    (HOST, Join(f"{group}{n}", f"{group} {n}", group))
    for group in ("fishers", "ministry", "traders")
    for n in range(1, 6)
)


def seated(seating: str = "mixed", *steps, tables: int | None = None) -> Scene:
    """The cast and five more of each group at tables: 18 people."""
    return given(*MORE, (FAY, SeatRoom(seating, tables, seed=1)), *steps)


def people_at(scene: Scene) -> list[set[str]]:
    return [set(table.people) for table in current_tables(scene.workshop)]


def table_of(scene: Scene, person: str) -> Table:
    (table,) = (t for t in current_tables(scene.workshop) if person in t.people)
    return table


def other_table(scene: Scene, person: str) -> Table:
    return next(t for t in current_tables(scene.workshop) if person not in t.people)


# The room is seated.


def test_fay_seats_the_room_at_mixed_tables_and_everyone_knows_their_own():
    scene = seated()
    tables = current_tables(scene.workshop)
    assert [(t.id, t.number, t.seating, t.round) for t in tables] == [
        ("r1t1", 1, "mixed", 1),
        ("r1t2", 2, "mixed", 1),
        ("r1t3", 3, "mixed", 1),
    ]
    assert sorted(len(t.people) for t in tables) == [6, 6, 6]
    for table in tables:
        assert {scene.workshop.need(Person, id).table for id in table.people} == {table.id}
    assert scene.workshop.need(Person, "fay").table is None, "a facilitator walks about"


def test_what_was_dealt_is_in_the_event_and_the_seed_in_the_command():
    scene = given((FAY, SeatRoom("mixed", seed=1)))
    (event,) = scene.events
    assert event == RoomSeated(1, "mixed", None, NOW, event.tables)
    assert sorted(event.tables[0]["people"]) == ["ana", "ben", "rui"]
    assert seated().workshop == seated().workshop


def test_stakeholder_tables_have_one_group_each_and_more_tables_part_the_largest():
    scene = seated("stakeholder")
    groups = [{scene.workshop.need(Person, id).group for id in at} for at in people_at(scene)]
    assert groups == [{"fishers"}, {"ministry"}, {"traders"}]
    assert sorted(map(len, people_at(seated("stakeholder", tables=4)))) == [3, 4, 5, 6]


def test_where_everyone_sits_together_no_one_has_a_table():
    scene = seated("mixed", (FAY, SeatRoom("whole")))
    assert current_tables(scene.workshop) == []
    assert {p.table for p in scene.workshop.all(Person)} == {None}
    scene.has(Seating("seating", "whole", 2, NOW, None))
    assert len(tables_of(scene.workshop, 1)) == 3, "where people sat before stays in the file"


def test_a_room_that_sits_together_already_stays_as_it_is():
    seated("mixed", (FAY, SeatRoom("whole"))).when(FAY, SeatRoom("whole")).then_nothing()


def test_a_room_seated_again_parts_those_who_sat_together():
    scene = seated("mixed", (FAY, SeatRoom("mixed", 6, shuffle=True, seed=2)))
    assert len(people_at(scene)) == 6
    first, second = tables_of(scene.workshop, 1), tables_of(scene.workshop, 2)
    together = [{*a.people} & {*b.people} for a in first for b in second]
    assert max(map(len, together)) == 1


def test_a_table_keeps_its_place_in_the_room_from_round_to_round():
    scene = seated("mixed", (FAY, EditTable("r1t2", "by the window")))
    scene = after(scene, (FAY, SeatRoom("stakeholder", seed=2)))
    assert [t.place for t in current_tables(scene.workshop)] == ["", "by the window", ""]


@pytest.mark.parametrize("tables", [0, -1, 10, 18, 19, 1000])
def test_tables_of_one_or_no_seat_are_refused(tables):
    given(*MORE).when(FAY, SeatRoom("mixed", tables)).then_refused("bad_tables", "tables")


def test_more_stakeholder_tables_than_pairs_of_people_are_refused():
    assert len(people_at(seated("stakeholder", tables=8))) == 8
    given(*MORE).when(FAY, SeatRoom("stakeholder", 9)).then_refused("bad_tables", "tables")


def test_an_empty_room_or_an_unknown_seating_is_refused():
    gone = given((FAY, RemovePerson("ana")), (FAY, RemovePerson("ben")))
    gone.when(FAY, SeatRoom("mixed")).then_refused("too_few_people")
    given().when(FAY, SeatRoom("round")).then_refused("bad_choice", "seating")
    given().when(FAY, SeatRoom("")).then_refused("bad_choice", "seating")
    given().when(FAY, SeatRoom("mixed", stage="none")).then_refused("no_such_stage", "stage")


def test_only_a_facilitator_seats_the_room():
    given().when(ANA, SeatRoom("mixed")).then_refused("not_allowed")
    given().when(RUI, SeatRoom("mixed")).then_refused("not_allowed")


def test_people_of_one_organisation_sit_apart():
    """As the list of those who are expected has it, written one way or another."""
    from_the_lake = ("fishers1", "fishers2", "ministry1")
    noted = (
        (FAY, AddInvitee(f"i-{id}", id, organisation=name, person=id))
        for id, name in zip(from_the_lake, ("Lake Co-op", "LAKE CO-OP", "Lake co-op"), strict=True)
    )
    scene = given(*MORE, *noted, (FAY, SeatRoom("mixed", 3, seed=5)))
    assert len({table_of(scene, id).id for id in from_the_lake}) == 3


# It is taken back.


def test_a_round_is_taken_back_and_everyone_sits_as_before():
    first = seated()
    again = after(first, (FAY, SeatRoom("stakeholder", seed=2)))
    back = again.when(FAY, UnseatRoom(2)).then(RoomUnseated(2, 1))
    assert current_tables(back.workshop) == current_tables(first.workshop)
    assert back.workshop.all(Person) == first.workshop.all(Person)
    none = after(back, (FAY, UnseatRoom(1)))
    assert none.workshop.all(Table) == []
    none.has(Seating("seating", "", 0, 0))


def test_a_round_that_is_over_is_not_taken_back():
    given().when(FAY, UnseatRoom(0)).then_refused("not_this_round", "round")
    scene = seated("mixed", (FAY, SeatRoom("whole")))
    scene.when(FAY, UnseatRoom(1)).then_refused("not_this_round", "round")
    assert len(people_at(after(scene, (FAY, UnseatRoom(2))))) == 3


# People come, go and change.


def test_a_latecomer_is_seated_where_one_of_the_group_is_missing():
    scene = seated("mixed")
    for n in range(6, 9):
        scene = after(scene, (HOST, Join(f"traders{n}", "Late", "traders")))
    at = [sum(id.startswith("traders") for id in table) for table in people_at(scene)]
    assert max(at) - min(at) <= 1
    late = after(seated("stakeholder"), (HOST, Join("late", "Late", "ministry")))
    assert table_of(late, "late") == table_of(late, "ben")


def test_who_joins_before_the_room_is_seated_gets_no_table():
    scene = given().when(HOST, Join("late", "Late", "fishers"))
    assert len(scene.events) == 1


def test_seating_so_again_moves_no_one_and_seats_those_without_a_table():
    scene = seated("mixed", (FAY, MoveSeat("ana", None)))
    before = people_at(scene)
    scene = scene.when(FAY, SeatRoom("mixed"))
    (event,) = scene.events
    assert isinstance(event, SeatMoved)
    assert (event.person, event.stays) == ("ana", False)
    assert all(old <= new for old, new in zip(before, people_at(scene), strict=True))
    scene.when(FAY, SeatRoom("mixed")).then_nothing()


def test_who_leaves_the_room_leaves_the_table_and_comes_back_to_it():
    scene = seated()
    table = table_of(scene, "ana")
    gone = scene.when(FAY, RemovePerson("ana"))
    gone.then(PersonRemoved("ana"), SeatMoved("ana", None, False))
    assert not any("ana" in at for at in people_at(gone))
    assert table_of(after(gone, (FAY, ReadmitPerson("ana"))), "ana").id == table.id


def test_an_erased_person_is_at_no_table_of_any_round():
    scene = seated("mixed", (FAY, MoveSeat("ana", "3")), (FAY, SeatRoom("stakeholder", seed=3)))
    scene = after(scene, (FAY, ErasePerson("ana")))
    assert not any("ana" in repr(table) for table in scene.workshop.all(Table))
    assert scene.workshop.need(Person, "ana").table is None


def test_at_stakeholder_tables_a_new_group_is_a_new_table_and_at_mixed_ones_not():
    scene = seated("stakeholder").when(BEN, MovePerson("ben", "traders"))
    assert [type(e) for e in scene.events] == [PersonMoved, SeatMoved]
    assert table_of(scene, "ben") == table_of(scene, "traders1")
    assert len(seated().when(BEN, MovePerson("ben", "traders")).events) == 1
    by_hand = seated("stakeholder", (FAY, MoveSeat("ben", "1")))
    assert len(by_hand.when(BEN, MovePerson("ben", "traders")).events) == 1


def test_who_becomes_a_facilitator_gets_up_and_sits_down_again():
    scene = after(seated(), (FAY, SetRole("ana", "facilitator")))
    assert not any("ana" in at for at in people_at(scene))
    assert table_of(after(scene, (FAY, SetRole("ana", "participant"))), "ana")


def test_to_be_given_a_seat_is_no_act_for_which_one_stays():
    gone = seated().when(FAY, RemoveIdlePeople(("ana", "ben")))
    assert {PersonRemoved("ana"), PersonRemoved("ben")} < {*gone.events}


# Someone changes tables.


def test_fay_moves_ana_who_then_belongs_to_that_table():
    scene = seated()
    there = other_table(scene, "ana")
    scene = scene.when(FAY, MoveSeat("ana", there.id)).then(SeatMoved("ana", there.id, True))
    assert table_of(scene, "ana").id == there.id
    assert table_of(scene, "ana").moved == ("ana",)
    ana = Actor("ana", "participant", "fishers", table=there.id)
    assert f"table:{there.id}" in audiences(ana)
    assert not any(each.startswith("table:") for each in audiences(ANA))


def test_ana_takes_another_seat_by_the_number_on_the_table_but_not_for_ben():
    scene = seated()
    there = other_table(scene, "ana")
    scene.when(ANA, MoveSeat("ana", str(there.number))).then(SeatMoved("ana", there.id, True))
    scene.when(ANA, MoveSeat("ben", there.id)).then_refused("not_yours")
    scene.when(ANA, MoveSeat("ana", None)).then_refused("not_allowed", "table")
    scene.when(ZOE, MoveSeat("zoe", there.id)).then_refused("removed")


def test_who_sits_there_already_stays():
    scene = seated()
    scene.when(FAY, MoveSeat("ana", table_of(scene, "ana").id)).then_nothing()


def test_a_table_that_is_not_there_and_a_person_who_is_gone_are_refused():
    scene = seated("mixed", (FAY, SeatRoom("stakeholder", seed=2)))
    scene.when(FAY, MoveSeat("ana", "r1t1")).then_refused("no_such_table", "table")
    scene.when(FAY, MoveSeat("ana", "44")).then_refused("no_such_table", "table")
    gone = after(scene, (FAY, RemovePerson("ana")))
    gone.when(FAY, MoveSeat("ana", "1")).then_refused("not_in_room", "person")
    given().when(FAY, MoveSeat("ana", "1")).then_refused("no_such_table", "table")


def test_fay_says_where_a_table_is():
    scene = seated().when(FAY, EditTable("2", "by the window"))
    scene.then(TableEdited("r1t2", "by the window"))
    seated().when(ANA, EditTable("2", "by the door")).then_refused("not_allowed")


# The wall tells where to sit.


def test_the_wall_shows_the_tables_from_the_seating_until_a_stage_opens():
    scene = seated()
    scene.has(Seating("seating", "mixed", 1, NOW, None, shown=True))
    opened = scene.when(FAY, OpenStage("barriers"))
    assert TablesShown(False) in opened.events
    assert not opened.workshop.need(Seating, "seating").shown
    opened.when(FAY, ShowTables()).then(TablesShown(True))
    opened.when(FAY, ShowTables(False)).then_nothing()


def test_no_tables_are_shown_where_there_are_none():
    given().when(FAY, ShowTables()).then_refused("no_tables")
    seated().when(ANA, ShowTables(False)).then_refused("not_allowed")


# Duties pass round.


def roles(scene: Scene) -> dict[str, dict]:
    return {table.id: table.roles for table in current_tables(scene.workshop)}


def test_a_stage_with_duties_deals_them_at_every_table_to_different_people():
    scene = seated().when(FAY, OpenStage("past"))
    for table in current_tables(scene.workshop):
        assert tuple(table.roles) == DUTIES
        assert len({*table.roles.values()}) == 4
        assert {*table.roles.values()} <= {*table.people}
    assert roles(seated("mixed", (FAY, OpenStage("barriers")))) == {
        "r1t1": {},
        "r1t2": {},
        "r1t3": {},
    }


def test_a_room_seated_during_such_a_stage_gets_its_duties_at_once():
    scene = given(*MORE, (FAY, OpenStage("past"))).when(FAY, SeatRoom("mixed", seed=1))
    assert [type(e) for e in scene.events] == [RoomSeated, DutiesDealt]
    assert all(all(of.values()) for of in roles(scene).values())


def test_a_stage_that_is_opened_again_leaves_the_duties_as_they_are():
    scene = seated("mixed", (FAY, OpenStage("past")))
    again = after(scene, (FAY, CloseStage("past")), (FAY, OpenStage("past")))
    assert roles(again) == roles(scene)


def test_no_one_has_a_duty_twice_before_all_at_the_table_had_one():
    """Over stages and rounds, with people who come and go."""
    scene = seated()
    for n, stage in enumerate(["past", "plans", "past", "plans"] * 3):
        if n % 4 == 2:
            scene = after(scene, (FAY, SeatRoom("mixed", shuffle=True, seed=n)))
        if n == 3:
            scene = after(scene, (FAY, RemovePerson("ben")))
        had = had_by(scene)
        scene = after(scene, (FAY, OpenStage(stage)))
        (deal,) = (e for e in scene.events if isinstance(e, DutiesDealt))
        for table in current_tables(scene.workshop):
            chosen = {*deal.roles[table.id].values()}
            assert len(chosen) == 4
            idle = {*table.people} - chosen
            assert max(had[id] for id in chosen) <= min(had[id] for id in idle)


def had_by(scene: Scene) -> Counter[str]:
    tables = scene.workshop.all(Table)
    found = [r for t in tables for r in (*t.served, t.roles)]
    return Counter(person for each in found for person in each.values() if person)


def test_a_table_with_fewer_people_than_duties_leaves_some_to_no_one_until_one_comes():
    scene = given((FAY, SeatRoom("mixed", seed=1)), (FAY, OpenStage("past")))
    (of,) = roles(scene).values()
    assert of["timekeeper"] is None
    assert {*of.values()} == {"ana", "ben", "rui", None}
    late = after(scene, (HOST, Join("late", "Late", "fishers")))
    assert roles(late)["r1t1"]["timekeeper"] == "late"


def test_who_leaves_the_table_passes_the_duty_on():
    scene = seated("mixed", (FAY, OpenStage("past")))
    table = current_tables(scene.workshop)[0]
    leader = table.roles["leader"]
    free = next(id for id in table.people if id not in table.roles.values())
    for step in (MoveSeat(leader, "2"), RemovePerson(leader), ErasePerson(leader)):
        left = scene.when(FAY, step)
        assert DutySet(table.id, "leader", free) in left.events
        assert roles(left)[table.id]["leader"] == free


def test_fay_sets_a_duty_and_two_people_exchange_theirs():
    scene = seated("mixed", (FAY, OpenStage("past")))
    table = current_tables(scene.workshop)[0]
    leader, recorder = table.roles["leader"], table.roles["recorder"]
    swapped = scene.when(FAY, SetDuty("1", "leader", recorder))
    swapped.then(DutySet(table.id, "leader", recorder))
    now = roles(swapped)[table.id]
    assert (now["leader"], now["recorder"]) == (recorder, leader)
    back = after(swapped, (FAY, SetDuty("1", "leader", leader)))
    assert roles(back) == roles(scene)
    nobody = after(scene, (FAY, SetDuty("1", "leader", None)))
    assert roles(nobody)[table.id]["leader"] is None


def test_a_duty_is_of_the_table_and_for_someone_at_it():
    scene = seated()
    away = next(p.id for p in scene.workshop.all(Person) if p.table == "r1t2")
    scene.when(FAY, SetDuty("1", "leader", away)).then_refused("not_at_table", "person")
    scene.when(FAY, SetDuty("1", "cook", None)).then_refused("bad_duty", "duty")
    scene.when(FAY, SetDuty("9", "leader", None)).then_refused("no_such_table", "table")
    scene.when(ANA, SetDuty("1", "leader", "ana")).then_refused("not_allowed")


def test_the_log_of_a_seat_for_somebody_unknown_still_evolves():
    w = given().workshop
    assert evolve(w, SeatMoved("ghost", "r9t9", False)) == []
