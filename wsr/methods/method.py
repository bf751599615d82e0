"""Method: a template of a retreat, as its file says it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

Fields = dict[str, Any]
TOLD = ("title", "summary", "instruction", "name")  # what people read: it is translated


@dataclass(frozen=True)
class Half:
    """One half-day of an agenda; `half` is am, pm, or "" where the file does not say."""

    day: int
    half: str
    stages: tuple[Fields, ...]

    @property
    def minutes(self) -> int:
        return sum(stage["minutes"] for stage in self.stages)


@dataclass(frozen=True)
class Method:
    """A template. `stages` are fields of Stage records, `groups` of Group records to start from."""

    id: str
    title: str
    summary: str
    stages: tuple[Fields, ...]
    groups: tuple[Fields, ...] = ()

    @property
    def minutes(self) -> int:
        return sum(stage["minutes"] for stage in self.stages)

    @property
    def halves(self) -> tuple[Half, ...]:
        """The agenda by day and half-day, in its order."""
        by_half = groupby(self.stages, lambda stage: (stage["day"], stage["half"]))
        return tuple(Half(day, half, tuple(stages)) for (day, half), stages in by_half)

    def uses(self, activity: str) -> bool:
        return any(stage["activity"] == activity for stage in self.stages)

    def told_in(self, translate: Callable[[str], str]) -> Method:
        """The same method with every sentence that people read in another language."""
        stages = tuple(told_stage(each, translate) for each in self.stages)
        groups = tuple(told(group, translate) for group in self.groups)
        return Method(self.id, translate(self.title), translate(self.summary), stages, groups)


def told_stage(stage: Fields, translate: Callable[[str], str]) -> Fields:
    lanes = tuple(told(lane, translate) for lane in stage["lanes"])
    return {**told(stage, translate), "lanes": lanes}


def told(part: Fields, translate: Callable[[str], str]) -> Fields:
    return {k: translate(v) if k in TOLD and v else v for k, v in part.items()}
