"""A hall that arrives at once sees the form first: scripts wait for one another, pages for nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gevent import socket

from tests.patience import PATIENCE
from tests.web.lines import Doors, doors
from tests.web.people import Hall
from wsr.web.realtime import file_turns
from wsr.web.realtime.file_turns import FileTurns

SCRIPT, SHEET = "js/core/shared.js", "css/join.css"


@pytest.fixture
def here(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> Iterator[Doors]:
    """One script at a time, which no phone ever says it has."""
    monkeypatch.setattr(file_turns, "unacknowledged", lambda connection: 9)
    monkeypatch.setattr(file_turns, "LONGEST", PATIENCE)
    with doors(hall) as found:
        found.server.file_turns = FileTurns(1)
        yield found


def asks(here: Doors, path: str) -> socket.socket:
    line = socket.create_connection(here.address)
    line.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    return line


def file(here: Doors, name: str) -> str:
    return str(here.hall.services.assets.url(name))


def status(line: socket.socket) -> bytes:
    line.settimeout(PATIENCE)
    return bytes(line.recv(12))[9:]


def is_silent(line: socket.socket) -> bool:
    line.settimeout(0)
    try:
        return not line.recv(1)
    except BlockingIOError:
        return True


def test_a_page_and_its_look_wait_for_no_script(here: Doors) -> None:
    assert status(asks(here, file(here, SCRIPT))) == b"200"
    assert status(asks(here, f"/w/{here.hall.code}")) == b"200"
    assert status(asks(here, file(here, SHEET))) == b"200"


def test_a_script_waits_until_another_phone_has_its_own(
    here: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert status(asks(here, file(here, SCRIPT))) == b"200"
    second = asks(here, file(here, SCRIPT))
    assert status(asks(here, f"/w/{here.hall.code}")) == b"200", "which was asked for later"
    assert is_silent(second)
    monkeypatch.setattr(file_turns, "unacknowledged", lambda connection: 0)
    assert status(second) == b"200"


def test_a_phone_that_is_gone_gives_its_turn_to_the_next(
    here: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_turns, "LONGEST", 0.01)
    for _ in range(3):
        assert status(asks(here, file(here, SCRIPT))) == b"200"
