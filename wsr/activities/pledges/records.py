"""Pledges: what people commit to in public."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import GroupId, PersonId, Plain
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import KEEP, REMOVE, UNSIGN, names, said_by


@dataclass(frozen=True)
class Pledge(Record):
    """A public commitment; always named. `joined` are the people who joined it.

    No one sees a `hidden` one: a facilitator has removed it, and can take that back.
    """

    kind: ClassVar[str] = "pledge"
    text: Annotated[str, said_by("by", erased=KEEP)]
    by: Annotated[PersonId, names(erased=REMOVE)]
    name: Annotated[str, said_by("by", erased=KEEP)]
    at: Plain[int]
    group: GroupId | None = None
    joined: Annotated[tuple[str, ...], names(erased=UNSIGN)] = ()
    hidden: Plain[bool] = False

    def within(self) -> tuple[Key, ...]:
        return (("activity", "pledges"),)  # each of its stages shows them all
