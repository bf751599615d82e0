"""Heat map: what the ratings say of each thing and group, as the group sees it and as others do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from wsr.activities.ratings.records import Rating
from wsr.domain.kernel import Workshop

ABLE = 3  # power from which on a group is said to be able to shift something

Key = tuple[str, str]  # what was rated, and the group that was


@dataclass(frozen=True)
class View:
    """Means of power and resources (0-5), and how many said it.

    `low` and `high` are the ends of the power that the middle half of them give, `apart` is how far
    the ends are from one another, of power or of resources.
    """

    power: float
    resources: float
    raters: int
    low: float
    high: float
    apart: float


@dataclass(frozen=True)
class Cell:
    """How a group sees itself, and how each other group that was asked sees it."""

    own: View | None
    by: dict[str, View]

    @property
    def others(self) -> View | None:
        """Each of the other groups counts once, however many of its members rated."""
        return across(self.by.values()) if self.by else None


Cells = dict[Key, Cell]


def cells(w: Workshop, stage: str) -> Cells:
    said: defaultdict[Key, list[Rating]] = defaultdict(list)
    for rating in w.all(Rating):
        if rating.stage == stage:
            said[rating.on, rating.group].append(rating)
    return {key: cell(ratings, key[1]) for key, ratings in said.items()}


def cell(ratings: list[Rating], group: str) -> Cell:
    by: defaultdict[str, list[Rating]] = defaultdict(list)
    for rating in ratings:
        by[rating.rater or group].append(rating)
    views = {rater: view(given) for rater, given in by.items()}
    return Cell(views.pop(group, None), views)


def view(ratings: list[Rating]) -> View:
    power, resources = [float(r.power) for r in ratings], [float(r.resources) for r in ratings]
    low, high = middle(power)
    below, above = middle(resources)
    apart = max(high - low, above - below)
    return View(mean(power), mean(resources), len(ratings), low, high, apart)


def across(views: Iterable[View]) -> View:
    """What several groups say of one: here each of them is asked, so no half is left out."""
    given = list(views)
    power, resources = [v.power for v in given], [v.resources for v in given]
    low, high = min(power), max(power)
    apart = max(high - low, max(resources) - min(resources))
    return View(mean(power), mean(resources), len(given), low, high, apart)


def middle(numbers: list[float]) -> tuple[float, float]:
    """The lowest and the highest without a quarter at either end: one loud voice is no quarrel."""
    ordered = sorted(numbers)
    out = len(ordered) // 4
    return ordered[out], ordered[-1 - out]


def mean(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers)


def own_views(cells: Cells) -> dict[Key, View]:
    """What the groups say of themselves, which is what the heat map shows."""
    return {key: cell.own for key, cell in cells.items() if cell.own}


def strongest(cells: Cells) -> dict[str, float]:
    """Of each thing that a group has rated for itself, the most power that one gives itself."""
    best: dict[str, float] = {}
    for (on, _), own in own_views(cells).items():
        best[on] = max(best.get(on, 0), own.power)
    return best


def gaps(cells: Cells, *, able: float = ABLE) -> list[str]:
    """What was rated, and no group gives itself `able` or more power over."""
    return [on for on, power in strongest(cells).items() if power < able]
