"""Swapping: two people change tables for as long as that parts colleagues or earlier neighbours.

Local search on the cost of all pairs at one table, as for the social golfer problem: whoever sits
beside somebody they should not tries the seats of others, and takes the best. A swap never makes
the whole worse and never changes how many of each group sit at a table. The number of seats tried
is bounded, so that the time is as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from random import Random
from typing import Protocol

COLLEAGUES, NEIGHBOURS = 1000, 1  # what it costs to sit together: parting colleagues comes first
TRIES = 80_000  # seats that are tried
KICKED = 4  # people


class Guest(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def organisation(self) -> str: ...


class Swapping:
    """`at` is the table of each of `people`, by its number; people are known by their place."""

    def __init__(
        self,
        people: Sequence[Guest],
        at: list[int],
        tables: int,
        rounds: Iterable[Sequence[Sequence[str]]],
        chance: Random,
    ) -> None:
        self._at, self._chance = [*at], chance
        self._costs = costs(people, rounds)
        self._alike: defaultdict[str, list[int]] = defaultdict(list)
        for n, guest in enumerate(people):
            self._alike[guest.group].append(n)
        self._group = [guest.group for guest in people]
        # What it costs, or would cost, each person to sit at each table.
        self._load = [[0] * tables for _ in people]
        for n, costly in enumerate(self._costs):
            for other, cost in costly.items():
                self._load[n][self._at[other]] += cost

    def swapped(self) -> list[int]:
        """The best table of each person that was found, when no one is unhappy or all is tried."""
        best, least, tries = [*self._at], self._cost(), TRIES
        while tries > 0 and (unhappy := self._unhappy()):
            moved = []
            for n in unhappy:
                tries -= len(self._alike[self._group[n]])
                moved.append(tries > 0 and self._move(n))
            if (cost := self._cost()) < least:
                best, least = [*self._at], cost
            if not any(moved):
                self._kick(unhappy)
        return best

    def _cost(self) -> int:
        return sum(self._load[n][table] for n, table in enumerate(self._at))

    def _kick(self, unhappy: list[int]) -> None:
        """Out of a dead end: a few change tables whatever it costs."""
        for n in unhappy[:KICKED]:
            self._swap(n, self._chance.choice(self._alike[self._group[n]]))

    def _unhappy(self) -> list[int]:
        found = [n for n, table in enumerate(self._at) if self._load[n][table]]
        self._chance.shuffle(found)
        return found

    def _move(self, n: int) -> bool:
        """Swap with whoever of the same group makes the whole best; whether anything changed."""
        here, load, costly = self._at[n], self._load[n], self._costs[n]
        if not load[here]:
            return False
        best, chosen = 1, []
        for other in self._alike[self._group[n]]:
            there = self._at[other]
            if there == here:
                continue
            theirs = self._load[other]
            gain = load[there] + theirs[here] - load[here] - theirs[there]
            gain -= 2 * costly.get(other, 0)
            if gain < best:
                best, chosen = gain, [other]
            elif gain == best:
                chosen.append(other)
        if best > 0 or not chosen:
            return False
        self._swap(n, self._chance.choice(chosen))
        return True

    def _swap(self, one: int, other: int) -> None:
        here, there = self._at[one], self._at[other]
        if here == there:
            return
        self._shift(one, here, there)
        self._shift(other, there, here)

    def _shift(self, n: int, start: int, end: int) -> None:
        self._at[n] = end
        for other, cost in self._costs[n].items():
            load = self._load[other]
            load[start] -= cost
            load[end] += cost


def costs(
    people: Sequence[Guest], rounds: Iterable[Sequence[Sequence[str]]]
) -> list[dict[int, int]]:
    """For each person what it costs to sit with another, where that costs anything."""
    place = {guest.id: n for n, guest in enumerate(people)}
    found: list[dict[int, int]] = [{} for _ in people]
    for seats in rounds:
        for table in seats:
            add(found, [place[id] for id in table if id in place], NEIGHBOURS)
    houses: defaultdict[str, list[int]] = defaultdict(list)
    for n, guest in enumerate(people):
        houses[guest.organisation].append(n)
    for house, members in houses.items():
        add(found, members if house else [], COLLEAGUES)
    return found


def add(found: list[dict[int, int]], together: Iterable[int], cost: int) -> None:
    for one, other in combinations(together, 2):
        found[one][other] = found[one].get(other, 0) + cost
        found[other][one] = found[other].get(one, 0) + cost
