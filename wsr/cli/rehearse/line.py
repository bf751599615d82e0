"""Line: one socket to the server, speaking Engine.IO and Socket.IO over WebSocket."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from simple_websocket import Client, ConnectionClosed, ConnectionError
from wsproto import ConnectionType, WSConnection
from wsproto.events import Request
from wsproto.extensions import PerMessageDeflate
from wsproto.utilities import ProtocolError

# Packets of the two protocols; an event may carry the number of the ack it wants.
PING, PONG, CONNECT, REFUSED, EVENT, ACK = "2", "3", "40", "44", "42", "43"
OPENING = 6.0  # seconds for the handshake
PATIENCE = 15.0  # seconds for an answer
LOST = "lost"  # told to `hear` once, when the line is dead


class LineLost(Exception):
    """The line is dead; what was under way may or may not have happened."""


class Offering(WSConnection):  # type: ignore[misc]
    """Offers to take packed messages, as browsers do, and counts what comes."""

    came = 0  # bytes

    def send(self, event: Any) -> bytes:
        if isinstance(event, Request):
            event = replace(event, extensions=[PerMessageDeflate()])
        return super().send(event)

    def receive_data(self, data: bytes | None) -> None:
        self.came += len(data or b"")
        super().receive_data(data)


class Handshake(Client):  # type: ignore[misc]
    """A client that does not wait forever to be let in."""

    def handshake(self) -> None:
        self.sock.settimeout(OPENING)
        super().handshake()
        self.sock.settimeout(None)


class Packed(Handshake):
    """The same, taking packed messages."""

    def handshake(self) -> None:
        self.ws = Offering(ConnectionType.CLIENT)
        super().handshake()


class Line:
    """Open from the start. `hear(event, payload)` is called for what the server says unasked."""

    def __init__(
        self,
        server: str,
        token: str,
        hear: Callable[[str, Any], None],
        patience: float = PATIENCE,
        *,
        packed: bool = False,
    ) -> None:
        self._hear, self._patience = hear, patience
        self._asked = 0
        self._answers: dict[int, Any] = {}
        self._news = threading.Condition()
        self._lost = self._open = False
        try:
            self._socket = (Packed if packed else Handshake)(
                server.replace("http", "ws", 1) + "/socket.io/?EIO=4&transport=websocket",
                receive_bytes=64 * 1024,
            )
            # Not waiting for the greeting: where it comes together with the handshake's answer,
            # the client library shows it only when the next message comes.
            self._send(CONNECT + json.dumps({"token": token}))
        except (OSError, ConnectionError, ConnectionClosed, ProtocolError) as error:
            raise LineLost(str(error)) from error
        threading.Thread(target=self._listen, daemon=True).start()
        self._wait(lambda: self._open)

    def call(self, event: str, message: dict[str, Any]) -> dict[str, Any]:
        """The server's answer, or LineLost."""
        with self._news:
            self._asked += 1
            asked = self._asked
        self._send(f"{EVENT}{asked}{json.dumps([event, message])}")
        self._wait(lambda: asked in self._answers)
        answer: dict[str, Any] = self._answers.pop(asked)
        return answer

    def hang_up(self) -> None:
        self._lose()
        with contextlib.suppress(OSError, ConnectionClosed, ProtocolError):
            self._socket.close()
        # On a line that carries nothing, no one would answer the goodbye.
        with contextlib.suppress(OSError):
            self._socket.sock.shutdown(socket.SHUT_RDWR)

    @property
    def lost(self) -> bool:
        return self._lost

    @property
    def came(self) -> int:
        """Bytes, on a line that takes packed messages."""
        return int(getattr(self._socket.ws, "came", 0))

    def _wait(self, happened: Callable[[], bool]) -> None:
        with self._news:
            self._news.wait_for(lambda: self._lost or happened(), self._patience)
        if not happened():
            self.hang_up()
            raise LineLost("no answer came")

    def _send(self, packet: str) -> None:
        try:
            self._socket.send(packet)
        except (OSError, ConnectionClosed, ProtocolError) as error:
            self._lose()
            raise LineLost(str(error)) from error

    def _listen(self) -> None:
        try:
            while not self._lost:
                self._take(self._socket.receive() or "")
        except (OSError, ConnectionClosed, LineLost):
            self._lose()

    def _take(self, packet: str) -> None:
        if packet == PING:
            self._send(PONG)
        elif packet.startswith(REFUSED):
            self._lose()
        elif packet.startswith(CONNECT):
            self._tell(lambda: setattr(self, "_open", True))
        elif packet.startswith(ACK):
            number, _, rest = packet[len(ACK) :].partition("[")
            self._tell(lambda: self._answers.update({int(number): json.loads("[" + rest)[0]}))
        elif packet.startswith(EVENT):
            event, payload = json.loads(packet[len(EVENT) :])
            self._hear(event, payload)

    def _tell(self, change: Callable[[], Any]) -> None:
        with self._news:
            change()
            self._news.notify_all()

    def _lose(self) -> None:
        if not self._lost:
            self._tell(lambda: setattr(self, "_lost", True))
            self._hear(LOST, None)
