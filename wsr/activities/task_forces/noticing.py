"""Noticing: task forces that no one convenes, or without a group that must be there."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding
from wsr.domain.task_forces import ADVISORY_GROUP, TaskForce, in_order, missed

PLACE = "task_forces"  # the tab of the console
LEFT_OUT = N_("“%(force)s” has no one from groups that act for its goals: %(groups)s.")
UNHEARD = N_("“%(force)s” advises without someone from each group. Not in it: %(groups)s.")
NO_CONVENER = N_("“%(force)s” has no convener yet.")


def findings(w: Workshop) -> Iterator[Finding]:
    for force in in_order(w):
        yield from of_one(w, force)


def of_one(w: Workshop, force: TaskForce) -> Iterator[Finding]:
    words = {"force": force.name}
    if not force.convener:
        yield Finding("task_force_without_convener", NO_CONVENER, force.id, words, PLACE)
    if groups := tuple(each.name for each in missed(w, force)):
        why = UNHEARD if force.task_force_kind == ADVISORY_GROUP else LEFT_OUT
        yield Finding("task_force_without_group", why, force.id, {**words, "groups": groups}, PLACE)
