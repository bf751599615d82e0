"""Fay lets a card through, sends it back with a word, or hides it; its author is told."""

from __future__ import annotations

from tests.cast import ANA, BEN, FAY, Scene, after, opened
from wsr.activities.cards.approving import ApproveCard
from wsr.activities.cards.editing import EditCard, WithdrawCard
from wsr.activities.cards.moderating import HideCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.revealing import RevealCards
from wsr.domain.agenda import CloseStage, EditStage
from wsr.domain.erasure import ErasePerson
from wsr.domain.records import Authorship, Card

NETS = AddCard("k1", "past", "Small nets")


def held(*steps, **settings):
    asking = EditStage("past", settings={"hold": True, **settings})
    return opened("past", (FAY, asking), (ANA, NETS), *steps)


def card(scene: Scene, id: str = "k1") -> Card:
    return scene.workshop.need(Card, id)


def told(scene: Scene, id: str = "k1") -> Authorship:
    return scene.workshop.need(Authorship, id)


def test_what_is_approved_is_for_everyone():
    scene = held().when(FAY, ApproveCard("k1"))
    assert [each.text for each in scene.seen_by(BEN, "card")] == ["Small nets"]
    held().when(ANA, ApproveCard("k1")).then_refused("not_allowed")


def test_what_is_sent_back_is_for_its_author_with_the_reason():
    scene = held().when(FAY, ApproveCard("k1", False, "Which nets?"))
    assert scene.seen_by(BEN, "card") == []
    assert [each.why for each in scene.seen_by(FAY, "card")] == ["Which nets?"]
    assert [(each.text, each.why) for each in scene.seen_by(ANA, "authorship")] == [
        ("Small nets", "Which nets?")
    ]
    assert scene.seen_by(BEN, "authorship") == []


def test_its_author_edits_it_and_it_waits_again():
    back = held((FAY, ApproveCard("k1", False, "Which nets?")))
    scene = back.when(ANA, EditCard("k1", text="Nets under 4 cm"))
    assert (card(scene).shown, card(scene).why, card(scene).text) == ("held", "", "Nets under 4 cm")
    assert (told(scene).shown, told(scene).why) == ("held", "")
    again = back.when(ANA, EditCard("k1"))
    assert (card(again).shown, card(again).text) == ("held", "Small nets")


def test_a_facilitator_who_mends_a_card_does_not_send_it_again_for_its_author():
    scene = held((FAY, ApproveCard("k1", False, "Which?")), (FAY, EditCard("k1", text="Nets")))
    assert card(scene).shown == "returned"


def test_each_step_can_be_taken_back():
    for done in (ApproveCard("k1"), ApproveCard("k1", False, "Which?"), HideCard("k1")):
        scene = held((FAY, done), (FAY, ApproveCard("k1", None)))
        assert (card(scene).shown, card(scene).why, told(scene).shown) == ("held", "", "held")


def test_its_author_can_also_delete_it():
    held((FAY, ApproveCard("k1", False)), (ANA, WithdrawCard("k1"))).lacks("card", "k1")


def test_a_card_without_a_name_goes_back_to_the_phone_that_wrote_it():
    scene = held((FAY, ApproveCard("k1", False, "Which?")), naming="anonymous")
    assert (told(scene).person, told(scene).why) == (None, "Which?")
    assert "ana" not in str([entry.data for entry in scene.entries if "sent_back" in entry.type])
    over = held((FAY, CloseStage("past")), naming="anonymous")
    over.when(FAY, ApproveCard("k1", False)).then_refused("no_author", "card")


def test_the_reason_goes_when_its_author_is_erased():
    scene = held((FAY, ApproveCard("k1", False, "Which?")), (FAY, ErasePerson("ana")))
    assert (card(scene).text, card(scene).why) == ("", "")


def test_its_author_is_told_all_that_the_card_carries():
    asking = EditStage("past", settings={"hold": True, "years": True})
    scene = opened("past", (FAY, asking), (ANA, AddCard("k1", "past", "Nets", year=0)))
    assert told(scene).given["year"] == 0
    assert told(scene).given["lane"] == "world"
    assert told(scene.when(FAY, ApproveCard("k1"))).given == {}


def test_all_that_waits_can_be_approved_at_once():
    scene = held((BEN, AddCard("k2", "past", "Dam"))).when(FAY, RevealCards("past"))
    assert {card(scene, id).shown for id in ("k1", "k2")} == {"shown"}


def test_what_was_sent_back_is_not_approved_with_the_rest():
    scene = after(held(), (FAY, ApproveCard("k1", False)), (FAY, RevealCards("past")))
    assert card(scene).shown == "returned"
