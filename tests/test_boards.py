"""Whoever has followed a room holds the same as who comes in later, whatever has happened."""

from __future__ import annotations

from typing import Any

from hypothesis import given as all_of
from hypothesis import settings

from tests.cast import actors
from tests.domain.histories import step
from tests.domain.test_histories import SEEDS, History
from wsr.codec import decode, encode, to_wire
from wsr.domain.kernel import Actor, Workshop, apply
from wsr.domain.visibility import audiences, sees
from wsr.web.realtime.patches import Tick
from wsr.web.realtime.snapshots import snapshot

Board = dict[tuple[str, str], Any]


def board(records: list[dict[str, Any]]) -> Board:
    return {(each["kind"], each["id"]): each for each in decode(encode(records))}


def patched(held: Board, put: list[dict[str, Any]], remove: list[tuple[str, str]]) -> Board:
    held = held | board(put)
    for key in remove:
        held.pop(key, None)
    return held


@settings(max_examples=15)
@all_of(SEEDS)
def test_who_has_followed_holds_what_a_latecomer_gets(seeds):
    told = History(seeds[0])
    before = told.workshop
    for n, seed in enumerate(seeds):
        told.ask(*step(seed, told.workshop))
        if n % 5 == 4:
            before = same_boards(before, told)


def same_boards(before: Workshop, told: History) -> Workshop:
    now = told.workshop
    pending: dict[Any, set[str]] = {}
    at = before
    for changes in told.changes[before.seq :]:
        for change in changes:
            record = at.find(*change.key)
            pending.setdefault(change.key, set()).update({record.audience} if record else set())
        at = apply(at, at.seq + 1, changes)
    for actor in actors(before) & actors(now):
        held = board(snapshot(before, actor))
        assert patched(held, *Tick(now, pending).told(audiences(actor))) == board(
            snapshot(now, actor)
        )
        assert_own(now, actor)
    return now


def assert_own(workshop: Workshop, actor: Actor) -> None:
    """A snapshot is what `sees` says, no more and no less."""
    mine = [to_wire(r) for r in workshop.records() if sees(actor, r)]
    assert decode(encode(snapshot(workshop, actor))) == decode(encode(mine))
