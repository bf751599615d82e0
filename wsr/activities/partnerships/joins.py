"""Joins: a partnership is for the goal that its partners share."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.partnerships.records import Partnership
from wsr.domain.joins import Join
from wsr.domain.kernel import Workshop
from wsr.domain.shared_joins import goal


def joins(w: Workshop) -> Iterator[Join]:
    for each in w.all(Partnership):
        if each.goal:
            yield Join(goal(w, each.goal), (each.kind, each.id), "partnered")
