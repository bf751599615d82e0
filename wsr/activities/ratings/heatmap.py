"""Heat map: what the ratings say of each barrier and group."""

from __future__ import annotations

from collections import defaultdict

from wsr.activities.ratings.records import Rating
from wsr.domain.kernel import Workshop


def heat(w: Workshop, stage: str) -> dict[tuple[str, str], dict[str, float]]:
    """(barrier id, group id) -> mean power, mean resources, how many rated, widest difference."""
    cells: defaultdict[tuple[str, str], list[Rating]] = defaultdict(list)
    for rating in w.all(Rating):
        if rating.stage == stage and rating.rater == rating.group:
            cells[rating.on, rating.group].append(rating)
    return {key: cell(ratings) for key, ratings in cells.items()}


def cell(ratings: list[Rating]) -> dict[str, float]:
    power = [r.power for r in ratings]
    resources = [r.resources for r in ratings]
    return {
        "power": sum(power) / len(power),
        "resources": sum(resources) / len(resources),
        "raters": len(ratings),
        "apart": max(max(power) - min(power), max(resources) - min(resources)),
    }


def gaps(w: Workshop, stage: str, *, able: int = 3) -> list[str]:
    """Barriers that were rated, and no group gives itself `able` or more power over."""
    best: dict[str, float] = {}
    for (on, _), each in heat(w, stage).items():
        best[on] = max(best.get(on, 0), each["power"])
    return [on for on, power in best.items() if power < able]
