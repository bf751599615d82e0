"""Connection: how a phone's TCP connection is held, whole messages in, and handed over."""

from __future__ import annotations

import contextlib
import io
import socket
from typing import Any

import gevent.socket
from gevent.lock import RLock
from gevent.pywsgi import Input, WSGIHandler, WSGIServer

from wsr.web.realtime.connection_limits import ConnectionLimits, limits
from wsr.web.realtime.file_turns import FileTurns
from wsr.web.realtime.patience import BODY, FLOOR, HEAD, IDLE, Budget
from wsr.web.realtime.slow_clients import SOCKET
from wsr.web.realtime.tcp_info import hold_back_receipts

TAKE = "wsr.take"  # where the WSGI environ holds what hands the connection over for good
TOO_SLOW = b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class WholeSends:
    """A socket that sends all it is given: its library tries once, and would cut a big message."""

    def __init__(self, inner: Any) -> None:
        self._inner, self._turn = inner, RLock()
        self.recv, self.close = inner.recv, inner.close

    def send(self, data: bytes) -> None:
        with self._turn:
            self._inner.sendall(data)


class PhoneSocket(gevent.socket.socket):  # type: ignore[misc]
    """A connection; sockets that are not taken over talk over a duplicate of it.

    What is read as a request costs of its `budget`, where it has one; answers take their time.
    """

    budget: Budget | None = None
    limits: ConnectionLimits | None = None
    taken = False  # handed over for good

    def shows(self, key: str) -> None:
        """The seat of this key: from now on it is not counted with the strangers of its address."""
        if self.limits:
            self.limits.seated(self, key)

    def close(self) -> None:
        if self.limits:
            self.limits.close(self)
        super().close()

    def recv_into(self, *args: Any) -> int:
        if self.budget is None:
            return int(super().recv_into(*args))
        return self.budget.receive(lambda seconds: self._recv_within(seconds, *args))

    def _recv_within(self, seconds: float, *args: Any) -> int:
        self.timeout: float | None = seconds
        try:
            return int(super().recv_into(*args))
        finally:
            self.timeout = None

    def dup(self) -> WholeSends:
        return WholeSends(super().dup())


class PhoneHandler(WSGIHandler):  # type: ignore[misc]
    """Tells who is asked which connection it came by, and lets go of one that is taken over."""

    socket: Any
    served = False  # whether this connection has had an answer
    _together: list[bytes] | None = None  # what waits for the next bytes, to leave with them

    def read_requestline(self) -> str:
        """The head's first line, when there is one; from its first byte on the head may take HEAD."""
        self.socket.budget = Budget(IDLE if self.served else HEAD)
        if self.served and self.rfile.peek(1):
            self.socket.budget = Budget(HEAD)
        return str(super().read_requestline())

    def MessageClass(self, *args: Any) -> Any:
        """The head's fields; a status where they leave open how long the body is."""
        found = super().MessageClass(*args)
        if not has_one_length(found):
            found.status = "more than one length"
        return found

    def handle_one_response(self) -> None:
        self.server.limits.heard(self.socket)
        self.socket.budget, self.served = Budget(BODY, FLOOR), True
        with self.server.file_turns.turn(self.path, self.socket):
            super().handle_one_response()
        if self.socket is not None and self.socket.budget.over:
            self.close_connection = True  # what is left of the body is not the next request

    def _write_with_headers(self, data: bytes) -> None:
        """The head leaves with the body's first bytes: on wifi a packet costs as much as 1,400 bytes."""
        self._together = []
        super()._write_with_headers(data)
        whole, self._together = b"".join(self._together), None
        self._sendall(whole)

    def _sendall(self, data: bytes) -> None:
        if self._together is None:
            super()._sendall(data)
        else:
            self._together.append(bytes(data))

    def _handle_client_error(self, ex: Exception) -> tuple[str, bytes]:
        if isinstance(ex, TimeoutError):
            return "408", TOO_SLOW
        return super()._handle_client_error(ex)  # type: ignore[no-any-return]

    def get_environ(self) -> dict[str, Any]:
        return {**super().get_environ(), SOCKET: self.socket, TAKE: self.hand_over}

    def hand_over(self) -> Any:
        """From now on nothing here reads from it, or keeps it open."""
        self.rfile.close()
        self.wsgi_input = Input(io.BytesIO(), 0)
        taken, self.socket, self.close_connection = self.socket, None, True
        taken.budget, taken.taken = None, True
        return taken

    def process_result(self) -> None:
        if self.socket is not None:
            super().process_result()


def has_one_length(head: Any) -> bool:
    """Servers on the way could else disagree where a request ends (RFC 9112, 6.3)."""
    lengths, codings = head.get_all("content-length", []), head.get_all("transfer-encoding", [])
    if codings:
        return not lengths and [each.strip().lower() for each in codings] == ["chunked"]
    plain = all(each.strip().isascii() and each.strip().isdigit() for each in lengths)
    return len(lengths) <= 1 and plain


class PhoneServer(WSGIServer):  # type: ignore[misc]
    """Small messages leave at once, instead of waiting to be joined by others."""

    handler_class = PhoneHandler

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.limits, self.file_turns = limits(), FileTurns()

    def init_socket(self) -> None:
        """Each connection has from the listener that receipts wait for the answer."""
        super().init_socket()
        hold_back_receipts(self.socket)

    def handle(self, client: Any, address: Any) -> None:
        with contextlib.suppress(OSError):
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        kind = client.family, client.type, client.proto
        connection = PhoneSocket(*kind, fileno=client.detach())
        connection.limits = self.limits
        self.limits.open(connection, address[0])
        try:
            super().handle(connection, address)
        finally:
            if not connection.taken:
                self.limits.close(connection)
