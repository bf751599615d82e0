"""Bridges: what every side of the room backs, whether many sit on it or few.

Our proposal, used beside the two other counts: each group's share of backers, smoothed so that a
small group can't say 0 or 1, and the geometric mean of the shares, so that what one group refuses
can't be made up for by the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set

from wsr.domain.pooling import POOLED

Cast = tuple[str, dict[str, int]]  # group id, dots by the id of what they are on


def sides(casts: Iterable[Cast], pooled: Set[str]) -> Counter[str]:
    """How many voted on each side: a group, or those too small to be shown apart as one.

    Nothing finer is looked at, so that a bridge says no more of a small group than its dots do.
    """
    return Counter(POOLED if group in pooled else group for group, _ in casts)


def bridge(on: str, casts: list[Cast], pooled: Set[str]) -> int:
    """Thousandths: the mean over sides of (backers + 1/2) / (people who voted + 1)."""
    backers = sides([cast for cast in casts if cast[1].get(on)], pooled)
    voted = sides(casts, pooled)
    shares = [(backers[side] + 0.5) / (many + 1) for side, many in voted.items()]
    return round(1000 * geometric_mean(shares)) if shares else 0


def geometric_mean(shares: list[float]) -> float:
    mean = 1.0
    for share in shares:
        mean *= share ** (1 / len(shares))
    return mean
