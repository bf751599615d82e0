"""Decisions: what the room decided with dissent kept, then what it did not agree on."""

from __future__ import annotations

from wsr.documents.document_model import (
    Entries,
    Entry,
    Fact,
    Flag,
    Heading,
    Node,
    Nothing,
    Ref,
    Section,
    Text,
)
from wsr.documents.references import ref
from wsr.documents.report_context import ReportContext
from wsr.documents.results import backing, last_result
from wsr.domain.records import Decision
from wsr.domain.results import Result, backed_by_half

PLACE = 60  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    return [
        Section("decisions", t.gettext("Decisions"), (decided(t),), "decision"),
        Section("not-agreed", t.gettext("Disagreements"), tuple(not_agreed(t)), "split"),
    ]


def decided(t: ReportContext) -> Node:
    entries = tuple(decision(t, d) for d in t.w.all(Decision))
    return Entries(entries) if entries else Nothing(t.gettext("No decisions were recorded."))


def decision(t: ReportContext, d: Decision) -> Entry:
    facts = (
        Fact(t.gettext("About"), refs=tuple(about(t, id) for id in d.on), theirs=True),
        Fact(t.gettext("How was it decided?"), d.basis, theirs=True),
        Fact(t.gettext("Dissent"), d.dissent or t.gettext("None recorded"), theirs=bool(d.dissent)),
        Fact(t.gettext("When"), t.date(d.at)),
    )
    told = tuple(f for f in facts if f.refs or f.value)
    return Entry(d.text, t.anchor("decision", d.id), facts=told)


def about(t: ReportContext, id: str) -> Ref:
    point = t.anchor("leverage", id)
    return Ref(t.title(id), point) if point else ref(t, id)


def not_agreed(t: ReportContext) -> list[Node]:
    result = last_result(t)
    weak = little_backed(t, result) if result else ()
    dissent = tuple(against(t, d) for d in t.w.all(Decision) if d.dissent)
    found: list[Node] = []
    if weak:
        said = t.gettext("Leverage points backed by fewer than half of the groups")
        found += [Heading(said), Entries(weak)]
    if dissent:
        found += [Heading(t.gettext("Decisions that someone disagreed with")), Entries(dissent)]
    return found or [plainly(t, result)]


def little_backed(t: ReportContext, result: Result) -> tuple[Entry, ...]:
    weak = [item for item in result.items if not backed_by_half(item, result)]
    return tuple(
        Entry(t.title(item["on"]), facts=(Fact(t.gettext("Backed by"), backing(t, item, result)),))
        for item in weak
    )


def against(t: ReportContext, d: Decision) -> Entry:
    flag = Flag(t.gettext("Dissent"), "warn", "split")
    return Entry(d.text, flags=(flag,), facts=(Fact(t.gettext("Dissent"), d.dissent, theirs=True),))


def plainly(t: ReportContext, result: Result | None) -> Node:
    if result is None:
        return Text(
            t.gettext(
                "No one recorded a disagreement. No vote has a result, so nothing can be said "
                "about backing."
            )
        )
    return Text(
        t.gettext(
            "No one recorded a disagreement, and at least half of the groups backed "
            "every leverage point."
        )
    )
