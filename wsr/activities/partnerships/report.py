"""Partnerships: who works together, on what terms, how far they trust it, and the weakest link."""

from __future__ import annotations

from wsr.activities.partnerships.records import (
    ACTIVE,
    Partnership,
    in_time,
    name_of,
    trusts,
    weak_links,
)
from wsr.documents.document_model import Entries, Entry, Fact, Flag, Node, Nothing, Ref, Section
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.records import Stage

PLACE = 73  # among the chapters of the report
STATUS = {"active": N_("Active"), "paused": N_("Paused"), "ended": N_("Ended")}
LINK = {
    "goal": N_("Shared goal"),
    "incentives": N_("What each gains"),
    "accountability": N_("Who answers to whom"),
    "trust": N_("Trust"),
    "pooled": N_("Pooled resources"),
}


def said_at(t: ReportContext) -> list[int]:
    return [each.at for each in t.w.all(Partnership)]


def sections(t: ReportContext) -> list[Section]:
    """None where no stage asks for partnerships and no one has named any."""
    asked = any(stage.activity == "partnerships" for stage in t.w.all(Stage))
    if not asked and not t.w.all(Partnership):
        return []
    return [Section("partnerships", t.gettext("Partnerships"), (told(t),), "hand")]


def told(t: ReportContext) -> Node:
    entries = tuple(partnership(t, p) for p in in_time(t.w))
    return Entries(entries) if entries else Nothing(t.gettext("No partnerships were named."))


def names(t: ReportContext, p: Partnership) -> str:
    return t.listed(name_of(t.w, each) for each in p.partners)


def partnership(t: ReportContext, p: Partnership) -> Entry:
    tone = "ok" if p.status == ACTIVE else "warn"
    flags = (Flag(t.gettext(STATUS[p.status]), tone, "flag"),)
    shown = tuple(fact for fact in facts(t, p) if fact.value or fact.refs)
    return Entry(names(t, p), t.anchor("partnership", p.id), flags=flags, facts=shown)


def facts(t: ReportContext, p: Partnership) -> tuple[Fact, ...]:
    goal = (Ref(t.title(p.goal), t.anchor("agreement", p.goal)),) if p.goal else ()
    return (
        Fact(named(t, "goal"), refs=goal, theirs=True),
        Fact(named(t, "incentives"), p.incentives, theirs=True),
        Fact(named(t, "accountability"), p.accountability, theirs=True),
        Fact(named(t, "pooled"), p.pooled, theirs=True),
        Fact(named(t, "trust"), trust(t, p)),
        Fact(t.gettext("Why"), p.why, theirs=True),
        Fact(t.gettext("Weakest link"), t.listed(named(t, n) for n in weak_links(t.w, p))),
    )


def named(t: ReportContext, link: str) -> str:
    return t.gettext(LINK[link])


def trust(t: ReportContext, p: Partnership) -> str:
    """The lowest and the highest that its partners said, of how many."""
    said = trusts(t.w, p.id)
    if not said:
        return ""
    return t.gettext(
        "%(low)s to %(high)s of 5; %(said)s of %(all)s partners said so",
        low=t.number(said[0]),
        high=t.number(said[-1]),
        said=t.number(len(said)),
        all=t.number(len(p.partners)),
    )
