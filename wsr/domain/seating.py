"""Seating: people are dealt to tables, each group together or all groups spread evenly.

Pure arithmetic with a seed: the same people, tables, earlier rounds and seed give the same seats.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from wsr.domain.swapping import Swapping

Seats = list[list[str]]  # for each table the ids of those who sit at it


@dataclass(frozen=True)
class Guest:
    """Someone to be seated; `organisation` is "" where nobody knows it, `wish` the number of a table."""

    id: str
    group: str
    organisation: str = ""
    wish: int = 0


def mixed(people: Sequence[Guest], tables: int, rounds: Iterable[Seats], seed: int) -> Seats:
    """Groups and numbers differ by one at most; colleagues and earlier neighbours sit apart."""
    chance = Random(seed)
    order = dealt_in(people, chance)
    at = [n % tables for n in range(len(order))]
    return seated(order, tables, Swapping(order, at, tables, rounds, chance).swapped())


def dealt_in(people: Sequence[Guest], chance: Random) -> list[Guest]:
    """One group after the other, colleagues side by side: dealing puts neighbours apart."""
    groups = shuffled({p.group for p in people}, chance)
    order = []
    for group in groups:
        of_group = [p for p in people if p.group == group]
        houses = shuffled({p.organisation for p in of_group}, chance)
        for house in houses:
            order += shuffled((p for p in of_group if p.organisation == house), chance)
    return order


def shuffled(things: Iterable[Any], chance: Random) -> list[Any]:
    # Sorted first: the order of a set is another in each process.
    found = sorted(things, key=repr)
    chance.shuffle(found)
    return found


def stakeholder(people: Sequence[Guest], tables: int, rounds: Iterable[Seats], seed: int) -> Seats:
    """Each group at tables of its own; where tables are too few, small groups share one whole."""
    chance = Random(seed)
    sizes = Counter(p.group for p in people)
    share = shared(sizes, tables) if tables < len(sizes) else split(sizes, tables)
    turn: Counter[str] = Counter()
    order, at = dealt_in(people, chance), []
    for guest in order:
        own = share[guest.group]
        at.append(own[turn[guest.group] % len(own)])
        turn[guest.group] += 1
    return seated(order, tables, Swapping(order, at, tables, rounds, chance).swapped())


def split(sizes: Counter[str], tables: int) -> dict[str, list[int]]:
    """The tables of each group: each further one goes where people sit closest together."""
    many = dict.fromkeys(sizes, 1)
    for _ in range(tables - len(sizes)):
        most = max(many, key=lambda group: sizes[group] / many[group])
        many[most] += 1
    numbers = iter(range(tables))
    return {group: [next(numbers) for _ in range(count)] for group, count in many.items()}


def shared(sizes: Counter[str], tables: int) -> dict[str, list[int]]:
    """The largest group first, each at the table where fewest sit."""
    load = [0] * tables
    found: dict[str, list[int]] = {}
    for group, size in sizes.most_common():
        emptiest = load.index(min(load))
        load[emptiest] += size
        found[group] = [emptiest]
    return found


def granted(seats: Seats, people: Sequence[Guest]) -> Seats:
    """The same seats, but that whoever wished for a table has it where one of their group gives way.

    Those exchange places, so that the tables stay as even as they were.
    """
    group = {guest.id: guest.group for guest in people}
    wishes = {guest.id: guest.wish - 1 for guest in people if 0 < guest.wish <= len(seats)}
    for id, wish in wishes.items():
        here = next(n for n, table in enumerate(seats) if id in table)
        for other in seats[wish] if here != wish else ():
            if group[other] == group[id] and wishes.get(other) != wish:
                seats[here][seats[here].index(id)] = other
                seats[wish][seats[wish].index(other)] = id
                break
    return seats


def most_tables(people: Sequence[Guest], seating: str) -> int:
    """With more than these somebody would sit alone who need not."""
    if seating == "mixed":
        return len(people) // 2
    return sum(max(1, size // 2) for size in Counter(p.group for p in people).values())


def seated(order: Sequence[Guest], tables: int, at: Sequence[int]) -> Seats:
    seats: Seats = [[] for _ in range(tables)]
    for guest, table in zip(order, at, strict=True):
        seats[table].append(guest.id)
    return seats


def place_for(
    guest: Guest, seats: Sequence[Sequence[Guest]], seating: str, met: Counter[str]
) -> int:
    """The table at which a latecomer is missing; `met` counts whom they sat with before.

    At stakeholder tables that is the smallest of their group's, at mixed ones where fewest of the
    group are; then where fewest sit, no colleague does, and the faces are new.
    """

    def reasons(n: int) -> tuple[int, ...]:
        own = sum(p.group == guest.group for p in seats[n])
        near = sum(bool(p.organisation) and p.organisation == guest.organisation for p in seats[n])
        known = sum(met[p.id] for p in seats[n])
        first = -min(own, 1) if seating == "stakeholder" else own
        return first, len(seats[n]), near, known, n

    return min(range(len(seats)), key=reasons)
