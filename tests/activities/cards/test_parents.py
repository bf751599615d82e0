"""Cards go under cards: causes under a barrier, comments under a card."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest

from tests.cast import ANA, BEN, FAY, NOW, Scene, after, opened
from wsr.activities.cards.editing import EditCard, WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards, MoveCard
from wsr.activities.cards.posting import AddCard
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.agenda_stages import RemoveStage, RestoreStage
from wsr.domain.kernel import Put, Workshop, apply
from wsr.domain.records import Card


def asking(**settings):
    return (FAY, EditStage("past", settings=settings))


def growing(*steps, **settings):
    """Looking back asks why, under its own cards."""
    return opened("past", asking(under="here", **settings), *steps)


def card(id, parent=None, by=ANA, **more):
    return (by, AddCard(id, "past", f"Because of {id}", parent=parent, **more))


def whys(many):
    """k1, under it k2, and so on."""
    return [card(f"k{n}", f"k{n - 1}" if n > 1 else None) for n in range(1, many + 1)]


def parents(scene: Scene) -> dict[str, str | None]:
    return {each.id: each.parent for each in scene.workshop.all(Card)}


def test_why_is_asked_six_deep_and_no_deeper():
    scene = growing(*whys(6))
    assert parents(scene)["k6"] == "k5"
    scene.when(*card("k7", "k6")).then_refused("too_deep", "parent")


def test_a_branch_that_is_moved_takes_its_depth_along():
    scene = growing(*whys(4), card("a1"), card("a2", "a1"), card("a3", "a2"))
    scene.when(ANA, EditCard("a1", parent="k4")).then_refused("too_deep", "parent")
    scene = scene.when(ANA, EditCard("a1", parent="k3"))
    assert (parents(scene)["a1"], parents(scene)["a3"]) == ("k3", "a2")


def test_no_card_is_its_own_ancestor_however_it_gets_there():
    scene = growing(*whys(3))
    scene.when(ANA, EditCard("k1", parent="k1")).then_refused("bad_parent", "parent")
    scene.when(ANA, EditCard("k1", parent="k3")).then_refused("bad_parent", "parent")
    scene.when(FAY, MoveCard("k1", parent="k3")).then_refused("bad_parent", "parent")
    scene.when(FAY, MergeCards("k1", "k3")).then_refused("bad_merge", "into")


def test_only_a_stage_that_asks_for_it_takes_a_card_under_another():
    scene = opened("past", card("k1"))
    scene.when(*card("k2", "k1")).then_refused("bad_parent", "parent")
    scene.when(*card("k2", "nowhere")).then_refused("no_such_card", "parent")


def test_causes_go_under_the_barriers_of_another_stage_and_not_the_other_way():
    barrier = (FAY, AddCard("b1", "barriers", "No trust"))
    scene = opened("past", barrier, asking(under="barriers"), card("k1", "b1"), card("k2", "k1"))
    assert parents(scene) == {"b1": None, "k1": "b1", "k2": "k1"}
    scene.when(FAY, MoveCard("b1", parent="k1")).then_refused("bad_parent", "parent")
    deep = after(scene, *(card(f"k{n}", f"k{n - 1}") for n in range(3, 7)))
    deep.when(*card("k7", "k6")).then_refused("too_deep", "parent")


def test_what_we_do_about_a_trend_is_under_the_trend_alone():
    trend = (FAY, AddCard("b1", "barriers", "Fewer fish"))
    scene = opened(
        "past",
        trend,
        asking(under="barriers", draw="matrix", attitude=True),
        card("k1", "b1", attitude="want"),
    )
    assert scene.workshop.need(Card, "k1").attitude == "want"
    scene.when(*card("k2", "k1")).then_refused("bad_parent", "parent")


def test_no_one_finds_a_hidden_card_by_putting_one_under_it():
    scene = growing(card("k1", by=BEN), (FAY, HideCard("k1")))
    scene.when(*card("k2", "k1")).then_refused("no_such_card", "parent")
    scene.when(*card("k2", "k1", FAY)).then_refused("card_hidden", "parent")
    held = growing(card("k1"), hold=True)
    assert not held.when(*card("k2", "k1")).refused, "her own one"


def test_a_card_that_is_deleted_leaves_what_others_wrote_under_it_one_step_up():
    scene = growing(*whys(2), card("k3", "k2", BEN)).when(ANA, WithdrawCard("k2"))
    assert parents(scene) == {"k1": None, "k3": "k1"}
    assert parents(scene.when(ANA, WithdrawCard("k1"))) == {"k3": None}


def test_what_is_under_a_merged_card_is_under_the_other_one_until_they_part():
    scene = growing(card("k1"), card("k2"), card("k3", "k1", BEN)).when(FAY, MergeCards("k1", "k2"))
    assert parents(scene)["k3"] == "k2"
    assert parents(scene.when(*card("k4", "k1")))["k4"] == "k2"
    assert parents(scene.when(FAY, MergeCards("k1", None)))["k3"] == "k1"


def test_after_they_part_a_card_does_not_come_back_above_itself():
    scene = growing(card("k0"), card("k1", "k0"), card("k2"), card("k3", "k1"))
    scene = after(scene, (FAY, MergeCards("k1", "k2")), (FAY, MoveCard("k0", parent="k3")))
    scene = scene.when(FAY, MergeCards("k1", None))
    assert parents(scene) == {"k0": "k3", "k1": "k0", "k2": None, "k3": "k2"}


def test_a_card_that_was_put_elsewhere_meanwhile_stays_there():
    scene = growing(card("k1"), card("k2"), card("k3", "k1"))
    scene = after(scene, (FAY, MergeCards("k1", "k2")), (ANA, EditCard("k3", parent="")))
    assert parents(scene.when(FAY, MergeCards("k1", None)))["k3"] is None


def test_a_merge_does_not_push_a_branch_too_deep():
    scene = growing(*whys(5), card("a1"), card("a2", "a1"), card("a3", "a2"))
    scene.when(FAY, MergeCards("a1", "k5")).then_refused("too_deep", "parent")
    assert not scene.when(FAY, MergeCards("a1", "k4")).refused


def test_a_cause_is_marked_as_a_root_where_causes_are_asked_for():
    scene = growing(*whys(2)).when(ANA, EditCard("k2", root=True))
    assert scene.workshop.need(Card, "k2").root
    growing(*whys(2)).when(BEN, EditCard("k2", root=True)).then_refused("not_yours", "card")
    opened("past", card("k1")).when(ANA, EditCard("k1", root=True)).then_refused(
        "not_asked", "root"
    )


def test_a_comment_is_short_and_stays_under_its_card():
    scene = opened("past", asking(comments=True), card("k1"), card("k2", "k1", BEN), card("k3"))
    comment = scene.workshop.need(Card, "k2")
    assert (comment.comment, comment.lane, comment.parent) == (True, None, "k1")
    long = AddCard("k4", "past", "x" * 141, parent="k1")
    scene.when(BEN, long).then_refused("too_long", "text")
    scene.when(BEN, EditCard("k2", text="x" * 141)).then_refused("too_long", "text")
    scene.when(BEN, EditCard("k2", parent="k3")).then_refused("is_comment", "parent")
    scene.when(FAY, MoveCard("k2", "world")).then_refused("is_comment", "card")
    scene.when(FAY, MergeCards("k2", "k3")).then_refused("is_comment", "card")
    scene.when(*card("k5", "k2")).then_refused("bad_parent", "parent")


def test_where_causes_are_asked_for_too_a_comment_says_that_it_is_one():
    scene = growing(card("k1"), card("k2", "k1"), card("k3", "k1", comment=True), comments=True)
    assert [each.comment for each in scene.workshop.all(Card)] == [False, False, True]
    growing(card("k1")).when(*card("k2", "k1", comment=True)).then_refused("bad_parent", "parent")


def test_a_card_on_which_others_commented_is_not_deleted():
    scene = opened("past", asking(comments=True), card("k1"), card("k2", "k1"))
    gone = scene.when(ANA, WithdrawCard("k1"))
    assert gone.workshop.all(Card) == []
    spoken = after(scene, card("k3", "k1", BEN))
    spoken.when(ANA, WithdrawCard("k1")).then_refused("has_comments", "card")
    spoken.when(FAY, WithdrawCard("k1")).then_refused("has_comments", "card")


def test_a_stage_that_is_named_can_be_removed_and_brought_back():
    barrier = (FAY, AddCard("b1", "barriers", "No trust"))
    scene = opened("past", barrier, asking(under="barriers"), card("k1", "b1"))
    gone = scene.when(FAY, RemoveStage("barriers"))
    assert gone.workshop.need(Card, "k1").parent == "b1"
    assert not gone.when(FAY, EditStage("past", settings={"under": "barriers"})).refused
    again = after(gone, (FAY, RestoreStage("barriers")), (FAY, OpenStage("past")))
    assert parents(again.when(*card("k2", "b1")))["k2"] == "b1"


@pytest.mark.parametrize("named", ["past", "power", "nowhere"])
def test_a_setting_names_another_stage_with_cards(named):
    opened("past").when(*asking(under=named)).then_refused("bad_setting", "under")


def test_a_tree_of_two_thousand_cards_is_fast():
    scene = growing()
    grown = apply(scene.workshop, 1, [Put(each) for each in two_thousand()])
    began = process_time()
    for n in range(100):
        scene = Scene(grown).when(*card("new", f"k{1900 + n}"))
        assert scene.refused is None or scene.refused.code == "too_deep"
    Scene(grown).when(ANA, EditCard("k1", parent="k1999")).then_refused("not_yours", "card")
    Scene(grown).when(FAY, EditCard("k1", parent="k1999")).then_refused("bad_parent", "parent")
    assert process_time() - began < 2


def two_thousand() -> list[Card]:
    """Four under each, six deep."""
    first = Card("k0", "past", "Why?", NOW)
    return [first, *(replace(first, id=f"k{n}", parent=f"k{(n - 1) // 4}") for n in range(1, 2000))]


def test_a_log_that_goes_round_in_circles_comes_to_an_end():
    ring = [Card(f"k{n}", "past", "Why?", NOW, parent=f"k{(n + 1) % 3}") for n in range(3)]
    scene = growing()
    mad = Scene(apply(scene.workshop, 1, [Put(each) for each in ring]))
    assert isinstance(mad.workshop, Workshop)
    mad.when(*card("new", "k1")).then_refused("too_deep", "parent")
    mad.when(FAY, MoveCard("k1", parent="k2")).then_refused("bad_parent", "parent")
