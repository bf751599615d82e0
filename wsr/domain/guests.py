"""Guests: those who are given a seat, with what is known of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from wsr.domain.invited import Invitee
from wsr.domain.kernel import Workshop
from wsr.domain.records import Group, Person
from wsr.domain.seating import Guest
from wsr.domain.tables import Table, seating_of


def guests(w: Workshop) -> list[Guest]:
    """Those who take part, group by group."""
    place = {group.id: group.position for group in w.all(Group)}
    found = guests_of(w, [p for p in w.all(Person) if is_guest(p)])
    return sorted(found, key=lambda guest: place.get(guest.group, 0))


def is_guest(person: Person) -> bool:
    return person.status == "in" and person.role != "facilitator" and person.group is not None


def guests_of(w: Workshop, people: Iterable[Person]) -> list[Guest]:
    """With the organisation that the list of those who were expected gives, as it is compared."""
    noted = {each.person: each for each in w.all(Invitee) if each.person}
    return [guest_of(person, noted.get(person.id)) for person in people]


def guest_of(person: Person, noted: Invitee | None) -> Guest:
    if noted is None:
        return Guest(person.id, person.group or "")
    return Guest(person.id, person.group or "", noted.organisation.casefold(), noted.table)


def seats_of(w: Workshop, tables: Iterable[Table], without: str = "") -> list[list[Guest]]:
    """Who sits at each of these tables, but for one person."""
    people = {p.id: p for p in w.all(Person)}
    known = {guest.id: guest for guest in guests_of(w, people.values())}
    return [[known[id] for id in t.people if id in known and id != without] for t in tables]


def met_by(w: Workshop, person: str) -> Counter[str]:
    """Whom this person has sat with in earlier rounds."""
    now = seating_of(w).round
    earlier = (t.people for t in w.all(Table) if t.round != now and person in t.people)
    return Counter(id for people in earlier for id in people)
