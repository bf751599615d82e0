"""A phone's line never waits for its reader, tells all it took, and ends for itself alone."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import engineio
import engineio.socket
import gevent
import pytest
from gevent import socket
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from tests.patience import PATIENCE
from tests.web.people import until
from wsr.web.realtime import direct
from wsr.web.realtime.direct import Direct
from wsr.web.realtime.frames import Message, Part
from wsr.web.realtime.tcp_connection import PhoneSocket
from wsr.web.realtime.websocket_connection import MOST_WAITING, WebSocketConnection

SMALL = 8 * 1024  # bytes that the system takes in for a phone that reads nothing


class End:
    """A line and the phone at its other end."""

    def __init__(self) -> None:
        ours, self.phone = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALL)
        self.phone.settimeout(PATIENCE)
        connection = PhoneSocket(ours.family, ours.type, ours.proto, fileno=ours.detach())
        self.line = WebSocketConnection(connection, ServerProtocol(state=State.OPEN, max_size=1000))
        self.heard: list[Any] = []
        self.living = gevent.spawn(self.live)

    def live(self) -> None:
        for said in self.line.messages():
            self.heard.append(said)
        self.line.close()

    def says(self, *frames: Frame) -> None:
        self.phone.sendall(b"".join(frame.serialize(mask=True) for frame in frames))

    def reads(self) -> list[bytes]:
        """All texts until the line ends."""
        reader = ClientProtocol(parse_uri("ws://lake"), state=State.OPEN, max_size=None)
        while data := self.phone.recv(65536):
            reader.receive_data(data)
        texts = [each for each in reader.events_received() if isinstance(each, Frame)]
        return [bytes(each.data) for each in texts if each.opcode is Opcode.TEXT]


@pytest.fixture
def end() -> Iterator[End]:
    found = End()
    yield found
    found.phone.close()
    found.living.get(timeout=PATIENCE)
    assert (found.line.open, found.line._drain, found.line._connection.fileno()) == (
        False,
        None,
        -1,
    )


class Curious:
    """Wants to know how long what is sent takes."""

    def __init__(self) -> None:
        self.asks = 0

    def asked(self, at: float) -> None:
        self.asks += 1

    def answered(self, asked: float, took: float) -> None: ...


@pytest.mark.parametrize(("comes_from", "asks"), [("127.0.0.2", 1), ("127.0.0.1", 0)])
def test_only_a_phone_in_the_air_is_asked_how_long_the_air_takes(
    comes_from: str, asks: int
) -> None:
    curious = Curious()
    with socket.create_server(("127.0.0.1", 0)) as door:
        phone = socket.create_connection(door.getsockname(), source_address=(comes_from, 0))
        ours, _ = door.accept()
        connection = PhoneSocket(ours.family, ours.type, ours.proto, fileno=ours.detach())
        line = WebSocketConnection(connection, ServerProtocol(state=State.OPEN))
        line.send(text(1), shared=True, asker=curious)
        line.close()
        phone.close()
    assert curious.asks == asks


def text(n: int, size: int = 2000) -> Message:
    return Message([Part(b"%d " % n + b"x" * size)])


def test_what_a_slow_phone_is_told_comes_whole_and_in_order(end: End) -> None:
    told = [text(n) for n in range(100)]
    for each in told:
        end.line.send(each)
    assert end.line._rest, "some of it waits"
    reading = gevent.spawn(end.reads)
    until(lambda: not end.line._rest)
    assert end.line._drain is None, "no one watches a line on which nothing waits"
    end.line.send(text(100))
    end.line.cut()
    assert reading.get(timeout=PATIENCE) == [each.parts[0].text for each in (*told, text(100))]


def test_who_lets_too_much_wait_is_cut_off_and_no_more_is_kept(end: End) -> None:
    many = 0
    while end.line.open:
        end.line.send(text(many))
        many += 1
        assert len(end.line._rest) <= MOST_WAITING + 3000
    assert MOST_WAITING < many * 2000 < 2 * MOST_WAITING
    end.line.send(text(many))
    assert not end.line._rest
    assert len(end.reads()) < many


def test_who_takes_in_a_whole_board_is_not_cut_off_by_what_comes_after(end: End) -> None:
    board = Message([Part(b"x" * (2 * MOST_WAITING))])
    told = [text(1), board, *(text(n) for n in range(2, 50))]
    for each in told:
        end.line.send(each)
    reading = gevent.spawn(end.reads)
    until(lambda: not end.line._rest)
    assert end.line.open
    end.line.cut()
    assert reading.get(timeout=PATIENCE) == [each.parts[0].text for each in told]


def test_one_big_board_does_not_let_many_wait(end: End) -> None:
    board = Message([Part(b"x" * (2 * MOST_WAITING))])
    for _ in range(4):
        end.line.send(board)
    assert not end.line.open


def test_a_phone_that_is_gone_while_something_waits_is_noticed(end: End) -> None:
    end.line.send(text(1, MOST_WAITING))
    assert end.line._rest
    end.phone.close()
    until(lambda: not end.line.open)


def test_a_line_that_ends_while_something_waits_leaves_the_next_alone(end: End) -> None:
    """The system gives its number to whoever comes next."""
    end.line.send(text(1, MOST_WAITING))
    end.line.cut()
    end.living.get(timeout=PATIENCE)
    after = [End() for _ in range(3)]
    for n, each in enumerate(after):
        each.line.send(text(n))
        each.line.cut()
        assert each.reads() == [text(n).parts[0].text]
        each.living.get(timeout=PATIENCE)


def test_pings_and_pieces_count_as_something_said(end: End) -> None:
    end.says(
        Frame(Opcode.PING, b"1"),
        Frame(Opcode.TEXT, b"42", fin=False),
        Frame(Opcode.PING, b"2"),
        Frame(Opcode.CONT, b"", fin=False),
        Frame(Opcode.CONT, b"[]"),
        Frame(Opcode.BINARY, b"\xff"),
    )
    until(lambda: len(end.heard) == 6)
    assert end.heard == [None, None, None, None, "42[]", b"\xff"]
    assert end.phone.recv(100) == b"\x8a\x011\x8a\x012", "and were answered"


def test_pieces_of_nothing_fill_no_memory(end: End) -> None:
    end.says(Frame(Opcode.TEXT, b"", fin=False), *[Frame(Opcode.CONT, b"", fin=False)] * 1000)
    until(lambda: len(end.heard) == 1001)
    assert end.line._said == b""


@pytest.mark.parametrize(
    "broken",
    [
        Frame(Opcode.TEXT, b"\xff"),
        Frame(Opcode.CONT, b"x"),
        Frame(Opcode.TEXT, b"x" * 1001),
        Frame(Opcode.CLOSE, b"\x03\xe8"),
    ],
    ids=lambda frame: str(frame)[:20],
)
def test_nothing_is_heard_after_the_end(end: End, broken: Frame) -> None:
    end.says(Frame(Opcode.TEXT, b"before"), broken, Frame(Opcode.TEXT, b"after"))
    end.living.get(timeout=PATIENCE)
    assert [said for said in end.heard if said] == ["before"]


class Clock:
    """Time as the socket server and our lines read it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        told = SimpleNamespace(time=lambda: self.now, monotonic=lambda: self.now)
        monkeypatch.setattr(direct, "time", told)
        monkeypatch.setattr(engineio.socket, "time", told)
        monkeypatch.setattr(engineio.base_socket, "time", told)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def server() -> Iterator[Any]:
    """It looks often who is gone, by the clock it is given."""
    found = engineio.Server(async_mode="gevent", ping_interval=20, ping_timeout=0.01)
    looking = gevent.spawn(found._service_task)
    yield found
    found.service_task_event.set()
    looking.get(timeout=PATIENCE)


def seated(server: Any, end: End) -> Direct:
    """Someone who has just come, or answered."""
    made: Any = engineio.socket.Socket(server, server.generate_id())
    server.sockets[made.sid] = made
    made.__class__ = Direct
    made.begin(end.line)
    made.schedule_ping()
    return made  # type: ignore[no-any-return]


def test_a_silent_phone_is_asked_and_then_let_go(server: Any, end: End, clock: Clock) -> None:
    ana = seated(server, end)
    ana.ping_if_due(clock.now + 19)
    assert ana.ping_at == 1020
    clock.now += 20
    for _ in range(3):
        ana.ping_if_due(clock.now)
    assert end.phone.recv(100) == b"\x81\x012", "once"
    assert not ana.closed
    clock.now += 0.02
    until(lambda: ana.closed)
    assert end.phone.recv(100) == b"", "and the line is cut"
    until(lambda: not server.sockets)


def test_a_phone_that_answers_is_asked_again_later(server: Any, end: End, clock: Clock) -> None:
    ana = seated(server, end)
    looked_at = watched(ana)
    for n in range(1, 4):
        clock.now = 1000 + 20 * n
        ana.ping_if_due(clock.now)
        assert end.phone.recv(100) == b"\x81\x012"
        ana.receive(direct.Packet(encoded_packet="3"))
        clock.now += 0.02
        del looked_at[:]
        until(lambda: len(looked_at) > 1)
        assert (ana.closed, ana.ping_at) == (False, 1020 + 20 * n)
    ana.receive(direct.Packet(encoded_packet="3"))
    assert ana.ping_at == 1080, "an answer that no one asked for puts nothing off"


def watched(ana: Any) -> list[bool]:
    """Whether it was found alive, each time that the server looked."""
    found: list[bool] = []
    honest = ana.check_ping_timeout
    ana.check_ping_timeout = lambda: found.append(honest()) or found[-1]
    return found


def test_no_one_pings_a_phone_that_is_gone(server: Any, end: End, clock: Clock) -> None:
    ana = seated(server, end)
    ana.close()
    clock.now += 30
    ana.ping_if_due(clock.now)
    assert end.phone.recv(100) == b"\x81\x011", "a goodbye, and no more"
    assert end.phone.recv(100) == b""
