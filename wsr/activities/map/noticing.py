"""Noticing: who has influence and is against, whom no one has placed, who is tied to no one."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.map import coverage, standing
from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding

PLACE = "map"  # the tab of the console


def findings(w: Workshop) -> Iterator[Finding]:
    yield from of_actors(w)
    yield from coverage.findings(w)


def of_actors(w: Workshop) -> Iterator[Finding]:
    for actor in standing.critical(w):
        why = N_("%(name)s has high influence and is against.")
        yield Finding("critical_actor", why, actor.id, {"name": actor.name}, PLACE)
    for actor in standing.unplaced(w):
        why = N_("No group has said where %(name)s stands.")
        yield Finding("unplaced_actor", why, actor.id, {"name": actor.name}, PLACE)
    for actor in standing.lone(w):
        why = N_("%(name)s isn’t tied to anyone on the map.")
        yield Finding("lone_actor", why, actor.id, {"name": actor.name}, PLACE)
