"""Agreements: what the room said of each goal, as the nouns that all activities share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from wsr.domain.fields import GroupId, PersonId, Plain, StageId
from wsr.domain.findings import stands
from wsr.domain.guards import need_end, need_shown, need_unmerged
from wsr.domain.kernel import N_, Key, Record, Refused, Workshop
from wsr.domain.privacy import (
    FACILITATORS,
    KEEP,
    PERSON,
    REMOVE,
    UNSIGN,
    claim,
    inside,
    names,
    said_by,
    shared,
)
from wsr.domain.records import Card, Cluster, Stage

STATUSES = ("proposed", "agreed", "not_agreed", "parked")
HANDS = ("with", "live_with", "not_yet")
CHOICES = {
    ("agreement", "status"): STATUSES,
    ("hand", "choice"): HANDS,
    ("own_hand", "choice"): HANDS,
}
Goal = Card | Cluster


@dataclass(frozen=True)
class Agreement(Record):
    """What the room said of a goal; `id` is the card or cluster. Without one it is proposed."""

    kind: ClassVar[str] = "agreement"
    on_kind: Plain[str]  # card | cluster
    status: Plain[str]
    at: Plain[int]
    basis: Annotated[str, shared()] = ""
    dissent: Annotated[str, shared()] = ""
    by: Annotated[PersonId | None, names(erased=UNSIGN)] = None

    def brings(self) -> tuple[Key, ...]:
        return ((self.on_kind, self.id),)  # its words


@dataclass(frozen=True)
class Hand(Record):
    """One person's hand, without the person: for facilitators, who are told the group."""

    kind: ClassVar[str] = "hand"
    on: Plain[str]
    stage: StageId
    choice: Annotated[str, said_by("own_hand.person", erased=KEEP)]  # of HANDS
    reason: Annotated[str, said_by("own_hand.person", erased=KEEP, seen=FACILITATORS)] = ""
    group: GroupId | None = None

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


@dataclass(frozen=True)
class OwnHand(Record):
    """The hand of the same id, for whoever it belongs to.

    In an anonymous stage `claim` is in the place of the person, and all of it goes when the stage
    closes.
    """

    kind: ClassVar[str] = "own_hand"
    on: Plain[str]
    stage: StageId
    choice: Annotated[str, said_by("person", erased=KEEP)]
    reason: Annotated[str, said_by("person", erased=KEEP)] = ""
    person: Annotated[PersonId | None, inside(names(erased=REMOVE, seen=PERSON))] = None
    claim: Annotated[str, claim("stage")] = ""

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


@dataclass(frozen=True)
class HandCount(Record):
    """How many hands are up for a goal (`id`), and for what; `choices` is empty below five.

    `reasons` come with the decision, in an order that tells nothing of who gave them.
    """

    kind: ClassVar[str] = "hand_count"
    stage: StageId
    hands: Plain[int]
    choices: Plain[dict[str, int]] = field(default_factory=dict)
    reasons: Annotated[tuple[str, ...], shared()] = ()

    def within(self) -> tuple[Key, ...]:
        return (("stage", self.stage),)


def status_of(w: Workshop, id: str) -> str:
    said = w.get(Agreement, id)
    return said.status if said else "proposed"


def is_goal(w: Workshop, thing: Goal) -> bool:
    """Whether the room is asked about it: its stage is for goals, or a facilitator put it up."""
    stage = w.get(Stage, thing.stage)
    if isinstance(thing, Card) and thing.comment:
        return False
    return bool(stage and stage.settings.get("agree")) or w.get(Agreement, thing.id) is not None


def goals(w: Workshop) -> list[Goal]:
    """Clusters, then cards on their own, of every stage for goals, and what was put up elsewhere."""
    clusters = [c for c in w.all(Cluster) if is_goal(w, c) and w.get(Stage, c.stage)]
    cards = [c for c in w.all(Card) if is_on_its_own(w, c) and is_goal(w, c)]
    return [*sorted(clusters, key=lambda c: c.at), *sorted(cards, key=lambda c: c.at)]


def is_on_its_own(w: Workshop, card: Card) -> bool:
    if not stands(card) or w.get(Stage, card.stage) is None:
        return False
    return not card.cluster or w.get(Agreement, card.id) is not None


def need_goal(w: Workshop, id: str) -> Goal:
    """What the room can read and speak of; Refused where it was taken away, hidden or merged."""
    need_unmerged(w, id, "on")
    thing: Goal = w.get(Card, id) or w.need(Cluster, id, "on")
    w.need(Stage, thing.stage, "on")
    if isinstance(thing, Card) and thing.comment:
        raise Refused("not_a_goal", N_("The room isn’t asked to agree on this card."), "on")
    need_shown(thing, "on")
    return thing


def need_agreed(w: Workshop, id: str, field: str) -> None:
    """Refuse what the room has not agreed on, with goal_not_agreed."""
    need_end(w, id, field)
    if status_of(w, id) != "agreed":
        raise Refused(
            "goal_not_agreed",
            N_("The room hasn’t agreed on this goal. Agree on it first, or choose another goal."),
            field,
        )


def need_undecided(w: Workshop, id: str, field: str) -> None:
    """Refuse to take away what the room has decided on, with is_agreed."""
    if status_of(w, id) != "proposed":
        raise Refused(
            "is_agreed",
            N_("The room has decided on this. A facilitator can set it back to proposed first."),
            field,
        )
