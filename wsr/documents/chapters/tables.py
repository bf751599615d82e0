"""Tables: who sat with whom, round by round."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from wsr.documents.document_model import Heading, Node, Section, Text
from wsr.documents.document_model import Table as Grid
from wsr.documents.labels import DUTY, SEATING, label
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Person, Stage
from wsr.domain.tables import Table, held

PLACE = 14  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    tables = sorted(t.w.all(Table), key=lambda table: (table.round, table.number))
    rounds = [list(of) for _, of in groupby(tables, lambda table: table.round)]
    nodes = tuple(node for each in rounds for node in told(t, each))
    return [Section("tables", t.gettext("Tables"), nodes, "people")] if nodes else []


def told(t: ReportContext, tables: list[Table]) -> Iterator[Node]:
    first = tables[0]
    said = t.gettext("Round %(n)s", n=t.number(first.round))
    yield Heading(f"{said} – {label(t, SEATING, first.seating)}", count=len(tables))
    if stage := t.w.get(Stage, first.stage):
        yield Text(t.gettext("The room was seated for: %(stage)s.", stage=stage.title))
    head = (t.gettext("Table"), t.gettext("Who sat there"), t.gettext("Duties"))
    yield Grid("", head, tuple(row(t, table) for table in tables))


def row(t: ReportContext, table: Table) -> tuple[str, ...]:
    where = t.gettext("Table %(n)s", n=t.number(table.number))
    return (
        f"{where}, {table.place}" if table.place else where,
        names(t, table.people),
        duties(t, table),
    )


def names(t: ReportContext, people: tuple[str, ...]) -> str:
    """Those without a name are counted."""
    known = [name for id in people if (name := t.person(id))]
    unnamed = len(people) - len(known)
    if unnamed:
        known.append(t.ngettext("%(n)s without a name", "%(n)s without a name", unnamed))
    return t.listed(known)


def duties(t: ReportContext, table: Table) -> str:
    """Who had which one in any stage of the round, each name once."""
    found: dict[str, dict[str, None]] = {}
    for roles in (*table.served, table.roles):
        for duty, person in held(roles):
            if t.w.get(Person, person):
                found.setdefault(duty, {})[t.person(person)] = None
    told = (
        f"{label(t, DUTY, duty)}: {t.listed(filter(None, found[duty]))}"
        for duty in DUTY
        if any(found.get(duty, ()))
    )
    return "; ".join(told)
