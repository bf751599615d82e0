"""Agreement: the facilitator records what the room said of a goal, on what basis and with whose dissent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from wsr.domain.agreements import STATUSES, Agreement, Hand, HandCount, OwnHand, need_goal
from wsr.domain.fields import CARD, LONG, Own, PersonId, Plain, words
from wsr.domain.hands import counted, hands_on
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)
from wsr.domain.privacy import names, shared


@dataclass(frozen=True)
class SetAgreement(Command):
    """`on` is a card or cluster. A goal that is not agreed has no actions.

    With `unlink` those that serve it lose it and stay in their plans.
    """

    on: str
    status: str
    basis: Annotated[str, words(CARD, empty=True)] = ""
    dissent: Annotated[str, words(LONG, empty=True)] = ""
    unlink: bool = False


@dataclass(frozen=True)
class AgreementSet(Event):
    on: Plain[str]
    on_kind: Plain[str]
    status: Plain[str]
    by: Annotated[PersonId | None, names()]
    at: Plain[int]
    basis: Annotated[Own[str], shared()]
    dissent: Annotated[Own[str], shared()]
    unlink: Plain[bool] = False


def set_agreement(w: Workshop, actor: Actor, c: SetAgreement, at: int) -> list[Event]:
    goal = need_goal(w, c.on)
    if c.status not in STATUSES:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "status")
    return [
        AgreementSet(
            c.on, goal.kind, c.status, actor.person, at, c.basis, c.dissent, unlink=c.unlink
        )
    ]


def agreement_set(w: Workshop, e: AgreementSet) -> list[Change]:
    said = Agreement(e.on, e.on_kind, e.status, e.at, e.basis, e.dissent, e.by)
    return [Put(said), *counted(w, e.on, hands_on(w, e.on), e.status)]


def gone_with(w: Workshop, goal: Record) -> list[Change]:
    """What the room said of it goes with it, as do the hands."""
    hands = [hand.id for hand in hands_on(w, goal.id)]
    own: list[Change] = [Remove(OwnHand.kind, id) for id in hands if w.get(OwnHand, id)]
    one = [Remove(noun.kind, goal.id) for noun in (Agreement, HandCount) if w.get(noun, goal.id)]
    return [*own, *(Remove(Hand.kind, id) for id in hands), *one]


DECIDE = {SetAgreement: set_agreement}
EVOLVE = {AgreementSet: agreement_set}
