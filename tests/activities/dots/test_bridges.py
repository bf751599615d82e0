"""Bridges: what every side backs is found from who backs it in each group, not from how many they are."""

import msgspec
import pytest
from hypothesis import given as all_of
from hypothesis import strategies as st

from tests.activities.dots.test_dots import voting
from tests.cast import ANA, FAY, after
from wsr.activities.dots.bridges import bridge
from wsr.activities.dots.records import Tally
from wsr.activities.dots.rules import CloseVote, PlaceDots, VoteClosed

NONE = frozenset()


def room(**groups):
    """The ballots of groups, each given as (people who back the ferry, people who voted)."""
    yes, no = {"ferry": 2}, {"school": 1}
    return [
        (group, dots)
        for group, (backers, voted) in groups.items()
        for dots in [yes] * backers + [no] * (voted - backers)
    ]


def test_it_is_the_geometric_mean_of_smoothed_shares():
    # (3 + 1/2) / (4 + 1) = 0.7 and (1 + 1/2) / (5 + 1) = 0.25; the root of their product is 0.4183.
    assert bridge("ferry", room(fishers=(3, 4), ministry=(1, 5)), NONE) == 418
    # (0 + 1/2) / (4 + 1) = 0.1 takes most of it away: one group backs it not at all.
    assert bridge("ferry", room(fishers=(4, 4), ministry=(0, 4)), NONE) == 300
    assert bridge("ferry", [], NONE) == 0


def test_half_of_every_group_comes_before_all_of_the_largest():
    split = room(fishers=(40, 40), ministry=(0, 6), traders=(0, 6))
    shared = room(fishers=(20, 40), ministry=(3, 6), traders=(3, 6))
    assert bridge("ferry", split, NONE) < bridge("ferry", shared, NONE) == 500


def test_a_group_twice_as_large_weighs_no_more():
    """Both shares are one half, so their mean is, however many people are behind each."""
    assert bridge("ferry", room(fishers=(3, 6), ministry=(60, 120)), NONE) == 500


def test_how_many_dots_someone_gives_makes_no_difference():
    one = [("fishers", {"ferry": 1}), ("ministry", {"school": 1})]
    five = [("fishers", {"ferry": 5}), ("ministry", {"school": 1})]
    assert bridge("ferry", one, NONE) == bridge("ferry", five, NONE)


CASTS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from([{"ferry": 1}, {"school": 2}])), min_size=1
)


@all_of(CASTS, st.data())
def test_one_more_backer_of_a_group_never_lowers_it(casts, data):
    at = data.draw(st.integers(0, len(casts) - 1))
    more = [(g, {"ferry": 1}) if n == at else (g, dots) for n, (g, dots) in enumerate(casts)]
    assert bridge("ferry", more, NONE) >= bridge("ferry", casts, NONE)


@all_of(CASTS, st.data())
def test_neither_the_order_nor_the_names_of_groups_make_a_difference(casts, data):
    names = dict(zip("abcd", data.draw(st.permutations("abcd")), strict=True))
    other = [(names[g], dots) for g, dots in data.draw(st.permutations(casts))]
    assert bridge("ferry", other, NONE) == bridge("ferry", casts, NONE)


@all_of(CASTS)
def test_when_every_group_is_split_in_two_equal_ones_it_stays_the_same(casts):
    """Twice as many sides, each with the same shares, come to the same mean."""
    split = [(f"{g}{half}", dots) for g, dots in casts for half in "12"]
    assert bridge("ferry", split, NONE) == bridge("ferry", casts, NONE)


@pytest.mark.parametrize("choices", [[1, 1, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1], [1, 0, 0, 0, 0, 1]])
def test_which_of_the_small_groups_back_it_does_not_show(choices):
    """Two from the traders and four from the ministry are one side together: 2 of 6 back it."""
    groups = ["traders"] * 2 + ["ministry"] * 4
    dots = [{"ferry": 1} if yes else {"school": 1} for yes in choices]
    pool = list(zip(groups, dots, strict=True))
    casts = [*pool, *room(fishers=(5, 6))]
    together = room(both=(2, 6), fishers=(5, 6))
    pooled = frozenset({"traders", "ministry"})
    assert bridge("ferry", casts, pooled) == bridge("ferry", together, NONE)


def test_a_result_of_an_earlier_version_has_none():
    scene = voting((ANA, PlaceDots("v1", "k1", 2)), secret=False)
    old = msgspec.to_builtins(after(scene, (FAY, CloseVote("v1"))).events[0])
    del old["tally"]["voters"]
    for item in old["tally"]["items"]:
        del item["bridge"]
    scene.happen(msgspec.convert(old, VoteClosed), 1)
    tally = scene.workshop.get(Tally, "v1")
    assert (tally.voters, [("bridge" in item) for item in tally.items]) == ({}, [False, False])
