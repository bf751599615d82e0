"""Summary: one page of what a day brought, to hang up or to hand out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from wsr.documents.chapters.agenda import day_title, first_run, open_times
from wsr.documents.chapters.room import counted
from wsr.documents.document_model import Text
from wsr.documents.labels import HALF, half_day_title, label
from wsr.documents.paper.hall import Hall, is_reachable, spoken
from wsr.documents.paper.kind import Kind
from wsr.documents.paper.leaf import Banner, Leaf, Line, Point, Points, Way
from wsr.documents.parts import by_activity
from wsr.documents.qr import squares
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import in_order
from wsr.domain.half_days import half_day
from wsr.domain.headcounts import Headcount
from wsr.domain.kernel import N_, Refused
from wsr.domain.records import Decision, Group, Stage

OUTCOMES = by_activity("outcome")


def leaves(t: ReportContext, hall: Hall, only: Group | None) -> list[Leaf]:
    """Of the last day that has begun; refused with nothing_to_print before the first."""
    stages = in_order(t.w.all(Stage))
    begun = [s.day for s in stages if s.opened_at]
    if not begun:
        raise Refused(
            "nothing_to_print", N_("No stage has been opened yet, so there is no day to sum up.")
        )
    day = max(begun)
    title = day_title(t, day, [s for s in stages if s.day == day])
    return [Leaf(title, (Banner(title, above=t.about.title), *told(t, hall, day, stages)))]


def told(
    t: ReportContext, hall: Hall, day: int, stages: list[Stage]
) -> Iterator[Points | Text | Way]:
    today = [s for s in stages if s.day == day]
    yield from (Text(each.words) for each in counted(t) if isinstance(each, Text))
    yield from present(t, today)
    yield Points(t.gettext("What we did"), tuple(done(t, today)))
    if decided := tuple(decisions(t, today)):
        yield Points(t.gettext("What we decided"), decided)
    if coming := tuple(after(t, stages, day)):
        yield Points(t.gettext("What comes next"), coming)
    if is_reachable(hall):
        yield way(t, hall)


def present(t: ReportContext, today: list[Stage]) -> Iterator[Text]:
    """How many were there in the morning, how many in the afternoon, where that is told apart."""
    halves = dict.fromkeys((stage.half, half_day(stage)) for stage in today if stage.half)
    counts = [(half, t.w.get(Headcount, id)) for half, id in halves]
    told = [
        f"{label(t, HALF, half)}: " + t.ngettext("%(n)s person", "%(n)s people", total(count))
        for half, count in counts
        if count
    ]
    if told:
        yield Text(t.listed(told))


def total(count: Headcount) -> int:
    return sum(count.groups.values())


def done(t: ReportContext, today: Iterable[Stage]) -> Iterator[Point]:
    """Each stage that was open and in which something comes about."""
    for stage in today:
        if stage.opened_at and stage.activity in OUTCOMES:
            lines = OUTCOMES[stage.activity].outcome(t, stage)
            yield Point(stage.title, t.listed(open_times(t, stage)), tuple(lines))


def decisions(t: ReportContext, today: list[Stage]) -> Iterator[Point]:
    since = first_run(today) or 0
    for each in t.w.all(Decision):
        if each.at >= since:
            said = (Line(each.basis), *dissent(t, each))
            yield Point(each.text, lines=tuple(line for line in said if line.words))


def dissent(t: ReportContext, decision: Decision) -> list[Line]:
    return [Line(decision.dissent, t.gettext("disagreed"))] if decision.dissent else []


def after(t: ReportContext, stages: list[Stage], day: int) -> Iterator[Point]:
    """What is left of the day, or else the next day, half by half."""
    ahead = [s for s in stages if s.status == "ahead" and s.day >= day]
    nearest = min((s.day for s in ahead), default=day)
    coming = (s for s in ahead if s.day == nearest)
    for half, of in groupby(coming, half_day):
        lines = tuple(Line(s.title, planned(t, s)) for s in of)
        yield Point(half_day_title(t, half), lines=lines)


def planned(t: ReportContext, stage: Stage) -> str:
    return t.length(stage.minutes) if stage.minutes else ""


def way(t: ReportContext, hall: Hall) -> Way:
    link = f"{hall.address}/w/{t.about.code}/report"
    return Way(
        t.gettext("Everything in full, for those who are in the room"), spoken(link), squares(link)
    )


KINDS = {
    "day-summary": Kind(
        N_("Summary of the day"),
        N_("One page: what you did, what you decided, what comes next."),
        leaves,
        "summary",
        70,
        groups=False,
    )
}
