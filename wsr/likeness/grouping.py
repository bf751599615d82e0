"""Grouping: texts that are all alike, and an order in which like is beside like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from wsr.likeness.ngrams import Likenesses

LARGEST = 12  # texts in a group: more would be a topic, which people name themselves


def groups_of(likenesses: Likenesses, enough: float) -> list[list[int]]:
    """Each text is in one group at most, and like every other one of it; the most alike come first."""
    pairs = sorted((-much, pair) for pair, much in likenesses.items() if much >= enough)
    home: dict[int, list[int]] = {}
    for _, (one, other) in pairs:
        joined = [*home.get(one, [one]), *home.get(other, [other])]
        if home.get(one) is not home.get(other, []) and fits(joined, likenesses, enough):
            home.update(dict.fromkeys(joined, joined))
    found = {id(group): group for group in home.values()}
    return [sorted(group) for group in found.values()]


def fits(group: list[int], likenesses: Likenesses, enough: float) -> bool:
    if len(group) > LARGEST or len(set(group)) < len(group):
        return False
    return all(likenesses.get(pair, 0) >= enough for pair in pairs_of(group))


def pairs_of(group: list[int]) -> Iterator[tuple[int, int]]:
    ordered = sorted(group)
    return ((a, b) for n, b in enumerate(ordered) for a in ordered[:n])


def order_of(many: int, likenesses: Likenesses) -> list[int]:
    """From the first, always to the one that is most like it of those left."""
    near: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for (one, other), much in likenesses.items():
        near[one].append((-much, other))
        near[other].append((-much, one))
    left = dict.fromkeys(range(many))
    order: list[int] = []
    while left:
        last = order[-1] if order else -1
        at = min(((m, n) for m, n in near[last] if n in left), default=(0, next(iter(left))))[1]
        order.append(at)
        del left[at]
    return order
