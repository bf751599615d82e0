"""Seats: how long it takes to seat a hall, and how many sit beside someone again.

`python -m tests.bench.seats` prints it; the rules in wsr/domain/seating.py bound the work, so that
a room with nothing left to improve takes longest.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import combinations
from random import Random

from wsr.domain.seating import Guest, Seats, mixed

HALLS = (  # people, tables, groups, earlier rounds
    (96, 12, 8, 2),
    (300, 25, 8, 2),
    (300, 25, 10, 5),
    (1000, 100, 12, 3),
    (2000, 10, 8, 3),
)


def people(many: int, groups: int) -> list[Guest]:
    chance = Random(1)
    houses = max(1, many // 4)
    return [
        Guest(f"p{n}", f"g{chance.randrange(groups)}", f"house {chance.randrange(houses)}")
        for n in range(many)
    ]


def pairs(seats: Seats) -> set[frozenset[str]]:
    return {frozenset(two) for table in seats for two in combinations(table, 2)}


def measured() -> Iterator[str]:
    for many, tables, groups, earlier in HALLS:
        hall, rounds = people(many, groups), []
        for seed in range(earlier + 1):
            begun = time.perf_counter()
            seats = mixed(hall, tables, rounds, seed)
            took = 1000 * (time.perf_counter() - begun)
            again = sum(len(pairs(seats) & pairs(each)) for each in rounds)
            rounds.append(seats)
        yield f"{many} people, {tables} tables, {earlier} rounds before: {took:.0f} ms, {again} pairs again"


if __name__ == "__main__":
    for line in measured():
        print(line)
