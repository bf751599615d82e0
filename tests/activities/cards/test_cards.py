"""Cards are written by their authors, tidied by the facilitator."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, NOW, RUI, WALL, given, opened
from wsr.activities.cards import posting
from wsr.activities.cards.clusters import AddCluster
from wsr.activities.cards.editing import CardEdited, CardWithdrawn, EditCard, WithdrawCard
from wsr.activities.cards.moderating import (
    CardMerged,
    CardMoved,
    CardShown,
    HideCard,
    MergeCards,
    MoveCard,
)
from wsr.activities.cards.posting import AddCard, CardAdded
from wsr.activities.cards.revealing import RevealCards
from wsr.activities.ratings.rules import Rate
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.leverage import AddLink, MarkLeverage
from wsr.domain.merging import CarriedAlong
from wsr.domain.records import Authorship, Card

NETS = AddCard("k1", "barriers", "Small nets")
CARD = Card("k1", "barriers", "Small nets", NOW, "unsorted", "unsorted", group="fishers")
HIDDEN = replace(CARD, shown="hidden", audience="facilitators")
ANAS = Authorship("k1", "ana", "barriers", audience="person:ana")
GIVEN = {"at": NOW, "lane": "unsorted", "category": "unsorted"}


def posted(*more):
    return opened("barriers", (ANA, NETS), *more)


def test_ana_posts_a_card_that_everyone_sees_and_no_one_can_trace():
    scene = opened("barriers").when(ANA, NETS)
    scene.then_put(CARD, ANAS)
    assert scene.seen_by(WALL, "card") == [CARD]
    assert scene.seen_by(BEN, "authorship") == scene.seen_by(FAY, "authorship") == []


def test_a_card_goes_to_the_lane_its_author_names():
    scene = opened("barriers").when(ANA, replace(NETS, lane="governance", level="core"))
    scene.has(replace(CARD, lane="governance", category="governance", level="core"))
    scene = opened("barriers").when(ANA, replace(NETS, category="structural"))
    scene.has(replace(CARD, lane="structural", category="structural"))


def test_a_category_that_is_no_lane_here_is_kept_as_a_tag():
    scene = opened("past").when(ANA, AddCard("k1", "past", "Dam", category="governance"))
    scene.has(Card("k1", "past", "Dam", NOW, "world", "governance", group="fishers"))


def test_lanes_and_tags_are_those_there_are():
    room = opened("barriers")
    room.when(ANA, replace(NETS, lane="sky")).then_refused("no_such_lane", "lane")
    room.when(ANA, replace(NETS, category="sky")).then_refused("bad_choice", "category")
    room.when(ANA, replace(NETS, card_kind="sky")).then_refused("bad_choice", "card_kind")
    room.when(ANA, replace(NETS, level="sky")).then_refused("bad_choice", "level")
    room.when(ANA, replace(NETS, cluster="c1")).then_refused("no_such_cluster", "cluster")


def test_ana_posts_only_into_an_open_stage_for_cards():
    given().when(ANA, NETS).then_refused("stage_closed", "stage")
    given().when(ANA, replace(NETS, stage="lunch")).then_refused("no_such_stage", "stage")
    opened("power").when(ANA, replace(NETS, stage="power")).then_refused("wrong_stage", "stage")
    assert not given().when(FAY, NETS).refused


def test_leverage_points_are_suggested_only_where_the_stage_asks_for_it():
    suggestion = replace(NETS, stage="leverage")
    assert not opened("leverage").when(ANA, suggestion).refused
    asked = opened("leverage", (FAY, EditStage("leverage", settings={"suggest": False})))
    asked.when(ANA, suggestion).then_refused("wrong_stage", "stage")
    assert not asked.when(FAY, suggestion).refused


def test_an_id_is_used_once_for_cards_and_clusters():
    posted().when(BEN, NETS).then_refused("id_in_use", "card")
    posted((FAY, AddCluster("c1", "barriers", "Nets"))).when(
        BEN, replace(NETS, card="c1")
    ).then_refused("id_in_use", "card")
    posted().when(BEN, replace(NETS, card="")).then_refused("bad_id", "card")


def test_a_person_posts_as_many_cards_as_the_stage_allows():
    room = posted((FAY, EditStage("barriers", settings={"most": 1})))
    room.when(ANA, replace(NETS, card="k2")).then_refused("too_many_cards")
    assert not room.when(BEN, replace(NETS, card="k2")).refused
    assert not room.when(RUI, replace(NETS, card="k2")).refused
    assert not room.when(ANA, WithdrawCard("k1")).when(ANA, NETS).refused


def test_a_wall_is_full_at_some_point(monkeypatch):
    monkeypatch.setattr(posting, "MAX_CARDS", 1)
    posted().when(BEN, replace(NETS, card="k2")).then_refused("too_many_cards")


def test_ana_is_named_when_she_says_so_or_the_stage_does():
    named = replace(CARD, by="ana")
    opened("barriers").when(ANA, replace(NETS, named=True)).has(named)
    opened("barriers", (FAY, EditStage("barriers", settings={"naming": "named"}))).when(
        ANA, NETS
    ).has(named)


def test_in_an_anonymous_stage_neither_name_nor_group_is_on_the_card():
    room = opened("barriers", (FAY, EditStage("barriers", settings={"naming": "anonymous"})))
    room.when(ANA, replace(NETS, named=True)).has(replace(CARD, group=None))


def test_rui_posts_for_another_group_and_it_shows():
    scene = opened("barriers").when(RUI, replace(NETS, for_group="traders"))
    scene.has(replace(CARD, group="traders", recorded=True))


def test_ana_cannot_post_for_another_group():
    asked = replace(NETS, for_group="ministry")
    opened("barriers").when(ANA, asked).then_refused("not_allowed", "for_group")
    opened("barriers").when(RUI, replace(NETS, for_group="pirates")).then_refused(
        "no_such_group", "for_group"
    )


def test_a_held_card_is_read_by_its_author_and_the_facilitators_alone():
    held = posted((FAY, EditStage("barriers", settings={"hold": True})))
    held = held.when(ANA, replace(NETS, card="k2"))
    card = replace(CARD, id="k2", shown="held", audience="facilitators")
    held.then_put(card, replace(ANAS, id="k2", shown="held", text="Small nets", given=GIVEN))
    assert held.seen_by(BEN, "card") == [CARD]
    assert held.seen_by(FAY, "card") == [CARD, card]


def test_fay_reveals_the_held_cards_at_once():
    held = opened("barriers", (FAY, EditStage("barriers", settings={"hold": True})), (ANA, NETS))
    shown = held.when(FAY, RevealCards("barriers")).then(CardShown("k1", "shown"))
    shown.has(CARD, ANAS)
    shown.when(FAY, RevealCards("barriers")).then_nothing()
    shown.when(FAY, RevealCards("lunch")).then_refused("no_such_stage", "stage")


def test_ana_edits_her_card():
    scene = posted().when(ANA, EditCard("k1", "Tiny nets", level="core"))
    scene.then(CardEdited("k1", {"level": "core"}, "ana", "Tiny nets"))
    scene.has(replace(CARD, text="Tiny nets", level="core", edited=True))


def test_an_empty_tag_is_taken_away():
    scene = posted((ANA, EditCard("k1", category="governance", level="core")))
    scene.has(replace(CARD, lane="governance", category="governance", level="core", edited=True))
    scene.when(ANA, EditCard("k1", category="", level="")).has(replace(CARD, edited=True))


def test_a_category_where_lanes_are_something_else_moves_nothing():
    past = opened("past", (ANA, AddCard("k1", "past", "Dam", lane="self")))
    past.when(ANA, EditCard("k1", category="governance")).then(
        CardEdited("k1", {"category": "governance"}, "ana")
    )


def test_only_author_and_facilitator_edit_and_withdraw():
    posted().when(BEN, EditCard("k1", "Mine")).then_refused("not_yours", "card")
    posted().when(RUI, WithdrawCard("k1")).then_refused("not_yours", "card")
    posted().when(ANA, EditCard("k1", level="sky")).then_refused("bad_choice", "level")
    assert not posted().when(FAY, EditCard("k1", "Small-mesh nets")).refused


def test_a_card_is_not_edited_when_its_stage_is_over():
    over = posted((FAY, CloseStage("barriers")))
    over.when(ANA, EditCard("k1", "Late")).then_refused("stage_closed", "stage")
    over.when(ANA, WithdrawCard("k1")).then_refused("stage_closed", "stage")


def test_ana_edits_a_hidden_card_and_it_stays_hidden():
    scene = posted((FAY, HideCard("k1"))).when(ANA, EditCard("k1", "Nets"))
    scene.has(replace(HIDDEN, text="Nets", edited=True))
    scene.has(replace(ANAS, shown="hidden", text="Nets", given=GIVEN))
    assert scene.seen_by(BEN, "card") == []


def test_a_withdrawn_card_takes_its_arrows_ratings_and_mergers_along():
    room = posted(
        (ANA, AddCard("k2", "barriers", "Fine nets")),
        (FAY, AddLink("k1", "k2")),
        (FAY, MergeCards("k2", "k1")),
        (FAY, Rate("power", "k1", "fishers", 2, 1)),
    )
    scene = room.when(ANA, WithdrawCard("k1")).then(CardWithdrawn("k1"))
    scene.then_removed(
        ("link", "k1>k2:addresses"),
        ("authorship", "k1"),
        ("card", "k1"),
        ("rating", "power/k1/fishers/fishers"),
    )
    scene.has(replace(CARD, id="k2", text="Fine nets"))


def test_a_leverage_point_is_not_withdrawn():
    posted((FAY, MarkLeverage("k1"))).when(ANA, WithdrawCard("k1")).then_refused(
        "is_leverage", "card"
    )
    posted().when(ANA, WithdrawCard("k9")).then_refused("no_such_card", "card")


def test_fay_moves_a_card_to_another_lane():
    scene = posted().when(FAY, MoveCard("k1", "structural"))
    scene.then(CardMoved("k1", "structural", "structural"))
    scene.has(replace(CARD, lane="structural", category="structural"))


def test_a_card_is_moved_only_to_a_lane_there_is():
    posted().when(FAY, MoveCard("k1", "sky")).then_refused("no_such_lane", "lane")
    posted().when(ANA, MoveCard("k1", "structural")).then_refused("not_allowed")
    laneless = opened("leverage", (ANA, AddCard("k1", "leverage", "Nets")))
    laneless.when(FAY, MoveCard("k1", "sky")).then_refused("no_such_lane", "lane")


def test_fay_hides_a_card_and_its_author_keeps_the_words():
    scene = posted().when(FAY, HideCard("k1")).then(CardShown("k1", "hidden"))
    scene.then_put(HIDDEN, replace(ANAS, shown="hidden", text="Small nets", given=GIVEN))
    assert [scene.seen_by(each, "card") for each in (BEN, ANA, WALL)] == [[], [], []]
    scene.when(FAY, HideCard("k1", hidden=False)).has(CARD, ANAS)


def test_a_card_of_the_host_belongs_to_no_one():
    scene = opened("barriers").when(HOST, NETS).then_put(replace(CARD, group=None))
    scene.when(FAY, HideCard("k1")).has(replace(HIDDEN, group=None))


@pytest.mark.parametrize("asked", [HideCard("k1"), RevealCards("barriers"), MergeCards("k1", None)])
def test_ana_does_not_moderate(asked):
    posted().when(ANA, asked).then_refused("not_allowed")


def test_fay_merges_a_card_into_another_and_parts_them_again():
    room = posted((BEN, AddCard("k2", "barriers", "Nets")))
    merged = room.when(FAY, MergeCards("k2", "k1"))
    merged.then(CardMerged("k2", "k1"), CarriedAlong(("k2",), "k1"))
    assert merged.workshop.get(Card, "k2").merged_into == "k1"
    parted = merged.when(FAY, MergeCards("k2", None))
    assert parted.workshop.get(Card, "k2").merged_into is None


def test_a_card_is_merged_only_into_one_that_stands_by_itself():
    room = posted(
        (BEN, AddCard("k2", "barriers", "Nets")),
        (BEN, AddCard("k3", "barriers", "Net")),
        (FAY, MergeCards("k2", "k1")),
    )
    room.when(FAY, MergeCards("k3", "k2")).then_refused("bad_merge", "into")
    room.when(FAY, MergeCards("k1", "k3")).then_refused("bad_merge", "into")
    room.when(FAY, MergeCards("k3", "k3")).then_refused("bad_merge", "into")
    room.when(FAY, MergeCards("k3", "k9")).then_refused("no_such_card", "into")


def test_what_an_event_says_of_a_card():
    scene = given((FAY, OpenStage("barriers"))).when(ANA, NETS)
    scene.then(
        CardAdded(
            "k1",
            "barriers",
            "ana",
            NOW,
            "unsorted",
            "unsorted",
            None,
            None,
            "fishers",
            None,
            False,
            None,
            "shown",
            "Small nets",
        )
    )
