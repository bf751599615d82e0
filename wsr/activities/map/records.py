"""Map: who can move it, where each stands, and what ties them to one another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import GroupId, Plain, To
from wsr.domain.kernel import Key, Record
from wsr.domain.privacy import shared

BRINGS = ("expertise", "network", "influence")
STEPS = ("evidence", "leaders", "research")
RISKS = ("low", "medium", "high")
TIES = ("information", "money", "authority", "support", "conflict")
WEAKEST, STRONGEST = 1, 3  # of ties
NO_INFLUENCE, MOST_INFLUENCE = 0, 10
AGAINST, IN_FAVOUR = -5, 5  # support

ActorId = Annotated[str, To("actor", lasting=False)]
TieId = Annotated[str, To("tie", lasting=False)]
ChampionId = Annotated[str, To("champion", lasting=False)]
ON_THE_MAP: tuple[Key, ...] = (("activity", "map"),)  # each of its stages shows all of it


@dataclass(frozen=True)
class Actor(Record):
    """A person, body or role that can move it, in words of the room.

    Its influence is at `level` of the workshop's list, "" where no one said; `formal` is whether it
    comes with an office. `group` is the one it belongs to or could represent, `named_by` the one that
    put it on the map, none where a facilitator did.
    """

    kind: ClassVar[str] = "actor"
    name: Annotated[str, shared()]
    at: Plain[int]
    level: Plain[str] = ""
    formal: Plain[bool | None] = None
    group: GroupId | None = None
    note: Annotated[str, shared()] = ""
    named_by: GroupId | None = None

    def within(self) -> tuple[Key, ...]:
        return ON_THE_MAP


@dataclass(frozen=True)
class RemovedActor(Actor):
    """One that was taken off the map and can be put back, with its placements and ties."""

    kind: ClassVar[str] = "removed_actor"


@dataclass(frozen=True)
class Placement(Record):
    """Where `group` sees an actor: influence 0-10, support -5 (against) to 5 (in favour).

    Without a group it is where the facilitator put it for the room.
    """

    kind: ClassVar[str] = "placement"
    actor: ActorId
    influence: Annotated[int, shared()]
    support: Annotated[int, shared()]
    at: Plain[int]
    group: GroupId | None = None

    def within(self) -> tuple[Key, ...]:
        return ON_THE_MAP


@dataclass(frozen=True)
class Tie(Record):
    """What goes from one actor to another: strength 1-3, both ways if `mutual`."""

    kind: ClassVar[str] = "tie"
    from_: ActorId
    to: ActorId
    type: Plain[str]  # of TIES
    at: Plain[int]
    strength: Plain[int] = WEAKEST
    mutual: Plain[bool] = False
    named_by: GroupId | None = None

    def within(self) -> tuple[Key, ...]:
        return ON_THE_MAP


@dataclass(frozen=True)
class Champion(Record):
    """An actor who drives the change at `level`, with what they bring and how they were engaged.

    `engaged` are the steps done: evidence was shown to them, they are connected with leaders, they
    take part in research. `turnover` is the risk that they leave, "" where no one said.
    """

    kind: ClassVar[str] = "champion"
    actor: ActorId
    level: Plain[str]
    at: Plain[int]
    brings_: Annotated[tuple[str, ...], shared()] = ()  # of BRINGS
    engaged: Annotated[tuple[str, ...], shared()] = ()  # of STEPS
    turnover: Annotated[str, shared()] = ""  # of RISKS
    named_by: GroupId | None = None

    def within(self) -> tuple[Key, ...]:
        return ON_THE_MAP
