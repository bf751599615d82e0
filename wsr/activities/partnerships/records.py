"""Partnerships: who works together on what, and how far each partner trusts it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import PartnershipId, Plain
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.privacy import shared
from wsr.domain.records import Group

ACTIVE, PAUSED, ENDED = STATUSES = ("active", "paused", "ended")
LOWEST, HIGHEST = 0, 5  # of trust
ENOUGH = 3  # trust below this is a weak link
ACTORS = ("actor", "removed_actor")  # one taken off the map is still a partner
LINKS = ("goal", "incentives", "accountability", "trust", "pooled")


@dataclass(frozen=True)
class Partnership(Record):
    """What holds `partners` together: ids of groups or actors, or names.

    `goal` is the id of a card or cluster, `incentives` what each gains, `accountability` who answers
    to whom, `pooled` what they put together. `why` it is paused or has ended.
    """

    kind: ClassVar[str] = "partnership"
    partners: Annotated[tuple[str, ...], shared()]
    at: Plain[int]
    goal: Plain[str | None] = None
    incentives: Annotated[str, shared()] = ""
    accountability: Annotated[str, shared()] = ""
    pooled: Annotated[str, shared()] = ""
    status: Plain[str] = ACTIVE  # of STATUSES
    why: Annotated[str, shared()] = ""

    def within(self) -> tuple[Key, ...]:
        return (("activity", "partnerships"),)  # each of its stages shows them all

    def brings(self) -> tuple[Key, ...]:
        """The names of the actors among the partners, and the words of the goal."""
        actors = [(kind, each) for each in self.partners for kind in ACTORS]
        goal = [(kind, self.goal) for kind in ("card", "cluster") if self.goal]
        return (*actors, *goal)


@dataclass(frozen=True)
class Trust(Record):
    """How far `partner` trusts the partnership, from 0 (not at all) to 5 (fully)."""

    kind: ClassVar[str] = "trust"
    partnership: PartnershipId
    partner: Annotated[str, shared()]
    trust: Annotated[int, shared()]
    at: Plain[int]

    def within(self) -> tuple[Key, ...]:
        return (("activity", "partnerships"),)


def name_of(w: Workshop, partner: str) -> str:
    """A group's or an actor's name as it is now, or the name itself."""
    actors = (w.find(kind, partner) for kind in ACTORS)
    found = w.get(Group, partner) or next((each for each in actors if each), None)
    return str(getattr(found, "name", "") or partner)


def trusts(w: Workshop, partnership: str) -> list[int]:
    """What its partners said, the lowest first."""
    return sorted(each.trust for each in w.all(Trust) if each.partnership == partnership)


def in_time(w: Workshop) -> list[Partnership]:
    return sorted(w.all(Partnership), key=lambda p: (STATUSES.index(p.status), p.at, p.id))


def weak_links(w: Workshop, p: Partnership) -> tuple[str, ...]:
    """Which of LINKS no one has named yet, and trust where a partner has little of it."""
    said = trusts(w, p.id)
    missing = {name for name in LINKS if name != "trust" and not getattr(p, name)}
    if not said or said[0] < ENOUGH:
        missing.add("trust")
    return tuple(name for name in LINKS if name in missing)
