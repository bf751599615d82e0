"""People list: whoever is on it is expected; the same list twice changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wsr.domain.expected import MAX_INVITED, InviteeAdded, InviteeEdited, need_codes, too_many
from wsr.domain.groups import EVOLVE, AddGroup, GroupEdited, add_group
from wsr.domain.invited import FLAGS, Invitee, folded
from wsr.domain.kernel import N_, Actor, Command, Event, Refused, Workshop, apply
from wsr.domain.records import Group


@dataclass(frozen=True)
class Expected:
    """One line: a person, or without a name the `seats` of a group.

    What the line leaves empty stays as it is. `flags` are brought, `without` are not. `id` and
    `code` are for whoever is new.
    """

    line: int
    name: str = ""
    group: str = ""  # as it is written
    organisation: str = ""
    table: int = 0
    flags: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    seats: int = 0
    id: str = ""
    code: str = ""


@dataclass(frozen=True)
class ExpectPeople(Command):
    """Of the host, for a facilitator: all of it or nothing. `groups` are new ones, by id."""

    people: tuple[Expected, ...]
    groups: dict[str, str] = field(default_factory=dict)


@dataclass
class Outcome:
    """What a list comes to: its events, how many lines did what, and what to say of some."""

    events: list[Event] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    same: int = 0
    said: list[tuple[int, Refused]] = field(default_factory=list)

    def note(self, events: list[Event]) -> None:
        self.events += events
        self.changed += bool(events)
        self.same += not events


@dataclass(frozen=True)
class Line:
    """A line with the group that it means."""

    asked: Expected
    group: str | None

    @property
    def name(self) -> str:
        return folded(self.asked.name)

    def fits(self, invitee: Invitee) -> int:
        """3 where nothing says that this is another one."""
        same_group = self.group in (None, invitee.group)
        organisation = folded(self.asked.organisation)
        return 2 * same_group + (organisation in ("", folded(invitee.organisation)))


def expect_people(w: Workshop, actor: Actor, c: ExpectPeople, at: int) -> list[Event]:
    return outcome(w, c).events


def outcome(w: Workshop, c: ExpectPeople) -> Outcome:
    """Refused with too_many, too_many_groups, name_in_use, or as AddInvitee is for its code."""
    found = Outcome()
    need_codes(w, [each.code for each in c.people])
    groups = {folded(g.name): g.id for g in w.all(Group)} | with_new_groups(w, c, found)
    lines = [Line(each, groups.get(folded(each.group))) for each in once(c.people, found)]
    for line in lines:
        if line.asked.group and not line.group:
            found.said.append((line.asked.line, unknown_group(line.asked.group)))
    people = [line for line in lines if line.name]
    known = matched(people, w.all(Invitee))
    for line in people:
        note_person(w, line, known.get(line.asked.line), found)
    if w.count(Invitee) + found.added > MAX_INVITED:
        raise too_many()
    note_seats(w, [line for line in lines if not line.name and line.group], found)
    return found


def with_new_groups(w: Workshop, c: ExpectPeople, found: Outcome) -> dict[str, str]:
    """The ids of the new groups by their folded names."""
    for id, name in c.groups.items():
        for added in add_group(w, Actor(None, "host"), AddGroup(id, name), 0):
            found.events.append(added)
            evolve: Any = EVOLVE[type(added)]
            w = apply(w, w.seq, evolve(w, added))
    return {folded(name): id for id, name in c.groups.items()}


def once(people: tuple[Expected, ...], found: Outcome) -> Iterator[Expected]:
    """Each line but the second of two that say the same person."""
    seen = set()
    for each in people:
        key = (folded(each.name), folded(each.group), folded(each.organisation))
        if key in seen:
            found.said.append(
                (
                    each.line,
                    Refused("twice", N_("This is in the list twice, so it was taken once.")),
                )
            )
        else:
            seen.add(key)
            yield each


def unknown_group(name: str) -> Refused:
    return Refused("no_such_group", N_("There’s no group called “%(name)s”."), "group", name=name)


def matched(lines: list[Line], invitees: list[Invitee]) -> dict[int, Invitee]:
    """By line whom it means: first those who agree in all, then whoever else has the name."""
    left: dict[str, list[Invitee]] = {}
    for each in invitees:
        left.setdefault(folded(each.name), []).append(each)
    found: dict[int, Invitee] = {}
    for least in (3, 0):
        for line in lines:
            candidates = [each for each in left.get(line.name, ()) if line.fits(each) >= least]
            if line.asked.line not in found and candidates:
                best = max(candidates, key=line.fits)
                left[line.name].remove(best)
                found[line.asked.line] = best
    return found


def note_person(w: Workshop, line: Line, known: Invitee | None, found: Outcome) -> None:
    if known:
        changed = news(line, known)
        return found.note([InviteeEdited(known.id, changed)] if changed else [])
    asked, flags = line.asked, ordered(line.asked.flags)
    found.events.append(
        InviteeAdded(
            asked.id, line.group, asked.table, asked.name, asked.organisation, flags, asked.code
        )
    )
    found.added += 1


def news(line: Line, known: Invitee) -> dict[str, Any]:
    asked = line.asked
    flags = ordered({*known.flags, *asked.flags} - {*asked.without})
    said = {"group": line.group, "organisation": asked.organisation, "table": asked.table}
    changed = {f: v for f, v in said.items() if v and v != getattr(known, f)}
    return changed | ({} if flags == known.flags else {"flags": flags})


def ordered(flags: Any) -> tuple[str, ...]:
    return tuple(flag for flag in FLAGS if flag in flags)


def note_seats(w: Workshop, lines: list[Line], found: Outcome) -> None:
    """A group that is new is given its seats as well."""
    for line in lines:
        group = w.get(Group, line.group)
        news = line.asked.seats and line.asked.seats != (group.seats if group else 0)
        found.note([GroupEdited(str(line.group), {"seats": line.asked.seats})] if news else [])


DECIDE = {ExpectPeople: expect_people}
