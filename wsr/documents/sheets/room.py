"""Room: the sheets of stakeholder groups and of people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from wsr.documents.chapters.contacts import group_of, in_order
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain import findings
from wsr.domain.contacts import Contact
from wsr.domain.half_days import half_days
from wsr.domain.headcounts import LEFT, Headcount
from wsr.domain.invitations import Invitation
from wsr.domain.records import DUTIES, Group, Person
from wsr.domain.tables import Table, all_tables, held

PLACE = 10  # among the sheets


def groups(t: ReportContext) -> Sheet[Group]:
    many = Counter(p.group for p in findings.people_in(t.w))
    return Sheet(
        "groups",
        "The stakeholder groups, those that were absent too.",
        tuple(t.groups),
        (
            Column("id", "text", "The group's id, used in the other files.", lambda g: g.id),
            Column("name", "text", "Its name.", lambda g: g.name),
            Column(
                "people", "number", "How many of its people were in the room.", lambda g: many[g.id]
            ),
            Column("present", "yes", "Whether anyone was.", lambda g: many[g.id] > 0),
            Column("seats", "number", "Its seats, if someone said.", lambda g: g.seats or None),
            Column("sector", "text", "Where it comes from, if someone said.", lambda g: g.sector),
            Column("level", "text", "Where it has influence, if someone said.", lambda g: g.level),
        ),
    )


def people(t: ReportContext) -> Sheet[Person]:
    return Sheet(
        "people",
        "The people in the room; someone removed is not listed.",
        tuple(p for p in t.w.all(Person) if p.status == "in"),
        (
            Column("id", "text", "The person's id.", lambda p: p.id),
            Column("name", "text", "The name they gave; it may be empty.", lambda p: p.name),
            Column(
                "group",
                "text",
                "The id of their group; empty for facilitators without one.",
                lambda p: p.group,
            ),
            Column("group_name", "text", "Its name.", lambda p: t.group_name(p.group)),
            Column("role", "text", "participant, recorder or facilitator.", lambda p: p.role),
            Column("joined_at", "time", "When they joined.", lambda p: p.joined_at),
        ),
    )


@dataclass(frozen=True)
class Present:
    """How many of one group were there in one half-day."""

    half_day: str
    group: str
    people: int


def attendance(t: ReportContext) -> Sheet[Present]:
    counts = [(each, t.w.get(Headcount, each)) for each in half_days(t.w)]
    rows = (
        Present(half_day, group, count.groups.get(group, 0))
        for half_day, count in counts
        if count
        for group in (*(each.id for each in t.groups), *([LEFT] if LEFT in count.groups else []))
    )
    return Sheet(
        "attendance",
        "How many of each group were there, by half-days.",
        tuple(rows),
        (
            Column(
                "half_day",
                "text",
                "As in 2-am: the day of the agenda and its half, or the day alone.",
                lambda p: p.half_day,
            ),
            Column(
                "group",
                "text",
                "The group's id; empty for groups that were removed since.",
                lambda p: p.group,
            ),
            Column("group_name", "text", "Its name.", lambda p: t.group_name(p.group)),
            Column("people", "number", "How many of its people were there.", lambda p: p.people),
        ),
    )


@dataclass(frozen=True)
class Sitting:
    """Someone at a table of one round."""

    table: Table
    person: str


def tables(t: ReportContext) -> Sheet[Sitting]:
    return Sheet(
        "tables",
        "Who sat at which table, round by round.",
        tuple(Sitting(table, person) for table in all_tables(t.w) for person in table.people),
        (
            Column(
                "round",
                "number",
                "1 for the first time the room was seated.",
                lambda s: s.table.round,
            ),
            Column("seating", "text", "stakeholder or mixed.", lambda s: s.table.seating),
            Column("stage", "text", "The id of the stage it was for.", lambda s: s.table.stage),
            Column(
                "table", "text", "The table's id, used in the other files.", lambda s: s.table.id
            ),
            Column("number", "number", "The table's number.", lambda s: s.table.number),
            Column("place", "text", "Where it is, if someone said.", lambda s: s.table.place),
            Column("person", "text", "The id of the person.", lambda s: s.person),
            Column(
                "name", "text", "The name they gave; it may be empty.", lambda s: t.person(s.person)
            ),
            Column(
                "duties",
                "text",
                "leader, recorder, reporter, timekeeper: those they had in this round, by commas.",
                lambda s: ", ".join(duties_of(s.table, s.person)),
            ),
            Column("seated_at", "time", "When the room was seated.", lambda s: s.table.at),
        ),
    )


def duties_of(table: Table, person: str) -> list[str]:
    """Each once, in the order of DUTIES."""
    had = {d for roles in (*table.served, table.roles) for d, who in held(roles) if who == person}
    return [duty for duty in DUTIES if duty in had]


def invitations(t: ReportContext) -> Sheet[Invitation]:
    return Sheet(
        "invitations",
        "Who was missing and is to be asked, by whom and when.",
        tuple(sorted(t.w.all(Invitation), key=lambda each: each.at)),
        (
            Column("id", "text", "Its id.", lambda i: i.id),
            Column("who", "text", "The person or body.", lambda i: i.who),
            Column("sector", "text", "The sector that is missing.", lambda i: i.sector),
            Column("group", "text", "The id of the group they would join.", lambda i: i.group),
            Column("level", "text", "The level of influence that is missing.", lambda i: i.level),
            Column("flag", "text", "What they would bring.", lambda i: i.flag),
            Column("inviter", "text", "The name of who asks them.", lambda i: t.person(i.inviter)),
            Column("by", "day", "The day by which.", lambda i: i.by),
            Column("status", "text", "open, asked, coming or declined.", lambda i: i.status),
        ),
    )


def contacts(t: ReportContext) -> Sheet[Contact]:
    return Sheet(
        "contacts",
        "How people can be reached: only those who want readers of shared documents to know.",
        tuple(in_order(t)),
        (
            Column("person", "text", "The person's id.", lambda c: c.person),
            Column("name", "text", "Their name.", lambda c: t.person(c.person)),
            Column("group", "text", "Their group's name.", lambda c: group_of(t, c)),
            Column("reach", "text", "How to reach them, in their words.", lambda c: c.reach),
        ),
    )


SHEETS = (groups, people, attendance, tables, invitations, contacts)
