"""Contact list: how those can be reached who show it to everyone in the room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wsr.documents.document_model import Node, Text
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Column, Leaf
from wsr.documents.report_context import ReportContext
from wsr.domain.contacts import Contact
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Group, Person

SHOWN = ("room", "documents")  # by whoever is on it


@dataclass(frozen=True)
class Filled(Node):
    """A table that says something already; it goes on on the next page."""

    node: ClassVar[str] = "filled"
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """By name; what is shown to a group alone is not on it. Refused with nothing_to_print."""
    found = [c for c in t.w.all(Contact) if c.shown_to in SHOWN]
    if not found:
        why = N_("No one has shown a contact to everyone in the room yet.")
        raise Refused("nothing_to_print", why)
    title = t.gettext("Contacts")
    columns = (
        Column(t.gettext("Name"), 4),
        Column(t.gettext("Group"), 4),
        Column(t.gettext("How to reach them"), 6),
    )
    rows = sorted((row(t, each) for each in found), key=lambda said: said[0].casefold())
    banner = Banner(title, icon="people", above=t.about.title)
    kept = t.gettext("For those who were in the room. Please don’t pass it on.")
    return [Leaf(title, (banner, Filled(columns, tuple(rows)), Text(kept)))]


def row(t: ReportContext, contact: Contact) -> tuple[str, ...]:
    person = t.w.need(Person, contact.person)
    return person.name, t.group_name(person.group) or "–", contact.reach


KINDS = {
    "contact-list": Kind(
        N_("Contact list"),
        N_("People who show their contact to everyone in the room, by name."),
        leaves,
        "list",
        55,
        facilitators=True,
        confidential=True,
        groups=False,
    )
}
