"""Stages are put in another order, by one facilitator or by two at once."""

from dataclasses import replace
from itertools import permutations

import pytest

from tests.cast import ANA, FAY, STAGES, after, given
from wsr.domain.agenda_order import ArrangeStages, StagesArranged, merged
from wsr.domain.agenda_stages import AddStage, RemoveStage
from wsr.domain.kernel import Put
from wsr.domain.records import Stage

ORDER = tuple(each["id"] for each in STAGES)
REST = ORDER[6:]  # what follows barriers, past, power, leverage, plans and pledges


def order(scene):
    return [s.id for s in sorted(scene.workshop.all(Stage), key=lambda s: s.position)]


def moved(text, base="abcdef", now="abcdef"):
    return "".join(merged(now, base, text))


def test_fay_puts_the_stages_in_another_order():
    turned = tuple(reversed(ORDER))
    scene = given().when(FAY, ArrangeStages(turned)).then(StagesArranged(turned))
    assert order(scene) == list(turned)


def test_only_stages_that_move_are_told_to_the_phones():
    swapped = ("past", "barriers", *ORDER[2:])
    scene = given().when(FAY, ArrangeStages(swapped))
    assert [change.key[1] for change in scene.changes] == ["barriers", "past"]


def test_a_stage_goes_to_another_day_in_the_same_step():
    days = {"past": {"day": 2, "half": "am"}}
    scene = given().when(FAY, ArrangeStages(ORDER, days=days)).then(StagesArranged(ORDER, days))
    past = scene.workshop.need(Stage, "past")
    assert scene.changes == [Put(past)]
    assert past == replace(given().workshop.need(Stage, "past"), day=2, half="am")


@pytest.mark.parametrize(
    ("days", "code", "field"),
    [
        ({"past": {"day": 0, "half": "am"}}, "bad_day", "day"),
        ({"past": {"day": "2"}}, "bad_day", "day"),
        ({"past": {"day": None}}, "bad_day", "days"),
        ({"past": {"half": None}}, "bad_day", "days"),
        ({"past": {"half": "night"}}, "bad_choice", "half"),
        ({"past": {"day": 1, "title": "Mine"}}, "bad_day", "days"),
    ],
)
def test_a_day_is_one_there_can_be(days, code, field):
    given().when(FAY, ArrangeStages(ORDER, days=days)).then_refused(code, field)


@pytest.mark.parametrize("order", [(), (*ORDER, "past"), (*ORDER[:5], "lunch")])
def test_an_order_names_stages_there_are_each_once(order):
    given().when(FAY, ArrangeStages(order)).then_refused("bad_order", "stages")


def test_ana_does_not_arrange_the_agenda():
    given().when(ANA, ArrangeStages(ORDER)).then_refused("not_allowed")


def test_two_facilitators_who_move_different_stages_both_get_their_way():
    first = ("pledges", *ORDER[:5], *REST)  # Fay takes the pledges to the front
    second = ("barriers", "power", "past", *ORDER[3:])  # while another swaps two
    scene = after(given(), (FAY, ArrangeStages(first, base=ORDER)))
    scene = scene.when(FAY, ArrangeStages(second, base=ORDER))
    assert order(scene) == ["pledges", "barriers", "power", "past", "leverage", "plans", *REST]


def test_a_stage_that_was_added_meanwhile_stays_where_it_was_put():
    scene = given((FAY, AddStage("lunch", "break", "Lunch", after="power")))
    scene = scene.when(FAY, ArrangeStages(("past", "barriers", *ORDER[2:]), base=ORDER))
    assert order(scene) == [
        "past",
        "barriers",
        "power",
        "lunch",
        "leverage",
        "plans",
        "pledges",
        *REST,
    ]


def test_a_stage_that_was_removed_meanwhile_stays_removed():
    scene = given((FAY, RemoveStage("power")))
    days = {"power": {"day": 9}, "past": {"day": 2}}
    scene = scene.when(FAY, ArrangeStages(("past", "barriers", *ORDER[2:]), ORDER, days))
    assert order(scene) == ["past", "barriers", "leverage", "plans", "pledges", *REST]
    assert scene.workshop.need(Stage, "past").day == 2


@pytest.mark.parametrize("wanted", ["".join(p) for p in permutations("abcd")])
def test_where_no_one_else_moved_anything_the_order_is_what_was_asked(wanted):
    assert moved(wanted, "abcd", "abcd") == wanted


@pytest.mark.parametrize(
    ("now", "base", "wanted", "then"),
    [
        ("abcdef", "abcdef", "acdbef", "acdbef"),  # b goes behind d
        ("fabcde", "abcdef", "acdbef", "facdbe"),  # while f went to the front
        ("abxcdef", "abcdef", "bacdef", "baxcdef"),  # x came behind b meanwhile
        ("acdef", "abcdef", "bacdef", "acdef"),  # b, which was to be moved, is gone
        ("bcdefa", "abcdef", "bcdefa", "bcdefa"),  # both did the same
        ("abc", "abc", "abc", "abc"),
    ],
)
def test_orders_of_two_are_merged(now, base, wanted, then):
    assert moved(wanted, base, now) == then


@pytest.mark.parametrize("theirs", ["".join(p) for p in permutations("abcd")])
@pytest.mark.parametrize("mine", ["bacd", "dabc", "dcba"])
def test_no_stage_is_lost_or_doubled_whatever_two_ask(theirs, mine):
    assert sorted(moved(mine, "abcd", theirs)) == list("abcd")
