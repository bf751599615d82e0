"""Tables: who sat with whom, round by round."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from wsr.documents.document_model import Heading, Node, Section
from wsr.documents.document_model import Table as Grid
from wsr.documents.labels import DUTY, SEATING, label
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Person, Stage
from wsr.domain.tables import Table, all_tables, held

PLACE = 14  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    rounds = [list(of) for _, of in groupby(all_tables(t.w), lambda table: table.round)]
    nodes = tuple(node for each in rounds for node in told(t, each))
    return [Section("tables", t.gettext("Seating"), nodes, "people")] if nodes else []


def told(t: ReportContext, tables: list[Table]) -> Iterator[Node]:
    yield Heading(round_title(t, tables[0]))
    many = t.ngettext("%(n)s table", "%(n)s tables", len(tables))
    head = (t.gettext("Table"), t.gettext("Who sat there"), t.gettext("Duties"))
    yield Grid(many, head, tuple(row(t, table) for table in tables))


def round_title(t: ReportContext, first: Table) -> str:
    """The kind of tables, with the stage for which the room was seated."""
    kind, stage = label(t, SEATING, first.seating), t.w.get(Stage, first.stage)
    return f"{kind} – {stage.title}" if stage else kind


def row(t: ReportContext, table: Table) -> tuple[str, ...]:
    where = t.gettext("Table %(n)s", n=t.number(table.number))
    return (
        f"{where}, {table.place}" if table.place else where,
        t.named(t.person(id) for id in table.people),
        duties(t, table),
    )


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
