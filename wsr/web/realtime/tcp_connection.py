"""Connection: how a phone's TCP connection is held, whole messages in, and handed over."""

from __future__ import annotations

import contextlib
import io
import socket
from typing import Any

import gevent.socket
from gevent.lock import RLock
from gevent.pywsgi import Input, WSGIHandler, WSGIServer

from wsr.web.realtime.slow_clients import SOCKET

TAKE = "wsr.take"  # where the WSGI environ holds what hands the connection over for good


class WholeSends:
    """A socket that sends all it is given: its library tries once, and would cut a big message."""

    def __init__(self, inner: Any) -> None:
        self._inner, self._turn = inner, RLock()
        self.recv, self.close = inner.recv, inner.close

    def send(self, data: bytes) -> None:
        with self._turn:
            self._inner.sendall(data)


class PhoneSocket(gevent.socket.socket):  # type: ignore[misc]
    """A connection; sockets that are not taken over talk over a duplicate of it."""

    def dup(self) -> WholeSends:
        return WholeSends(super().dup())


class PhoneHandler(WSGIHandler):  # type: ignore[misc]
    """Tells who is asked which connection it came by, and lets go of one that is taken over."""

    socket: Any

    def get_environ(self) -> dict[str, Any]:
        return {**super().get_environ(), SOCKET: self.socket, TAKE: self.hand_over}

    def hand_over(self) -> Any:
        """From now on nothing here reads from it, or keeps it open."""
        self.rfile.close()
        self.wsgi_input = Input(io.BytesIO(), 0)
        taken, self.socket, self.close_connection = self.socket, None, True
        return taken

    def process_result(self) -> None:
        if self.socket is not None:
            super().process_result()


class PhoneServer(WSGIServer):  # type: ignore[misc]
    """Small messages leave at once, instead of waiting to be joined by others."""

    handler_class = PhoneHandler

    def handle(self, client: Any, address: Any) -> None:
        with contextlib.suppress(OSError):
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        kind = client.family, client.type, client.proto
        super().handle(PhoneSocket(*kind, fileno=client.detach()), address)
