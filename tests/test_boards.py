"""Whoever has followed a room holds the same as who comes in later, whatever has happened."""

from __future__ import annotations

from typing import Any

from hypothesis import given as all_of
from hypothesis import settings

from tests.cast import actors
from tests.domain.histories import STAGE_IDS, step
from tests.domain.test_histories import SEEDS, History
from wsr.activities.index import SHOWS
from wsr.codec import decode, encode, to_wire
from wsr.domain.following import Follow, Scope, scope
from wsr.domain.kernel import Actor, Workshop, apply
from wsr.domain.visibility import audiences, sees
from wsr.web.realtime.followed import Lens, Pending
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
    pending: Pending = {}
    at = before
    for changes in told.changes[before.seq :]:
        for change in changes:
            pending.setdefault(change.key, []).append(at.find(*change.key))
        at = apply(at, at.seq + 1, changes)
    tick = Tick(now, pending)
    for actor in actors(before) & actors(now):
        held = board(snapshot(before, actor))
        assert patched(held, *tick.told(audiences(actor))) == board(snapshot(now, actor))
        assert_own(now, actor)
        for had, has in FOLLOWED:
            lens = Lens(of(before, actor, had), of(now, actor, has))
            assert_followed(before, tick, now, actor, lens, pending)
    return now


def of(workshop: Workshop, actor: Actor, follow: Follow) -> Scope:
    return scope(workshop, actor.group, follow, SHOWS, actor.table)


def assert_followed(
    before: Workshop, tick: Tick, now: Workshop, actor: Actor, lens: Lens, changed: Pending
) -> None:
    """Whoever follows less holds what they would be given now, and is told nothing else."""
    held, due = board(snapshot(before, actor, lens.had)), board(snapshot(now, actor, lens.has))
    mine = audiences(actor)
    narrow, seers = tick.followed.narrowed(lens)
    for through, some in ((lens, mine), (narrow, mine & seers)):
        put, remove = tick.told(some, through)
        assert patched(held, put, remove) == due, (actor, lens)
        assert board(put).items() <= due.items(), "and nothing else is told"
        known = {key for key, record in board(put).items() if held.get(key) == record}
        assert known <= {*changed, ("person", actor.person)}, "nor what they know"
    assert due.items() <= board(snapshot(now, actor)).items()


WALLS, NOW = Follow(of=frozenset({("stage", "barriers")})), Follow(now=True)
FOLLOWS = [Follow(), NOW, WALLS, *(Follow(of=frozenset({("stage", id)})) for id in STAGE_IDS)]
FOLLOWED = [(each, each) for each in FOLLOWS] + [(NOW, WALLS), (WALLS, NOW), (WALLS, Follow())]


def assert_own(workshop: Workshop, actor: Actor) -> None:
    """A snapshot is what `sees` says, no more and no less."""
    mine = [to_wire(r) for r in workshop.records() if sees(actor, r)]
    assert decode(encode(snapshot(workshop, actor))) == decode(encode(mine))
