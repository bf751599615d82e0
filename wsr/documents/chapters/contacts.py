"""Contacts: how those can be reached who want readers of the report to know."""

from __future__ import annotations

from wsr.documents.document_model import Section, Table
from wsr.documents.report_context import ReportContext
from wsr.domain.contacts import Contact
from wsr.domain.records import Person

PLACE = 85  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    """None where no one said so."""
    found = in_order(t)
    if not found:
        return []
    title = t.gettext("Contacts")
    head = (t.gettext("Name"), t.gettext("Group"), t.gettext("How to reach them"))
    rows = tuple((t.person(c.person), group_of(t, c) or "–", c.reach) for c in found)
    return [Section("contacts", title, (Table(title, head, rows),), "people")]


def in_order(t: ReportContext) -> list[Contact]:
    return sorted(t.w.all(Contact), key=lambda c: (t.person(c.person).casefold(), c.id))


def group_of(t: ReportContext, c: Contact) -> str:
    person = t.w.get(Person, c.person)
    return t.group_name(person.group) if person else ""
