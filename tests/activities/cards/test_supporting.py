"""People say "me too" to a card that someone else wrote, and it counts once for each of them."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, RUI, WALL, after, opened
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import HideCard, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.cards.records import Support, Supporter
from wsr.activities.cards.report import also_from
from wsr.activities.cards.supporting import CardSupported, SupportCard, SupportTakenBack
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.index import sheets
from wsr.domain.agenda import CloseStage, EditStage
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Actor
from wsr.domain.people import Join, MovePerson
from wsr.domain.records import Card

CAT = Actor("cat", "participant", "traders")
CAT_JOINS = (HOST, Join("cat", "Cat", "traders"))
BENS = Supporter("k1/1", "k1", "barriers", "ben", "ministry", audience="person:ben")
NAMELESS = (FAY, EditStage("barriers", settings={"naming": "anonymous"}))


def posted(*more):
    """Ana has written k1, Ben k2."""
    return opened(
        "barriers",
        CAT_JOINS,
        (ANA, AddCard("k1", "barriers", "Small nets")),
        (BEN, AddCard("k2", "barriers", "Nets are too small")),
        *more,
    )


def nameless(*more):
    return opened(
        "barriers",
        CAT_JOINS,
        NAMELESS,
        (ANA, AddCard("k1", "barriers", "Small nets")),
        (BEN, AddCard("k2", "barriers", "Nets are too small")),
        *more,
    )


def counts(scene, card="k1"):
    found = scene.workshop.get(Support, card)
    return (found.total, found.groups) if found else (0, {})


def test_ben_supports_anas_card_and_everyone_sees_from_which_group():
    scene = posted().when(BEN, SupportCard("k1"))
    scene.then(CardSupported("k1/1", "k1", "barriers", "ben", "ministry"))
    told = Support("k1", "barriers", 1, {"ministry": 1})
    scene.then_put(BENS, told)
    assert scene.seen_by(WALL, "support") == [told]
    assert scene.seen_by(BEN, "supporter") == [BENS]
    assert scene.seen_by(ANA, "supporter") == scene.seen_by(FAY, "supporter") == []


def test_support_counts_once_and_can_be_taken_back():
    scene = posted((BEN, SupportCard("k1")))
    scene.when(BEN, SupportCard("k1")).then_nothing()
    back = scene.when(BEN, SupportCard("k1", False)).then(SupportTakenBack("k1/1", "k1"))
    assert counts(back) == (0, {})
    back.lacks("supporter", "k1/1").when(BEN, SupportCard("k1", False)).then_nothing()
    assert counts(after(back, (BEN, SupportCard("k1")))) == (1, {"ministry": 1})


def test_no_one_supports_their_own_card():
    posted().when(ANA, SupportCard("k1")).then_refused("own_card", "card")
    nameless().when(ANA, SupportCard("k1")).then_refused("own_card", "card")


@pytest.mark.parametrize("who", [FAY, HOST])
def test_only_people_who_take_part_support_a_card(who):
    posted().when(who, SupportCard("k1")).then_refused("not_taking_part", "card")


def test_a_card_that_one_cannot_read_or_that_is_gone_is_not_supported():
    posted().when(BEN, SupportCard("k9")).then_refused("no_such_card", "card")
    posted((FAY, HideCard("k1"))).when(BEN, SupportCard("k1")).then_refused("no_such_card", "card")
    under_hidden = posted((FAY, MergeCards("k2", "k1")), (FAY, HideCard("k1")))
    under_hidden.when(RUI, SupportCard("k2")).then_refused("no_such_card", "card")


def test_a_card_is_not_supported_when_its_stage_is_over():
    over = posted((FAY, CloseStage("barriers")))
    over.when(BEN, SupportCard("k1")).then_refused("stage_closed", "stage")


def test_a_supporter_who_changes_group_has_spoken_for_the_group_of_that_time():
    scene = posted((BEN, SupportCard("k1")), (FAY, MovePerson("ben", "traders")))
    assert counts(after(scene, (CAT, SupportCard("k1")))) == (2, {"ministry": 1, "traders": 1})


def test_an_erased_person_counts_no_more_anywhere():
    scene = posted((CAT, SupportCard("k1")), (CAT, SupportCard("k2")), (RUI, SupportCard("k1")))
    merged = after(scene, (FAY, MergeCards("k2", "k1")))
    erased = after(merged, (FAY, ErasePerson("cat")))
    assert counts(erased) == (1, {"fishers": 1})
    assert [s.person for s in erased.workshop.all(Supporter)] == ["rui"]


def test_support_goes_along_to_the_card_it_is_merged_into_once_per_person():
    scene = posted((CAT, SupportCard("k1")), (CAT, SupportCard("k2")), (RUI, SupportCard("k2")))
    merged = after(scene, (FAY, MergeCards("k2", "k1")))
    assert counts(merged) == (2, {"fishers": 1, "traders": 1})
    assert counts(merged, "k2") == (0, {})
    parted = after(merged, (FAY, MergeCards("k2", None)))
    assert counts(parted) == (1, {"traders": 1})
    assert counts(parted, "k2") == (2, {"fishers": 1, "traders": 1})


def test_the_author_of_a_merged_card_is_no_supporter_of_the_other():
    scene = posted((ANA, SupportCard("k2")), (CAT, SupportCard("k2")))
    merged = after(scene, (FAY, MergeCards("k2", "k1")))
    assert counts(merged) == (1, {"traders": 1})
    merged.when(BEN, SupportCard("k1")).then_refused("own_card", "card")


def test_who_supports_a_merged_card_supports_the_one_on_the_wall():
    merged = posted((CAT, SupportCard("k2")), (FAY, MergeCards("k2", "k1")))
    assert counts(after(merged, (RUI, SupportCard("k2")))) == (2, {"fishers": 1, "traders": 1})
    merged.when(CAT, SupportCard("k1")).then_nothing()
    assert counts(after(merged, (CAT, SupportCard("k1", False)))) == (0, {})


def test_a_withdrawn_card_takes_its_support_along():
    scene = posted((BEN, SupportCard("k1")))
    scene.when(ANA, WithdrawCard("k1")).lacks("support", "k1").lacks("supporter", "k1/1")


def test_a_merged_card_that_is_withdrawn_leaves_its_support_to_the_other():
    scene = posted(
        (CAT, SupportCard("k2")), (RUI, SupportCard("k1")), (FAY, MergeCards("k2", "k1"))
    )
    left = after(scene, (BEN, WithdrawCard("k2")))
    assert counts(left) == (2, {"fishers": 1, "traders": 1})
    left.lacks("support", "k2")
    assert counts(after(left, (CAT, SupportCard("k1", False)))) == (1, {"fishers": 1})


def test_what_was_merged_into_a_withdrawn_card_has_its_own_support_again():
    scene = posted(
        (CAT, SupportCard("k2")), (RUI, SupportCard("k1")), (FAY, MergeCards("k2", "k1"))
    )
    left = after(scene, (ANA, WithdrawCard("k1")))
    assert counts(left, "k2") == (1, {"traders": 1})


def test_the_support_of_a_hidden_card_is_for_facilitators_until_it_is_shown_again():
    hidden = posted((BEN, SupportCard("k1")), (FAY, HideCard("k1")))
    assert hidden.seen_by(BEN, "support") == hidden.seen_by(WALL, "support") == []
    assert len(hidden.seen_by(FAY, "support")) == 1
    assert len(after(hidden, (FAY, HideCard("k1", hidden=False))).seen_by(WALL, "support")) == 1


def test_where_no_one_is_named_only_the_number_is_kept():
    scene = nameless().when(BEN, SupportCard("k1"))
    first, second = scene.events
    assert first == CardSupported("k1/1", "k1", "barriers", None, None, unsigned=True)
    assert (second.claim, second.unsigned) == ("ben", True)
    assert counts(scene) == (1, {})
    (mine,) = scene.workshop.all(Supporter)
    assert (mine.person, mine.group, mine.audience) == (None, None, "claim:ben")
    assert [scene.seen_by(each, "supporter") for each in (ANA, FAY, WALL)] == [[], [], []]
    scene.when(BEN, SupportCard("k1")).then_nothing()
    assert counts(after(scene, (BEN, SupportCard("k1", False)))) == (0, {})


def test_when_the_stage_closes_no_one_can_say_whose_nameless_support_it_was():
    scene = nameless(
        (BEN, SupportCard("k1")), (CAT, SupportCard("k1")), (FAY, CloseStage("barriers"))
    )
    assert scene.workshop.all(Supporter) == []
    assert counts(scene) == (2, {})
    assert counts(after(scene, (FAY, MergeCards("k1", "k2"))), "k2") == (2, {})


def test_nameless_support_of_merged_cards_counts_once_per_phone_while_it_is_known():
    scene = nameless((CAT, SupportCard("k1")), (CAT, SupportCard("k2")), (RUI, SupportCard("k2")))
    merged = after(scene, (FAY, MergeCards("k2", "k1")))
    assert (counts(merged), counts(merged, "k2")) == ((2, {}), (0, {}))
    back = after(merged, (CAT, SupportCard("k1", False)))
    assert counts(back) == (1, {})
    parted = after(merged, (FAY, MergeCards("k2", None)))
    assert (counts(parted)[0], counts(parted, "k2")[0]) == (1, 2)
    left = after(merged, (BEN, WithdrawCard("k2")))
    assert counts(left) == (2, {})


def test_a_nameless_author_who_supported_the_other_card_is_not_counted_after_the_merger():
    scene = nameless(
        (ANA, SupportCard("k2")), (CAT, SupportCard("k2")), (FAY, MergeCards("k2", "k1"))
    )
    assert counts(scene) == (1, {})


def test_a_supporter_says_nothing_of_the_person_in_its_id():
    scene = posted((BEN, SupportCard("k1")), (CAT, SupportCard("k1")))
    assert sorted(s.id for s in scene.workshop.all(Supporter)) == ["k1/1", "k1/2"]
    assert replace(BENS, id="k1/2", person="cat", group="traders", audience="person:cat") in (
        scene.workshop.all(Supporter)
    )


def test_the_report_and_the_sheets_say_from_which_groups():
    scene = posted((BEN, SupportCard("k1")), (CAT, SupportCard("k1")), (RUI, SupportCard("k1")))
    told = ReportContext(scene.workshop)
    card = scene.workshop.need(Card, "k1")
    (fact,) = also_from(told, card)
    assert (fact.label, fact.value) == ("Also from", "Fishers, Ministry, Traders")
    (sheet,) = [each for each in sheets(told) if each.name == "cards"]
    names = [column.name for column in sheet.columns]
    row = dict(zip(names, next(row for row in sheet.rows if row[0] == "k1"), strict=True))
    assert row["supported_by"] == 3
    assert row["supported_groups"] == "Fishers: 1\nMinistry: 1\nTraders: 1"


def test_the_report_says_nothing_of_a_card_that_no_one_joined_and_no_group_of_a_nameless_one():
    assert also_from(ReportContext(posted().workshop), posted().workshop.need(Card, "k1")) == ()
    scene = nameless((BEN, SupportCard("k1")), (CAT, SupportCard("k1")))
    (fact,) = also_from(ReportContext(scene.workshop), scene.workshop.need(Card, "k1"))
    assert fact.value == "2 people"
