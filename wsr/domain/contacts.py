"""Contacts: how people can be reached after the retreat, shown to whom each of them says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from wsr.domain import access
from wsr.domain.fields import CARD, Own, PersonId, Plain, words
from wsr.domain.kernel import (
    N_,
    Actor,
    Audience,
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
from wsr.domain.manifest import Part
from wsr.domain.people import PersonMoved
from wsr.domain.privacy import BLANK, KEEP, REMOVE, names, private, said_by
from wsr.domain.records import Person
from wsr.domain.setup import WorkshopClosed
from wsr.domain.visibility import EVERYONE, FACILITATORS, JOINED, NOBODY, group_only, person_only

SHOWN_TO = ("group", "room", "documents")
REACH = Annotated[str, words(CARD, line=True)]


@dataclass(frozen=True)
class Contact(Record):
    """How the person `id` can be reached, in their own words.

    `shown_to` their group, everyone who joined (`room`), or whoever reads a shared document;
    facilitators see all of them. No one sees a `hidden` one, which a facilitator has deleted: it is
    there to be taken back, until its person says another, is erased, or the workshop closes.
    """

    kind: ClassVar[str] = "contact"
    person: Annotated[PersonId, private(names(erased=REMOVE))]
    reach: Annotated[str, private(said_by("person", erased=KEEP))]  # it goes as a whole
    shown_to: Annotated[str, private(said_by("person", erased=KEEP))]
    hidden: Plain[bool] = False

    def within(self) -> tuple[Key, ...]:
        return (("contact", "all"),)  # followed while a phone shows the list

    def brings(self) -> tuple[Key, ...]:
        return (("person", self.person),)


@dataclass(frozen=True)
class SetContact(Command):
    """One's own; `shown_to` is group, room or documents."""

    reach: REACH
    shown_to: str


@dataclass(frozen=True)
class RemoveContact(Command):
    """Left out, `person` is oneself, and the words leave the log as well.

    A facilitator who names a person can take it back (`removed` false) until the workshop closes;
    then the words leave the log.
    """

    person: str | None = None
    removed: bool = True


@dataclass(frozen=True)
class ContactSet(Event):
    person: Annotated[PersonId, private(names())]
    shown_to: Annotated[str, private(said_by("person", erased=KEEP))]
    reach: Annotated[Own[str], private(said_by("person", erased=BLANK))]


@dataclass(frozen=True)
class ContactMoved(Event):
    """Its person is in another group now, which sees it in the place of the one before."""

    person: Annotated[PersonId, private(names())]


@dataclass(frozen=True)
class ContactHidden(Event):
    """A facilitator has deleted it, or taken that back."""

    person: Annotated[PersonId, private(names())]
    hidden: Plain[bool]


@dataclass(frozen=True)
class ContactRemoved(Event):
    person: Annotated[PersonId, private(names())]


def set_contact(w: Workshop, actor: Actor, c: SetContact, at: int) -> list[Event]:
    who = w.need(Person, actor.person or "", "person")
    if c.shown_to not in SHOWN_TO:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "shown_to")
    if not who.name:
        raise Refused("name_missing", N_("A contact carries a name. Add yours first."), "name")
    now = w.get(Contact, who.id)
    if now and (now.reach, now.shown_to, now.hidden) == (c.reach, c.shown_to, False):
        return []
    return [ContactSet(who.id, c.shown_to, c.reach)]


def remove_contact(w: Workshop, actor: Actor, c: RemoveContact, at: int) -> list[Event]:
    if c.person and actor.facilitates:
        return hide(w.need(Contact, c.person, "person"), c.removed)
    if c.person not in (None, actor.person) or not c.removed:
        raise Refused("not_yours", N_("Only a facilitator can change that for someone else."))
    return [ContactRemoved(w.need(Contact, actor.person, "person").id)]


def hide(contact: Contact, removed: bool) -> list[Event]:
    return [] if contact.hidden == removed else [ContactHidden(contact.id, removed)]


def follow(w: Workshop, actor: Actor, e: PersonMoved, at: int) -> list[Event]:
    return [ContactMoved(e.person)] if w.get(Contact, e.person) else []


def close(w: Workshop, actor: Actor, e: WorkshopClosed, at: int) -> list[Event]:
    """What was deleted is not taken back after the retreat."""
    hidden = (each for each in w.all(Contact) if each.hidden and e.closed)
    return [ContactRemoved(each.id) for each in hidden]


def contact_set(w: Workshop, e: ContactSet) -> list[Change]:
    """Nothing where the words were erased: they are all that a contact is."""
    contact = Contact(e.person, e.person, e.reach, e.shown_to)
    return [shown(w, contact)] if e.reach else []


def audience(w: Workshop, contact: Contact) -> Audience:
    if contact.hidden:
        return NOBODY
    if contact.shown_to == "documents":
        return EVERYONE
    own = (person_only(contact.person), FACILITATORS)
    if contact.shown_to == "room":
        return (*own, JOINED)
    group = w.need(Person, contact.person).group
    return (*own, group_only(group)) if group else own


def contact_moved(w: Workshop, e: ContactMoved) -> list[Change]:
    contact = w.get(Contact, e.person)
    return [shown(w, contact)] if contact else []


def contact_hidden(w: Workshop, e: ContactHidden) -> list[Change]:
    contact = w.get(Contact, e.person)
    return [shown(w, replace(contact, hidden=e.hidden))] if contact else []


def shown(w: Workshop, contact: Contact) -> Put:
    return Put(replace(contact, audience=audience(w, contact)))


def contact_removed(w: Workshop, e: ContactRemoved) -> list[Change]:
    return [Remove(Contact.kind, e.person)] if w.get(Contact, e.person) else []


def forgotten(w: Workshop, changes: list[Change]) -> list[Forget]:
    """What someone takes out leaves the log too."""
    gone = tuple(c.id for c in changes if not isinstance(c, Put) and c.kind == Contact.kind)
    return [Forget("contact_set", "person", gone)] if gone else []


PART = Part(
    "contacts",
    nouns={"contacts": Contact},
    commands={
        "set_contact": (SetContact, access.EVERYONE),
        "remove_contact": (RemoveContact, access.EVERYONE),
    },
    decide={SetContact: set_contact, RemoveContact: remove_contact},
    evolve={
        ContactSet: contact_set,
        ContactMoved: contact_moved,
        ContactHidden: contact_hidden,
        ContactRemoved: contact_removed,
    },
    follows={PersonMoved: follow, WorkshopClosed: close},
    forgets=forgotten,
    choices={("contact", "shown_to"): SHOWN_TO},
)
