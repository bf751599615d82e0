"""People: they join, are named, change group or role, are removed, come back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from wsr.domain.attendance import attended, came
from wsr.domain.fields import NAME, GroupId, Own, PersonId, Plain, words
from wsr.domain.guards import need_free_id
from wsr.domain.headcounts import with_counts
from wsr.domain.invited import Invitee, SeatTaken, seat_of_code, seat_of_name
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.privacy import names, said_by
from wsr.domain.records import ROLES, Group, Person

MAX_PEOPLE = 2000  # in the room at a time, but for those who come with the facilitator's key
MAX_EVER = 20_000  # in the workshop's file, whoever has left since


@dataclass(frozen=True)
class Join(Command):
    """Comes over HTTP, never over the socket; `role` was checked there.

    `keyed` says that the facilitator's key came along, `seat` is the code on the card of someone who
    is expected. Without it, whoever's name is on the list but once takes that seat.
    """

    person: str
    name: Annotated[str, words(NAME, empty=True, line=True)] = ""
    group: str | None = None
    role: str = "participant"
    keyed: bool = False
    seat: str = ""


@dataclass(frozen=True)
class RenamePerson(Command):
    person: str
    name: Annotated[str, words(NAME, line=True)]


@dataclass(frozen=True)
class MovePerson(Command):
    person: str
    group: str


@dataclass(frozen=True)
class SetRole(Command):
    person: str
    role: str


@dataclass(frozen=True)
class RemovePerson(Command):
    person: str


@dataclass(frozen=True)
class ReadmitPerson(Command):
    person: str


@dataclass(frozen=True)
class PersonJoined(Event):
    person: Annotated[PersonId, names()]
    group: GroupId | None
    role: Plain[str]
    at: Plain[int]
    name: Annotated[Own[str], said_by("person")]


@dataclass(frozen=True)
class PersonRenamed(Event):
    person: Annotated[PersonId, names()]
    name: Annotated[Own[str], said_by("person")]


@dataclass(frozen=True)
class PersonMoved(Event):
    person: Annotated[PersonId, names()]
    group: GroupId


@dataclass(frozen=True)
class RoleSet(Event):
    person: Annotated[PersonId, names()]
    role: Plain[str]


@dataclass(frozen=True)
class PersonRemoved(Event):
    person: Annotated[PersonId, names()]


@dataclass(frozen=True)
class PersonReadmitted(Event):
    person: Annotated[PersonId, names()]


def join(w: Workshop, actor: Actor, c: Join, at: int) -> list[Event]:
    need_free_id(w, c.person, "person")
    if not c.keyed and c.role != "facilitator":
        need_place(w)
    seat = seat_for(w, c)
    group = c.group or (seat.group if seat else None)
    need_role(c.role, group)
    if group is not None:
        w.need(Group, group, "group")
    name = c.name or (seat.name if seat else "")
    joined = PersonJoined(c.person, group, c.role, at, name)
    return [joined, SeatTaken(seat.id, c.person)] if seat else [joined]


def seat_for(w: Workshop, c: Join) -> Invitee | None:
    """The seat that someone was expected in: by the code of their card, or by their name."""
    if c.seat:
        return seat_of_code(w, c.seat)
    # Without a group no name is looked up: the answer would tell a stranger who is expected.
    return seat_of_name(w, c.name, c.group) if c.group and c.role != "facilitator" else None


def need_place(w: Workshop) -> None:
    """Who comes with the facilitator's key is kept out by no one."""
    if w.count(Person) >= MAX_EVER:
        raise Refused(
            "list_full",
            N_("More than %(most)d people have joined this workshop. It can’t list any more."),
            most=MAX_EVER,
        )
    if sum(person.status == "in" for person in w.all(Person)) >= MAX_PEOPLE:
        raise Refused("room_full", N_("This room is full. Ask the facilitator to make room."))


def need_role(role: str, group: str | None) -> None:
    """Everyone but a facilitator belongs to a group."""
    if role not in ROLES:
        raise Refused("bad_role", N_("There is no such role."), "role")
    if group is None and role != "facilitator":
        raise Refused("group_missing", N_("Choose your group."), "group")


def need_person(w: Workshop, id: str) -> Person:
    """Someone on the list; who has been erased is there no more."""
    found = w.need(Person, id, "person")
    if found.status == "erased":
        raise Refused("no_such_person", N_("That is no longer here."), "person")
    return found


def rename_person(w: Workshop, actor: Actor, c: RenamePerson, at: int) -> list[Event]:
    need_self_or_facilitator(w, actor, c.person)
    return [PersonRenamed(c.person, c.name)]


def move_person(w: Workshop, actor: Actor, c: MovePerson, at: int) -> list[Event]:
    need_self_or_facilitator(w, actor, c.person)
    w.need(Group, c.group, "group")
    return [PersonMoved(c.person, c.group)]


def need_self_or_facilitator(w: Workshop, actor: Actor, person: str) -> None:
    need_person(w, person)
    if actor.person != person and not actor.facilitates:
        raise Refused("not_yours", N_("Only a facilitator can change that for someone else."))


def set_role(w: Workshop, actor: Actor, c: SetRole, at: int) -> list[Event]:
    need_role(c.role, need_person(w, c.person).group)
    if c.role != "facilitator":
        need_another_facilitator(w, c.person)
    return [RoleSet(c.person, c.role)]


def remove_person(w: Workshop, actor: Actor, c: RemovePerson, at: int) -> list[Event]:
    need_person(w, c.person)
    need_another_facilitator(w, c.person)
    return [PersonRemoved(c.person)]


def need_another_facilitator(w: Workshop, person: str) -> None:
    others = [p for p in w.all(Person) if p.role == "facilitator" and p.status == "in"]
    if [p.id for p in others] == [person]:
        raise Refused("last_facilitator", N_("The room needs at least one facilitator."))


def readmit_person(w: Workshop, actor: Actor, c: ReadmitPerson, at: int) -> list[Event]:
    need_person(w, c.person)
    return [PersonReadmitted(c.person)]


def person_joined(w: Workshop, e: PersonJoined) -> list[Change]:
    joined = Person(e.person, e.name, e.group, e.role, "in", e.at)
    return came(w, joined)


def person_renamed(w: Workshop, e: PersonRenamed) -> list[Change]:
    return [Put(replace(w.need(Person, e.person), name=e.name))]


def person_moved(w: Workshop, e: PersonMoved) -> list[Change]:
    moved = Put(replace(w.need(Person, e.person), group=e.group))
    return with_counts(w, [moved], attended(w, e.person))


def role_set(w: Workshop, e: RoleSet) -> list[Change]:
    return [Put(replace(w.need(Person, e.person), role=e.role))]


def person_removed(w: Workshop, e: PersonRemoved) -> list[Change]:
    return [Put(replace(w.need(Person, e.person), status="removed"))]


def person_readmitted(w: Workshop, e: PersonReadmitted) -> list[Change]:
    return [Put(replace(w.need(Person, e.person), status="in"))]


DECIDE = {
    Join: join,
    RenamePerson: rename_person,
    MovePerson: move_person,
    SetRole: set_role,
    RemovePerson: remove_person,
    ReadmitPerson: readmit_person,
}
EVOLVE = {
    PersonJoined: person_joined,
    PersonRenamed: person_renamed,
    PersonMoved: person_moved,
    RoleSet: role_set,
    PersonRemoved: person_removed,
    PersonReadmitted: person_readmitted,
}
