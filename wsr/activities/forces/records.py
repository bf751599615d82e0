"""What drives a goal or the end of a barrier, and what holds it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import GroupId, Plain, To
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import shared

DIRECTIONS = ("driving", "restraining")
SPEEDS = ("fast", "slow")
LEAST, MOST = 1, 5

ForceId = Annotated[str, To("force", lasting=False)]


@dataclass(frozen=True)
class Force(Record):
    """A force on the card or cluster `on`, from 1 (weak) to 5 (strong), written by `group`.

    `alterable` says whether it can be changed, `speed` how soon; None and "" where no one said.
    """

    kind: ClassVar[str] = "force"
    on: Plain[str]
    direction: Plain[str]  # of DIRECTIONS
    strength: Plain[int]
    at: Plain[int]
    text: Annotated[str, shared()] = ""
    alterable: Plain[bool | None] = None
    speed: Plain[str] = ""  # of SPEEDS
    group: GroupId | None = None

    def within(self) -> tuple[Key, ...]:
        return (("activity", "forces"),)  # each of its stages shows them all
