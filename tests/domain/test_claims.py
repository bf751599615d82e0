"""An anonymous card is joined to its author by the author's phone alone, until the stage closes."""

from __future__ import annotations

from dataclasses import replace

from tests.cast import ANA, BEN, EVERYONE, FAY, NOW, RUI, Scene, opened
from wsr.activities.cards.editing import CardEdited, CardWithdrawn, EditCard, WithdrawCard
from wsr.activities.cards.moderating import HideCard
from wsr.activities.cards.posting import AddCard, CardAdded, CardClaimed
from wsr.activities.index import forget
from wsr.domain import findings
from wsr.domain.agenda import CloseStage, EditStage, OpenStage, StageClosed
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Actor, Forget
from wsr.domain.records import Authorship, Card
from wsr.domain.setup import CloseWorkshop
from wsr.domain.visibility import sees

ANAS_PHONE = replace(ANA, claim="c-ana")
BENS_PHONE = replace(BEN, claim="c-ben")
RUIS_PHONE = replace(RUI, claim="c-rui")
MINE = Authorship("k1", None, "barriers", claim="c-ana", audience="claim:c-ana")


def nameless(*steps, **settings) -> Scene:
    settings = {"naming": "anonymous", **settings}
    return opened("barriers", (FAY, EditStage("barriers", settings=settings)), *steps)


def posted(*steps, **settings) -> Scene:
    return nameless(
        (ANAS_PHONE, AddCard("k1", "barriers", "The mayor takes half")), *steps, **settings
    )


def signed(scene: Scene) -> set[str]:
    return {
        who for who in ("ana", "ben", "rui") if f"'{who}'" in repr(scene.events + scene.changes)
    }


def test_no_event_and_no_record_names_who_wrote_it():
    scene = nameless().when(ANAS_PHONE, AddCard("k1", "barriers", "Bribes", named=True))
    assert [type(e) for e in scene.events] == [CardAdded, CardClaimed]
    assert all(e.unsigned for e in scene.events)
    assert signed(scene) == set()
    scene.has(MINE)


def test_a_recorder_is_not_named_either():
    scene = nameless().when(RUIS_PHONE, AddCard("k1", "barriers", "Bribes", for_group="fishers"))
    assert signed(scene) == set()
    card = scene.workshop.get(Card, "k1")
    assert (card.group, card.by, card.recorded) == (None, None, False)


def test_only_the_phone_that_wrote_it_is_told_that_it_is_its_own():
    told = posted().workshop.get(Authorship, "k1")
    assert [a.person for a in EVERYONE if sees(a, told)] == []
    assert sees(ANAS_PHONE, told)
    assert not sees(BENS_PHONE, told)


def test_the_author_edits_and_withdraws_without_a_name():
    edited = posted().when(ANAS_PHONE, EditCard("k1", text="Half the money is gone"))
    edited.then(CardEdited("k1", {}, None, "Half the money is gone", True))
    gone = edited.when(ANAS_PHONE, WithdrawCard("k1")).then(CardWithdrawn("k1", True))
    gone.lacks("card", "k1").lacks("authorship", "k1")


def test_no_one_else_does():
    posted().when(BENS_PHONE, EditCard("k1", text="Mine")).then_refused("not_yours", "card")
    posted().when(replace(ANA, claim="other"), WithdrawCard("k1")).then_refused("not_yours", "card")


def test_a_facilitator_signs_what_is_done_to_others_cards():
    edited = posted().when(FAY, EditCard("k1", text="Money is gone"))
    assert not edited.events[0].unsigned


def test_the_limit_per_person_holds():
    scene = posted((ANAS_PHONE, AddCard("k2", "barriers", "Two")), most=2)
    scene.when(ANAS_PHONE, AddCard("k3", "barriers", "Three")).then_refused("too_many_cards")
    assert not scene.when(BENS_PHONE, AddCard("k3", "barriers", "Three")).refused


def test_a_held_card_gives_its_words_back_to_its_author():
    scene = posted(hold=True)
    given = {"at": NOW, "lane": "unsorted", "category": "unsorted"}
    scene.has(replace(MINE, shown="held", text="The mayor takes half", given=given))
    shown = scene.when(FAY, HideCard("k1", hidden=False))
    shown.has(MINE)


def closings():
    return (FAY, CloseStage("barriers")), (FAY, OpenStage("past")), (FAY, CloseWorkshop())


def test_when_the_stage_ends_it_is_forgotten_whose_card_it_was():
    for step in closings():
        scene = posted().when(*step)
        scene.lacks("authorship", "k1")
        assert scene.workshop.get(Card, "k1").text == "The mayor takes half"


def test_the_log_forgets_it_as_well():
    w = posted().workshop
    claimed = ("hand", "card", "support", "rating", "confidence")
    assert forget(w, StageClosed("barriers")) == [
        Forget(f"{each}_claimed", "stage", ("barriers",), ("claim",)) for each in claimed
    ]


def test_a_stage_that_is_opened_again_knows_its_authors_no_more():
    again = posted((FAY, CloseStage("barriers")), (FAY, OpenStage("barriers")))
    again.when(ANAS_PHONE, EditCard("k1", text="New")).then_refused("not_yours", "card")


def test_named_cards_keep_their_authors_when_a_stage_closes():
    scene = opened("barriers", (ANA, AddCard("k1", "barriers", "Nets")))
    scene = scene.when(FAY, CloseStage("barriers"))
    assert scene.workshop.get(Authorship, "k1").person == "ana"


def test_an_anonymous_card_is_not_found_when_its_author_is_erased():
    scene = posted().when(FAY, ErasePerson("ana"))
    scene.has(MINE)
    assert scene.workshop.get(Card, "k1").text == "The mayor takes half"


def test_who_is_silent_is_not_told():
    assert findings.silent_groups(posted().workshop, "barriers") == []


def test_without_a_phone_a_facilitator_posts_for_no_one():
    host = Actor(None, "host")
    scene = nameless().when(host, AddCard("k1", "barriers", "From the flip chart"))
    assert not scene.refused
    scene.lacks("authorship", "k1")
