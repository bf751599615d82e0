"""Expected: the list of those who are to come is made, corrected, and brought from another file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from wsr.domain.fields import NAME, TITLE, GroupId, InviteeId, Own, Plain, words
from wsr.domain.guards import need_free_id
from wsr.domain.invited import (
    CODE_LENGTH,
    FLAGS,
    LETTERS,
    Invitee,
    SeatTaken,
    invitee_of,
    is_free,
    seat_of_code,
    typed,
)
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.people import Join, join, need_person
from wsr.domain.privacy import KEEP, said_by
from wsr.domain.records import Group

MAX_INVITED, MAX_TABLE = 2000, 999


@dataclass(frozen=True)
class AddInvitee(Command):
    """Someone who is expected; with `person` it notes something of a person who came unexpected.

    `code` is what the sender made up for the card.
    """

    invitee: str
    name: Annotated[str, words(NAME, line=True)]
    group: str | None = None
    organisation: Annotated[str, words(TITLE, empty=True, line=True)] = ""
    table: int = 0
    flags: tuple[str, ...] = ()
    code: str = ""
    person: str | None = None


@dataclass(frozen=True)
class EditInvitee(Command):
    """`group` and `person` "" are none: the seat is free again."""

    invitee: str
    name: Annotated[str | None, words(NAME, line=True)] = None
    group: str | None = None
    organisation: Annotated[str | None, words(TITLE, empty=True, line=True)] = None
    table: int | None = None
    flags: tuple[str, ...] | None = None
    person: str | None = None


@dataclass(frozen=True)
class RemoveInvitee(Command):
    """From the list and from the log; whoever took the seat stays in the room."""

    invitee: str


@dataclass(frozen=True)
class SeatInvitee(Command):
    """Someone who came without a phone: `person` is the id of who is then in the room."""

    invitee: str
    person: str


@dataclass(frozen=True)
class TakeSeat(Command):
    """Of the host: someone who is in already has shown their card."""

    person: str
    seat: str


@dataclass(frozen=True)
class InviteeAdded(Event):
    """What it says of someone leaves the log with the invitee, see invited.forgotten."""

    invitee: InviteeId
    group: GroupId | None
    table: Plain[int]
    name: Annotated[Own[str], said_by("invitee", erased=KEEP)]
    organisation: Annotated[Own[str], said_by("invitee", erased=KEEP)]
    flags: Annotated[Own[tuple[str, ...]], said_by("invitee", erased=KEEP)]
    code: Annotated[Own[str], said_by("invitee", erased=KEEP)]


@dataclass(frozen=True)
class InviteeEdited(Event):
    invitee: InviteeId
    set: Annotated[Own[dict[str, Any]], said_by("invitee", erased=KEEP)] = field(
        default_factory=dict
    )


@dataclass(frozen=True)
class InviteeRemoved(Event):
    invitee: InviteeId


def add_invitee(w: Workshop, actor: Actor, c: AddInvitee, at: int) -> list[Event]:
    need_free_id(w, c.invitee, "invitee")
    need_room(w, 1)
    need_fitting(w, c)
    need_codes(w, [c.code])
    added = InviteeAdded(c.invitee, c.group, c.table, c.name, c.organisation, c.flags, c.code)
    return [added, *taken(w, c.invitee, c.person)]


def need_room(w: Workshop, many: int) -> None:
    if w.count(Invitee) + many > MAX_INVITED:
        raise too_many()


def too_many() -> Refused:
    return Refused(
        "too_many",
        N_("A list can have up to %(most)d people. Nothing was added."),
        "file",
        most=MAX_INVITED,
    )


def need_fitting(w: Workshop, c: AddInvitee | EditInvitee) -> None:
    if c.group:
        w.need(Group, c.group, "group")
    if not set(c.flags or ()) <= set(FLAGS):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "flags")
    if c.table is not None and not 0 <= c.table <= MAX_TABLE:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "table")


def need_codes(w: Workshop, codes: list[str]) -> None:
    """Each is a code, or "", and no one else's."""
    given = [code for code in codes if code]
    if any(len(code) != CODE_LENGTH or not set(code) <= set(LETTERS) for code in given):
        raise Refused("bad_id", N_("That id can’t be used."), "code")
    known = {each.code for each in w.all(Invitee)}
    if len({*given}) < len(given) or not known.isdisjoint(given):
        raise Refused("id_in_use", N_("That id is already in use."), "code")


def taken(w: Workshop, invitee: str, person: str | None) -> list[Event]:
    """The seat is this person's; what was noted of them elsewhere is no longer theirs."""
    if not person:
        return []
    need_person(w, person)
    before = invitee_of(w, person)
    left = [SeatTaken(before.id, None)] if before and before.id != invitee else []
    return [*left, SeatTaken(invitee, person)]


def edit_invitee(w: Workshop, actor: Actor, c: EditInvitee, at: int) -> list[Event]:
    invitee = w.need(Invitee, c.invitee, "invitee")
    need_fitting(w, c)
    asked = {f: v for f, v in vars(c).items() if f not in ("invitee", "person") and v is not None}
    asked |= {"group": c.group or None} if c.group is not None else {}
    changed = {f: v for f, v in asked.items() if v != getattr(invitee, f)}
    edited: list[Event] = [InviteeEdited(invitee.id, changed)] if changed else []
    return [*edited, *moved(w, invitee, c.person)]


def moved(w: Workshop, invitee: Invitee, person: str | None) -> list[Event]:
    if person is None or person == (invitee.person or ""):
        return []
    return taken(w, invitee.id, person) or [SeatTaken(invitee.id, None)]


def remove_invitee(w: Workshop, actor: Actor, c: RemoveInvitee, at: int) -> list[Event]:
    return [InviteeRemoved(w.need(Invitee, c.invitee, "invitee").id)]


def seat_invitee(w: Workshop, actor: Actor, c: SeatInvitee, at: int) -> list[Event]:
    invitee = w.need(Invitee, c.invitee, "invitee")
    if not is_free(w, invitee):
        raise Refused("seat_taken", N_("Someone has taken this seat already."), "invitee")
    joined = join(w, actor, Join(c.person, invitee.name, invitee.group), at)
    seats = [e for e in joined if not isinstance(e, SeatTaken)]
    return [*seats, SeatTaken(invitee.id, c.person, without_phone=True)]


def take_seat(w: Workshop, actor: Actor, c: TakeSeat, at: int) -> list[Event]:
    """Their group and name stay as they chose them."""
    need_person(w, c.person)
    mine = invitee_of(w, c.person)
    if mine and mine.code and mine.code == typed(c.seat):
        return []
    return taken(w, seat_of_code(w, c.seat).id, c.person)


def invitee_added(w: Workshop, e: InviteeAdded) -> list[Change]:
    return [Put(Invitee(e.invitee, e.name, e.group, e.organisation, e.table, e.flags, e.code))]


def invitee_edited(w: Workshop, e: InviteeEdited) -> list[Change]:
    changed = {**e.set, "flags": tuple(e.set["flags"])} if "flags" in e.set else e.set
    return [Put(replace(w.need(Invitee, e.invitee), **changed))]


def invitee_removed(w: Workshop, e: InviteeRemoved) -> list[Change]:
    return [Remove(Invitee.kind, e.invitee)]


DECIDE = {
    AddInvitee: add_invitee,
    EditInvitee: edit_invitee,
    RemoveInvitee: remove_invitee,
    SeatInvitee: seat_invitee,
    TakeSeat: take_seat,
}
EVOLVE = {
    InviteeAdded: invitee_added,
    InviteeEdited: invitee_edited,
    InviteeRemoved: invitee_removed,
}
