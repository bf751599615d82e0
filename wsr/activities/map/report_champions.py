"""Champions in the report: who drives the change at each level, and where no one does."""

from __future__ import annotations

from wsr.activities.map.coverage import are_asked, champions, no_one_at, uncovered
from wsr.activities.map.records import Actor, Champion
from wsr.documents.document_model import Node, Nothing, Section, Table, Text
from wsr.documents.labels import LEVEL, label
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import N_
from wsr.domain.vocabularies import items_of, title_of

BRINGS = {"expertise": N_("Expertise"), "network": N_("Network"), "influence": N_("Influence")}
STEPS = {
    "evidence": N_("Evidence shown"),
    "leaders": N_("Connected with leaders"),
    "research": N_("Involved in research"),
}
HEAD = (N_("Level"), N_("Champion"), N_("Brings"), N_("Engaged so far"), N_("Risk of leaving"))
RISKS = {"low": N_("Low"), "medium": N_("Medium"), "high": N_("High")}


def sections(t: ReportContext) -> list[Section]:
    """None where the room is not asked for champions."""
    if not are_asked(t.w):
        return []
    return [Section("champions", t.gettext("Champions"), tuple(told(t)), "champion")]


def told(t: ReportContext) -> list[Node]:
    named = by_level(t)
    missing: list[Node] = [Text(none_at(t, level), "warn") for level in uncovered(t.w)]
    if not named:
        return [Nothing(t.gettext("No champions were named.")), *missing]
    rows = tuple(row(t, each) for each in named)
    title = t.gettext("Who drives the change at each level")
    return [Table(title, tuple(map(t.gettext, HEAD)), rows, ()), *missing]


def by_level(t: ReportContext) -> list[Champion]:
    place = {each["id"]: n for n, each in enumerate(items_of(t.w, "levels"))}
    return sorted(champions(t.w), key=lambda each: place.get(each.level, len(place)))


def row(t: ReportContext, champion: Champion) -> tuple[str, ...]:
    return (
        level_name(t, champion.level),
        t.w.need(Actor, champion.actor).name,
        t.listed(label(t, BRINGS, each) for each in champion.brings_) or "–",
        t.listed(label(t, STEPS, each) for each in champion.engaged) or "–",
        label(t, RISKS, champion.turnover) or "–",
    )


def level_name(t: ReportContext, level: str) -> str:
    return title_of(t.w, "levels", level) or label(t, LEVEL, level)


def none_at(t: ReportContext, level: str) -> str:
    why, words = no_one_at(t.w, level)
    return t.gettext(why, **words)
