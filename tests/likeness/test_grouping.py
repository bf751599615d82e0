"""Alike texts are put into groups and into an order."""

from wsr.likeness.grouping import LARGEST, groups_of, order_of


def test_the_most_alike_come_first_and_each_text_is_in_one_group():
    found = {(0, 1): 1.0, (2, 3): 2.0, (1, 2): 1.5, (0, 2): 1.2}
    assert groups_of(found, 1.0) == [[2, 3], [0, 1]]


def test_all_of_a_group_are_alike_so_that_a_chain_is_no_group():
    assert groups_of({(0, 1): 1.1, (1, 2): 1.0}, 1.0) == [[0, 1]]
    assert groups_of({(0, 1): 1.1, (1, 2): 1.0, (0, 2): 1.0}, 1.0) == [[0, 1, 2]]


def test_what_is_not_alike_enough_is_in_no_group():
    assert groups_of({(0, 1): 0.9}, 1.0) == []


def test_a_group_stays_small_enough_to_be_read():
    many = LARGEST + 3
    alike = {(a, b): 1.0 for b in range(many) for a in range(b)}
    assert max(len(group) for group in groups_of(alike, 1.0)) <= LARGEST


def test_like_is_beside_like_and_nothing_is_left_out():
    assert order_of(5, {(0, 3): 0.9, (1, 3): 0.4, (2, 4): 0.8}) == [0, 3, 1, 2, 4]
    assert order_of(0, {}) == []
