"""Every field says what it holds of a person, and each mark is needed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import ClassVar

import pytest

from tests.activities.scenes import Sealed, scenes
from tests.cast import ANA, EVERYONE, FAY, HOST, NOW, Scene, after, given
from wsr import codec
from wsr.activities import index
from wsr.activities.plans.confidence import ConfidenceSet
from wsr.documents import report_context
from wsr.documents.json import entry
from wsr.domain import erasure, privacy, sealing, visibility
from wsr.domain.agenda import OpenStage
from wsr.domain.agenda_stages import AddStage
from wsr.domain.attendance import MarkAttendance
from wsr.domain.contacts import SetContact
from wsr.domain.duties import SetDuty
from wsr.domain.erasure import ErasePerson
from wsr.domain.expected import AddInvitee, EditInvitee
from wsr.domain.invitations import AddInvitation, EditInvitation
from wsr.domain.kernel import Actor, Put, Record, Refused, Workshop, apply
from wsr.domain.leverage import Decide
from wsr.domain.people import Join, RenamePerson, SetRole
from wsr.domain.pictures import SetPicture
from wsr.domain.records import Authorship, Card, Group, Person
from wsr.domain.rounds import SeatRoom
from wsr.domain.seats import MoveSeat
from wsr.domain.set_aside import SetFindingAside

KINDS = (*index.NOUNS, *index.EVOLVE)
MARKS = [(kind, name) for kind in KINDS for name in privacy.marks(kind)]
CANARY = "canary"
LEADING_ANA = Actor("ana", "facilitator", "fishers")
# An id says that there was someone; it leads to no name and no words any more.
TRACES = {("person", "id"), ("authorship", "person")}


def effect(kind: type, name: str) -> bool:
    """Where several marks close a record, none of them is missed alone: see test_confidential.py."""
    mark = privacy.marks(kind)[name]
    closing = [each.seen for each in privacy.marks(kind).values() if each.seen != privacy.READERS]
    closes = mark.seen != privacy.READERS and len(closing) == 1
    return bool(mark.until) or mark.erased != privacy.KEEP or closes


SECRETS = {name: each.sealed for name, each in scenes().items() if each.sealed}
FACILITATORS = {None, "fay"}  # the host is no person
HIDDEN = {
    "authorship": lambda mine: {mine.person},
    "invitee": lambda _: FACILITATORS,
    "attendance": lambda _: FACILITATORS,
    "picture": lambda _: set(),
    **{kind: whose for each in scenes().values() for kind, whose in each.hidden.items()},
}
CHOICES = {type_ for each in scenes().values() for type_ in each.choices}


@pytest.fixture(scope="module")
def rooms() -> list[tuple[Scene, Sealed]]:
    """For each activity with a secret a room, in which it is still open."""
    return [(spoken(sealed), sealed) for sealed in SECRETS.values()]


# What the facilitators note of Ana.
CARD_OF_ANA = (f"{CANARY} A", "fishers", f"{CANARY} Co-op", 3, ("need",), "ABCDEFGH", "ana")
EXPECTED = (
    (FAY, AddInvitee("i1", *CARD_OF_ANA)),
    (FAY, EditInvitee("i1", organisation=f"{CANARY} Union", flags=("authority",))),
    (FAY, MarkAttendance("ana", "1", False)),
    (FAY, AddInvitation("n1", "The university", "academia", inviter="ana", by="2026-12-01")),
    (FAY, EditInvitation("n1", status="asked")),
)
# At a table to which she was moved, with a duty, and another one at a table that she has left.
SEATED = (
    *((HOST, Join(f"p{n}", f"P {n}", "fishers")) for n in range(3)),
    (FAY, OpenStage("past")),
    (FAY, SeatRoom("mixed", 2, seed=1)),
    (FAY, MoveSeat("ana", "1")),
    (FAY, SetDuty("1", "leader", "ana")),
    (FAY, MoveSeat("ana", "2")),
    (FAY, SetDuty("2", "leader", "ana")),
    (FAY, SeatRoom("stakeholder")),
)


POSTER = (
    (FAY, AddStage("hello", "poster", "Why are we here?")),
    (FAY, SetPicture("hello", "lake", "image/png", "TGFrZQ==")),
)


def spoken(sealed: Sealed) -> Scene:
    """Ana has said and chosen all that can be said and chosen."""
    said = (step for each in scenes().values() for step in each.spoken)
    contact = (ANA, SetContact(f"{CANARY} 555", "room"))
    renamed = (ANA, RenamePerson("ana", f"{CANARY} Ana"))
    scene = given(
        renamed,
        contact,
        *EXPECTED,
        *said,
        *SEATED,
        *POSTER,
        *sealed.steps,
        (FAY, SetRole("ana", "facilitator")),
    )
    # Files of earlier versions name who gave an answer.
    scene.happen(ConfidenceSet("plan-traders", "ana", 2, f"{CANARY} doubt"), NOW)
    marked = (LEADING_ANA, MarkAttendance("ben", "1", True))
    aside = (LEADING_ANA, SetFindingAside("no_champion", f"{CANARY} Next month"))
    return after(
        scene, marked, aside, (LEADING_ANA, Decide("d1", "We begin with nets", on=("k1",)))
    )


def faults(rooms: list[tuple[Scene, Sealed]]) -> list[str]:
    """What a stranger to the code would complain of."""
    found = [*untold()]
    for scene, sealed in rooms:
        found += seen_early(scene, sealed)
        found += left_of_ana(scene)
        found += left_of_the_secret(scene, sealed)
    return found


def untold() -> Iterator[str]:
    for kind in KINDS:
        yield from (f"{kind.__name__}.{name} says nothing" for name in privacy.unmarked(kind))
        for name in codec.beside_fields.__wrapped__(kind):
            if name not in privacy.marks(kind):
                yield f"{kind.__name__}.{name} is someone's own words and has no mark"


def seen_early(scene: Scene, sealed: Sealed) -> Iterator[str]:
    # Folded anew, so that the marks of this moment decide.
    workshop = folded(scene)
    for kind, whose in HIDDEN.items():
        for record in workshop.by_kind().get(kind, {}).values():
            readers = {a.person for a in EVERYONE if visibility.sees(a, record)}
            if readers - whose(record):
                yield f"{record.kind} {record.id} is seen by {readers}"
    try:
        index.need_nothing_sealed(workshop)
        yield "all may be exported"
    except Refused as refused:
        if (refused.code, refused.why) != sealed.refused:
            yield f"it is refused as {refused.code}"


def folded(scene: Scene) -> Workshop:
    workshop = Workshop("log")
    for each in scene.entries:
        changes = index.evolve(workshop, codec.to_event(each))
        workshop = apply(workshop, each.seq, changes)
    return workshop


def left_of_ana(scene: Scene) -> Iterator[str]:
    workshop = folded(scene)
    event, *_ = index.decide(workshop, FAY, ErasePerson("ana"), 0)
    changes = index.evolve(workshop, event)
    for record in apply(workshop, workshop.seq + 1, changes).records():
        for f in fields(record):
            said = repr(getattr(record, f.name))
            named = "'ana'" in said and (record.kind, f.name) not in TRACES
            if named or CANARY in said:
                yield f"{record.kind}.{f.name} still says {said}"
    yield from left_in_log(scene, index.forget(workshop, event, changes), "ana")


def left_in_log(scene: Scene, forgets: list, person: str) -> Iterator[str]:
    for each in scene.entries:
        gone = [f for f in forgets if f.type == each.type and each.data.get(f.field) in f.values]
        words = {n for f in gone for n in f.words or each.beside}
        left = {n: v for n, v in each.beside.items() if n not in words}
        chose = each.type in CHOICES and each.data["person"] == person
        if CANARY in json.dumps(left) or (chose and left):
            yield f"the log still says {left}"


def left_of_the_secret(scene: Scene, sealed: Sealed) -> Iterator[str]:
    workshop = folded(scene)
    (event,) = index.decide(workshop, *sealed.ends, 0)
    changes = index.evolve(workshop, event)
    left = apply(workshop, workshop.seq + 1, changes).by_kind()
    yield from (f"{kind} is left" for kind in sealed.gone if left.get(kind))
    forgets = index.forget(workshop, event, changes)
    if {f.type for f in forgets if not f.words} != sealed.forgotten:
        yield f"the log forgets {forgets}"


def test_every_field_says_what_it_holds(rooms):
    assert faults(rooms) == []


@pytest.fixture
def marks(monkeypatch):
    """Take the mark off a field; `plain` says in its place that the field holds nothing."""

    def take(kind: type, name: str, plain: bool) -> None:
        true, is_marked = privacy.marks, privacy.is_marked
        left = {n: m for n, m in true(kind).items() if n != name}
        monkeypatch.setattr(privacy, "marks", lambda of: left if of is kind else true(of))
        monkeypatch.setattr(
            privacy,
            "is_marked",
            lambda of, n, hint: plain if (of, n) == (kind, name) else is_marked(of, n, hint),
        )
        forget_what_was_worked_out()

    yield take
    monkeypatch.undo()
    forget_what_was_worked_out()


def forget_what_was_worked_out() -> None:
    for each in (*vars(privacy).values(), *vars(erasure).values(), codec.wire_fields):
        if hasattr(each, "cache_clear"):
            each.cache_clear()


def named(pair: tuple[type, str]) -> str:
    return f"{pair[0].__name__}.{pair[1]}"


@pytest.mark.parametrize("mark", MARKS, ids=named)
def test_a_mark_that_is_taken_away_is_missed(mark, rooms, marks):
    marks(*mark, plain=False)
    assert faults(rooms)


@pytest.mark.parametrize("mark", [m for m in MARKS if effect(*m)], ids=named)
def test_a_field_that_lies_about_what_it_holds_is_found_out(mark, rooms, marks):
    marks(*mark, plain=True)
    assert faults(rooms)


def test_the_marks_are_many():
    assert len(MARKS) > 60
    assert len([m for m in MARKS if effect(*m)]) > 20


# Closed to all.


@dataclass(frozen=True)
class Whisper(Record):
    """A noun whose maker forgot to say whose the words are."""

    kind: ClassVar[str] = "whisper"
    text: str
    power: int = 0


def test_what_has_no_mark_is_sent_to_no_one(monkeypatch):
    monkeypatch.setitem(index.BY_KIND, "whisper", Whisper)
    said = Whisper("w1", "I fear the mayor", 4)
    assert privacy.unmarked(Whisper) == {"text", "power"}
    assert codec.to_wire(said) == {"kind": "whisper", "id": "w1"}


def test_what_has_no_mark_is_in_no_document():
    room = Workshop("log", 1, {"whisper": {"w1": Whisper("w1", "I fear the mayor", 4)}})
    told = report_context.as_seen_by(room, FAY)
    assert told.find("whisper", "w1") == Whisper("w1", "")


def test_what_has_no_mark_is_not_in_the_exported_log(rooms, marks):
    marks(index.EVENTS["card_added"], "text", plain=False)
    (first,) = [e for e in rooms[0][0].entries if e.type == "card_added"][:1]
    assert "text" not in entry(first)["words"]
    assert "text" in first.beside


# One audience or several.


def test_a_table_and_the_facilitators_see_what_is_for_both():
    both = replace(
        Group("g1", "Task force"), audience=(visibility.group_only("fishers"), "facilitators")
    )
    assert [a.person for a in EVERYONE if visibility.sees(a, both)] == [
        None, "fay", "ana", "rui", "zoe",
    ]  # fmt: skip
    assert codec.to_wire(both)["audience"] == ("group:fishers", "facilitators")


def test_what_is_for_one_audience_travels_as_ever():
    held = Card("k1", "barriers", "Trust", 0, audience="facilitators")
    assert codec.to_wire(held)["audience"] == "facilitators"
    assert "audience" not in codec.to_wire(Person("ana", "Ana"))


def test_an_authorship_is_for_its_author_whatever_its_rule_says():
    careless = Authorship("k1", "ana", "barriers", audience="everyone")
    (put,) = sealing.kept_close(Workshop(), [Put(careless)])
    assert put.record.audience == "person:ana"
