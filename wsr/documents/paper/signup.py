"""Sign-up sheets: who was at a table, written by the people there, for the organisers alone."""

from __future__ import annotations

from wsr.documents.document_model import Fact, Facts, Mark, Text
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Column, Form, Leaf
from wsr.documents.paper.owners import owners
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Group

LINES = 16  # on one page


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """For each group and task force, or one group. No one's name is on them yet."""
    return [sheet(t, whose) for whose in owners(t, only)]


def sheet(t: ReportContext, whose: Mark) -> Leaf:
    where = (Fact(t.gettext("Place"), t.about.place, theirs=True), Fact(t.gettext("Day")))
    used = t.gettext(
        "The organisers keep this sheet separately. What you write here isn’t in the "
        "report and isn’t shared with anyone."
    )
    columns = (
        Column(t.gettext("Name"), 5),
        Column(t.gettext("Phone or e-mail"), 5),
        Column(t.gettext("Send me the report"), 2, tick=True),
        Column(t.gettext("Signature"), 4),
    )
    lines = tuple(t.number(n) for n in range(1, LINES + 1))
    banner = Banner(whose.name, whose, above=t.about.title, below=t.gettext("Who was here"))
    return Leaf(whose.name, (banner, Facts(where), Form(columns, lines), Text(used)))


KINDS = {
    "sign-up": Kind(
        N_("Sign-up sheets"),
        N_("Names and signatures, one sheet per group and task force."),
        leaves,
        "list",
        50,
        facilitators=True,
    )
}
