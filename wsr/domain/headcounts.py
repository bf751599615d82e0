"""Headcounts: how many of each group were there in a half-day, which everyone may know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import ClassVar

from wsr.domain.fields import Plain
from wsr.domain.kernel import Change, Key, Put, Record, Remove, Workshop, apply
from wsr.domain.records import Person

ATTENDANCE = "attendance"  # the kind that is counted; see attendance.py
LEFT = ""  # stands for the groups that are no longer here, together


@dataclass(frozen=True)
class Headcount(Record):
    """`id` is the half-day, `groups` {group id: people}: those present, each with their group now.

    Whoever came with a group that has been removed since counts under LEFT.
    """

    kind: ClassVar[str] = "headcount"
    groups: Plain[dict[str, int]] = field(default_factory=dict)

    def within(self) -> tuple[Key, ...]:
        return (("attendance", self.id),)  # no phone shows it


def with_counts(w: Workshop, changes: list[Change], half_days: Iterable[str]) -> list[Change]:
    """The changes, and what they make of the counts of these half-days."""
    then = apply(w, w.seq, changes)
    return [*changes, *(c for each in half_days for c in counted(then, each))]


def counted(w: Workshop, half_day: str) -> list[Change]:
    """What makes the count right; nothing where it is."""
    known, groups = w.get(Headcount, half_day), people_by_group(w, half_day)
    if known and not groups:
        return [Remove(Headcount.kind, half_day)]
    right = known is not None and known.groups == groups
    return [] if right or not groups else [Put(Headcount(half_day, groups))]


def people_by_group(w: Workshop, half_day: str) -> dict[str, int]:
    marks = w.of_kind(ATTENDANCE)
    here = [m.person for m in marks if m.half_day == half_day and m.present]  # type: ignore[attr-defined]
    people = (person for id in here if (person := w.get(Person, id)))
    guests = (each for each in people if each.group or each.role != "facilitator")
    return dict(sorted(Counter(each.group or LEFT for each in guests).items()))
