"""Connections that never say all of what they ask for end, and keep no one out."""

from __future__ import annotations

import os
import select
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.patience import PATIENCE
from tests.web.serving import WSR, Line, Server

LONG = bool(os.environ.get("WSR_FAULTS_LONG"))
PEOPLE, LINES = (100, 500) if LONG else (3, 60)
ENDLESS = """
import sys
from wsr.cli.index import main
from wsr.web.realtime import tcp_connection
tcp_connection.HEAD = 1e6
main(sys.argv[1:], prog_name="wsr")
"""


@contextmanager
def half_open(server: Server) -> Iterator[list[socket.socket]]:
    lines = []
    for _ in range(LINES):
        line = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
        line.sendall(b"GET / HTTP/1.1\r\nHost: local")
        lines.append(line)
    try:
        yield lines
    finally:
        for line in lines:
            line.close()


@contextmanager
def serving(folder: Path, *program: str) -> Iterator[Server]:
    server = Server(folder / "sessions", program=program or WSR).opened()
    try:
        yield server
    finally:
        server.kill()


def ended(lines: list[socket.socket], within: float) -> int:
    """How many the server has ended by then, or as soon as it has ended all."""
    left, end = set(lines), time.monotonic() + within
    while left and time.monotonic() < end:
        left -= set(select.select(list(left), [], [], 1)[0])
    return len(lines) - len(left)


def test_everyone_comes_in_while_half_requests_are_held_open_and_these_end(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        code = server.make()["code"]
        with half_open(server) as lines:
            people = [
                Line(server, server.join(code, name=f"Guest {n}", group="g1")["token"], f"page{n}")
                for n in range(PEOPLE)
            ]
            assert all(each.log for each in people)
            assert ended(lines, PATIENCE) == LINES
            assert people[0].call("enter", {"v": 1})["log"] == people[0].log


def test_without_the_limit_they_would_stay_open(tmp_path: Path) -> None:
    """The control."""
    (tmp_path / "endless.py").write_text(ENDLESS)
    program = sys.executable, str(tmp_path / "endless.py")
    with serving(tmp_path, *program) as server, half_open(server) as lines:
        assert ended(lines, 13) == 0
