"""Spots apart: moves spots that lie on one another so far that each can be seen."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wsr.documents.drawing import Point

RINGS, WAYS = 80, 24  # of places that are tried around a spot
EDGE = 1e-6

Ends = tuple[float, float]


@dataclass(frozen=True)
class Room:
    """From where to where the middle of a spot can be, and how far two of them are apart."""

    across: Ends
    down: Ends
    gap: float


def apart(points: Mapping[str, Point], room: Room) -> dict[str, Point]:
    """Each goes to the nearest free place, the first served first; no two then overlap.

    One for which there is no place left stays where it was, in the picture.
    """
    settled: dict[str, Point] = {}
    for id, point in points.items():
        inside = within(point[0], room.across), within(point[1], room.down)
        taken = list(settled.values())
        free = (at for at in around(inside, room) if is_free(at, taken, room.gap))
        settled[id] = next(free, inside)
    return settled


def around(point: Point, room: Room) -> Iterator[Point]:
    """The place itself, then rings about it, as far as they are in the picture."""
    yield point
    for n in range(RINGS * WAYS):
        ring, way = divmod(n, WAYS)
        far, turn = (1 + ring) * room.gap / 4, 2 * math.pi * way / WAYS
        at = point[0] + far * math.cos(turn), point[1] + far * math.sin(turn)
        if at == (within(at[0], room.across), within(at[1], room.down)):
            yield at


def is_free(at: Point, taken: list[Point], gap: float) -> bool:
    return all(math.hypot(at[0] - x, at[1] - y) >= gap - EDGE for x, y in taken)


def within(n: float, ends: Ends) -> float:
    return max(ends[0], min(ends[1], n))
