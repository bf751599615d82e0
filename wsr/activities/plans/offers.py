"""Offers: someone from another group offers the help that an action asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.activities.plans.details import need_plans_open
from wsr.activities.plans.records import Action, Plan
from wsr.domain.fields import CARD, ActionId, GroupId, Own, PersonId, Plain, PlanId, words
from wsr.domain.guards import need_free_id
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
from wsr.domain.privacy import KEEP, REMOVE, names, said_by

MAX_OFFERS = 50  # for one action


@dataclass(frozen=True)
class Offer(Record):
    """Help that was offered for an action, by a person or, where `by` is None, by a whole group."""

    kind: ClassVar[str] = "offer"
    action: ActionId
    plan: PlanId
    says: Annotated[str, said_by("by", erased=KEEP)]  # it goes as a whole
    at: Plain[int]
    group: GroupId | None = None
    by: Annotated[PersonId | None, names(erased=REMOVE)] = None

    def within(self) -> tuple[Key, ...]:
        return (("plan", self.plan),)

    def brings(self) -> tuple[Key, ...]:
        return (("person", self.by),) if self.by else ()


@dataclass(frozen=True)
class OfferHelp(Command):
    """`for_group` offers it in the name of one's whole group, and names no person."""

    offer: str
    action: str
    says: Annotated[str, words(CARD)]
    for_group: bool = False


@dataclass(frozen=True)
class TakeBackOffer(Command):
    offer: str


@dataclass(frozen=True)
class HelpOffered(Event):
    offer: Plain[str]
    action: ActionId
    plan: PlanId
    group: GroupId | None
    person: Annotated[PersonId | None, names()]
    says: Annotated[Own[str], said_by("person")]
    at: Plain[int]


@dataclass(frozen=True)
class OfferTakenBack(Event):
    offer: Plain[str]


def offer_help(w: Workshop, actor: Actor, c: OfferHelp, at: int) -> list[Event]:
    need_free_id(w, c.offer, "offer")
    action = w.need(Action, c.action, "action")
    plan = w.need(Plan, action.plan, "action")
    need_plans_open(w, actor, plan)
    need_another(actor, plan)
    if not action.help_needed:
        raise Refused("no_help_needed", N_("No help is asked for here any more."), "action")
    if sum(each.action == action.id for each in w.all(Offer)) >= MAX_OFFERS:
        raise Refused("too_many_offers", N_("Enough help was offered here. Talk to the group."))
    person = None if c.for_group else actor.person
    return [HelpOffered(c.offer, action.id, plan.id, actor.group, person, c.says, at)]


def need_another(actor: Actor, plan: Plan) -> None:
    if actor.group is None:
        raise Refused("group_missing", N_("Choose your group."))
    if plan.group == actor.group:
        raise Refused(
            "own_action", N_("Your own group asks for this. Add who helps to the action."), "action"
        )


def take_back_offer(w: Workshop, actor: Actor, c: TakeBackOffer, at: int) -> list[Event]:
    offer = w.need(Offer, c.offer, "offer")
    own = offer.by == actor.person if offer.by else offer.group == actor.group
    if not own and not actor.facilitates:
        raise Refused("not_yours", N_("Only whoever offered this can take it back."), "offer")
    return [OfferTakenBack(offer.id)]


def help_offered(w: Workshop, e: HelpOffered) -> list[Change]:
    """Nothing where the words were erased: they are all that an offer is."""
    offer = Offer(e.offer, e.action, e.plan, e.says, e.at, e.group, e.person)
    return [Put(offer)] if e.says else []


def offer_taken_back(w: Workshop, e: OfferTakenBack) -> list[Change]:
    return [Remove(Offer.kind, e.offer)] if w.get(Offer, e.offer) else []


def offers_gone(w: Workshop, action: Action) -> list[Change]:
    """What was offered for an action goes with it."""
    return [Remove(Offer.kind, each.id) for each in w.all(Offer) if each.action == action.id]


DECIDE = {OfferHelp: offer_help, TakeBackOffer: take_back_offer}
EVOLVE = {HelpOffered: help_offered, OfferTakenBack: offer_taken_back}
