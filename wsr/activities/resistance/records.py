"""Resistance: who may resist, why, and who talks with them; for facilitators alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import PersonId, Plain
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import KEEP, REMOVE, UNSIGN, confidential, names, said_by

LOSSES = ("power", "resources", "other")
SEVEREST = 5
KIND = "resistance"


@dataclass(frozen=True)
class Resistance(Record):
    """Someone who may resist, with what they fear and what lies behind it.

    `who` is a person or body in words, or the id of someone in the room: then it goes with that
    person. `by` is who talks with them, in the same way. `root_cause` is a chain of whys, the
    deepest last. `author` noted it and takes it along when they are erased.
    """

    kind: ClassVar[str] = KIND
    who: Annotated[str, confidential(names(erased=REMOVE))]
    fears: Annotated[str, confidential(said_by("author", erased=KEEP))]
    at: Plain[int]
    loses: Plain[str] = ""  # of LOSSES
    root_cause: Annotated[tuple[str, ...], confidential(said_by("author", erased=KEEP))] = ()
    severity: Plain[int] = 0  # 1-5, of which 5 is the most; 0 where no one said
    response: Annotated[str, confidential(said_by("author", erased=KEEP))] = ""
    by: Annotated[str | None, confidential(names(erased=UNSIGN))] = None
    due: Plain[str] = ""  # YYYY-MM-DD
    author: Annotated[PersonId | None, confidential(names(erased=REMOVE))] = None

    def within(self) -> tuple[Key, ...]:
        return ((self.kind, ""),)  # no phone shows it
