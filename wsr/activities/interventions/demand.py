"""Demand: which help is asked for and which is offered, and where the two don't meet."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.interventions.records import Intervention
from wsr.domain import findings
from wsr.domain.joins import Join
from wsr.domain.kernel import N_, Key, Workshop
from wsr.domain.noticed import Finding
from wsr.domain.records import Card, Cluster, Leverage, Stage
from wsr.domain.shared_joins import chosen

UNHELPED = N_("No one offers to help with “%(title)s”.")
UNASKED = N_("No group asked for “%(title)s”.")
AGREED = ("agreed", "running", "done")


def in_force(w: Workshop) -> list[Intervention]:
    """What was not dropped, oldest first."""
    return sorted((i for i in w.all(Intervention) if i.status != "dropped"), key=lambda i: i.at)


def is_offered(i: Intervention) -> bool:
    """Whether someone will help: it is agreed on or under way, or came without being asked for."""
    return i.status in AGREED or not i.asked_by


def on_point(w: Workshop, point: str) -> list[Intervention]:
    """What is to move a leverage point: it is on the point, or on a card in its cluster."""
    here = {point, *(card.id for card in findings.cards_at(w, point))}
    return [i for i in in_force(w) if here.intersection(i.on)]


def without_offer(w: Workshop) -> list[Leverage]:
    """The leverage points that no one offers to help with."""
    points = findings.leverage_points(w)
    return [p for p in points if not any(is_offered(i) for i in on_point(w, p.id))]


def unasked(w: Workshop) -> list[Intervention]:
    """The offers that no group asked for."""
    return [i for i in in_force(w) if not i.asked_by]


def has_begun(w: Workshop) -> bool:
    """Whether the room has come to speak of help."""
    stages = (s for s in w.all(Stage) if s.activity == "interventions")
    return bool(w.count(Intervention)) or any(s.opened_at for s in stages)


def noticed(w: Workshop) -> Iterator[Finding]:
    if not has_begun(w):
        return
    for point in without_offer(w):
        title = findings.title_of(w, point.id)
        yield Finding("no_help_offered", UNHELPED, point.id, {"title": title}, "interventions")
    for each in unasked(w):
        yield Finding(
            "help_not_asked_for", UNASKED, each.id, {"title": each.title}, "interventions"
        )


def joins(w: Workshop) -> Iterator[Join]:
    """From what it is to move to the help."""
    for each in w.all(Intervention):
        for id in each.on:
            yield Join(chosen(w, id), (each.kind, each.id), "helped")


def followed(w: Workshop, group: str | None) -> list[Key]:
    """Leverage points with what is behind them, barriers, and what help is on already."""
    on = dict.fromkeys(id for i in w.all(Intervention) for id in i.on)
    named = [(kind, id) for id in on for kind in (Card.kind, Cluster.kind)]
    return [*named, *findings.keys_behind(w, group), *findings.barrier_stages(w, group)]
