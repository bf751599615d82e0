"""Joins: an actor belongs to a group, or could represent it."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.map.records import Actor
from wsr.domain.joins import Join
from wsr.domain.kernel import Workshop
from wsr.domain.records import Group


def joins(w: Workshop) -> Iterator[Join]:
    for actor in w.all(Actor):
        if actor.group:
            yield Join((Group.kind, actor.group), (Actor.kind, actor.id), "represented")
