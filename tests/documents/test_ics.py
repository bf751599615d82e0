"""A calendar takes over when things are due, and learns of changes by a second import."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from tests.cast import ANA, FAY, opened
from tests.documents.corpus import ALL
from tests.documents.hall import hall
from wsr.codec import cleaned_text
from wsr.documents.ics import days_before, ics
from wsr.documents.telling import EVERYONE, Telling, as_seen_by
from wsr.domain.kernel import Refused, Workshop
from wsr.domain.plans import ActionFields, AddAction, EditAction
from wsr.domain.setup import EditWorkshop

MEET = AddAction(action="a1", plan="plan-fishers", horizon=100, what="Meet the mayor",
                 start="2026-12-01", due="2027-01-31")  # fmt: skip


def events(w: Workshop, plan: str | None = None) -> dict[str, Any]:
    body = ics(Telling(as_seen_by(w, EVERYONE)), plan, days_before(w))
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    return {str(e["uid"]): e for e in Calendar.from_ical(body).walk("VEVENT")}


def planned(*more: Any) -> Workshop:
    scene = opened("plans", (ANA, MEET), *more)
    assert not scene.refused
    return scene.workshop


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
    assert [told[f"ABCD-day-{n}@wsr"].decoded("dtstart").isoformat() for n in (50, 100, 500, 1000)] == [
        "2027-01-10", "2027-03-01", "2028-04-04", "2029-08-17"]  # fmt: skip


def test_another_day_0_moves_them_all():
    told = events(planned((FAY, EditWorkshop(day0="2026-11-22"))))
    assert told["ABCD-day-50@wsr"].decoded("dtstart") == date(2027, 1, 11)
    assert told["ABCD-day-50@wsr"]["sequence"] > events(planned())["ABCD-day-50@wsr"]["sequence"]


def test_every_word_comes_back():
    for n, text in enumerate(cleaned_text(each) for each in ALL):
        if text.strip("\u200b\ufeff\u200f "):
            w = planned((ANA, AddAction(action=f"x{n}", plan="plan-fishers", horizon=100,
                                        what=text, due="2027-01-01")))  # fmt: skip
            found = events(w)
            assert str(found[f"ABCD-x{n}-due@wsr"]["summary"]) == f"Due: {text}"
            assert len(found) == 7


def test_one_plan_alone_has_its_own_days_only():
    told = events(hall().workshop, "g1")
    assert {uid.split("-")[1] for uid in told} == {"near1", "far1", "day"}


def test_a_plan_of_nobody_is_refused():
    with pytest.raises(Refused, match="no plan of this owner"):
        events(hall().workshop, "nobody")
