"""Standing: where the room sees an actor, and how far its groups are apart."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from wsr.activities.map.records import Actor, Placement, Tie
from wsr.domain.kernel import Workshop

HIGH = 6  # influence from which on an actor can move it, or stop it
AGAINST, IN_FAVOUR = -1, 1  # support from which on one is said to be on a side

Ends = tuple[int, int]


@dataclass(frozen=True)
class Standing:
    """What counts for the room, and the ends between which its `groups` place the actor."""

    influence: float
    support: float
    groups: int
    influences: Ends
    supports: Ends

    @property
    def critical(self) -> bool:
        return self.influence >= HIGH and self.support <= AGAINST

    @property
    def side(self) -> str:
        """As `sideOf` of the browser's model.js."""
        if self.support <= AGAINST:
            return "against"
        return "for" if self.support >= IN_FAVOUR else "between"


def standings(w: Workshop) -> dict[str, Standing]:
    """By actor; where the facilitator has put it for the room counts, else each group once."""
    said: defaultdict[str, list[Placement]] = defaultdict(list)
    for each in w.all(Placement):
        if w.get(Actor, each.actor):
            said[each.actor].append(each)
    return {id: standing(all_) for id, all_ in said.items()}


def standing(all_: list[Placement]) -> Standing:
    groups = [p for p in all_ if p.group]
    counted = [p for p in all_ if not p.group] or groups
    seen = groups or all_
    influences = [p.influence for p in seen]
    supports = [p.support for p in seen]
    return Standing(
        sum(p.influence for p in counted) / len(counted),
        sum(p.support for p in counted) / len(counted),
        len(groups),
        (min(influences), max(influences)),
        (min(supports), max(supports)),
    )


def named(w: Workshop) -> list[Actor]:
    return sorted(w.all(Actor), key=lambda a: (a.at, a.id))


def critical(w: Workshop) -> list[Actor]:
    """High influence and against, the strongest first."""
    at = standings(w)
    found = [a for a in named(w) if a.id in at and at[a.id].critical]
    return sorted(found, key=lambda a: -at[a.id].influence)


def unplaced(w: Workshop) -> list[Actor]:
    at = standings(w)
    return [a for a in named(w) if a.id not in at]


def tied(w: Workshop) -> list[Tie]:
    """The ties between two who are on the map."""
    ties = [tie for tie in w.all(Tie) if w.get(Actor, tie.from_) and w.get(Actor, tie.to)]
    return sorted(ties, key=lambda tie: (tie.at, tie.id))


def lone(w: Workshop) -> list[Actor]:
    """Those without a tie, once there are ties."""
    ends = {end for tie in tied(w) for end in (tie.from_, tie.to)}
    return [a for a in named(w) if a.id not in ends] if ends else []
