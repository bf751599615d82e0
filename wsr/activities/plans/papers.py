"""Blank plan forms: the columns of a real plan, to fill in by hand."""

from __future__ import annotations

from wsr.activities.plans.report import plan_title
from wsr.documents.document_model import Fact, Facts, Mark
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Column, Form, Leaf, Numbered
from wsr.documents.paper.owners import owners
from wsr.documents.report_context import ReportContext
from wsr.domain.horizons import HORIZONS, last_day
from wsr.domain.kernel import N_
from wsr.domain.records import Group

ROWS = 5  # on one page
FEW = 9  # leverage points that find place on every form
LETTERS = 900  # of them together


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """Two sheets for each owner; many leverage points are on a page of their own, at the end."""
    points = [t.title(x.id) for x in t.chain.points]
    few = len(points) <= FEW and sum(map(len, points)) <= LETTERS
    here = (numbered(t, points),) if points and few else ()
    found = [form(t, whose, days, here) for whose in owners(t, only) for days in HORIZONS]
    title = t.gettext("Leverage points")
    apart = Leaf(title, (Banner(title, icon="leverage", above=t.about.title), numbered(t, points)))
    return found if few else [*found, apart]


def numbered(t: ReportContext, points: list[str]) -> Numbered:
    title = t.gettext("Leverage points: write the numbers of those an action serves")
    return Numbered(title, tuple(points))


def form(t: ReportContext, whose: Mark, days: int, points: tuple[Numbered, ...]) -> Leaf:
    plan = plan_title(t, days)
    banner = Banner(whose.name, whose, above=t.about.title, below=plan)
    rows = tuple("ABCDEFGHIJ"[:ROWS]) if days > 100 else tuple(map(str, range(1, ROWS + 1)))
    nodes = (banner, Facts(dates(t, days)), Form(columns(t, days), rows), *points)
    return Leaf(f"{whose.name}: {plan}", nodes)


def dates(t: ReportContext, days: int) -> tuple[Fact, ...]:
    last = last_day(t.w, days)
    by = t.gettext("Latest possible end date")
    return (Fact(t.gettext("Day 0"), t.day(t.about.day0)), Fact(by, t.day(last) if last else ""))


def columns(t: ReportContext, days: int) -> tuple[Column, ...]:
    """The fields of an action, as its page calls them."""
    serves = Column(t.gettext("Serves 1000-day action"), 1.7, t.gettext("letter"))
    return (
        Column(t.gettext("What is done"), 4.8),
        Column(t.gettext("Owner"), 2.6, t.gettext("one person")),
        Column(t.gettext("Helpers"), 2.4),
        Column(t.gettext("Start"), 1.9),
        Column(t.gettext("Due"), 1.9),
        Column(t.gettext("Resources"), 2.5, t.gettext("current content")),
        Column(t.gettext("Help needed"), 2.5),
        Column(t.gettext("Indicator"), 2.6, t.gettext("how we will know")),
        Column(t.gettext("At the start"), 1.7),
        Column(t.gettext("Target"), 1.7),
        Column(t.gettext("Quick win"), 1.2, tick=True),
        Column(t.gettext("Leverage points"), 1.9, t.gettext("numbers")),
        *([serves] if days == HORIZONS[0] else []),
    )


KINDS = {
    "plan-forms": Kind(
        N_("Blank plan forms"),
        N_("Plan forms for the 100 and 1000 days to fill in by hand, one per group."),
        leaves,
        "form",
        60,
    )
}
