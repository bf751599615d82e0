"""Rows: what a list of people comes to, line by line."""

from __future__ import annotations

from dataclasses import dataclass, field

from wsr.domain.expected import MAX_INVITED, too_many
from wsr.domain.kernel import Refused
from wsr.domain.people_list import Expected

SPARE = 200  # lines of titles, headings and the like


@dataclass(frozen=True)
class Row:
    """A line of a table that isn't empty; `bad` says of a cell why it can't be taken."""

    number: int
    cells: tuple[str, ...]
    bad: dict[int, str] = field(default_factory=dict)


@dataclass
class Reading:
    """People, and refusals with the number of their line."""

    people: list[Expected] = field(default_factory=list)
    said: list[tuple[int, Refused]] = field(default_factory=list)

    def say(self, line: int, *refused: Refused) -> None:
        self.said += [(line, each) for each in refused]


def need_few(many: int) -> None:
    """Refused with too_many before anything is read of a list that is far too long."""
    if many > MAX_INVITED + SPARE:
        raise too_many()
