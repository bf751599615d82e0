"""Joined: lines between the edges of spots; those between the same two lie beside one another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wsr.documents.drawing import RADIUS, Line, Point

BESIDE = 1.3  # mm between two lines of the same spots


@dataclass(frozen=True)
class Between:
    """What is to be drawn from one spot to another, by their ids."""

    from_: str
    to: str
    look: str = ""
    strength: int = 1
    heads: int = 0
    bend: float = 0


def joined(at: Mapping[str, Point], all_: Iterable[Between]) -> tuple[Line, ...]:
    """Without those that lead to what isn't in the picture, or to itself."""
    there = [b for b in all_ if b.from_ in at and b.to in at and b.from_ != b.to]
    many = Counter(pair(b) for b in there)
    drawn: Counter[tuple[str, str]] = Counter()
    found = []
    for each in there:
        off = BESIDE * (drawn[pair(each)] - (many[pair(each)] - 1) / 2)
        drawn[pair(each)] += 1
        found.append(line(at, each, off if each.from_ < each.to else -off))
    return tuple(found)


def pair(b: Between) -> tuple[str, str]:
    return (b.from_, b.to) if b.from_ < b.to else (b.to, b.from_)


def line(at: Mapping[str, Point], b: Between, off: float) -> Line:
    (x, y), (to_x, to_y) = at[b.from_], at[b.to]
    far = math.hypot(to_x - x, to_y - y) or 1.0
    ux, uy = (to_x - x) / far, (to_y - y) / far
    trim = min(RADIUS, far / 2)
    bare = Line((0, 0), (0, 0), b.look, b.strength, b.heads, b.bend)
    return replace(
        bare,
        from_=(round(x + ux * trim - uy * off, 2), round(y + uy * trim + ux * off, 2)),
        to=(round(to_x - ux * trim - uy * off, 2), round(to_y - uy * trim + ux * off, 2)),
    )
