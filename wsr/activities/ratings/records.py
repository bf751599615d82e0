"""Ratings: what a group says of its power and resources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wsr.domain.fields import GroupId, StageId
from wsr.domain.kernel import Record


@dataclass(frozen=True)
class Rating(Record):
    """How much power and resources (0-5) `group` has to move barrier `on`, said by `rater`."""

    kind: ClassVar[str] = "rating"
    stage: StageId
    on: str
    group: GroupId
    power: int
    resources: int
    at: int
    rater: GroupId | None = None
