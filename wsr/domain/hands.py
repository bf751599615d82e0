"""Hands: everyone shows how they feel about a goal, which helps the room and never decides."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Annotated

from wsr.domain.agreements import (
    HANDS,
    Goal,
    Hand,
    HandCount,
    OwnHand,
    is_goal,
    need_goal,
    status_of,
)
from wsr.domain.claims import claim_of, is_own
from wsr.domain.fields import CARD, GroupId, Own, PersonId, Plain, StageId, words
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.pooling import FEWEST
from wsr.domain.privacy import claim, inside, names, said_by
from wsr.domain.records import Stage


@dataclass(frozen=True)
class ShowHand(Command):
    """`hand` null takes it back. Facilitators see the reason with the group, never the name."""

    on: str
    hand: str | None
    reason: Annotated[str, words(CARD, empty=True)] = ""


@dataclass(frozen=True)
class HandShown(Event):
    """`hand` is the id of the record; `person` is None where no one is to know whose it is.

    In a stage with names the file knows it, so that it can be changed and erased; no export does.
    """

    hand: Plain[str]
    on: Plain[str]
    stage: StageId
    person: Annotated[PersonId | None, inside(names())]
    group: GroupId | None
    choice: Annotated[Own[str], said_by("person")]
    reason: Annotated[Own[str], said_by("person")]
    unsigned: Plain[bool] = True  # False in files of earlier versions


@dataclass(frozen=True)
class HandClaimed(Event):
    """Whose a hand is in an anonymous stage, as long as that is open: only their phone knows."""

    hand: Plain[str]
    stage: StageId
    claim: Annotated[Own[str], claim("stage")]
    unsigned = True


@dataclass(frozen=True)
class HandTakenBack(Event):
    hand: Plain[str]
    unsigned: Plain[bool] = True  # False in files of earlier versions


def show_hand(w: Workshop, actor: Actor, c: ShowHand, at: int) -> list[Event]:
    goal = need_goal(w, c.on)
    stage = need_asked(w, goal)
    if actor.person is None or actor.group is None:
        raise Refused("group_missing", N_("Choose your group."))
    own = own_hand(w, actor, c.on)
    if c.hand is None:
        return [HandTakenBack(own.id)] if own else []
    if c.hand not in HANDS:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "hand")
    if own and (own.choice, own.reason) == (c.hand, c.reason):
        return []
    return shown_by(w, actor, stage, c, own)


def need_asked(w: Workshop, goal: Goal) -> Stage:
    """The stage of a goal about which the room is still asked."""
    stage = w.need(Stage, goal.stage, "on")
    if not is_goal(w, goal):
        raise Refused("not_a_goal", N_("The room isn’t asked to agree on this card."), "on")
    if stage.status != "open":
        raise Refused("hands_closed", N_("This stage isn’t open, so hands can’t change."), "on")
    if status_of(w, goal.id) != "proposed":
        raise Refused(
            "hands_closed",
            N_("The facilitator has recorded what the room decided, so hands can’t change."),
            "on",
        )
    return stage


def own_hand(w: Workshop, actor: Actor, on: str) -> OwnHand | None:
    """The actor's own, if any; Refused where no one can say any more whose the hands are."""
    known = [w.get(OwnHand, hand.id) for hand in hands_on(w, on)]
    if any(each is None for each in known):
        raise Refused(
            "hands_closed",
            N_("No one can tell anymore whose these hands are, so they can’t change."),
            "on",
        )
    return next((each for each in known if each and is_own(actor, each)), None)


def shown_by(
    w: Workshop, actor: Actor, stage: Stage, c: ShowHand, own: OwnHand | None
) -> list[Event]:
    nameless = own.person is None if own else stage.settings.get("naming") == "anonymous"
    id = own.id if own else free_id(w, c.on)
    person, group = (None, None) if nameless else (actor.person, actor.group)
    shown = HandShown(id, c.on, stage.id, person, group, c.hand or "", c.reason)
    claimed = nameless and not own
    return [shown, *([HandClaimed(id, stage.id, claim_of(actor))] if claimed else [])]


def free_id(w: Workshop, on: str) -> str:
    """A number behind the goal, which says nothing of who it is."""
    taken = (int(hand.id.rpartition("/")[2]) for hand in hands_on(w, on))
    return f"{on}/{max(taken, default=0) + 1}"


def hands_on(w: Workshop, on: str) -> list[Hand]:
    return [hand for hand in w.all(Hand) if hand.on == on]


def hand_shown(w: Workshop, e: HandShown) -> list[Change]:
    hand = Hand(e.hand, e.on, e.stage, e.choice, e.reason, e.group)
    before = w.get(OwnHand, e.hand)
    mine = before or OwnHand(e.hand, e.on, e.stage, e.choice, person=e.person)
    said = replace(mine, choice=e.choice, reason=e.reason)
    own = [Put(said)] if before or e.person else []
    return [Put(hand), *own, *counted(w, e.on, [*others(w, hand), hand])]


def others(w: Workshop, hand: Hand) -> list[Hand]:
    return [each for each in hands_on(w, hand.on) if each.id != hand.id]


def hand_claimed(w: Workshop, e: HandClaimed) -> list[Change]:
    """No one's any more where the claim has been forgotten."""
    hand = w.need(Hand, e.hand)
    own = OwnHand(hand.id, hand.on, hand.stage, hand.choice, hand.reason, claim=e.claim)
    return [Put(own)] if e.claim else []


def hand_taken_back(w: Workshop, e: HandTakenBack) -> list[Change]:
    own = [Remove(OwnHand.kind, e.hand)] if w.get(OwnHand, e.hand) else []
    return [*own, *without(w, w.need(Hand, e.hand))]


def without(w: Workshop, hand: Hand) -> list[Change]:
    return [Remove(Hand.kind, hand.id), *counted(w, hand.on, others(w, hand))]


def erased(w: Workshop, own: OwnHand) -> list[Change]:
    """A person's hand goes with the person; one that was forgotten to be anyone's stays counted."""
    hand = w.get(Hand, own.id)
    return without(w, hand) if hand and own.person else []


def counted(w: Workshop, on: str, hands: list[Hand], status: str = "") -> list[Change]:
    """What everyone is told of them: their number, their choices once they are enough."""
    if not hands:
        return [Remove(HandCount.kind, on)] if w.get(HandCount, on) else []
    many = Counter(hand.choice for hand in hands)
    choices = {each: many[each] for each in HANDS} if len(hands) >= FEWEST else {}
    decided = (status or status_of(w, on)) != "proposed"
    reasons = sorted(hand.reason for hand in hands if hand.reason) if decided else []
    return [Put(HandCount(on, hands[0].stage, len(hands), choices, tuple(reasons)))]


DECIDE = {ShowHand: show_hand}
EVOLVE = {HandShown: hand_shown, HandClaimed: hand_claimed, HandTakenBack: hand_taken_back}
