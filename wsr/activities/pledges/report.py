"""Pledges: what people promised before the room, and who joined them."""

from __future__ import annotations

from wsr.activities.pledges.records import Pledge
from wsr.documents.document_model import Entries, Entry, Fact, Node, Nothing, Section
from wsr.documents.labels import mark
from wsr.documents.report_context import ReportContext

PLACE = 80  # among the chapters of the report


def total(t: ReportContext) -> tuple[str, int]:
    return t.gettext("pledges"), len(t.w.all(Pledge))


def said_at(t: ReportContext) -> list[int]:
    return [p.at for p in t.w.all(Pledge)]


def sections(t: ReportContext) -> list[Section]:
    return [Section("pledges", t.gettext("Pledges"), (told(t),), "pledge")]


def told(t: ReportContext) -> Node:
    entries = tuple(pledge(t, p) for p in in_time(t))
    return Entries(entries, "cards") if entries else Nothing(t.gettext("No pledges were made."))


def in_time(t: ReportContext) -> list[Pledge]:
    return sorted(t.w.all(Pledge), key=lambda p: p.at)


def pledge(t: ReportContext, p: Pledge) -> Entry:
    names = t.listed(joined(t, p))
    facts = (Fact(t.gettext("Joined by"), names, theirs=True),) if names else ()
    return Entry(p.text, t.anchor("pledge", p.id), mark(t, p.group), p.name, facts=facts)


def joined(t: ReportContext, p: Pledge) -> list[str]:
    return [t.person(id) or t.gettext("someone without a name") for id in p.joined]
