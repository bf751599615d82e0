"""Tables: where everyone sits, round by round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from wsr.domain.fields import Plain
from wsr.domain.kernel import N_, Actor, Key, Record, Refused, Workshop
from wsr.domain.pooling import FEWEST
from wsr.domain.privacy import UNSIGN, names, shared
from wsr.domain.records import Person, Stage

AT_TABLES = ("stakeholder", "mixed")  # the seatings with tables; "whole" has none


@dataclass(frozen=True)
class Table(Record):
    """A table of one round; in the next round the same place is another record.

    `roles` are {duty: person} for the stage `dealt`, with None where a duty is nobody's; `served` are
    those of earlier stages and of people who left. `moved` lists who came by hand.
    """

    kind: ClassVar[str] = "table"
    shows_activity: ClassVar[bool] = False  # to be given a seat is no act of anyone
    number: Plain[int]
    seating: Plain[str]  # stakeholder | mixed
    round: Plain[int]
    at: Plain[int]
    stage: Plain[str | None] = None  # the room was seated for it
    people: Annotated[tuple[str, ...], names(erased=UNSIGN)] = ()
    roles: Annotated[dict[str, Any], names(erased=UNSIGN)] = field(default_factory=dict)
    place: Annotated[str, shared()] = ""
    moved: Annotated[tuple[str, ...], names(erased=UNSIGN)] = ()
    served: Annotated[tuple[dict[str, Any], ...], names(erased=UNSIGN)] = ()
    dealt: Plain[str] = ""

    def within(self) -> tuple[Key, ...]:
        return ()  # a phone follows its own table alone

    def brings(self) -> tuple[Key, ...]:
        return tuple(("person", id) for id in self.people)


@dataclass(frozen=True)
class Seating(Record):
    """How the room sits now; its id is always "seating". While `shown`, the wall tells everyone."""

    kind: ClassVar[str] = "seating"
    seating: Plain[str]  # stakeholder | mixed | whole, or "" before anyone is seated
    round: Plain[int]
    at: Plain[int]
    stage: Plain[str | None] = None
    shown: Plain[bool] = False


NOBODY_SEATED = Seating("seating", "", 0, 0)


def seating_of(w: Workshop) -> Seating:
    return w.get(Seating, "seating") or NOBODY_SEATED


def current_tables(w: Workshop) -> list[Table]:
    """The tables at which people sit now, by their numbers."""
    return tables_of(w, seating_of(w).round)


def tables_of(w: Workshop, round: int) -> list[Table]:
    found = (table for table in w.all(Table) if table.round == round)
    return sorted(found, key=lambda table: table.number)


def all_tables(w: Workshop) -> list[Table]:
    """Round by round, each by their numbers."""
    return sorted(w.all(Table), key=lambda table: (table.round, table.number))


def table_at(w: Workshop, person: str | None) -> Table | None:
    """Where this person sits now."""
    who = w.get(Person, person)
    return w.get(Table, who.table) if who and who.status == "in" else None


def need_table(w: Workshop, named: str, field: str = "table") -> Table:
    """A table of this round, by its id or its number; Refused with no_such_table."""
    for table in current_tables(w):
        if named in (table.id, str(table.number)):
            return table
    raise Refused("no_such_table", N_("There’s no such table in the room now."), field)


def table_recorded(w: Workshop, actor: Actor, named: str) -> Table:
    """The table that this person may write for; Refused with not_your_duty.

    Its recorder may, and those who help the whole room.
    """
    table = need_table(w, named, "for_table")
    if actor.role == "participant" and table.roles.get("recorder") != actor.person:
        why = N_("Only the recorder of a table can post for it.")
        raise Refused("not_your_duty", why, "for_table")
    return table


def group_at(w: Workshop, table: Table) -> str | None:
    """The group of all who sit there, if it is one."""
    groups = {who.group for id in table.people if (who := w.get(Person, id))}
    return groups.pop() if len(groups) == 1 else None


def table_told(
    w: Workshop, actor: Actor, stage: Stage | None, group: str | None, *, named: bool = False
) -> str | None:
    """The table that may be read beside a group: where that does not point at one person.

    At a mixed table sit one or two of a group, so that group and table come to a name.
    """
    table = w.get(Table, actor.table)
    if table is None or (stage and stage.seating == "whole"):
        return None
    return table.id if named or hides(w, table, group) else None


def written_at(
    w: Workshop,
    actor: Actor,
    stage: Stage,
    group: str | None,
    recorded: Table | None,
    *,
    named: bool,
) -> str | None:
    """The table it is recorded for, or that of its author where no one is found out by it."""
    return recorded.id if recorded else table_told(w, actor, stage, group, named=named)


def hides(w: Workshop, table: Table, group: str | None) -> bool:
    """Whether all of the group sit there, or enough at each of its tables.

    Where few sit at one of them, to tell the others would point at those few as well.
    """
    alike = [p.table for p in w.all(Person) if p.status == "in" and p.group == group]
    sitting = Counter(alike)
    return bool(sitting[table.id]) and min(sitting.values()) >= min(FEWEST, len(alike))


def duties_had(w: Workshop) -> dict[str, Counter[str]]:
    """How often each person has had which duty, in all rounds."""
    found: dict[str, Counter[str]] = {}
    for roles in (roles for table in w.all(Table) for roles in (*table.served, table.roles)):
        for duty, person in held(roles):
            found.setdefault(person, Counter())[duty] += 1
    return found


def held(roles: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The duties that are somebody's."""
    return ((duty, person) for duty, person in roles.items() if person)
