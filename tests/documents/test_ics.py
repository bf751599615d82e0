"""A calendar takes over when things are due, and learns of changes by a second import."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from tests.cast import ANA, FAY, MINUTE, NOW, Scene, opened
from tests.documents.conftest import Live
from tests.documents.corpus import ALL
from tests.documents.hall import PLAN, hall
from wsr.activities.plans.rules import ActionFields, AddAction, EditAction, RemoveAction
from wsr.codec import cleaned_text
from wsr.documents.change_history import past
from wsr.documents.ics import DAYS, ics
from wsr.documents.owned.index import One
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.groups import EditGroup
from wsr.domain.kernel import Refused
from wsr.domain.setup import EditWorkshop

MEET = AddAction(
    action="a1",
    plan="plan-fishers",
    horizon=100,
    what="Meet the mayor",
    start="2026-12-01",
    due="2027-01-31",
)
AGAIN = AddAction(
    action="a1", plan="plan-fishers", horizon=100, what="Write to the mayor", due="2027-02-07"
)


def read(body: bytes) -> dict[str, Any]:
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    return {str(e["uid"]): e for e in Calendar.from_ical(body).walk("VEVENT")}


def events(scene: Scene, plan: One | None = None) -> dict[str, Any]:
    """What a calendar reads in the file of this scene."""
    assert not scene.refused
    return read(
        ics(ReportContext(as_seen_by(scene.workshop, EVERYONE)), plan, past(scene.entries, DAYS))
    )


def planned(*more: Any) -> Scene:
    """Ana's plan, and what came later, each step a minute after the one before."""
    scene = opened("plans", (ANA, MEET))
    for n, (actor, command) in enumerate(more, 1):
        scene = scene.when(actor, command, NOW + n * MINUTE)
    return scene


class Agenda:
    """A calendar program, which takes over files as RFC 5546 says."""

    def __init__(self) -> None:
        self.known: dict[str, Any] = {}

    def takes(self, told: dict[str, Any]) -> dict[str, date]:
        """The days of what is on it afterwards, by the part of the name that is the event's own."""
        for uid, event in told.items():
            before = self.known.get(uid)
            if before is None or event["sequence"] > before["sequence"]:
                self.known[uid] = event
        return {
            uid.split("@")[0].partition("-")[2]: e.decoded("dtstart")
            for uid, e in self.known.items()
            if str(e["status"]) != "CANCELLED"
        }

    def actions(self, told: dict[str, Any]) -> dict[str, str]:
        days = self.takes(told).items()
        return {name: day.isoformat() for name, day in days if not name.startswith("day-")}


def test_a_second_file_moves_what_has_moved():
    agenda = Agenda()
    assert agenda.actions(events(planned())) == {"a1-start": "2026-12-01", "a1-due": "2027-01-31"}
    moved = planned((ANA, EditAction("a1", 1, ActionFields(due="2027-02-01"))))
    assert agenda.actions(events(moved)) == {"a1-start": "2026-12-01", "a1-due": "2027-02-01"}
    assert agenda.actions(events(planned()))["a1-due"] == "2027-02-01", (
        "an older file changes nothing"
    )


def test_an_action_that_was_removed_leaves_the_calendar_without_its_words():
    agenda, gone = Agenda(), planned((ANA, RemoveAction("a1")))
    agenda.takes(events(planned()))
    assert agenda.actions(events(gone)) == {}
    assert "mayor" not in ics(ReportContext(gone.workshop), None, past(gone.entries, DAYS)).decode()
    assert {str(events(gone)[f"ABCD-a1-{each}@wsr"]["status"]) for each in ("start", "due")} == {
        "CANCELLED"
    }


def test_an_action_that_never_had_a_day_is_never_told():
    bare = AddAction(action="a2", plan="plan-fishers", horizon=100, what="Think")
    assert not [
        uid for uid in events(planned((ANA, bare), (ANA, RemoveAction("a2")))) if "a2" in uid
    ]


def test_one_that_comes_back_under_its_name_is_on_the_calendar_again():
    agenda = Agenda()
    for steps in ([], [(ANA, RemoveAction("a1"))]):
        agenda.takes(events(planned(*steps)))
    back = planned((ANA, RemoveAction("a1")), (ANA, AGAIN))
    assert agenda.actions(events(back)) == {"a1-due": "2027-02-07"}


def test_a_removed_action_is_told_with_its_own_plan_only():
    gone = planned((ANA, RemoveAction("a1")))
    assert "ABCD-a1-due@wsr" in events(gone, One("plan", "fishers"))
    assert "ABCD-a1-due@wsr" not in events(gone, One("plan", "ministry"))


def test_a_new_name_of_the_group_is_news_of_its_actions():
    before = events(planned())["ABCD-a1-due@wsr"]
    after = events(planned((FAY, EditGroup("fishers", name="Fisherfolk"))))["ABCD-a1-due@wsr"]
    assert after["sequence"] > before["sequence"]
    assert "Fisherfolk" in after["description"]


def test_what_did_not_change_keeps_its_number():
    other = AddAction(action="a2", plan="plan-fishers", horizon=100, what="Think", due="2027-01-01")
    before, after = events(planned()), events(planned((ANA, other)))
    assert after["ABCD-a1-due@wsr"].to_ical() == before["ABCD-a1-due@wsr"].to_ical()


def test_without_a_day_0_no_one_looks_back():
    agenda = Agenda()
    assert len(agenda.takes(events(planned()))) == 6
    without = events(planned((FAY, EditWorkshop(day0=""))))
    assert set(agenda.takes(without)) == {"a1-start", "a1-due"}


def test_the_file_from_the_server_knows_what_was_removed(busy: Live):
    ana, agenda = busy.joins(name="Ana", group="g1"), Agenda()
    first = agenda.actions(read(busy.asks("ics", ana).data))
    assert first["near1-due"] == "2027-01-31"
    busy.room.do(FAY, RemoveAction("near1"))
    second = agenda.actions(read(busy.asks("ics", ana).data))
    assert second == {name: day for name, day in first.items() if not name.startswith("near1-")}


def test_a_due_day_is_a_whole_day():
    due = events(planned())["ABCD-a1-due@wsr"]
    assert (due.decoded("dtstart"), due.decoded("dtend")) == (date(2027, 1, 31), date(2027, 2, 1))
    assert (str(due["summary"]), str(due["status"])) == ("Due: Meet the mayor", "CONFIRMED")
    assert "ABCD-a1-start@wsr" in events(planned())


def test_a_change_comes_under_the_same_name_with_a_higher_number():
    before = events(planned())["ABCD-a1-due@wsr"]
    after = events(planned((ANA, EditAction("a1", 1, ActionFields(due="2027-02-01")))))
    now = after["ABCD-a1-due@wsr"]
    assert now["sequence"] > before["sequence"]
    assert now.decoded("last-modified") > before.decoded("last-modified")
    assert now.decoded("dtstart") == date(2027, 2, 1)


@pytest.mark.parametrize("change", [ActionFields(status="dropped"), ActionFields(due="")])
def test_what_is_dropped_or_has_no_day_any_more_is_cancelled(change: ActionFields):
    due = events(planned((ANA, EditAction("a1", 1, change))))["ABCD-a1-due@wsr"]
    assert (str(due["status"]), due.decoded("dtstart")) == ("CANCELLED", date(2027, 1, 31))


def test_the_room_looks_back_on_day_50_100_500_and_1000():
    told = events(planned())
    assert [
        told[f"ABCD-day-{n}@wsr"].decoded("dtstart").isoformat() for n in (50, 100, 500, 1000)
    ] == ["2027-01-10", "2027-03-01", "2028-04-04", "2029-08-17"]


def test_another_day_0_moves_them_all():
    told = events(planned((FAY, EditWorkshop(day0="2026-11-22"))))
    assert told["ABCD-day-50@wsr"].decoded("dtstart") == date(2027, 1, 11)
    assert told["ABCD-day-50@wsr"]["sequence"] > events(planned())["ABCD-day-50@wsr"]["sequence"]


def test_every_word_comes_back():
    for n, text in enumerate(cleaned_text(each) for each in ALL):
        if text.strip("\u200b\ufeff\u200f "):
            found = events(
                planned(
                    (
                        ANA,
                        AddAction(
                            action=f"x{n}",
                            plan="plan-fishers",
                            horizon=100,
                            what=text,
                            due="2027-01-01",
                        ),
                    )
                )
            )
            assert str(found[f"ABCD-x{n}-due@wsr"]["summary"]) == f"Due: {text}"
            assert len(found) == 7


def test_one_plan_alone_has_its_own_days_only():
    told = events(hall(), PLAN)
    assert {uid.split("-")[1] for uid in told} == {"near1", "far1", "day"}


def test_a_plan_of_no_one_is_refused():
    with pytest.raises(Refused, match="owner has no plan"):
        events(hall(), One("plan", "nobody"))
