"""Outcome: how much a card stage gathered, and what it was mostly about."""

from __future__ import annotations

from collections import Counter

from wsr.activities.cards.report import counted, lane_of, lanes, target
from wsr.documents.labels import AGREEMENT, label
from wsr.documents.paper.leaf import Line
from wsr.documents.report_context import ReportContext
from wsr.domain.agreements import Goal, goals, status_of
from wsr.domain.records import Card, Cluster, Stage

MOST = 5  # clusters that are named, goals of each status
DECIDED = ("agreed", "not_agreed")


def outcome(t: ReportContext, stage: Stage) -> list[Line]:
    cards = [c for c in t.w.all(Card) if c.stage == stage.id and not c.comment]
    clusters = [c for c in t.w.all(Cluster) if c.stage == stage.id]
    if not cards:
        return [Line(t.gettext("Nothing was posted."))]
    if stage.settings.get("agree"):
        return agreed(t, [goal for goal in goals(t.w) if goal.stage == stage.id])
    said = counted(t, cards, clusters)
    return [Line(said), *(largest(t, cards, clusters) if clusters else by_lane(t, stage, cards))]


def largest(t: ReportContext, cards: list[Card], clusters: list[Cluster]) -> list[Line]:
    sizes = Counter(c.cluster for c in cards if c.cluster and not target(t, c))
    best = sorted(clusters, key=lambda c: (-sizes[c.id], c.at))[:MOST]
    return [Line(c.title, t.ngettext("%(n)s card", "%(n)s cards", sizes[c.id])) for c in best]


def by_lane(t: ReportContext, stage: Stage, cards: list[Card]) -> list[Line]:
    many = Counter(lane_of(t, c) for c in cards)
    told = [f"{title} {t.number(many[lane])}" for lane, title in lanes(t, stage, cards) if title]
    return [Line(t.listed(told))] if len(told) > 1 else []


def agreed(t: ReportContext, found: list[Goal]) -> list[Line]:
    """How many of each, then what was agreed and, as many of them, what was not."""
    of = {each: [g for g in found if status_of(t.w, g.id) == each] for each in AGREEMENT}
    told = [f"{label(t, AGREEMENT, each)} {t.number(len(of[each]))}" for each in of if of[each]]
    decided = [(each, goal) for each in DECIDED for goal in of[each][:MOST]]
    lines = (Line(t.title(goal.id), label(t, AGREEMENT, each)) for each, goal in decided)
    return [Line(t.listed(told)), *lines]
