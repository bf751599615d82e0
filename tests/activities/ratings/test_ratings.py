"""Each stakeholder group says how much power it has over each barrier."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, NOW, RUI, WALL, opened
from wsr.activities.cards.clusters import AddCluster, RemoveCluster
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.index import forget
from wsr.activities.ratings import heatmap
from wsr.activities.ratings.records import Rating
from wsr.activities.ratings.rules import (
    MemberRated,
    Rate,
    Rated,
    RatingClaimed,
    RatingTakenBack,
    rated,
)
from wsr.documents.report_context import as_seen_by
from wsr.domain.agenda import CloseStage, EditStage, OpenStage, StageClosed
from wsr.domain.kernel import Actor, Forget
from wsr.domain.people import Join
from wsr.domain.records import Authorship
from wsr.domain.setup import CloseWorkshop

OWN = Rate("power", "k1", "fishers", 2, 4)
ID = "power/k1/fishers/fishers"
RATING = Rating(ID, "power", "k1", "fishers", 2, 4, NOW, "fishers")
CEM = Actor("cem", "participant", "fishers")


def rating(*more):
    return opened(
        "barriers",
        (ANA, AddCard("k1", "barriers", "Nets")),
        (FAY, AddCluster("c1", "barriers", "Gear")),
        (FAY, OpenStage("power")),
        *more,
    )


def by_members():
    return rating(
        (FAY, EditStage("power", settings={"members": True})), (HOST, Join("cem", "Cem", "fishers"))
    )


def test_ana_rates_for_her_group():
    scene = rating().when(ANA, OWN)
    scene.then(Rated(ID, "power", "k1", "fishers", "fishers", 2, 4, NOW)).has(RATING)


def test_a_group_has_one_rating_which_its_members_change():
    scene = rating((ANA, OWN)).when(RUI, replace(OWN, power=5))
    scene.has(replace(RATING, power=5))


def test_a_cluster_is_rated_too():
    assert not rating().when(ANA, replace(OWN, on="c1")).refused


def test_no_one_rates_for_another_group_as_if_it_were_theirs():
    rating().when(BEN, OWN).then_refused("not_your_group", "group")
    rating().when(RUI, replace(OWN, group="ministry")).then_refused("not_your_group", "group")
    scene = rating().when(FAY, OWN)
    scene.has(RATING)


def test_groups_rate_one_another_where_the_stage_asks_for_it():
    room = rating((FAY, EditStage("power", settings={"others": True})))
    id = "power/k1/fishers/ministry"
    room.when(BEN, OWN).has(replace(RATING, id=id, rater="ministry"))


@pytest.mark.parametrize("value", [-1, 6])
def test_ratings_go_from_0_to_5(value):
    rating().when(ANA, replace(OWN, power=value)).then_refused("bad_rating", "power")
    rating().when(ANA, replace(OWN, resources=value)).then_refused("bad_rating", "resources")


def test_a_rating_is_of_something_in_an_open_ratings_stage():
    rating().when(ANA, replace(OWN, on="k9")).then_refused("no_such_card", "on")
    rating().when(ANA, replace(OWN, group="x")).then_refused("no_such_group", "group")
    rating().when(ANA, replace(OWN, stage="barriers")).then_refused("wrong_stage", "stage")
    rating((FAY, OpenStage("past"))).when(ANA, OWN).then_refused("stage_closed", "stage")


def test_a_rating_is_taken_back():
    scene = rating((ANA, OWN)).when(ANA, replace(OWN, power=None))
    scene.then(RatingTakenBack(ID)).then_removed(("rating", ID))
    scene.when(ANA, replace(OWN, power=None)).then_refused("no_such_rating", "on")


def member(person, group="fishers"):
    """Someone with a phone, which leads to their claim."""
    return Actor(person, "participant", group, claim=f"{person}s-claim")


def of_member(n, who, **more):
    return replace(RATING, id=f"{ID}/{n}", audience=f"claim:{who}s-claim", **more)


def test_where_members_rate_no_one_learns_who_said_what():
    scene = by_members().when(member("ana"), OWN).when(member("cem"), replace(OWN, power=0))
    scene.has(of_member(1, "ana"), of_member(2, "cem", power=0))
    assert scene.seen_by(BEN, "rating") == scene.seen_by(FAY, "rating") == []
    mine = Authorship(f"{ID}/1", None, "power", claim="anas-claim", audience="claim:anas-claim")
    assert mine in scene.seen_by(member("ana"), "authorship")
    assert mine not in scene.seen_by(member("cem"), "authorship")


def test_the_log_does_not_say_whose_a_members_rating_is():
    scene = by_members().when(member("ana"), OWN)
    assert [type(each) for each in scene.events] == [MemberRated, RatingClaimed]
    assert all(each.unsigned for each in scene.events)
    scene = scene.when(member("ana"), replace(OWN, power=5))
    assert [type(each) for each in scene.events] == [MemberRated]
    scene = scene.when(member("ana"), replace(OWN, power=None))
    assert scene.events == [RatingTakenBack(f"{ID}/1", unsigned=True)]


def test_a_member_changes_the_own_rating_and_takes_it_back():
    ana, cem = member("ana"), member("cem")
    scene = by_members().when(ana, OWN).when(cem, OWN).when(ana, replace(OWN, power=5))
    scene.has(of_member(1, "ana", power=5), of_member(2, "cem"))
    back = scene.when(ana, replace(OWN, power=None))
    back.then_removed(("authorship", f"{ID}/1"), ("rating", f"{ID}/1"))
    back.when(ana, OWN).has(of_member(2, "cem"), of_member(3, "ana"))


def hall_of(many):
    """So many fishers who have all rated the same barrier."""
    scene = by_members()
    for n in range(many):
        scene = scene.when(HOST, Join(f"f{n}", f"F{n}", "fishers"))
        scene = scene.when(member(f"f{n}"), replace(OWN, power=n % 6))
    return scene


def test_of_fewer_than_five_members_no_mean_is_told():
    scene = hall_of(4)
    for each in (FAY, BEN, WALL):
        assert scene.seen_by(each, "rating") == []
    assert heatmap.cells(as_seen_by(scene.workshop, FAY), "power") == {}
    assert len(scene.seen_by(member("f1"), "rating")) == 1


def test_of_five_members_the_mean_is_told():
    (cell,) = heatmap.cells(as_seen_by(hall_of(5).workshop, WALL), "power").values()
    assert (cell.own.power, cell.own.raters) == (2, 5)


def test_when_one_of_five_takes_it_back_the_others_are_hidden_again():
    scene = hall_of(5).when(member("f2"), replace(OWN, power=None))
    assert scene.seen_by(FAY, "rating") == []
    assert len(scene.seen_by(member("f1"), "rating")) == 1


@pytest.mark.parametrize("end", [CloseStage("power"), OpenStage("past"), CloseWorkshop()])
def test_of_fewer_than_five_nothing_is_kept_when_the_stage_is_over(end):
    scene = hall_of(4)
    ids = tuple(f"{ID}/{n}" for n in (1, 2, 3, 4))
    lost = forget(scene.workshop, scene.when(FAY, end).events[0])
    assert [(each.type, each.values) for each in lost if each.whole] == [
        ("member_rated", ids),
        ("rating_claimed", ids),
    ]
    scene = scene.when(FAY, end)
    for id in ids:
        scene.lacks("rating", id).lacks("authorship", id)


def test_of_five_the_ratings_stay_and_whose_they_are_is_forgotten():
    before = hall_of(5)
    scene = before.when(FAY, CloseStage("power"))
    assert not scene.workshop.all(Authorship) or all(
        not each.claim for each in scene.workshop.all(Authorship)
    )
    (cell,) = heatmap.cells(as_seen_by(scene.workshop, WALL), "power").values()
    assert (cell.own.power, cell.own.raters) == (2, 5)
    lost = forget(before.workshop, StageClosed("power"))
    assert Forget("rating_claimed", "stage", ("power",), ("claim",)) in lost
    assert not any(each.whole for each in lost)


def test_what_was_rated_before_the_stage_closed_is_not_rated_again():
    scene = hall_of(5).when(FAY, CloseStage("power")).when(FAY, OpenStage("power"))
    scene.when(member("f1"), OWN).then_refused("rated_before", "on")
    few = hall_of(4).when(FAY, CloseStage("power")).when(FAY, OpenStage("power"))
    few.when(member("f1"), OWN).has(of_member(1, "f1"))


def test_a_file_of_an_earlier_version_with_members_ratings_still_opens():
    """They stay as they are, until the file is opened by a server."""
    old = Rated(f"{ID}/1", "power", "k1", "fishers", "fishers", 2, 4, NOW, "ana")
    puts = [change.record for change in rated(by_members().workshop, old)]
    assert puts == [
        replace(RATING, id=f"{ID}/1", audience="person:ana"),
        Authorship(f"{ID}/1", "ana", "power"),
    ]


def test_a_members_rating_goes_with_its_card_or_cluster():
    scene = by_members().when(ANA, OWN).when(FAY, WithdrawCard("k1"))
    scene.lacks("rating", f"{ID}/1").lacks("authorship", f"{ID}/1")
    scene = by_members().when(ANA, replace(OWN, on="c1")).when(FAY, RemoveCluster("c1"))
    assert scene.seen_by(ANA, "authorship") == [
        Authorship("k1", "ana", "barriers", audience="person:ana")
    ]
