"""What is packed once for many opens as the same text for each of them."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given as all_of
from hypothesis import settings
from hypothesis import strategies as st
from websockets.client import ClientProtocol
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.protocol import State
from websockets.uri import parse_uri

from tests.cast import ANA, BEN, EVERYONE, FAY, WALL, actors
from tests.domain.histories import step
from tests.domain.test_histories import SEEDS, History
from tests.test_boards import board, patched
from wsr.codec import decode
from wsr.domain.kernel import Actor, Change, Put, Remove, Workshop, apply
from wsr.domain.records import Card
from wsr.domain.visibility import audiences, group_only, person_only
from wsr.web.realtime import snapshots
from wsr.web.realtime.frames import WORTH_DEFLATING, Message, Part, gzipped
from wsr.web.realtime.patches import Tick
from wsr.web.realtime.snapshots import Shelf, Snapshots, snapshot

SIZES = st.sampled_from([0, 1, WORTH_DEFLATING - 1, WORTH_DEFLATING, 40_000])
TEXTS = st.builds(lambda text, size: (text * size)[:size].encode(), st.text(min_size=1), SIZES)
PARTS = st.lists(st.builds(Part, TEXTS | st.binary(max_size=600)), max_size=5)


class Room:
    """As much of a room as boards need."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop


def heard(*frames: bytes) -> list[bytes]:
    """What a client that takes deflated messages reads from these bytes."""
    client = ClientProtocol(parse_uri("ws://lake"), state=State.OPEN, max_size=None)
    client.extensions = [PerMessageDeflate(True, True, 15, 15)]
    client.receive_data(b"".join(frames))
    assert client.parser_exc is None, client.parser_exc
    return [bytes(frame.data) for frame in client.events_received()]  # type: ignore[union-attr]


@all_of(PARTS)
def test_parts_open_as_one_text_for_each_way_of_packing_them(parts):
    text = b"".join(part.text for part in parts)
    assert gzip.decompress(gzipped(parts)) == text
    assert heard(Message(parts).plain, Message(parts).deflated) == [text, text]


@all_of(PARTS, PARTS, PARTS)
def test_a_part_may_stand_in_many_messages(shared, ours, theirs):
    messages = [Message(ours + shared), Message(shared + theirs), Message(shared)]
    assert heard(*(each.deflated for each in messages)) == heard(*(each.plain for each in messages))


def test_a_part_is_deflated_once_however_many_messages_hold_it(monkeypatch):
    presses = []
    honest = zlib.compressobj
    monkeypatch.setattr("zlib.compressobj", lambda **how: presses.append(how) or honest(**how))
    part = Part(b"No trust. " * 100)
    frames = {Message([part, Part(b"%d" % n)]).deflated for n in range(20)}
    assert (len(frames), len(presses)) == (20, 1)


@pytest.mark.parametrize(
    ("size", "shorter"), [(WORTH_DEFLATING - 1, False), (WORTH_DEFLATING, True)]
)
def test_only_what_is_worth_it_is_deflated(size, shorter):
    message = Message([Part(b"a" * size)])
    assert (len(message.deflated) < len(message.plain)) == shorter


@settings(max_examples=15)
@all_of(SEEDS)
def test_a_board_in_parts_is_the_board(seeds):
    told, here = History(seeds[0]), Snapshots()
    room: Any = Room(told.workshop)
    for n, seed in enumerate(seeds):
        told.ask(*step(seed, told.workshop))
        room.workshop = told.workshop
        if n % 5 == 0:
            for actor in actors(room.workshop):
                assert_whole(here, room, actor)


def assert_whole(here: Snapshots, room: Any, actor: Actor) -> None:
    text = b"".join(part.text for part in here.parts(room, actor, {"upto": room.workshop.seq}))
    said = decode(text)
    assert board(said["records"]) == board(snapshot(room.workshop, actor))
    assert len(said["records"]) == len(board(said["records"])), "each record once"
    assert said["upto"] == room.workshop.seq


@settings(max_examples=15)
@all_of(SEEDS)
def test_only_the_kinds_that_changed_are_packed_again(seeds):
    told, here, made = History(seeds[0]), Snapshots(), []

    class Counted(Shelf):
        def __init__(self, records: Any) -> None:
            made.append({record.kind for record in records.values()})
            super().__init__(records)

    with pytest.MonkeyPatch.context() as now:
        now.setattr(snapshots, "Shelf", Counted)
        room: Any = Room(told.workshop)
        here.parts(room, FAY, {})
        for seed in seeds:
            del made[:]
            before = len(told.changes)
            told.ask(*step(seed, told.workshop))
            room.workshop = told.workshop
            for actor in (FAY, ANA, WALL):
                here.parts(room, actor, {})
            changed = {change.key[0] for entry in told.changes[before:] for change in entry}
            assert set().union(*made) <= changed
            assert len(made) == len(changed)


AUDIENCES = st.sampled_from(
    [
        "everyone",
        "facilitators",
        "nobody",
        "joined",
        person_only("ana"),
        person_only("ben"),
        group_only("fishers"),
        group_only("ministry"),
    ]
)
SEEN = st.dictionaries(st.sampled_from(["k1", "k2", "k3", "k4"]), AUDIENCES)
ACTORS = (*EVERYONE, Actor("eve", "participant", "traders"))


@all_of(SEEN, st.lists(SEEN, min_size=1, max_size=3))
def test_a_patch_tells_each_what_is_new_to_them_and_no_more(first, ticks):
    """Whoever can see a card before, between and after."""
    before = shown(Workshop("log"), first, set())
    now, pending = before, {}
    for tick in ticks:
        for key in {("card", id) for id in (*tick, *first)}:
            pending.setdefault(key, []).append(now.find(*key))
        now = shown(now, tick, set(first) - set(tick))
    told = Tick(now, pending)
    for actor in ACTORS:
        held, mine = board(snapshot(before, actor)), audiences(actor)
        assert patched(held, *told.told(mine)) == board(snapshot(now, actor))
        for some in (mine, mine & told.touched):
            assert_same(told, some, mine)


def shown(workshop: Workshop, cards: dict[str, str], gone: set[str]) -> Workshop:
    changes: list[Change] = [Remove("card", id) for id in gone]
    for id, audience in cards.items():
        changes.append(Put(replace(CARD, id=id, audience=audience)))
    return apply(workshop, workshop.seq + 1, changes)


def assert_same(told: Tick, some: frozenset[str], mine: frozenset[str]) -> None:
    """As a patch travels, to those who are in the same audiences of this tick."""
    patch = told.patch(some, 7)
    said, (put, remove) = decode(patch.text), told.told(mine)
    assert board(said.pop("put")) == board(put)
    assert sorted(map(tuple, said.pop("remove"))) == sorted(remove)
    assert said == {"log": "log", "from": 7, "upto": told.upto}
    assert heard(Message([patch.head, patch.tail]).deflated) == [b'42["patch",' + patch.text + b"]"]


CARD = History().workshop.need(Card, "k1")


def test_a_record_for_one_never_travels_to_another():
    card = replace(CARD, id="secret", audience=person_only("ana"))
    tick = Tick(apply(Workshop("log"), 1, [Put(card)]), {("card", "secret"): []})
    tellers = {
        actor: b"secret" in tick.patch(audiences(actor), 0).text for actor in (ANA, BEN, FAY, WALL)
    }
    assert tellers == {ANA: True, BEN: False, FAY: False, WALL: False}
