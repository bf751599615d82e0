"""What hangs on a card goes along when it is merged, and comes back when it is unmerged."""

from tests.cast import ANA, BEN, FAY, opened
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.moderating import CardMerged, MergeCards
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import OpenVote
from wsr.activities.ratings.rules import Rate
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.leverage import AddLink, Decide, MarkLeverage
from wsr.domain.merging import GivenBack
from wsr.domain.records import Card, Decision, Link


def posted(*more):
    ids = ("net", "nets", "gear", "law")
    cards = [(ANA, AddCard(id, "barriers", f"Card {id}")) for id in ids]
    return opened("barriers", *cards, *more)


def hanging(scene, noun):
    return {r.id for r in scene.workshop.by_kind().get(noun, {}).values()}


def merged_into(scene, id):
    return scene.workshop.get(Card, id).merged_into


MERGE, PART = (FAY, MergeCards("net", "nets")), (FAY, MergeCards("net", None))


def test_links_go_along_and_come_back():
    room = posted((FAY, AddLink("net", "law")), (FAY, AddLink("gear", "net")))
    before = hanging(room, "link")
    merged = room.when(*MERGE)
    assert hanging(merged, "link") == {"nets>law:addresses", "gear>nets:addresses"}
    assert hanging(merged.when(*PART), "link") == before


def test_a_link_between_the_two_stays_and_points_at_nothing_new():
    merged = posted((FAY, AddLink("net", "nets"))).when(*MERGE)
    assert hanging(merged, "link") == {"net>nets:addresses"}


def test_a_link_that_the_other_has_already_is_not_doubled():
    room = posted((FAY, AddLink("net", "law")), (FAY, AddLink("nets", "law")))
    merged = room.when(*MERGE)
    assert merged.workshop.get(Link, "nets>law:addresses")
    assert hanging(merged.when(*PART), "link") == hanging(room, "link")


def test_a_groups_rating_goes_along_unless_the_group_rated_the_other():
    room = posted(
        (FAY, OpenStage("power")),
        (FAY, Rate("power", "net", "fishers", 2, 1)),
        (FAY, Rate("power", "nets", "ministry", 4, 4)),
        (FAY, Rate("power", "net", "ministry", 0, 0)),
    )
    merged = room.when(*MERGE)
    ratings = {(r.on, r.group): r.power for r in merged.workshop.by_kind()["rating"].values()}
    kept = {("nets", "fishers"): 2, ("nets", "ministry"): 4, ("net", "ministry"): 0}
    assert ratings == kept
    assert merged.when(*PART).workshop.by_kind()["rating"] == room.workshop.by_kind()["rating"]


def test_what_members_rated_themselves_is_not_merged():
    room = posted(
        (FAY, EditStage("power", settings={"members": True})),
        (FAY, OpenStage("power")),
        (BEN, Rate("power", "net", "ministry", 2, 1)),
    )
    room.when(*MERGE).then_refused("rated_by_members", "card")
    assert not room.when(FAY, MergeCards("nets", "net")).refused


def test_a_decision_is_then_on_the_card_that_stays():
    room = posted((FAY, Decide("d1", "Ban fine nets", on=("net", "law"))))
    merged = room.when(*MERGE)
    assert merged.workshop.get(Decision, "d1").on == ("nets", "law")
    assert merged.when(*PART).workshop.get(Decision, "d1").on == ("net", "law")


def test_a_leverage_point_and_what_was_voted_on_are_not_merged():
    room = posted((FAY, MarkLeverage("net")))
    room.when(*MERGE).then_refused("is_leverage", "card")
    voted = room.when(FAY, OpenVote("v1", "leverage"))
    voted.when(*MERGE).then_refused("is_leverage", "card")


def test_a_card_with_others_under_it_is_the_one_that_stays():
    room = posted((FAY, MergeCards("gear", "net")))
    room.when(*MERGE).then_refused("bad_merge", "into")
    assert merged_into(room.when(FAY, MergeCards("nets", "net")), "nets") == "net"


def test_withdrawing_the_card_that_stayed_gives_back_what_others_brought():
    room = posted((FAY, AddLink("net", "law")), MERGE)
    left = room.when(ANA, WithdrawCard("nets"))
    assert merged_into(left, "net") is None
    assert hanging(left, "link") == {"net>law:addresses"}
    assert hanging(left, "merger") == set()


def test_withdrawing_a_merged_card_leaves_what_it_brought_with_the_other():
    left = posted((FAY, AddLink("net", "law")), MERGE).when(ANA, WithdrawCard("net"))
    assert hanging(left, "link") == {"nets>law:addresses"}
    assert hanging(left, "merger") == set()


def test_many_are_parted_at_once():
    room = posted(
        (FAY, AddLink("net", "gear")), (FAY, MergeCards(into="law", cards=("net", "nets")))
    )
    scene = room.when(FAY, MergeCards(into=None, cards=("net", "nets")))
    scene.then(GivenBack(("net",)), CardMerged("net", None), CardMerged("nets", None))


def test_a_merge_of_an_older_log_moves_nothing():
    room = posted((FAY, AddLink("net", "law")))
    room.happen(CardMerged("net", "nets"), 1)
    assert hanging(room, "link") == {"net>law:addresses"}
    assert merged_into(room.when(*PART), "net") is None
