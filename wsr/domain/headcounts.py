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


@dataclass(frozen=True)
class Headcount(Record):
    """`id` is the half-day, `groups` {group id: people}: those present, each with their group now."""

    kind: ClassVar[str] = "headcount"
    groups: Plain[dict[str, int]] = field(default_factory=dict)

    def within(self) -> tuple[Key, ...]:
        return (("attendance", self.id),)  # no phone shows it


def with_counts(w: Workshop, changes: list[Change], half_days: Iterable[str]) -> list[Change]:
    """The changes, and what they make of the counts of these half-days."""
    then = apply(w, w.seq, changes)
    return [*changes, *(counted(then, each) for each in half_days)]


def counted(w: Workshop, half_day: str) -> Change:
    marks = (each for each in w.by_kind().get(ATTENDANCE, {}).values())
    here = [m.person for m in marks if m.half_day == half_day and m.present]  # type: ignore[attr-defined]
    people = (w.get(Person, id) for id in here)
    groups = Counter(person.group for person in people if person and person.group)
    if not groups:
        return Remove(Headcount.kind, half_day)
    return Put(Headcount(half_day, dict(sorted(groups.items()))))
