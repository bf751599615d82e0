"""Findings: what the ratings say that is worth a talk, the most pressing first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wsr.activities.ratings.heatmap import Cell, Cells, View, gaps, own_views
from wsr.domain.pooling import FEWEST

FAR = 2  # points of 5 that two views of one group lie apart
UNEVEN = 4  # points between a group that has nearly all power and one that has nearly none
HIGH = 3  # places of a vote that are called high


@dataclass(frozen=True)
class Finding:
    """One thing to talk about.

    | kind | says |
    |---|---|
    | gap | no group rates itself able; `high` is the most power of any, of `most`; `place` in a vote |
    | against | `group` says `low`, others on average `high` (or the other way round: `more` is false) |
    | within | the middle half of the members of `group` lie from `low` to `high` |
    | between | of `group`, the groups in `least` say `low`, those in `most` say `high` |
    | uneven | of themselves, the groups in `least` say `low`, those in `most` say `high` |
    """

    kind: str
    on: str
    low: float
    high: float
    group: str | None = None
    least: tuple[str, ...] = ()
    most: tuple[str, ...] = ()
    more: bool = True  # others see more in a group than it does
    place: int | None = None

    @property
    def apart(self) -> float:
        return self.high - self.low


@dataclass(frozen=True)
class Weights:
    """What makes one gap more pressing than another: its place in a vote, or how many say it."""

    places: Mapping[str, int] = field(default_factory=dict)
    voices: Mapping[str, int] = field(default_factory=dict)


def found(cells: Cells, things: list[str], weights: Weights) -> list[Finding]:
    """Of the things that are rated now, in their order where nothing else counts."""
    here = {key: cell for key, cell in cells.items() if key[0] in set(things)}
    ordered = {key: here[key] for key in sorted(here, key=lambda key: things.index(key[0]))}
    return [
        *gaps_of(ordered, weights),
        *widest(against(on, group, cell) for (on, group), cell in ordered.items()),
        *widest(within(on, group, cell) for (on, group), cell in ordered.items()),
        *widest(between(on, group, cell) for (on, group), cell in ordered.items()),
        *widest(uneven(on, ordered) for on in dict.fromkeys(on for on, _ in ordered)),
    ]


def widest(findings: Iterable[Finding | None]) -> list[Finding]:
    return sorted((each for each in findings if each), key=lambda each: -each.apart)


def gaps_of(cells: Cells, weights: Weights) -> list[Finding]:
    """What came high in a vote first; then what most cards say."""
    told = [gap(on, cells, weights) for on in gaps(cells)]
    voices = weights.voices
    return sorted(told, key=lambda g: (g.place is None, g.place or 0, -voices.get(g.on, 0)))


def gap(on: str, cells: Cells, weights: Weights) -> Finding:
    power = own_power(on, cells)
    most = max(power.values())
    place = weights.places.get(on)
    high = place if place is not None and place <= HIGH else None
    return Finding("gap", on, min(power.values()), most, most=those(power, most), place=high)


def against(on: str, group: str, cell: Cell) -> Finding | None:
    own, others = cell.own, cell.others
    if not own or not others or abs(others.power - own.power) < FAR:
        return None
    low, high = sorted((own.power, others.power))
    return Finding("against", on, low, high, group, more=others.power > own.power)


def within(on: str, group: str, cell: Cell) -> Finding | None:
    own = cell.own
    if not own or own.raters < FEWEST or own.high - own.low < FAR:
        return None
    return Finding("within", on, own.low, own.high, group)


def between(on: str, group: str, cell: Cell) -> Finding | None:
    others: View | None = cell.others
    if not others or others.high - others.low < FAR:
        return None
    power = {rater: view.power for rater, view in cell.by.items()}
    return differing("between", on, power, group)


def uneven(on: str, cells: Cells) -> Finding | None:
    power = own_power(on, cells)
    wide = power and max(power.values()) - min(power.values()) >= UNEVEN
    return differing("uneven", on, power) if wide else None


def differing(kind: str, on: str, power: dict[str, float], group: str | None = None) -> Finding:
    low, high = min(power.values()), max(power.values())
    least, most = those(power, low), those(power, high)
    return Finding(kind, on, low, high, group, least, most)


def own_power(on: str, cells: Cells) -> dict[str, float]:
    return {group: view.power for (each, group), view in own_views(cells).items() if each == on}


def those(power: dict[str, float], value: float) -> tuple[str, ...]:
    """The groups that say this, by their ids."""
    return tuple(sorted(group for group, said in power.items() if said == value))
