"""Attendance: how many of each group were there, half-day by half-day."""

from __future__ import annotations

from wsr.documents.document_model import Mark, Node, Section, Table
from wsr.documents.labels import half_day_title, mark
from wsr.documents.report_context import ReportContext
from wsr.domain.half_days import half_days
from wsr.domain.headcounts import LEFT, Headcount

PLACE = 11  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    """None where nobody looked, or where the whole retreat is one half-day."""
    days = [each for each in half_days(t.w) if t.w.get(Headcount, each)]
    if len(days) < 2:
        return []
    return [Section("attendance", t.gettext("Who was there when"), (table(t, days),), "calendar")]


def table(t: ReportContext, days: list[str]) -> Node:
    counts = [t.w.need(Headcount, each).groups for each in days]
    rows: list[tuple[str | Mark, ...]] = [
        (mark(t, g.id) or g.name, *(number(t, count.get(g.id, 0)) for count in counts))
        for g in t.groups
    ]
    left = [count.get(LEFT, 0) for count in counts]
    if any(left):
        rows.append((t.gettext("Groups that left"), *(number(t, many) for many in left)))
    total = (t.gettext("Everyone"), *(t.number(sum(count.values())) for count in counts))
    head = (t.gettext("Group"), *(half_day_title(t, each) for each in days))
    columns = tuple(range(1, len(days) + 1))
    return Table(t.gettext("People in each half-day"), head, (*rows, total), columns)


def number(t: ReportContext, many: int) -> str:
    return t.number(many) if many else "–"
