"""Strangers who hold connections open make room for one another, never for who has a seat."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from gevent import socket

from tests.patience import PATIENCE
from tests.web.lines import Doors, Wire, doors
from tests.web.people import FISHERS, Hall, bearer, until
from wsr.web.identity import cookie_name
from wsr.web.realtime.connection_limits import SEAT, STRANGERS, ConnectionLimits, open_files
from wsr.web.realtime.connection_limits import limits as limits_here

FEW = 4
HALF = b"GET / HTTP/1.1\r\nHost: local"
PAGE = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n%s\r\n"


class Counted(ConnectionLimits):
    opened = 0

    def open(self, connection: Any, address: str) -> None:
        super().open(connection, address)
        self.opened += 1


@pytest.fixture
def here(hall: Hall) -> Iterator[Doors]:
    with doors(hall) as found:
        found.server.limits = Counted(FEW, FEW)
        yield found


class Plain:
    """A connection that says what it likes, and looks whether the server has ended it."""

    def __init__(self, here: Doors, said: bytes = b"") -> None:
        counted = here.server.limits
        assert isinstance(counted, Counted)
        before = counted.opened
        self.line = socket.create_connection(here.address)
        self.line.settimeout(PATIENCE)
        if said:
            self.line.sendall(said)
        until(lambda: counted.opened > before)

    def asks(self, *headers: str) -> bytes:
        head = "".join(f"{each}\r\n" for each in headers)
        self.line.sendall(PAGE % head.encode())
        return bytes(self.line.recv(65536))

    def ends(self) -> bool:
        """Whether the server hangs up; a time-out when it does not."""
        with suppress(ConnectionError):
            while self.line.recv(65536):
                pass
        return True


def is_open(line: Plain) -> bool:
    return line.asks().startswith(b"HTTP/1.1 200")


def test_the_connection_that_was_silent_for_longest_makes_room_for_the_next(here: Doors) -> None:
    first, second = Plain(here), Plain(here)
    assert is_open(first)
    for _ in range(FEW - 1):
        Plain(here, HALF)
    assert second.ends()
    assert is_open(first), "it has asked for something since"


def test_a_phone_that_follows_the_room_stays_however_many_strangers_come(here: Doors) -> None:
    ana = Wire(here, here.hall.seat(name="Ana", group=FISHERS)["token"]).enters()
    wall = Wire(here, here.hall.seat(wall=True)["token"]).enters()
    for line in [Plain(here, HALF) for _ in range(3 * FEW)][: 2 * FEW]:
        assert line.ends()
    ana.says('423["presence",{"v":1}]')
    assert ana.until("433")
    wall.says('423["presence",{"v":1}]')
    assert wall.until("433")


@pytest.mark.parametrize("by", ["cookie", "bearer"])
def test_a_page_that_has_shown_its_seat_stays_too(here: Doors, by: str) -> None:
    hall = here.hall
    token = hall.seat(name="Ana", group=FISHERS)["token"]
    said = (
        f"Cookie: {cookie_name(hall.code, '')}={token}"
        if by == "cookie"
        else f"Authorization: {bearer(token)['Authorization']}"
    )
    ana = Plain(here)
    ana.line.sendall(
        f"GET /api/workshops/{hall.code}/about HTTP/1.1\r\nHost: localhost\r\n{said}\r\n\r\n".encode()
    )
    assert ana.line.recv(65536).startswith(b"HTTP/1.1 200")
    for line in [Plain(here) for _ in range(3 * FEW)][: 2 * FEW]:
        assert line.ends()
    assert is_open(ana)


def test_a_connection_by_which_someone_joins_is_no_strangers_any_more(here: Doors) -> None:
    body = b'{"name":"Ana","group":"g1"}'
    head = f"POST /api/workshops/{here.hall.code}/join HTTP/1.1\r\nHost: localhost\r\n"
    kind = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ana = Plain(here, head.encode() + kind.encode() + body)
    assert ana.line.recv(65536).startswith(b"HTTP/1.1 201")
    for line in [Plain(here) for _ in range(2 * FEW)][:FEW]:
        assert line.ends()
    assert is_open(ana)


@pytest.mark.parametrize("token", [None, "", "AAAAAA.made-up"])
def test_a_socket_without_a_seat_is_a_strangers(here: Doors, token: str | None) -> None:
    zoe = Wire(here, token)
    for _ in range(FEW):
        Plain(here)
    assert zoe.ends()


def test_one_seat_does_not_hold_all_the_connections_there_are(here: Doors) -> None:
    ana = here.hall.seat(name="Ana", group=FISHERS)["token"]
    ben = Wire(here, here.hall.seat(name="Ben", group=FISHERS)["token"]).enters()
    lines = [Wire(here, ana).enters() for _ in range(FEW + 1)]
    assert lines[0].ends()
    for each in (lines[1], ben):
        each.says('423["presence",{"v":1}]')
        assert each.until("433")


def test_nothing_is_kept_of_connections_that_are_over(here: Doors) -> None:
    seat = here.hall.seat(name="Ana", group=FISHERS)["token"]
    wires = [Wire(here, seat).enters(), Wire(here, None)]
    pages = [Plain(here), Plain(here, HALF)]
    assert here.server.limits.many() == 4
    for wire in wires:
        wire.connection.close()
    for page in pages:
        page.line.close()
    until(lambda: here.server.limits.many() == 0)
    assert not here.server.limits._held


class Line:
    def __init__(self) -> None:
        self.ended = False

    def shutdown(self, how: int) -> None:
        self.ended = True


def test_other_addresses_make_no_room(limits: ConnectionLimits) -> None:
    ana, zoe = Line(), [Line(), Line(), Line()]
    limits.open(ana, "ana")
    for each in zoe:
        limits.open(each, "zoe")
    assert [each.ended for each in (ana, *zoe)] == [False, True, False, False]


def test_what_is_closed_counts_no_longer_and_ends_but_once(limits: ConnectionLimits) -> None:
    lines = [Line(), Line(), Line()]
    limits.open(lines[0], "zoe")
    limits.open(lines[1], "zoe")
    limits.close(lines[0])
    limits.close(lines[0])
    limits.open(lines[2], "zoe")
    assert not any(each.ended for each in lines)
    limits.heard(lines[0])
    limits.seated(lines[0], "a key")
    assert limits.many() == 2


@pytest.fixture
def limits() -> ConnectionLimits:
    return ConnectionLimits(2)


def test_a_hall_of_three_hundred_browsers_behind_one_address_feels_nothing() -> None:
    limits, hall = ConnectionLimits(), [[Line() for _ in range(6)] for _ in range(300)]
    for browser in hall:
        for each in browser:
            limits.open(each, "the hall")
    assert not any(each.ended for browser in hall for each in browser), "before anyone has joined"
    for n, browser in enumerate(hall):
        for each in browser:
            limits.seated(each, f"seat {n}")
    zoe = [Line() for _ in range(3 * STRANGERS)]
    for line in zoe:
        limits.open(line, "the hall")
    assert not any(each.ended for browser in hall for each in browser)
    assert sum(not each.ended for each in zoe) == STRANGERS
    assert SEAT > 6


def test_where_few_files_may_be_open_half_of_them_are_for_seats(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resource = pytest.importorskip("resource")
    monkeypatch.setattr(resource, "getrlimit", lambda which: (1024, 1024))
    assert limits_here()._most == {False: 512, True: 256}
    monkeypatch.setattr(resource, "getrlimit", lambda which: (resource.RLIM_INFINITY,) * 2)
    assert limits_here()._most == {False: STRANGERS, True: SEAT}
    assert open_files() > STRANGERS
