"""Ratings: what a group says of its power and resources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import GroupId, Plain, StageId
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import shared


@dataclass(frozen=True)
class Rating(Record):
    """How much power and resources (0-5) `group` has to move barrier `on`, said by `rater`."""

    kind: ClassVar[str] = "rating"
    stage: StageId
    on: Plain[str]
    group: GroupId
    power: Annotated[int, shared()]
    resources: Annotated[int, shared()]
    at: Plain[int]
    rater: GroupId | None = None
    table: Plain[str | None] = None  # where it was given, of a group that says one thing together

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)
