"""A goal that is merged takes its hands along, each person counts once, and unmerging gives them back."""

from tests.cast import ANA, BEN, FAY, RUI, Scene, after, opened
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.agreements import Hand, HandCount, OwnHand
from wsr.domain.erasure import ErasePerson
from wsr.domain.hands import ShowHand
from wsr.domain.kernel import Actor

MERGE, PART = (FAY, MergeCards("k2", "k1")), (FAY, MergeCards("k2", None))
ANA_PHONE = Actor("ana", "participant", "fishers", "hash-of-ana")


def goals(*steps, naming: str = "") -> Scene:
    asking = EditStage("barriers", settings={"agree": True, "naming": naming})
    cards = [(RUI, AddCard(id, "barriers", f"Ban {id}")) for id in ("k1", "k2")]
    return opened("barriers", (FAY, asking), *cards, *steps)


def hands(scene: Scene) -> dict[str, int]:
    return {each.id: each.hands for each in scene.workshop.all(HandCount)}


def choices(scene: Scene, goal: str) -> list[str]:
    return sorted(each.choice for each in scene.workshop.all(Hand) if each.on == goal)


BOTH = (
    (ANA, ShowHand("k1", "with")),
    (ANA, ShowHand("k2", "not_yet")),
    (BEN, ShowHand("k2", "with")),
)


def test_the_hands_are_then_for_the_goal_that_stays():
    merged = goals((ANA, ShowHand("k1", "with")), (BEN, ShowHand("k2", "live_with")), MERGE)
    assert hands(merged) == {"k1": 2}
    assert choices(merged, "k1") == ["live_with", "with"]


def test_whoever_shows_one_for_both_counts_once_with_that_for_the_goal_that_stays():
    merged = goals(*BOTH, MERGE)
    assert (choices(merged, "k1"), hands(merged)) == (["with", "with"], {"k1": 2, "k2": 1})


def test_unmerging_gives_them_back():
    before = goals(*BOTH)
    parted = after(before, MERGE, PART)
    for noun in (Hand, OwnHand, HandCount):
        assert parted.workshop.all(noun) == before.workshop.all(noun)


def test_ben_changes_the_hand_that_went_along():
    merged = goals(*BOTH, MERGE, (BEN, ShowHand("k1", "not_yet")))
    assert choices(merged, "k1") == ["not_yet", "with"]
    assert hands(after(merged, (BEN, ShowHand("k1", None)))) == {"k1": 1, "k2": 1}


def test_a_goal_that_is_deleted_gives_back_what_came_along():
    left = goals(*BOTH, MERGE, (RUI, WithdrawCard("k1")))
    assert (choices(left, "k2"), hands(left)) == (["not_yet", "with"], {"k2": 2})


def test_an_erased_person_leaves_no_hand_on_either():
    left = goals(*BOTH, MERGE, (FAY, ErasePerson("ana")))
    assert (choices(left, "k1"), choices(left, "k2"), hands(left)) == (["with"], [], {"k1": 1})


def test_without_names_a_phone_counts_once_too():
    steps = ((ANA_PHONE, ShowHand("k1", "with")), (ANA_PHONE, ShowHand("k2", "with")))
    merged = goals(*steps, MERGE, naming="anonymous")
    assert hands(merged) == {"k1": 1, "k2": 1}


def test_hands_that_are_no_ones_any_more_are_not_merged():
    again = ((FAY, CloseStage("barriers")), (FAY, OpenStage("barriers")))
    over = goals((ANA_PHONE, ShowHand("k2", "with")), *again, naming="anonymous")
    over.when(*MERGE).then_refused("hands_closed", "card")
    assert not over.when(FAY, MergeCards("k1", "k2")).refused


def test_no_hand_is_added_to_what_the_room_has_decided():
    decided = goals((BEN, ShowHand("k2", "with")), (FAY, SetAgreement("k1", "agreed")))
    decided.when(*MERGE).then_refused("is_agreed", "into")
    assert not goals((FAY, SetAgreement("k1", "agreed"))).when(*MERGE).refused


def test_none_is_taken_from_it_either():
    decided = goals((BEN, ShowHand("k2", "with")), MERGE, (FAY, SetAgreement("k1", "agreed")))
    decided.when(*PART).then_refused("is_agreed", "card")
    again = after(decided, (FAY, SetAgreement("k1", "proposed")), PART)
    assert hands(again) == {"k2": 1}


def test_hands_do_not_go_to_a_card_that_is_no_goal():
    other = goals(
        (BEN, ShowHand("k2", "with")),
        (FAY, OpenStage("past")),
        (ANA, AddCard("f1", "past", "A flood")),
    )
    other.when(FAY, MergeCards("k2", "f1")).then_refused("not_a_goal", "into")
