"""Graph layout: where the nodes of a network go, so that those with a tie are near one another.

The method is that of Fruchterman and Reingold (1991), as on the wall. It starts from a ring in the
order of the ids and nothing is left to chance: the same network always looks the same.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from functools import lru_cache

from wsr.documents.drawing import Point

ROUNDS = 160
FIRST_STEP = 0.12  # of the picture's side
NEAREST = 1e-6  # of a square of the distance
CALM = 0.01  # of the way to the middle in each round, so that parts without a tie stay in sight

Pair = tuple[int, int]


def laid_out(ids: Sequence[str], ties: Sequence[tuple[str, str]]) -> dict[str, Point]:
    """By id, from 0 to 1 in both directions; ties to others, or to itself, are passed over."""
    ordered = tuple(sorted(ids))
    place = {id: n for n, id in enumerate(ordered)}
    known = {(place[a], place[b]) for a, b in ties if a in place and b in place and a != b}
    pairs = tuple(sorted({(min(pair), max(pair)) for pair in known}))
    return dict(zip(ordered, settled(len(ordered), pairs), strict=True))


@lru_cache(maxsize=32)
def settled(many: int, pairs: tuple[Pair, ...]) -> tuple[Point, ...]:
    # Complex numbers, since a report is waited for: they are points that Python adds at once.
    nodes = [0.5 + 0.5j + 0.4 * cmath.exp(2j * cmath.pi * n / many) for n in range(many)]
    ideal = 0.9 / math.sqrt(max(1, many))
    for n in range(ROUNDS):
        nodes = moved(nodes, pairs, ideal, FIRST_STEP * (1 - n / ROUNDS))
    return stretched(nodes)


def moved(
    nodes: list[complex], pairs: tuple[Pair, ...], ideal: float, most: float
) -> list[complex]:
    pulls = pushed(nodes, ideal)
    for i, j in pairs:
        way = nodes[j] - nodes[i]
        pulls[i] += way * abs(way) / ideal
        pulls[j] -= way * abs(way) / ideal
    return [
        node + pull * min(1, most / (abs(pull) or 1)) + (0.5 + 0.5j - node) * CALM
        for node, pull in zip(nodes, pulls, strict=True)
    ]


def pushed(nodes: list[complex], ideal: float) -> list[complex]:
    """Each away from all others."""
    pulls = [0j] * len(nodes)
    for i, node in enumerate(nodes):
        for j in range(i + 1, len(nodes)):
            way = nodes[j] - node
            by = way * (ideal * ideal / max(NEAREST, way.real * way.real + way.imag * way.imag))
            pulls[i] -= by
            pulls[j] += by
    return pulls


def stretched(nodes: list[complex]) -> tuple[Point, ...]:
    """As large as the picture, whatever the forces came to."""
    across, down = [z.real for z in nodes], [z.imag for z in nodes]
    return tuple((share(z.real, across), share(z.imag, down)) for z in nodes)


def share(n: float, of: list[float]) -> float:
    low, high = min(of), max(of)
    return (n - low) / (high - low) if high - low > 0.001 else 0.5
