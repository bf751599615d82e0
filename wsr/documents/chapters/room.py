"""Room: who was there, group by group, and who was missing."""

from __future__ import annotations

from wsr.documents.document_model import Entries, Entry, Fact, Flag, Node, Nothing, Section, Text
from wsr.documents.labels import mark
from wsr.documents.report_context import ReportContext
from wsr.domain import findings
from wsr.domain.records import Card, Group, Person

PLACE = 10  # among the chapters of the report

ICON = "people"


def sections(t: ReportContext) -> list[Section]:
    title = t.gettext("Who was in the room")
    return [Section("room", title, (*counted(t), *groups(t), *hosts(t)), ICON)]


def counted(t: ReportContext) -> list[Node]:
    here, absent = findings.people_in(t.w), findings.absent_groups(t.w)
    if not here:
        return [Nothing(t.gettext("No one has joined a group."))]
    present = len(t.groups) - len(absent)
    people = t.ngettext("%(n)s person took part", "%(n)s people took part", len(here))
    of = t.ngettext("from %(n)s stakeholder group.", "from %(n)s stakeholder groups.", present)
    said: list[Node] = [Text(f"{people} {of}")]
    if absent:
        names = t.listed(g.name for g in absent)
        said.append(
            Text(
                t.ngettext(
                    "%(n)s group was absent: %(names)s.",
                    "%(n)s groups were absent: %(names)s.",
                    len(absent),
                    names=names,
                ),
                "warn",
            )
        )
    return said


def groups(t: ReportContext) -> list[Node]:
    return [Entries(tuple(group(t, g) for g in t.groups), "cards")] if t.groups else []


def group(t: ReportContext, g: Group) -> Entry:
    here = [p for p in findings.people_in(t.w) if p.group == g.id]
    cards = sum(c.group == g.id for c in t.w.all(Card))
    absent = (Flag(t.gettext("Absent"), "warn", "warning"),)
    facts = (
        Fact(t.gettext("People"), t.number(len(here))),
        Fact(t.gettext("Cards"), t.number(cards)),
    )
    if not here and not cards:
        return Entry(g.name, t.anchor("group", g.id), mark(t, g.id), flags=absent)
    who = Fact(t.gettext("Names"), names(t, here), theirs=True)
    return Entry(
        g.name,
        t.anchor("group", g.id),
        mark(t, g.id),
        flags=() if here else absent,
        facts=(*facts, who) if here else facts,
    )


def names(t: ReportContext, people: list[Person]) -> str:
    return t.named(sorted(p.name for p in people))


def hosts(t: ReportContext) -> list[Node]:
    people = [p for p in t.w.all(Person) if p.role == "facilitator" and p.status == "in"]
    said = names(t, people)
    return [Text(t.gettext("Facilitated by: %(names)s.", names=said))] if said else []
