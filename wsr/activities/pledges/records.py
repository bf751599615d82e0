"""Pledges: what people commit to in public."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wsr.domain.fields import GroupId, PersonId
from wsr.domain.kernel import Record


@dataclass(frozen=True)
class Pledge(Record):
    """A public commitment; always named. `joined` are the people who joined it."""

    kind: ClassVar[str] = "pledge"
    text: str
    by: PersonId
    name: str
    at: int
    group: GroupId | None = None
    joined: tuple[str, ...] = ()
