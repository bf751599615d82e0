"""Join cards: how to come in, small enough to hand to each person."""

from __future__ import annotations

from wsr.documents.document_model import Fact, Text
from wsr.documents.labels import mark
from wsr.documents.paper.hall import Hall, invite, wifi_squares
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Leaf, Step, Steps
from wsr.documents.paper.owners import groups
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Group


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """A sheet for each group, and one for whoever chooses a group on the phone."""
    anyone = [] if only else [None]
    return [card(t, hall, group) for group in [*anyone, *groups(t, only)]]


def card(t: ReportContext, hall: Hall, group: Group | None) -> Leaf:
    words = group.name if group else t.gettext("Welcome")
    banner = Banner(words, mark(t, group.id) if group else None, below=t.about.title)
    kept = t.gettext(
        "If the wifi drops, nothing is lost. Your phone keeps what you wrote and "
        "sends it when it reconnects."
    )
    nodes = (banner, invite(t, hall, group), Steps(steps(t, hall)), Text(kept))
    return Leaf(words, nodes)


def steps(t: ReportContext, hall: Hall) -> tuple[Step, ...]:
    wifi = (Fact(t.gettext("Name"), hall.wifi), Fact(t.gettext("Password"), hall.password))
    open_wifi = hall.wifi and not hall.password
    several, one = t.gettext("Scan the large code, or type:"), t.gettext("Scan the code, or type:")
    return (
        Step(t.gettext("Join this wifi:"), wifi[:1] if open_wifi else wifi, wifi_squares(hall)),
        Step(t.gettext("Switch mobile data off.")),
        Step(several if hall.wifi else one),
    )


KINDS = {
    "join-cards": Kind(
        N_("Join cards"),
        N_("Six join cards per sheet, one sheet per group."),
        leaves,
        "cards",
        10,
        wifi=True,
    )
}
