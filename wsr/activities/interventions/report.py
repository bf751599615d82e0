"""Help: which help the room asks for, what is offered, and where the two don't meet."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.interventions import demand
from wsr.activities.interventions.records import FUNDINGS, Intervention
from wsr.activities.interventions.report_words import FUNDING, PULL, STATUS, adviser, kind, paid
from wsr.activities.interventions.rules import advice_on
from wsr.documents.document_model import (
    Bar,
    Bars,
    Entries,
    Entry,
    Fact,
    Flag,
    Heading,
    Node,
    Nothing,
    Part,
    Section,
    Table,
)
from wsr.documents.labels import label, mark
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.domain import findings, money
from wsr.domain.records import Leverage, Stage

PLACE = 65  # among the chapters of the report
TONES = {"agreed": "ok", "running": "ok", "done": "ok", "dropped": "warn"}


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("interventions"), len(demand.in_force(t.w))


def said_at(t: ReportContext) -> list[int]:
    return [i.at for i in t.w.all(Intervention)]


def sections(t: ReportContext) -> list[Section]:
    all_ = in_order(t)
    if not all_ and not any(s.activity == "interventions" for s in t.w.all(Stage)):
        return []
    nodes = tuple(told(t, all_)) if all_ else (Nothing(t.gettext("No group asked for help.")),)
    return [Section("interventions", t.gettext("What would help"), nodes, "wrench")]


def in_order(t: ReportContext) -> list[Intervention]:
    """By age; what was dropped last."""
    return sorted(t.w.all(Intervention), key=lambda i: (i.status == "dropped", i.at))


def told(t: ReportContext, all_: list[Intervention]) -> Iterator[Node]:
    if points := findings.leverage_points(t.w):
        yield demanded(t, points)
    yield balanced(t)
    yield Entries(tuple(entry(t, i) for i in all_))
    if offers := demand.unasked(t.w):
        yield Heading(t.gettext("Offers that no group asked for"), count=len(offers))
        yield Entries(tuple(Entry(i.title) for i in offers))
    yield from funded(t)


def demanded(t: ReportContext, points: list[Leverage]) -> Node:
    """A bar for those who ask, and one for what is offered."""
    names = (t.gettext("Groups that ask"), t.gettext("Offers of help"))
    bars = tuple(point(t, each) for each in points)
    return Bars(t.gettext("Help by leverage point"), names, bars)


def point(t: ReportContext, each: Leverage) -> Bar:
    there, help_ = ref(t, each.id), demand.on_point(t.w, each.id)
    asking = {group: None for i in help_ for group in i.asked_by}
    offers = sum(demand.is_offered(i) for i in help_)
    return Bar(
        there.words,
        there.anchor,
        len(asking),
        t.ngettext("%(n)s group asks", "%(n)s groups ask", len(asking)),
        offers,
        t.ngettext("%(n)s offer", "%(n)s offers", offers),
        "" if offers else t.gettext("No one offers to help yet"),
        tuple(Part(m, 1) for group in asking if (m := mark(t, group))),
    )


def balanced(t: ReportContext) -> Node:
    names = (t.gettext("Interventions"), t.gettext("Groups that ask"))
    return Bars(t.gettext("Push and pull"), names, tuple(sides(t)))


def sides(t: ReportContext) -> Iterator[Bar]:
    """What nothing was said of comes last, if there is any."""
    for side in ("push", "both", "pull", "unsaid"):
        here = [i for i in demand.in_force(t.w) if (i.pull or "unsaid") == side]
        asking = {group for i in here for group in i.asked_by}
        many = t.ngettext("%(n)s intervention", "%(n)s interventions", len(here))
        asks = t.ngettext("%(n)s group asks", "%(n)s groups ask", len(asking))
        if here or side != "unsaid":
            yield Bar(label(t, PULL, side), "", len(here), many, len(asking), asks, "")


def entry(t: ReportContext, i: Intervention) -> Entry:
    status = Flag(label(t, STATUS, i.status), TONES.get(i.status, "info"))
    pull = (Flag(label(t, PULL, i.pull)),) if i.pull else ()
    advice = tuple(Entry(each.says, by=adviser(t, each)) for each in advice_on(t.w, i.id))
    return Entry(
        i.title,
        t.anchor("intervention", i.id),
        flags=(Flag(kind(t, i)), *pull, status),
        facts=tuple(facts(t, i)),
        within=advice,
        within_label=t.gettext("Advice") if advice else "",
    )


def facts(t: ReportContext, i: Intervention) -> Iterator[Fact]:
    asking = t.listed(t.group_name(group) for group in i.asked_by)
    yield Fact(t.gettext("Asked for by"), asking or t.gettext("no group"))
    if i.on:
        yield Fact(t.gettext("Would move"), refs=tuple(ref(t, id) for id in i.on), theirs=True)
    if money_ := paid(t, i):
        yield Fact(t.gettext("Paid for by"), money_)
    if i.why:
        yield Fact(t.gettext("Reason"), i.why, theirs=True)


def funded(t: ReportContext) -> Iterator[Node]:
    """What each source gives, apart by currency."""
    rows = []
    for source in (*FUNDINGS, ""):
        given = ((i.amount, i.currency) for i in demand.in_force(t.w) if i.funding == source)
        for currency, amount in money.totals(given).items():
            name = label(t, FUNDING, source) or t.gettext("Not said")
            rows.append((name, t.decimal(amount), currency))
    if rows:
        head = (t.gettext("Source"), t.gettext("Amount"), t.gettext("Currency"))
        yield Table(t.gettext("Money by source"), head, tuple(rows), (1,))
