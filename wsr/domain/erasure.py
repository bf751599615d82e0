"""Erasure: a person goes with name and texts, from the log too, and the log still replays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from wsr.activities.dots.records import Ballot, Turnout, Vote
from wsr.activities.plans.records import Revision
from wsr.activities.pledges.records import Pledge
from wsr.domain.kernel import Actor, Change, Command, Event, Forget, Put, Remove, Workshop
from wsr.domain.people import need_another_facilitator, need_person
from wsr.domain.records import Authorship, Card, Decision, Person


@dataclass(frozen=True)
class ErasePerson(Command):
    """There is no way back."""

    person: str


@dataclass(frozen=True)
class PersonErased(Event):
    person: str


def erase_person(w: Workshop, actor: Actor, c: ErasePerson, at: int) -> list[Event]:
    need_person(w, c.person)
    need_another_facilitator(w, c.person)
    return [PersonErased(c.person)]


def person_erased(w: Workshop, e: PersonErased) -> list[Change]:
    """Cards stay as blanks, since others may have built on them; the rest goes."""
    gone = replace(w.need(Person, e.person), name="", status="erased")
    return [
        Put(gone),
        *blank_cards(w, e.person),
        *gone_pledges(w, e.person),
        *gone_ballots(w, e.person),
        *unsigned(w, e.person),
    ]


def blank_cards(w: Workshop, person: str) -> list[Change]:
    mine = [a for a in w.all(Authorship) if a.person == person]
    # What a member has rated is held by an authorship too, and says nothing of who it was.
    found = [w.get(Card, a.id) for a in mine]
    cards = [replace(card, text="", by=None) for card in found if card]
    blank: list[Card | Authorship] = [*cards, *(replace(a, text="") for a in mine)]
    return [Put(each) for each in blank]


def gone_pledges(w: Workshop, person: str) -> list[Change]:
    joined = [p for p in w.all(Pledge) if person in p.joined and p.by != person]
    left = [Put(replace(p, joined=tuple(x for x in p.joined if x != person))) for p in joined]
    return [*left, *(Remove("pledge", p.id) for p in w.all(Pledge) if p.by == person)]


def gone_ballots(w: Workshop, person: str) -> list[Change]:
    mine = [b for b in w.all(Ballot) if b.person == person]
    counted = [b for b in mine if b.dots and w.need(Vote, b.vote).status == "open"]
    turnouts = [w.need(Turnout, b.vote) for b in counted]
    fewer = [Put(replace(each, voted=each.voted - 1)) for each in turnouts]
    return [*(Remove("ballot", b.id) for b in mine), *fewer]


def unsigned(w: Workshop, person: str) -> list[Change]:
    """Plans are their group's; who wrote which word of them is forgotten."""
    every: list[Any] = [*w.all(Revision), *w.all(Decision)]
    signed = [each for each in every if each.by == person]
    return [Put(replace(each, by=None)) for each in signed]


def forgotten(w: Workshop, e: PersonErased) -> list[Forget]:
    return [
        Forget("person_joined", "person", (e.person,)),
        Forget("person_renamed", "person", (e.person,)),
        Forget("card_added", "author", (e.person,)),  # also of cards that were withdrawn
        Forget("card_edited", "author", (e.person,)),
        Forget("pledge_added", "by", (e.person,)),
        Forget("dots_placed", "person", (e.person,)),
    ]


DECIDE = {ErasePerson: erase_person}
EVOLVE = {PersonErased: person_erased}
