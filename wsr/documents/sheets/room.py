"""Room: the sheets of stakeholder groups and of people."""

from __future__ import annotations

from collections import Counter

from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain import findings
from wsr.domain.records import Group, Person

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


SHEETS = (groups, people)
