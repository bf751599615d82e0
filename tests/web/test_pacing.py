"""A room tells as many phones at a time as its lines carry, and no fewer."""

from __future__ import annotations

from itertools import pairwise
from math import inf

from wsr.web.realtime.pacing import STEADY, Pacing

PHONES = 300
QUICK, LATE = 0.005, 0.2  # seconds until a phone answers


def spoken(pacing: Pacing, seconds: float, took: float, begun: float = 0.0) -> float:
    """All phones lack something all the time; the moment until which that went on."""
    now = begun
    while now < begun + seconds:
        now += 0.01
        many = pacing.share(now, PHONES, PHONES)
        pacing.told(now, many, PHONES - many)
        if many:
            pacing.answered(now - took, took)
    return now


def test_all_are_told_together_while_answers_come_quickly() -> None:
    pacing = Pacing()
    spoken(pacing, 2, QUICK)
    assert pacing.free
    assert pacing.share(3, PHONES, PHONES) == PHONES


def test_fewer_are_told_at_a_time_once_answers_are_late() -> None:
    pacing = Pacing()
    now = spoken(pacing, 1, LATE)
    assert not pacing.free
    assert pacing.share(now + 0.01, PHONES, PHONES) < PHONES


def test_however_late_they_are_a_channel_carries_so_many_a_second() -> None:
    pacing = Pacing()
    spoken(pacing, 60, 5 * LATE)
    assert pacing.rate == STEADY


def test_all_are_told_together_again_once_answers_come_quickly_again() -> None:
    pacing = Pacing()
    now = spoken(pacing, 2, LATE)
    spoken(pacing, 20, QUICK, now)
    assert pacing.free


def test_it_goes_on_warily_near_the_rate_that_was_too_much() -> None:
    pacing = Pacing()
    now = spoken(pacing, 0.2, LATE)
    rates = []
    while not pacing.free:
        now = spoken(pacing, 0.06, QUICK, now)
        rates.append(pacing.rate)
    steps = [later / earlier for earlier, later in pairwise(rates)]
    assert min(step for step in steps if step > 1) < 1.05 < max(steps)


def test_answers_to_what_was_sent_before_a_change_do_not_narrow_it_again() -> None:
    pacing = Pacing()
    pacing.told(0.0, PHONES, 0)
    pacing.answered(0.0, 0.1)
    pacing.share(0.1, PHONES, PHONES)
    narrowed = pacing.rate
    assert narrowed < inf
    pacing.answered(0.01, 0.15)
    pacing.share(0.2, PHONES, PHONES)
    assert pacing.rate == narrowed


def test_who_does_not_answer_at_all_is_late_before_they_have_said_so() -> None:
    pacing = Pacing()
    for now in (0.0, 0.05, 0.1):
        many = pacing.share(now, PHONES, PHONES)
        pacing.told(now, many, PHONES - many)
        pacing.asked(now)
    assert not pacing.free


def test_a_phone_that_is_gone_does_not_narrow_the_room_for_long() -> None:
    pacing = Pacing()
    pacing.asked(0.0)
    now = spoken(pacing, 2, QUICK, 0.2)
    spoken(pacing, 20, QUICK, now)
    assert pacing.free


def test_a_room_in_which_no_one_waits_is_not_narrowed_for_nothing() -> None:
    pacing = Pacing()
    for now in range(100):
        assert pacing.share(float(now), 3, PHONES) == 3
        pacing.told(float(now), 3, 0)
    assert pacing.free
