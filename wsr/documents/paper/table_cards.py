"""Table cards: the number of each table, to be folded and read from both sides."""

from __future__ import annotations

from wsr.documents.document_model import Mark
from wsr.documents.labels import mark
from wsr.documents.paper.hall import Hall, need_address, need_open, spoken
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Leaf, Way
from wsr.documents.qr import squares
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Group
from wsr.domain.tables import Table, current_tables, group_at


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """One for each table of the room as it sits; refused with no_tables."""
    need_open(t)
    need_address(hall)
    return [card(t, hall, table) for table in need_tables(t)]


def need_tables(t: ReportContext) -> list[Table]:
    tables = current_tables(t.w)
    if not tables:
        raise Refused("no_tables", N_("Seat the room at tables first."))
    return tables


def card(t: ReportContext, hall: Hall, table: Table) -> Leaf:
    """The code seats whoever scans it here, in any later round as well."""
    title = t.gettext("Table %(n)s") % {"n": t.number(table.number)}
    link = f"{hall.address}/w/{t.about.code}?table={table.number}"
    words = t.gettext("Scan to join, or to sit at this table")
    whose = owner(t, table)
    banner = Banner(title, whose, above=whose.name if whose else "", below=table.place)
    return Leaf(title, (banner, Way(words, spoken(hall.address), squares(link))))


def owner(t: ReportContext, table: Table) -> Mark | None:
    """The group whose table it is, where one group sits at it."""
    group = group_at(t.w, table) if table.seating == "stakeholder" else None
    return mark(t, group) if group else None


KINDS = {
    "table-cards": Kind(
        N_("Table cards"),
        N_("One per table, to fold: the number, large, and a QR code to sit there."),
        leaves,
        "tent",
        21,
        facilitators=True,
        groups=False,
    )
}
