"""Half a request is not waited for without end, and keeps no one out."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.web.serving import Server
from wsr.web.realtime.patience import Budget

SHORT = """
import sys
from wsr.cli.index import main
from wsr.web.realtime import patience, tcp_connection
tcp_connection.HEAD = tcp_connection.BODY = 1.0
tcp_connection.IDLE = 2.0
main(sys.argv[1:], prog_name="wsr")
"""
HEAD = b"POST /api/workshops HTTP/1.1\r\nHost: localhost\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One that waits a second where the real one waits ten."""
    folder: Path = tmp_path_factory.mktemp("short")
    (folder / "short.py").write_text(SHORT)
    import sys

    found = Server(folder / "sessions", program=(sys.executable, str(folder / "short.py")))
    yield found.opened()
    found.kill()


def said(server: Server, *parts: bytes) -> bytes:
    """All that the server answers until it hangs up."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
        for part in parts:
            line.sendall(part)
        answer = b""
        while got := line.recv(4096):
            answer += got
        return answer


@pytest.mark.parametrize(
    "parts",
    [(), (b"GET",), (b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ",), (HEAD,)],
    ids=["nothing", "a word", "half a head", "no end of the head"],
)
def test_half_a_head_ends(server: Server, parts: tuple[bytes, ...]) -> None:
    assert said(server, *parts) in (b"", said(server, HEAD))


def test_half_a_body_ends_with_a_reason(server: Server) -> None:
    whole = HEAD + b"Authorization: Bearer the host's key\r\nContent-Length: 100\r\n\r\n{"
    answer = said(server, whole)
    assert answer.startswith(b"HTTP/1.1 408")
    assert b"too_slow" in answer


def test_a_body_that_no_one_asked_for_ends_too(server: Server) -> None:
    answer = said(server, HEAD + b"Content-Length: 100\r\n\r\n{")
    assert answer.startswith(b"HTTP/1.1 401"), answer


def test_a_connection_that_says_nothing_more_ends(server: Server) -> None:
    answer = said(server, b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    "lengths",
    [
        b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 0\r\n",
        b"Transfer-Encoding: gzip, chunked\r\n",
        b"Transfer-Encoding: identity\r\n",
        b"Content-Length: 2\r\nContent-Length: 3\r\n",
        b"Content-Length: +2\r\n",
        b"Content-Length: 2, 2\r\n",
    ],
)
def test_a_body_of_two_lengths_is_refused(server: Server, lengths: bytes) -> None:
    answer = said(server, HEAD + lengths + b"\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400"), answer
    assert answer.count(b"HTTP/1.1") == 1, "what follows is not read as another request"


def test_a_websocket_lasts_longer_than_any_request(server: Server) -> None:
    line = server.open_socket()
    assert line.recv().startswith("0")
    said(server)  # as long as a head may take
    said(server, b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")  # and an idle line
    line.send("40{}")
    assert line.recv()[:2] in ("40", "44")
    line.close()


def test_only_waiting_costs_and_bytes_that_come_pay_for_more() -> None:
    now = [0.0]
    budget = Budget(10, 1000, lambda: now[0])

    def wait(seconds: float) -> int:
        now[0] += 4
        return 2000

    for _ in range(4):  # each costs four seconds and brings two
        now[0] += 1000  # the server has other things to do
        assert budget.receive(wait) == 2000
    assert budget.receive(wait) == 2000
    with pytest.raises(TimeoutError):
        budget.receive(wait)
    assert budget.over
