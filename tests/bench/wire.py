"""Wire: a socket that never waits."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.bench.crowd import Crowd

READ = 256 * 1024  # bytes at a time


@dataclass(frozen=True)
class Way:
    """Where the server is, and from which network one goes there."""

    address: tuple[str, int]
    socket: Callable[[], socket.socket] = socket.socket


class Wire:
    """`take` gets what has come, and gives back what is no whole yet."""

    def __init__(
        self,
        crowd: Crowd,
        take: Callable[[bytes], bytes],
        ended: Callable[[], None],
        buffer: int,
        way: Way | None = None,
    ) -> None:
        way = way or crowd.way
        self.crowd, self._take, self._ended = crowd, take, ended
        self.rest = b""
        self._out, self._open = b"", False
        self.deaf = False  # takes nothing in
        self.bytes = 0
        self.socket = way.socket()
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self.socket.connect_ex(way.address)
        crowd.watch(self)

    def send(self, data: bytes) -> None:
        if self._open and not self._out:
            try:
                data = data[self.socket.send(data) :]
            except BlockingIOError:
                pass
            except OSError:
                return self.close()
            if not data:
                return
        self._out += data
        self._listen()

    def ready(self, event: int) -> None:
        if event & select.EPOLLOUT:
            self._open = True
            waiting, self._out = self._out, b""
            self.send(waiting)
            self._listen()
        if event & ~select.EPOLLOUT:
            self._read()

    def _read(self) -> None:
        try:
            data = self.socket.recv(READ)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            return self.close()
        self.bytes += len(data)
        self.rest = self._take(self.rest + data if self.rest else data)

    def _listen(self) -> None:
        if self.socket.fileno() >= 0:
            hears = 0 if self.deaf else select.EPOLLIN
            speaks = select.EPOLLOUT if self._out or not self._open else 0
            self.crowd.epoll.modify(self.socket, hears | speaks)

    def stop_reading(self, deaf: bool = True) -> None:
        self.deaf = deaf
        self._listen()

    def close(self) -> None:
        if self.socket.fileno() >= 0:
            self.crowd.forget(self)
            self.socket.close()
            self._ended()
