"""Whoever leaves, in whatever way, leaves nothing behind on the laptop."""

from __future__ import annotations

import gc
import os
import socket
import struct
from collections.abc import Callable, Iterator

import pytest
from gevent import socket as gevent_socket

from tests.patience import PATIENCE
from tests.web.lines import PATH, Doors, Wire, doors
from tests.web.people import FISHERS, Hall, until

MANY = 20


@pytest.fixture
def here(hall: Hall) -> Iterator[Doors]:
    with doors(hall) as found:
        yield found


def closes(wire: Wire) -> None:
    wire.connection.close()


def breaks(wire: Wire) -> None:
    linger = struct.pack("ii", 1, 0)
    wire.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    wire.connection.close()


def parts(wire: Wire) -> None:
    wire.goodbye()
    assert wire.ends()


def ends(wire: Wire) -> None:
    wire.says("1")
    assert wire.ends()


def leaves_the_room_first(wire: Wire) -> None:
    wire.says("41")
    closes(wire)


def comes_in_again(wire: Wire) -> None:
    for _ in range(3):
        wire.says("41")
        wire.says("40{}")
        wire.until("40")
    closes(wire)


def talks_nonsense(wire: Wire) -> None:
    wire.says("x")
    assert wire.ends()


def stops_in_the_middle(wire: Wire) -> None:
    wire.says('451-["ops",{"_placeholder":true,"num":0}]')
    wire.protocol.send_text(b"42", fin=False)
    wire._flush()
    closes(wire)


@pytest.mark.parametrize(
    "leave",
    [
        closes,
        breaks,
        parts,
        ends,
        leaves_the_room_first,
        comes_in_again,
        talks_nonsense,
        stops_in_the_middle,
    ],
)
def test_who_leaves_leaves_nothing_behind(
    hall: Hall, here: Doors, leave: Callable[[Wire], None]
) -> None:
    token = hall.seat(name="Ana", group=FISHERS)["token"]
    wires = [Wire(here, token).enters() for _ in range(MANY)]
    assert here.held()["sockets"] == MANY
    until(lambda: here.held().get("lines") == MANY)  # they have been told how many are here
    for wire in wires:
        leave(wire)
    until(lambda: here.held() == {})


@pytest.fixture
def _no_one_tidies_up() -> Iterator[None]:
    """What is held in circles stays."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_no_one_tidies_up")
@pytest.mark.parametrize("leave", [closes, breaks, parts])
@pytest.mark.parametrize(
    "asked", [{}, {"Content-Length": "9"}, {"Transfer-Encoding": "chunked"}], ids=str
)
def test_a_connection_is_given_back_at_once(
    hall: Hall, here: Doors, leave: Callable[[Wire], None], asked: dict[str, str]
) -> None:
    token = hall.seat(name="Ana", group=FISHERS)["token"]
    before = connections()
    for _ in range(3):
        wire = Wire(here, token, **asked).enters()
        leave(wire)
        wire.connection.close()
    until(lambda: (here.held(), connections()) == ({}, before))


@pytest.mark.usefixtures("_no_one_tidies_up")
@pytest.mark.parametrize("wrong", ["Version: 12", "Version: 13\r\nX: y\r\n z", "Extensions: ;;"])
def test_who_asks_wrongly_for_a_socket_is_told_so_and_let_go(here: Doors, wrong: str) -> None:
    before = connections()
    caller = gevent_socket.create_connection(here.address)
    caller.settimeout(PATIENCE)
    host = f"Host: 127.0.0.1:{here.address[1]}\r\nConnection: Upgrade\r\nUpgrade: websocket"
    caller.sendall(f"GET {PATH} HTTP/1.1\r\n{host}\r\nSec-WebSocket-{wrong}\r\n\r\n".encode())
    told = b""
    while data := caller.recv(4096):
        told += data
    assert told.startswith(b"HTTP/1.1 400")
    caller.close()
    until(lambda: (here.held(), connections()) == ({}, before))


def connections() -> int:
    names = (f"/proc/self/fd/{each}" for each in os.listdir("/proc/self/fd"))
    return sum(os.path.islink(name) and "socket:" in os.readlink(name) for name in names)


def test_who_never_came_in_leaves_nothing_behind(here: Doors) -> None:
    wires = [Wire(here, None) for _ in range(MANY)]
    assert here.held() == {"sockets": MANY, "environs": MANY}
    for wire in wires:
        wire.connection.close()
    until(lambda: here.held() == {})


def test_who_comes_in_again_by_one_line_is_held_once(hall: Hall, here: Doors) -> None:
    wire = Wire(here, hall.seat(name="Ana", group=FISHERS)["token"]).enters()
    for _ in range(3):
        until(lambda: here.held().get("lines") == 1)
        [name] = here.directs._lines
        wire.says("41")
        wire.says("40{}")
        wire.until("40")
        sid = here.socketio.manager.sid_from_eio_sid(here.sockets()[0].sid, "/")
        assert here.directs.emit("presence", {}, [sid]) == []
        assert list(here.directs._lines) == [sid] != [name]
