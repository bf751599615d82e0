"""Groups: stakeholder groups are added, edited and taken away again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from wsr.domain import vocabularies
from wsr.domain.fields import NAME, GroupId, Plain, To, marked, words
from wsr.domain.guards import need_free_id
from wsr.domain.headcounts import Headcount, with_counts
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
from wsr.domain.privacy import shared
from wsr.domain.records import SECTORS, Group, Person

MAX_GROUPS, COLOURS, MAX_SEATS = 40, 12, 2000


@dataclass(frozen=True)
class AddGroup(Command):
    group: str
    name: Annotated[str, words(NAME, line=True)]
    icon: str = "people"
    colour: int | None = None
    position: int | None = None  # where it was, when its removal is undone
    sector: str = ""
    level: str = ""
    seats: int = 0


@dataclass(frozen=True)
class EditGroup(Command):
    group: str
    name: Annotated[str | None, words(NAME, line=True)] = None
    icon: str | None = None
    colour: int | None = None
    sector: str | None = None
    level: str | None = None
    seats: int | None = None


@dataclass(frozen=True)
class RemoveGroup(Command):
    """Of a group that no one is in and nothing was written by; add_group brings it back."""

    group: str


@dataclass(frozen=True)
class GroupAdded(Event):
    group: GroupId
    name: Annotated[str, shared()]
    icon: Plain[str]
    colour: Plain[int]
    position: Plain[int]
    sector: Plain[str] = ""
    level: Plain[str] = ""
    seats: Plain[int] = 0


@dataclass(frozen=True)
class GroupEdited(Event):
    group: GroupId
    set: Annotated[dict[str, Any], shared()] = field(default_factory=dict)


@dataclass(frozen=True)
class GroupRemoved(Event):
    group: GroupId


def add_group(w: Workshop, actor: Actor, c: AddGroup, at: int) -> list[Event]:
    groups = w.all(Group)
    need_free_id(w, c.group, "group")
    if len(groups) >= MAX_GROUPS:
        raise Refused("too_many_groups", N_("There are %(most)d groups already."), most=MAX_GROUPS)
    need_own_name(w, c.group, c.name)
    need_choices(c)
    need_level(w, c)
    colour = c.colour or len(groups) % COLOURS + 1
    last = max((each.position for each in groups), default=0)
    position = c.position or last + 1
    return [GroupAdded(c.group, c.name, c.icon, colour, position, c.sector, c.level, c.seats)]


def need_choices(c: AddGroup | EditGroup) -> None:
    """Refused with bad_choice; what is not asked for is not looked at."""
    fits = {
        "position": within(1, getattr(c, "position", None), 1000),
        "colour": within(1, c.colour, COLOURS),
        "seats": within(0, c.seats, MAX_SEATS),
        "sector": c.sector in (None, "", *SECTORS),
    }
    for field_, fit in fits.items():
        if not fit:
            raise Refused("bad_choice", N_("That isn’t one of the choices."), field_)


def need_level(w: Workshop, c: AddGroup | EditGroup) -> None:
    now = w.get(Group, c.group)
    vocabularies.need(w, "levels", c.level, "level", now.level if now else "")


def within(least: int, number: int | None, most: int) -> bool:
    return number is None or least <= number <= most


def edit_group(w: Workshop, actor: Actor, c: EditGroup, at: int) -> list[Event]:
    group = w.need(Group, c.group, "group")
    need_own_name(w, c.group, c.name or group.name)
    need_choices(c)
    need_level(w, c)
    asked = {f: v for f, v in vars(c).items() if f != "group" and v is not None}
    return [GroupEdited(c.group, asked)]


def remove_group(w: Workshop, actor: Actor, c: RemoveGroup, at: int) -> list[Event]:
    group = w.need(Group, c.group, "group")
    if w.count(Group) == 1:
        raise Refused("last_group", N_("A workshop needs at least one group."), "group")
    need_unused(Counter(record.kind for record in belonging(w, group.id)))
    return [GroupRemoved(group.id)]


def need_unused(kinds: Counter[str]) -> None:
    """Refused with what hangs on the group, by kind of record."""
    people, expected = kinds.pop("person", 0), kinds.pop("invitee", 0)
    if people:
        raise Refused(
            "group_has_people",
            N_("Move the people of this group first: %(people)d."),
            "group",
            people=people,
        )
    if kinds:
        cards = kinds.pop("card", 0)
        why = N_(
            "This group’s name is on cards (%(cards)d) and on ratings, votes, plans "
            "or other work (%(other)d), so it has to stay."
        )
        raise Refused("group_in_use", why, "group", cards=cards, other=kinds.total())
    if expected:
        raise Refused(
            "group_expected",
            N_("People are still expected in this group: %(people)d. Move or remove them first."),
            "group",
            people=expected,
        )


def belonging(w: Workshop, group: str) -> Iterator[Record]:
    """What names the group; people who left do not count, nor a plan, which may be empty."""
    for kind, records in w.by_kind().items():
        for record in records.values():
            fields = [f for f, to in marked(type(record), To).items() if to.kind == "group"]
            gone = isinstance(record, Person) and record.status != "in"
            if kind != "plan" and not gone and group in (getattr(record, f) for f in fields):
                yield record


def need_own_name(w: Workshop, id: str, name: str) -> None:
    """Two groups of one name cannot be told apart on a phone."""
    if any(g.id != id and g.name.casefold() == name.casefold() for g in w.all(Group)):
        raise Refused("name_in_use", N_("Another group already has this name."), "name")


def group_added(w: Workshop, e: GroupAdded) -> list[Change]:
    fields = {f: v for f, v in vars(e).items() if f != "group"}
    return [Put(Group(id=e.group, **fields))]


def group_edited(w: Workshop, e: GroupEdited) -> list[Change]:
    return [Put(replace(w.need(Group, e.group), **e.set))]


def group_removed(w: Workshop, e: GroupRemoved) -> list[Change]:
    """Whoever had left the room chooses a group anew on coming back."""
    left = [Put(replace(p, group=None)) for p in w.all(Person) if p.group == e.group]
    gone: list[Change] = [*left, Remove("group", e.group)]
    return with_counts(w, gone, [each.id for each in w.all(Headcount)])


DECIDE = {AddGroup: add_group, EditGroup: edit_group, RemoveGroup: remove_group}
EVOLVE = {GroupAdded: group_added, GroupEdited: group_edited, GroupRemoved: group_removed}
