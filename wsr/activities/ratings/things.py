"""Things: what the groups rate in a stage, as its settings say."""

from __future__ import annotations

from collections.abc import Callable

from wsr.domain import findings
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.records import Card, Cluster, Stage

BARRIERS, LEVERAGE = "", "leverage_points"  # of the setting `rates`; else the id of a stage


def things(w: Workshop, stage: Stage) -> list[Record]:
    """Cards and clusters, in the order in which they are rated."""
    found = THINGS.get(rated_in(stage), of_stage)(w, stage)
    return [each for each in found if isinstance(each, Cluster) or not only_clusters(stage)]


def rated_in(stage: Stage) -> str:
    return str(stage.settings.get("rates") or BARRIERS)


def only_clusters(stage: Stage) -> bool:
    return bool(stage.settings.get("clusters"))


def barriers(w: Workshop, stage: Stage) -> list[Record]:
    return findings.barriers(w)


def leverage(w: Workshop, stage: Stage) -> list[Record]:
    """The cards and clusters that leverage points are on."""
    found = (w.get(Card, p.id) or w.get(Cluster, p.id) for p in findings.leverage_points(w))
    return [each for each in found if each]


def of_stage(w: Workshop, stage: Stage) -> list[Record]:
    """What stands in the stage that is named; nothing while it is off the agenda."""
    named = w.get(Stage, rated_in(stage))
    return findings.standing_in(w, {named.id}) if named else []


THINGS: dict[str, Callable[[Workshop, Stage], list[Record]]] = {
    BARRIERS: barriers,
    LEVERAGE: leverage,
}


def followed(w: Workshop, group: str | None) -> list[Key]:
    """Where all that is rated in the stages of the agenda is found."""
    stages = [s for s in w.all(Stage) if s.activity == "ratings"]
    asked = list(dict.fromkeys(rated_in(s) for s in stages))
    return [key for each in asked for key in keys_of(w, each, group)]


def keys_of(w: Workshop, asked: str, group: str | None) -> list[Key]:
    return FOLLOWED[asked](w, group) if asked in FOLLOWED else [("stage", asked)]


FOLLOWED: dict[str, Callable[[Workshop, str | None], list[Key]]] = {
    BARRIERS: findings.barrier_stages,
    LEVERAGE: findings.keys_behind,
}
