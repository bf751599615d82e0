"""Invitations: who is missing in the room, who asks them to come, and by when."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, Any, ClassVar

from wsr.domain import vocabularies
from wsr.domain.fields import TITLE, GroupId, InvitationId, Own, PersonId, Plain, words
from wsr.domain.guards import need_date, need_free_id
from wsr.domain.invited import FLAGS
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Forget,
    Key,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.people import need_person
from wsr.domain.privacy import UNSIGN, names, shared
from wsr.domain.records import SECTORS, Group

STATUSES = ("open", "asked", "coming", "declined")
REFERENCES = ("group", "inviter")
MAX_INVITATIONS = 200


@dataclass(frozen=True)
class Invitation(Record):
    """A person or body still to bring in; `inviter` asks them, by the day `by` (YYYY-MM-DD).

    They would fill the gap of a sector, a group, a level of influence, or of what no one brings yet.
    The room sees it, on the wall and in the report.
    """

    kind: ClassVar[str] = "invitation"
    who: Annotated[str, shared()]
    at: Plain[int]
    sector: Plain[str] = ""  # of SECTORS
    group: GroupId | None = None
    level: Plain[str] = ""  # of LEVELS
    flag: Plain[str] = ""  # of FLAGS
    inviter: Annotated[PersonId | None, names(erased=UNSIGN)] = None
    by: Plain[str] = ""
    status: Plain[str] = "open"  # of STATUSES

    def within(self) -> tuple[Key, ...]:
        return ((self.kind, ""),)  # no phone shows it

    def brings(self) -> tuple[Key, ...]:
        return (("person", self.inviter),) if self.inviter else ()


@dataclass(frozen=True)
class AddInvitation(Command):
    invitation: str
    who: Annotated[str, words(TITLE, line=True)]
    sector: str = ""
    group: str | None = None
    level: str = ""
    flag: str = ""
    inviter: str | None = None
    by: str = ""
    status: str = "open"


@dataclass(frozen=True)
class EditInvitation(Command):
    """`group` and `inviter` "" are none."""

    invitation: str
    who: Annotated[str | None, words(TITLE, line=True)] = None
    sector: str | None = None
    group: str | None = None
    level: str | None = None
    flag: str | None = None
    inviter: str | None = None
    by: str | None = None
    status: str | None = None


@dataclass(frozen=True)
class RemoveInvitation(Command):
    """Its words leave the log as well."""

    invitation: str


@dataclass(frozen=True)
class InvitationAdded(Event):
    invitation: InvitationId
    sector: Plain[str]
    group: GroupId | None
    level: Plain[str]
    flag: Plain[str]
    inviter: Annotated[PersonId | None, names()]
    by: Plain[str]
    status: Plain[str]
    at: Plain[int]
    who: Annotated[Own[str], shared()]


@dataclass(frozen=True)
class InvitationEdited(Event):
    invitation: InvitationId
    set: Annotated[Own[dict[str, Any]], shared()] = field(default_factory=dict)


@dataclass(frozen=True)
class InvitationRemoved(Event):
    invitation: InvitationId


def add_invitation(w: Workshop, actor: Actor, c: AddInvitation, at: int) -> list[Event]:
    need_free_id(w, c.invitation, "invitation")
    if w.count(Invitation) >= MAX_INVITATIONS:
        raise Refused(
            "too_many_invitations",
            N_("There are %(most)d invitations already."),
            "invitation",
            most=MAX_INVITATIONS,
        )
    need_fitting(w, c)
    return [InvitationAdded(**{"group": None, "inviter": None, **plain(c)}, at=at)]


def need_fitting(w: Workshop, c: AddInvitation | EditInvitation, level: str = "") -> None:
    choices = {"sector": SECTORS, "flag": FLAGS, "status": STATUSES}
    for name, known in choices.items():
        if getattr(c, name) not in (None, *known, *([""] if name != "status" else [])):
            raise Refused("bad_choice", N_("That isn’t one of the choices."), name)
    vocabularies.need(w, "levels", c.level, "level", level)
    if c.group:
        w.need(Group, c.group, "group")
    if c.inviter:
        need_person(w, c.inviter)
    need_date(c.by or "", "by")


def plain(c: AddInvitation | EditInvitation) -> dict[str, Any]:
    """What is asked; a reference that is none is None."""
    asked = {name: value for name, value in vars(c).items() if value is not None}
    return {name: None if name in REFERENCES and not v else v for name, v in asked.items()}


def edit_invitation(w: Workshop, actor: Actor, c: EditInvitation, at: int) -> list[Event]:
    now = w.need(Invitation, c.invitation, "invitation")
    need_fitting(w, c, now.level)
    asked = {f: v for f, v in plain(c).items() if f != "invitation" and v != getattr(now, f)}
    return [InvitationEdited(c.invitation, asked)] if asked else []


def remove_invitation(w: Workshop, actor: Actor, c: RemoveInvitation, at: int) -> list[Event]:
    return [InvitationRemoved(w.need(Invitation, c.invitation, "invitation").id)]


def invitation_added(w: Workshop, e: InvitationAdded) -> list[Change]:
    fields = {f: v for f, v in vars(e).items() if f != "invitation"}
    return [Put(Invitation(id=e.invitation, **fields))]


def invitation_edited(w: Workshop, e: InvitationEdited) -> list[Change]:
    return [Put(replace(w.need(Invitation, e.invitation), **e.set))]


def invitation_removed(w: Workshop, e: InvitationRemoved) -> list[Change]:
    return [Remove(Invitation.kind, e.invitation)]


def forgotten(w: Workshop, changes: list[Change]) -> list[Forget]:
    """Whom no one is to ask any more leaves the log too."""
    gone = tuple(c.id for c in changes if not isinstance(c, Put) and c.kind == Invitation.kind)
    return [Forget(each, "invitation", gone) for each in EVENTS] if gone else []


EVENTS = ("invitation_added", "invitation_edited")
DECIDE = {
    AddInvitation: add_invitation,
    EditInvitation: edit_invitation,
    RemoveInvitation: remove_invitation,
}
EVOLVE = {
    InvitationAdded: invitation_added,
    InvitationEdited: invitation_edited,
    InvitationRemoved: invitation_removed,
}
