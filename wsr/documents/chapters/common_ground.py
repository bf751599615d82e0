"""Common ground: the goals the room agreed on and, with the same care, those it did not."""

from __future__ import annotations

from wsr.documents.document_model import Entries, Entry, Fact, Heading, Node, Nothing, Section
from wsr.documents.labels import AGREEMENT, label, mark
from wsr.documents.report_context import ReportContext
from wsr.documents.steps import written_out
from wsr.domain import shared_joins
from wsr.domain.agreements import Agreement, Goal, HandCount, goals, status_of
from wsr.domain.records import Card

PLACE = 55  # among the chapters of the report
ALWAYS = ("agreed", "not_agreed")  # said also where there are none
ORDER = (*ALWAYS, "parked", "proposed")


def sections(t: ReportContext) -> list[Section]:
    """None where the room was asked to agree on nothing."""
    found = goals(t.w)
    nodes = [node for status in ORDER for node in of_status(t, status, found)]
    title = t.gettext("Common ground")
    return [Section("common-ground", title, tuple(nodes), "split")] if found else []


def of_status(t: ReportContext, status: str, found: list[Goal]) -> list[Node]:
    mine = [goal for goal in found if status_of(t.w, goal.id) == status]
    heading = Heading(label(t, AGREEMENT, status), count=len(mine))
    if mine:
        return [heading, Entries(tuple(entry(t, goal) for goal in mine))]
    return [heading, Nothing(t.gettext("None."))] if status in ALWAYS else []


def entry(t: ReportContext, goal: Goal) -> Entry:
    facts = (*recorded(t, goal), *shown(t, goal), *followed(t, goal))
    group = goal.group if isinstance(goal, Card) else None
    given = tuple(Entry(said) for said in reasons(t, goal))
    return Entry(
        t.title(goal.id),
        t.anchor("agreement", goal.id),
        mark(t, group),
        facts=tuple(each for each in facts if each.value or each.refs),
        within=given,
        within_label=t.gettext("Reasons given") if given else "",
    )


def reasons(t: ReportContext, goal: Goal) -> tuple[str, ...]:
    """Those that people gave, once each and without their names."""
    count = t.w.get(HandCount, goal.id)
    return tuple(dict.fromkeys(count.reasons)) if count else ()


def recorded(t: ReportContext, goal: Goal) -> tuple[Fact, ...]:
    said = t.w.get(Agreement, goal.id)
    if said is None or said.status == "proposed":
        return ()
    return (
        Fact(t.gettext("How was it decided?"), said.basis, theirs=True),
        Fact(t.gettext("Dissent"), said.dissent, theirs=True),
        Fact(t.gettext("When"), t.date(said.at)),
    )


def shown(t: ReportContext, goal: Goal) -> tuple[Fact, ...]:
    count = t.w.get(HandCount, goal.id)
    return (Fact(t.gettext("Show of hands"), hands(t, count)),) if count else ()


def hands(t: ReportContext, count: HandCount) -> str:
    """What they were for, or of a few only how many there were."""
    if not count.choices:
        return t.ngettext("%(n)s hand", "%(n)s hands", count.hands)
    return t.gettext(
        "%(with_it)s with it, %(live)s can live with it, %(not_yet)s not yet",
        with_it=t.number(count.choices["with"]),
        live=t.number(count.choices["live_with"]),
        not_yet=t.number(count.choices["not_yet"]),
    )


def followed(t: ReportContext, goal: Goal) -> tuple[Fact, ...]:
    refs = tuple(
        written_out(t, key) for key in t.chain.planned_for(shared_joins.goal(t.w, goal.id))
    )
    return (Fact(t.gettext("Actions that follow"), refs=refs, theirs=True),)
