"""Sheet: all things of one sort as rows, with each column declared in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Generic, TypeVar

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Column(Generic[Thing]):
    """One cell of every row: its name, what it says, and how `of` takes it from a thing.

    `type` is text, number, yes, day (YYYY-MM-DD) or time (ms since 1970). What is None is empty.
    """

    name: str
    type: str
    about: str
    of: Callable[[Thing], Any] = field(compare=False)

    def cell(self, thing: Thing) -> Any:
        value = self.of(thing)
        if value is None:
            return ""
        return utc(value) if self.type == "time" else value


@dataclass(frozen=True)
class Sheet(Generic[Thing]):
    """Things as rows, for programs: names and columns are never translated."""

    name: str
    about: str
    things: tuple[Thing, ...]
    columns: tuple[Column[Thing], ...]

    @cached_property
    def rows(self) -> tuple[tuple[Any, ...], ...]:
        return tuple(tuple(c.cell(thing) for c in self.columns) for thing in self.things)


def utc(ms: int) -> str:
    """ISO 8601 in UTC to the second."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
