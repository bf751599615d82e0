"""Who can help? Another group offers what an action asks for."""

import pytest

from tests.activities.plans.test_plans import edit, planned
from tests.cast import ANA, BEN, FAY, NOW, RUI, ZOE
from wsr.activities.plans import offers
from wsr.activities.plans.offers import HelpOffered, Offer, OfferHelp, OfferTakenBack, TakeBackOffer
from wsr.activities.plans.rules import RemoveAction
from wsr.domain.agenda import CloseStage
from wsr.domain.erasure import ErasePerson

BOAT = OfferHelp("o1", "a1", "Take ours on Mondays")
OURS = OfferHelp("o1", "a1", "Take ours on Mondays", for_group=True)


def asking(*more):
    return planned((ANA, edit(1, help_needed="A boat")), *more)


def test_ben_offers_the_boat_that_anas_group_asks_for():
    scene = asking().when(BEN, BOAT)
    scene.then(
        HelpOffered("o1", "a1", "plan-fishers", "ministry", "ben", "Take ours on Mondays", NOW)
    )
    offer = Offer("o1", "a1", "plan-fishers", "Take ours on Mondays", NOW, "ministry", "ben")
    scene.has(offer)
    assert scene.seen_by(ANA, "offer") == [offer]


def test_ben_offers_it_in_the_name_of_his_group():
    scene = asking().when(BEN, OURS)
    assert scene.workshop.need(Offer, "o1").by is None
    assert scene.workshop.need(Offer, "o1").group == "ministry"


def test_no_one_offers_what_is_not_asked_for_or_what_their_own_group_asks_for():
    planned().when(BEN, BOAT).then_refused("no_help_needed", "action")
    asking().when(ANA, BOAT).then_refused("own_action", "action")
    asking().when(FAY, BOAT).then_refused("group_missing")
    asking().when(ZOE, BOAT).then_refused("removed")
    asking().when(BEN, OfferHelp("o1", "a9", "x")).then_refused("no_such_action", "action")
    asking((BEN, BOAT)).when(BEN, BOAT).then_refused("id_in_use", "offer")


def test_help_is_offered_while_plans_are_open():
    asking((FAY, CloseStage("plans"))).when(BEN, BOAT).then_refused("stage_closed", "stage")


def test_there_is_a_limit_to_help(monkeypatch):
    monkeypatch.setattr(offers, "MAX_OFFERS", 1)
    asking((BEN, BOAT)).when(BEN, OfferHelp("o2", "a1", "More")).then_refused("too_many_offers")


@pytest.mark.parametrize("who", [BEN, FAY])
def test_an_offer_is_taken_back_by_whoever_made_it_or_by_fay(who):
    scene = asking((BEN, BOAT)).when(who, TakeBackOffer("o1")).then(OfferTakenBack("o1"))
    scene.lacks("offer", "o1").when(who, TakeBackOffer("o1")).then_refused("no_such_offer", "offer")


def test_an_offer_of_another_is_not_taken_back():
    asking((BEN, BOAT)).when(ANA, TakeBackOffer("o1")).then_refused("not_yours", "offer")
    asking((BEN, OURS)).when(RUI, TakeBackOffer("o1")).then_refused("not_yours", "offer")


def test_an_offer_goes_with_its_action_and_with_its_person():
    asking((BEN, BOAT), (ANA, RemoveAction("a1"))).lacks("offer", "o1")
    asking((BEN, BOAT), (FAY, ErasePerson("ben"))).lacks("offer", "o1")
    group = asking((BEN, OURS), (FAY, ErasePerson("ben")))
    assert group.workshop.need(Offer, "o1").says == "Take ours on Mondays"
