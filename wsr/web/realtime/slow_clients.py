"""SlowClients: who does not take in what is sent is let go, to come back when it can."""

from __future__ import annotations

import contextlib
import logging
import socket
from collections.abc import Iterable
from typing import Any

log = logging.getLogger(__name__)
SOCKET = "wsr.socket"  # where the WSGI environ holds the connection's socket
MOST_PACKETS, MOST_BYTES = 200, 2 * 1024 * 1024  # that wait for one socket


class SlowClients:
    """Looks into the queues of the socket server, which have no bound of their own."""

    def __init__(self, server: Any) -> None:
        self._server = server

    def let_go(self, sids: Iterable[str]) -> None:
        """Hang up on those for whom too much waits; they come back and get what they lack."""
        for sid in sids:
            line = self._line(sid)
            if line and is_full(line.queue.queue):
                log.info("a phone that takes nothing in is let go")
                self._hang_up(line)

    def waits(self, sid: str) -> bool:
        """Whether anything in the queue of this socket is still to be sent."""
        line = self._line(sid)
        return line is not None and not line.queue.empty()

    def _line(self, sid: str) -> Any:
        found = self._server.manager.eio_sid_from_sid(sid, "/")
        return self._server.eio.sockets.get(found)

    def _hang_up(self, line: Any) -> None:
        connection = self._server.environ.get(line.sid, {}).get(SOCKET)
        line.close(wait=False, abort=True)
        # The writer may be in the middle of a packet, which no one will ever take.
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


def is_full(packets: Iterable[Any]) -> bool:
    waiting = [packet for packet in packets if packet is not None]
    return len(waiting) > MOST_PACKETS or sum(weight(each) for each in waiting) > MOST_BYTES


def weight(packet: Any) -> int:
    """Bytes, nearly."""
    return len(packet.data) if isinstance(packet.data, str | bytes) else 0
