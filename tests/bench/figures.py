"""Figures: medians over rounds, in which what failed counts as endless and what is void as nothing."""

from __future__ import annotations

import statistics
from math import inf
from typing import Any

Told = dict[str, Any]


def at(told: Any, path: str) -> float | None:
    """The number at a dotted path of one round; endless where that round is no proof of it."""
    for name in (*path.split("."), ""):
        if isinstance(told, dict):
            if told.get("void"):
                return None
            if failed(told):
                return inf
            if name not in told:
                return None
            told = told[name]
    return None if told is None else float(told)


def failed(told: Told) -> bool:
    """Posts without an answer or not on every phone, people outside, lines lost: no time counts."""
    if any(told.get(name) for name in FAILURES):
        return True
    return any(told.get("wrong", {}).values()) or bool(told.get("refused"))


def mid(rounds: list[Told] | None, path: str) -> float | None:
    """The median, None where nothing was measured."""
    found = [value for each in rounds or () if (value := at(each, path)) is not None]
    return statistics.median(found) if found else None


def ratio(one: float | None, other: float | None) -> float | None:
    if one is None or other is None or not other:
        return None
    return one / other if other != inf else None


def troubles(name: str, rounds: list[Told]) -> list[str]:
    """What went wrong in which round, in words."""
    found = [
        (n, part, told)
        for n, each in enumerate(rounds, 1)
        for part, told in {"": each, **each}.items()
        if isinstance(told, dict)
    ]
    return [
        f"{name}{part and ', ' + part}, round {n}: {why(told)}"
        for n, part, told in found
        if failed(told) or told.get("void")
    ]


def why(told: Told) -> str:
    if told.get("void"):
        return f"void, as the load client was busy ({told['client']:.0%} of its core)"
    named = {name: told.get(name, 0) for name in FAILURES}
    counts = {**named, **told.get("wrong", {}), **(told.get("refused") or {})}
    return ", ".join(f"{name.replace('_', ' ')} {many}" for name, many in counts.items() if many)


FAILURES = ("unanswered", "unseen", "lines_lost", "out", "behind")
