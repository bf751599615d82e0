"""Fay says of a leverage point whether it pushes or pulls, and how deep it goes."""

import pytest

from tests.cast import ANA, FAY, opened
from wsr.activities.cards.posting import AddCard
from wsr.domain.leverage import MarkLeverage
from wsr.domain.leverage_kinds import MEADOWS, DescribeLeverage, LeverageDescribed
from wsr.domain.records import Leverage


def marked():
    return opened("past", (ANA, AddCard("k1", "past", "Trust")), (FAY, MarkLeverage("k1")))


def test_fay_describes_a_point_bit_by_bit():
    scene = marked().when(FAY, DescribeLeverage("k1", pull="pull", place=2))
    scene.then(LeverageDescribed("k1", "pull", "", 2))
    more = scene.when(FAY, DescribeLeverage("k1", nature="cultural"))
    point = more.workshop.need(Leverage, "k1")
    assert (point.pull, point.nature, point.place) == ("pull", "cultural", 2)
    more.when(FAY, DescribeLeverage("k1", pull="pull")).then_nothing()
    cleared = more.when(FAY, DescribeLeverage("k1", pull="", nature="", place=0))
    assert cleared.workshop.need(Leverage, "k1").place == 0


@pytest.mark.parametrize(
    ("field", "value"), [("pull", "shove"), ("nature", "odd"), ("place", 13), ("place", -1)]
)
def test_only_what_is_offered_can_be_chosen(field, value):
    marked().when(FAY, DescribeLeverage("k1", **{field: value})).then_refused("bad_choice", field)


def test_only_fay_does_it_and_only_of_a_leverage_point():
    marked().when(ANA, DescribeLeverage("k1", pull="push")).then_refused("not_allowed")
    marked().when(FAY, DescribeLeverage("k9", pull="push")).then_refused("no_such_leverage", "on")


def test_each_of_the_twelve_places_is_one_sentence():
    assert sorted(MEADOWS) == list(range(1, 13))
    assert all(words.endswith(".") and words.count(".") == 1 for words in MEADOWS.values())
