"""The bench itself: it knows a good storm from a bad one, and says so without anyone's help."""

from __future__ import annotations

import sys
import zlib
from math import inf

import pytest

if sys.platform != "linux":
    pytest.skip("the bench reads /proc and waits with epoll", allow_module_level=True)

from tests.bench import figures
from tests.bench.crowd import Crowd
from tests.bench.frames import Unpacked, answer_in, each_frame, masked
from tests.bench.phone import Packet, Phone, Sent, read
from tests.bench.proof import cards, wrong
from tests.bench.references import raw_crowd
from tests.bench.served import served
from tests.bench.storm import CARDS, DOTS, Seen, one_storm, storm
from tests.bench.targets import Target

GOOD = {"ack": {"p99": 0.02}, "unanswered": 0, "wrong": {"gaps": 0}, "refused": {}}


@pytest.mark.parametrize(("kind", "packed"), [(DOTS, False), (CARDS, True)])
def test_a_small_storm_is_answered_seen_by_all_and_kept(kind, packed):
    with served() as server:
        told = one_storm(server, 10, 2, 0.2, kind, packed)
    assert told["posts"] == 20
    assert told["deliveries"] >= 10
    assert not figures.failed(told), figures.why(told)


def test_the_raw_reference_bears_the_same_storm():
    for how in ("tick", "event"):
        with served("tests.bench.references", how) as server:
            crowd = raw_crowd(server, 5)
            told = storm(server, crowd, CARDS, 2, 0.2)
            crowd.hang_up()
        assert not figures.failed(told), figures.why(told)
        assert told["deliveries"] == 50 if how == "event" else 5 <= told["deliveries"] <= 50


@pytest.fixture
def hall():
    """Two phones that were told of one card, seq 5, which the second of them has posted."""
    crowd = Crowd(1)
    packet = patch(4, 5, '{"kind":"card","id":"c"}')
    crowd.phones = [Phone(crowd, "ana"), Phone(crowd, "ben")]
    for phone in crowd.phones:
        phone.got, phone.upto, phone.live = [(10.2, packet)], 5, True
    return crowd


def patch(after: int, upto: int, *put: str) -> Packet:
    found = read(
        f'42["patch",{{"log":"l","from":{after},"upto":{upto},"put":[{",".join(put)}],'
        '"remove":[]}]'.encode()
    )
    assert found
    return found


def test_a_post_that_all_have_is_seen_by_the_last_of_them(hall):
    hall.phones[0].got = [(10.5, hall.phones[1].got[0][1])]
    said = [Sent(10.0, 10.1, 5)]
    assert Seen(said).by(hall.phones).last_phone() == [0.5]
    assert not any(wrong(hall, said, "card_added").values())


def test_a_post_that_one_has_not_is_never_seen_and_is_missed(hall):
    hall.phones[0].got, hall.phones[0].upto = [], 4
    said = [Sent(10.0, 10.1, 5)]
    seen = Seen(said).by(hall.phones)
    assert (seen.last_phone(), seen.missing) == ([inf], 1)
    found = wrong(hall, said, "card_added")
    assert (found["behind"], found["cards_missing"]) == (1, 1)


def test_two_checkmarks_with_one_number_are_wrong(hall):
    assert wrong(hall, [Sent(10, 10.1, 5), Sent(10, 10.1, 5)], "dots_placed")["told_twice"] == 1


def test_a_patch_that_does_not_join_on_is_a_gap(hall):
    ana = hall.phones[0]
    ana._patch(patch(5, 6))
    assert not ana.gaps
    ana._patch(patch(7, 8))
    assert ana.gaps == 1


def test_the_cards_of_a_packet_are_counted_and_nothing_else_is():
    packet = patch(1, 3, '{"kind":"card","id":"a"}', '{"kind":"person","id":"p"}')
    assert cards(packet, {}) == 1


def test_frames_are_taken_whole_and_the_rest_is_kept():
    heard: list[bytes] = []
    whole = b"\x81\x02hi" + b"\x81\x7e" + (300).to_bytes(2, "big") + b"x" * 300
    rest = each_frame(whole + b"\x81\x05hel", lambda first, payload: heard.append(payload))
    assert heard == [b"hi", b"x" * 300]
    assert rest == b"\x81\x05hel"
    assert each_frame(b"\x81\x7e\x01", lambda *_: pytest.fail("half a head")) == b"\x81\x7e\x01"
    assert masked(b"hi") == b"\x81\x82\0\0\0\0hi"


@pytest.mark.parametrize("alone", [True, False])
def test_packed_messages_are_inflated_alone_or_in_their_context(alone):
    how = b"; server_no_context_takeover" if alone else b""
    unpack = Unpacked(b"HTTP/1.1 101\r\nSec-WebSocket-Extensions: permessage-deflate" + how)
    packer = zlib.compressobj(wbits=-15)
    for text in (b"one two three", b"one two three four"):
        sent = packer.compress(text) + packer.flush(zlib.Z_SYNC_FLUSH)
        assert unpack.text(sent[:-4]) == text
        packer = zlib.compressobj(wbits=-15) if alone else packer


def test_an_answer_is_taken_when_it_is_whole():
    whole = b"HTTP/1.1 201 CREATED\r\nContent-Length: 2\r\n\r\n{}"
    assert answer_in(whole[:-1]) is None
    assert answer_in(whole + b"more") == (201, whole[:-6], b"{}", b"more")


def test_a_round_with_anything_wrong_counts_as_endless_and_a_void_one_not_at_all():
    late, gap = {**GOOD, "unanswered": 1}, {**GOOD, "wrong": {"gaps": 2}}
    void = {**GOOD, "void": True, "client": 0.95}
    assert figures.mid([GOOD, void], "ack.p99") == 0.02
    assert figures.mid([GOOD, late, gap], "ack.p99") == inf
    assert figures.mid([{"dots": late}], "dots.ack.p99") == inf
    assert figures.mid([void], "ack.p99") is None
    assert figures.troubles("hall", [GOOD, late]) == ["hall, round 2: unanswered 1"]
    assert "95%" in figures.troubles("hall", [{"dots": void}])[0]


@pytest.mark.parametrize(
    ("found", "said"),
    [(2.0, "met"), (2.1, "**not met**"), (inf, "**not met**"), (None, "not measured")],
)
def test_a_target_is_judged_by_what_was_measured(found, said):
    assert Target("ack", 2, "s", lambda told: found).verdict({}) == said
