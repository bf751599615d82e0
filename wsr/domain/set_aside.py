"""Set aside: a finding that is left as it is, with the reason; see noticed.py."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain import access
from wsr.domain.fields import CARD, Own, PersonId, Plain, words
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Key,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.manifest import Part
from wsr.domain.privacy import UNSIGN, names, said_by
from wsr.domain.visibility import FACILITATORS

FINDING = 200  # letters of an id
FINDING_ID = re.compile(r"[a-z_]+(:[A-Za-z0-9_:.-]+)?")  # see Finding.id


@dataclass(frozen=True)
class SetAside(Record):
    """A finding that is left as it is; `id` is the finding's."""

    kind: ClassVar[str] = "set_aside"
    at: Plain[int]
    why: Annotated[str, said_by("by")] = ""
    by: Annotated[PersonId | None, names(erased=UNSIGN)] = None

    def within(self) -> tuple[Key, ...]:
        return ()  # for consoles


@dataclass(frozen=True)
class SetFindingAside(Command):
    """Null takes it up again."""

    finding: Annotated[str, words(FINDING, line=True)]
    why: Annotated[str | None, words(CARD)] = None


@dataclass(frozen=True)
class FindingSetAside(Event):
    finding: Plain[str]
    by: Annotated[PersonId | None, names()]
    why: Annotated[Own[str], said_by("by")]
    at: Plain[int]


@dataclass(frozen=True)
class FindingTakenUp(Event):
    finding: Plain[str]


def set_finding_aside(w: Workshop, actor: Actor, c: SetFindingAside, at: int) -> list[Event]:
    if not FINDING_ID.fullmatch(c.finding):
        raise Refused("no_such_finding", N_("There is no such finding."), "finding")
    if c.why is None:
        return [FindingTakenUp(c.finding)] if w.get(SetAside, c.finding) else []
    return [FindingSetAside(c.finding, actor.person, c.why, at)]


def finding_set_aside(w: Workshop, e: FindingSetAside) -> list[Change]:
    return [Put(SetAside(e.finding, e.at, e.why, e.by, audience=FACILITATORS))]


def finding_taken_up(w: Workshop, e: FindingTakenUp) -> list[Change]:
    return [Remove(SetAside.kind, e.finding)]


PART = Part(
    "set_aside",
    nouns={"set_aside": SetAside},
    commands={"set_finding_aside": (SetFindingAside, access.FACILITATORS)},
    decide={SetFindingAside: set_finding_aside},
    evolve={FindingSetAside: finding_set_aside, FindingTakenUp: finding_taken_up},
)
