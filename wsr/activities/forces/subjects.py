"""Subjects: the goals, barriers or other cards whose forces a stage asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wsr.activities.forces.records import Force
from wsr.domain import findings
from wsr.domain.agreements import goals, status_of
from wsr.domain.joins import Join
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.records import Card, Cluster, Stage
from wsr.domain.shared_joins import chosen

BARRIERS, GOALS, LEVERAGE = "", "goals", "leverage_points"  # of the setting `about`; else a stage


def subjects(w: Workshop, stage: Stage) -> list[Record]:
    """Cards and clusters, in the order in which a phone offers them."""
    return ASKED.get(asked(stage), of_stage)(w, stage)


def asked(stage: Stage) -> str:
    return str(stage.settings.get("about") or BARRIERS)


def barriers(w: Workshop, stage: Stage) -> list[Record]:
    return findings.barriers(w)


def not_rejected(w: Workshop, stage: Stage) -> list[Record]:
    """Goals that the room agreed on, or may still agree on."""
    return [each for each in goals(w) if status_of(w, each.id) in ("proposed", "agreed")]


def leverage(w: Workshop, stage: Stage) -> list[Record]:
    found = (w.get(Card, p.id) or w.get(Cluster, p.id) for p in findings.leverage_points(w))
    return [each for each in found if each]


def of_stage(w: Workshop, stage: Stage) -> list[Record]:
    """What stands in the stage that is named; nothing while it is off the agenda."""
    named = w.get(Stage, asked(stage))
    return findings.standing_in(w, {named.id}) if named else []


ASKED: dict[str, Callable[[Workshop, Stage], list[Record]]] = {
    BARRIERS: barriers,
    GOALS: not_rejected,
    LEVERAGE: leverage,
}


def followed(w: Workshop, group: str | None) -> list[Key]:
    """Where all that the stages of the agenda ask about is found, and what has forces already."""
    stages = [s for s in w.all(Stage) if s.activity == "forces"]
    on = [(kind, id) for id in dict.fromkeys(f.on for f in w.all(Force)) for kind in KINDS]
    return [*on, *(key for each in stages for key in keys_of(w, asked(each), group))]


def joins(w: Workshop) -> Iterator[Join]:
    """From what a force acts on to the force."""
    for each in w.all(Force):
        yield Join(chosen(w, each.on), (each.kind, each.id), "weighed")


KINDS = (Card.kind, Cluster.kind)


def keys_of(w: Workshop, of: str, group: str | None) -> list[Key]:
    return FOLLOWED[of](w, group) if of in FOLLOWED else [("stage", of)]


def goal_stages(w: Workshop, group: str | None) -> list[Key]:
    """The stages of goals, and what was put up as one elsewhere."""
    stages = [(s.kind, s.id) for s in w.all(Stage) if s.settings.get("agree")]
    return [*stages, *((each.kind, each.id) for each in goals(w))]


FOLLOWED: dict[str, Callable[[Workshop, str | None], list[Key]]] = {
    BARRIERS: findings.barrier_stages,
    GOALS: goal_stages,
    LEVERAGE: findings.keys_behind,
}
