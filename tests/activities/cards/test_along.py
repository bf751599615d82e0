"""What hangs on a card is out of sight while the card is, and comes back with it."""

import pytest

from tests.cast import ANA, BEN, FAY, WALL, Scene, after, opened
from wsr.activities.cards.approving import ApproveCard
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import CardShown, HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.revealing import RevealCards
from wsr.domain.agenda import EditStage
from wsr.domain.records import Card

NETS, NO = AddCard("k1", "past", "Fine nets"), AddCard("c1", "past", "Not ours", parent="k1")
OUT = [HideCard("k1"), ApproveCard("k1", False, "Whose?"), ApproveCard("k1", None)]


def commented(*steps, **settings):
    asking = EditStage("past", settings={"comments": True, **settings})
    return opened("past", (FAY, asking), (ANA, NETS), *steps)


def read_by(scene: Scene, who=BEN) -> set[str]:
    return {card.id for card in scene.seen_by(who, "card")}


def shown(scene: Scene, id: str) -> str:
    return scene.workshop.need(Card, id).shown


@pytest.mark.parametrize("out", OUT)
def test_no_one_reads_the_comments_of_a_card_that_no_one_reads(out):
    scene = commented((BEN, NO), (FAY, out))
    assert [read_by(scene, who) for who in (ANA, BEN, WALL)] == [set()] * 3
    assert read_by(scene, FAY) == {"k1", "c1"}
    (mine,) = scene.seen_by(BEN, "authorship")
    assert (mine.id, mine.text) == ("c1", "Not ours")


@pytest.mark.parametrize("out", OUT)
@pytest.mark.parametrize("back", [HideCard("k1", False), ApproveCard("k1")])
def test_they_come_back_with_it(out, back):
    scene = commented((BEN, NO), (FAY, out), (FAY, back))
    assert read_by(scene) == {"k1", "c1"}


def test_a_comment_that_was_hidden_by_itself_stays_hidden():
    steps = [(BEN, NO), (FAY, HideCard("c1")), (FAY, HideCard("k1")), (FAY, HideCard("k1", False))]
    assert read_by(commented(*steps)) == {"k1"}
    with_it = [
        (BEN, NO),
        (FAY, HideCard("k1")),
        (FAY, HideCard("c1")),
        (FAY, HideCard("k1", False)),
    ]
    assert read_by(commented(*with_it)) == {"k1"}


def test_a_comment_on_a_hidden_card_waits_for_that_card():
    hidden = commented((BEN, NO), (FAY, HideCard("k1")), (FAY, HideCard("c1")))
    waits = hidden.when(FAY, HideCard("c1", False)).then(CardShown("c1", "hidden", along=True))
    assert read_by(waits) == set()
    assert read_by(after(waits, (FAY, HideCard("k1", False)))) == {"k1", "c1"}


def test_both_are_shown_at_once_in_whatever_order_they_are_named():
    hidden = commented((BEN, NO), (FAY, HideCard("k1")), (FAY, HideCard("c1")))
    for cards in (("k1", "c1"), ("c1", "k1")):
        assert read_by(after(hidden, (FAY, HideCard(None, False, cards)))) == {"k1", "c1"}


def test_what_ana_adds_to_her_hidden_card_is_for_her_until_it_is_shown():
    scene = commented((FAY, HideCard("k1")), (ANA, NO))
    assert read_by(scene) == set()
    assert read_by(after(scene, (FAY, HideCard("k1", False)))) == {"k1", "c1"}
    scene.when(BEN, AddCard("c2", "past", "Me too", parent="k1")).then_refused(
        "no_such_card", "parent"
    )


def test_cards_that_were_merged_into_it_go_along_with_their_comments():
    room = commented(
        (BEN, AddCard("k2", "past", "Nets")),
        (ANA, AddCard("c2", "past", "Yes", parent="k2")),
        (FAY, MergeCards("k2", "k1")),
    )
    hidden = after(room, (FAY, HideCard("k1")))
    assert read_by(hidden) == set()
    assert read_by(after(hidden, (FAY, HideCard("k1", False)))) == {"k1", "k2", "c2"}
    parted = after(hidden, (FAY, MergeCards("k2", None)))
    assert read_by(parted) == set()
    assert read_by(after(parted, (FAY, HideCard("k2", False)))) == {"k2", "c2"}


def test_what_everyone_reads_is_not_merged_into_what_is_hidden():
    room = commented((BEN, NO), (BEN, AddCard("k2", "past", "Nets")), (FAY, HideCard("k2")))
    room.when(FAY, MergeCards("k1", "k2")).then_refused("card_hidden", "into")
    assert not room.when(FAY, MergeCards("k2", "k1")).refused


def test_a_hidden_card_that_ana_deletes_leaves_what_was_merged_into_it_hidden():
    room = commented((BEN, AddCard("k2", "past", "Nets")), (FAY, MergeCards("k2", "k1")))
    left = after(room, (FAY, HideCard("k1")), (ANA, WithdrawCard("k1")))
    assert read_by(left) == set()
    assert read_by(after(left, (FAY, HideCard("k2", False)))) == {"k2"}


def test_fay_approves_a_comment_first_and_it_waits_for_its_card():
    held = commented((ANA, NO), hold=True)
    waits = after(held, (FAY, ApproveCard("c1")))
    assert read_by(waits) == set()
    assert read_by(after(waits, (FAY, ApproveCard("k1")))) == {"k1", "c1"}


def test_all_that_is_held_is_shown_at_once_with_its_comments():
    held = commented((ANA, NO), hold=True)
    assert read_by(after(held, (FAY, RevealCards("past")))) == {"k1", "c1"}


def test_fay_sends_many_back_and_those_without_an_author_are_left():
    room = commented((BEN, AddCard("k2", "past", "Nets")), (FAY, AddCard("k3", "past", "Dams")))
    scene = room.when(FAY, ApproveCard(None, False, "Say more.", ("k1", "k2", "k9")))
    scene.then_left(k9="no_such_card")
    assert [shown(scene, id) for id in ("k1", "k2", "k3")] == ["returned", "returned", "shown"]
    back = scene.when(FAY, ApproveCard(None, None, "", ("k1", "k2")))
    back.then(CardShown("k1", "held"), CardShown("k2", "held"))
    assert read_by(after(back, (FAY, ApproveCard(None, True, "", ("k1", "k2"))))) == {
        "k1",
        "k2",
        "k3",
    }
    room.when(BEN, ApproveCard(None, True, "", ("k1",))).then_refused("not_allowed")
    room.when(FAY, ApproveCard()).then_refused("missing_field", "card")
