"""Group removal: a stakeholder group that nothing belongs to goes, and can come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wsr.domain.fields import GroupId, To, marked
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.records import Group, Person


@dataclass(frozen=True)
class RemoveGroup(Command):
    """Of a group that nobody is in and nothing was written by; add_group brings it back."""

    group: str


@dataclass(frozen=True)
class GroupRemoved(Event):
    group: GroupId


def remove_group(w: Workshop, actor: Actor, c: RemoveGroup, at: int) -> list[Event]:
    group = w.need(Group, c.group, "group")
    if w.count(Group) == 1:
        raise Refused("last_group", N_("A workshop needs at least one group."), "group")
    kinds = {record.kind for record in belonging(w, group.id)}
    if "person" in kinds:
        raise Refused("group_has_people", N_("Move the people of this group first."), "group")
    if kinds:
        why = N_("This group has cards, ratings, votes or plans that carry its name.")
        raise Refused("group_in_use", why, "group")
    return [GroupRemoved(group.id)]


def belonging(w: Workshop, group: str) -> Iterator[Record]:
    """What names the group; people who left do not count, nor a plan, which may be empty."""
    for kind, records in w.by_kind().items():
        for record in records.values():
            fields = [f for f, to in marked(type(record), To).items() if to.kind == "group"]
            gone = isinstance(record, Person) and record.status != "in"
            if kind != "plan" and not gone and group in (getattr(record, f) for f in fields):
                yield record


def group_removed(w: Workshop, e: GroupRemoved) -> list[Change]:
    """Whoever had left the room chooses a group anew on coming back."""
    left = [Put(replace(p, group=None)) for p in w.all(Person) if p.group == e.group]
    return [*left, Remove("group", e.group)]


DECIDE = {RemoveGroup: remove_group}
EVOLVE = {GroupRemoved: group_removed}
