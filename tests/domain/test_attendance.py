"""Who was there, by half-days."""

import pytest

from tests.cast import (
    ANA,
    BEN,
    CREATE,
    FAY,
    GROUPS,
    HOST,
    JOINED,
    MINUTE,
    NOW,
    WALL,
    Scene,
    after,
    stage,
)
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.attendance import (
    Attendance,
    AttendanceMarked,
    MarkAttendance,
    NoticePeople,
    PeopleNoticed,
)
from wsr.domain.erasure import ErasePerson
from wsr.domain.groups import RemoveGroup
from wsr.domain.half_days import half_day_now, half_days
from wsr.domain.headcounts import Headcount
from wsr.domain.idle import RemoveIdlePeople
from wsr.domain.people import Join, MovePerson, PersonRemoved, RemovePerson
from wsr.domain.setup import CloseWorkshop, CreateWorkshop
from wsr.domain.visibility import sees

DAYS = (
    stage(1, "past", "cards", day=1, half="pm"),
    stage(2, "barriers", "cards", day=2, half="am"),
    stage(3, "power", "ratings", day=2, half="am"),
    stage(4, "close", "close", day=3),
)
THREE_DAYS = CreateWorkshop("ABCD", "Lake", groups=GROUPS, stages=DAYS)


def retreat(*steps):
    return after(Scene(), (HOST, THREE_DAYS), *JOINED, *steps)


def there(person, half_day, present=True, by=None):
    id = f"{half_day}/{person}"
    return Attendance(id, person, half_day, present, by, audience="facilitators")


def counted(scene, half_day="1-pm"):
    return scene.workshop.need(Headcount, half_day).groups


def test_whoever_came_with_a_group_that_left_still_counts():
    both = (HOST, Join("t1", "Tom", "traders")), (HOST, Join("t2", "Tia", "traders"))
    gone = (FAY, RemovePerson("t1")), (FAY, RemovePerson("t2")), (FAY, RemoveGroup("traders"))
    scene = retreat(*both, *gone)
    assert counted(scene) == {"": 2, "fishers": 2, "ministry": 1}
    later = after(scene, (HOST, Join("zoe", "Zoe", "fishers")), (FAY, ErasePerson("t2")))
    assert counted(later) == {"": 1, "fishers": 3, "ministry": 1}


def test_a_facilitator_without_a_group_is_of_none_that_left():
    scene = retreat((FAY, MarkAttendance("fay", "1-pm", True)))
    assert counted(scene) == {"fishers": 2, "ministry": 1}


def test_the_agenda_has_half_days_in_the_order_of_its_stages():
    assert half_days(retreat().workshop) == ["1-pm", "2-am", "3"]


def test_a_half_day_in_which_people_were_counted_stays_when_the_agenda_has_it_no_more():
    scene = retreat((FAY, EditStage("past", day=2, half="am")))
    assert half_days(scene.workshop) == ["1-pm", "2-am", "3"]
    scene.when(FAY, MarkAttendance("ben", "1-pm", False)).has(there("ben", "1-pm", False, "fay"))
    scene.when(FAY, MarkAttendance("ben", "1-am", False)).then_refused(
        "no_such_half_day", "half_day"
    )


def test_before_a_stage_is_open_it_is_the_first_half_day():
    assert half_day_now(retreat().workshop) == "1-pm"
    assert half_day_now(retreat((FAY, OpenStage("power"))).workshop) == "2-am"
    overnight = retreat((FAY, OpenStage("past")), (FAY, CloseStage("past")))
    assert half_day_now(overnight.workshop) == "1-pm"


def test_whoever_joins_is_there_and_a_facilitator_without_a_group_is_not_counted():
    scene = retreat().has(there("ana", "1-pm"), there("ben", "1-pm"))
    scene.lacks("attendance", "1-pm/fay")


def test_whoever_comes_back_is_there_in_that_half_day_too():
    scene = retreat((FAY, OpenStage("barriers"))).when(HOST, NoticePeople(("rui", "ana", "fay")))
    scene.then(PeopleNoticed("2-am", ("ana", "rui")))
    scene.has(there("ana", "2-am"), there("rui", "2-am")).lacks("attendance", "2-am/ben")
    scene.when(HOST, NoticePeople(("ana",))).then_nothing()


def test_whoever_is_no_longer_in_the_room_is_not_noticed():
    gone = retreat((FAY, OpenStage("barriers")), (FAY, RemovePerson("ana")))
    gone.when(HOST, NoticePeople(("ana", "zoe"))).then_nothing()


def test_whoever_looks_in_the_morning_after_or_months_later_was_not_there():
    open_ = retreat((FAY, OpenStage("barriers")))
    open_.when(HOST, NoticePeople(("ana",)), NOW + 14 * 60 * MINUTE).then_nothing()
    closed = after(open_, (FAY, CloseStage("barriers")))
    closed.when(HOST, NoticePeople(("ana",))).then_nothing()
    over = after(open_, (FAY, CloseWorkshop()))
    over.when(HOST, NoticePeople(("ana",))).then_nothing()


def test_fay_knows_better_and_is_not_overruled():
    away = retreat((FAY, OpenStage("barriers"))).when(FAY, MarkAttendance("ana", "2-am", False))
    away.then(AttendanceMarked("ana", "2-am", False, "fay"))
    away.has(there("ana", "2-am", False, "fay"))
    away.when(HOST, NoticePeople(("ana",))).then_nothing()


def test_a_mark_can_be_taken_away_again():
    marked = retreat((FAY, MarkAttendance("ana", "3", True)))
    marked.when(FAY, MarkAttendance("ana", "3", None)).lacks("attendance", "3/ana")


def test_only_half_days_of_the_agenda_and_people_of_the_room_are_marked():
    retreat().when(FAY, MarkAttendance("ana", "1-am", True)).then_refused(
        "no_such_half_day", "half_day"
    )
    retreat().when(FAY, MarkAttendance("zoe", "3", True)).then_refused("no_such_person", "person")
    retreat().when(ANA, MarkAttendance("ana", "3", True)).then_refused("not_allowed")


@pytest.mark.parametrize("who", [ANA, BEN, WALL])
def test_only_facilitators_read_it(who):
    assert retreat().seen_by(FAY, "attendance")
    assert not retreat().seen_by(who, "attendance")


def test_it_goes_with_the_person_and_so_does_the_name_of_who_marked_it():
    marked = retreat((FAY, MarkAttendance("ana", "3", True)))
    marked.when(FAY, ErasePerson("ana")).lacks("attendance", "3/ana").lacks(
        "attendance", "1-pm/ana"
    )


def test_having_been_there_is_not_having_done_something():
    scene = retreat((HOST, Join("zoe", "Zoe", "traders"))).when(FAY, RemoveIdlePeople())
    assert PersonRemoved("zoe") in scene.events


def test_an_agenda_without_stages_has_no_half_days():
    scene = after(Scene(), (HOST, CreateWorkshop("ABCD", "Lake", groups=GROUPS)), *JOINED)
    assert not scene.seen_by(FAY, "attendance")
    assert half_days(after(Scene(), (HOST, CREATE)).workshop) == ["1"]


def counts(scene):
    return {each.id: each.groups for each in scene.workshop.all(Headcount)}


def test_everyone_may_know_how_many_of_each_group_were_there():
    scene = retreat((FAY, OpenStage("barriers")), (HOST, NoticePeople(("ana", "ben"))))
    assert counts(scene)["2-am"] == {"fishers": 1, "ministry": 1}
    assert sees(ANA, scene.workshop.need(Headcount, "2-am"))
    assert not sees(ANA, scene.workshop.need(Attendance, "2-am/ana"))


def test_whoever_is_marked_absent_or_unmarked_is_counted_no_more():
    scene = retreat((FAY, MarkAttendance("ben", "1-pm", False)))
    assert "ministry" not in counts(scene)["1-pm"]
    scene = after(scene, (FAY, MarkAttendance("ben", "1-pm", True)))
    assert counts(scene)["1-pm"]["ministry"] == 1
    assert (
        "ministry" not in counts(after(scene, (FAY, MarkAttendance("ben", "1-pm", None))))["1-pm"]
    )


def test_whoever_changes_group_counts_with_the_new_one():
    scene = retreat((FAY, MovePerson("ben", "traders")))
    assert "ministry" not in counts(scene)["1-pm"]
    assert counts(scene)["1-pm"]["traders"] >= 1


def test_an_erased_person_counts_no_more():
    assert "ministry" not in counts(retreat((FAY, ErasePerson("ben"))))["1-pm"]


def test_whoever_is_removed_later_was_there_all_the_same():
    assert counts(retreat((FAY, RemovePerson("ben"))))["1-pm"]["ministry"] == 1
