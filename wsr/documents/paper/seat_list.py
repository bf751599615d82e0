"""Seat list: everyone by name with the number of their table, to hang at the door."""

from __future__ import annotations

from wsr.documents.labels import mark
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Leaf, Seat, Seats
from wsr.documents.paper.table_cards import need_tables
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Group, Person


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """Those who gave a name; refused with no_tables."""
    title = t.gettext("Find your table")
    banner = Banner(title, icon="table", above=t.about.title)
    return [Leaf(title, (banner, Seats(seats(t))))]


def seats(t: ReportContext) -> tuple[Seat, ...]:
    at = {id: table for table in need_tables(t) for id in table.people}
    people = [p for p in t.w.all(Person) if p.id in at and p.name]
    return tuple(
        Seat(p.name, t.number(at[p.id].number), mark(t, p.group) if p.group else None)
        for p in sorted(people, key=lambda p: p.name.casefold())
    )


KINDS = {
    "seat-list": Kind(
        N_("Seat list"),
        N_("Everyone by name with their table, for the door."),
        leaves,
        "door",
        22,
        facilitators=True,
        groups=False,
    )
}
