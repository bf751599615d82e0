"""WebSocketConnection: a phone's WebSocket, whose writing never waits for its reader."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from socket import SHUT_RDWR
from typing import Any

import gevent
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import CloseCode, Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol

from wsr.web.realtime.frames import DEFLATE, WINDOW, Message
from wsr.web.realtime.pacing import Asker
from wsr.web.realtime.tcp_info import hold_back_receipts, idle, unacknowledged

log = logging.getLogger(__name__)
MOST_WAITING = 256 * 1024  # bytes that wait for a slow phone, besides one message of any size
WRITABLE = 2  # the event loop's name for it
QUESTION = Frame(Opcode.PING, b"").serialize(
    mask=False
)  # any browser answers it at once, by itself
LOOKED_AT = re.compile("HTTP_(CONNECTION$|UPGRADE$|SEC_WEBSOCKET_)")


class WebSocketConnection:
    """Over a connection that no one else reads from or writes to; open until it is cut."""

    def __init__(self, connection: Any, protocol: ServerProtocol) -> None:
        self._connection, self._protocol = connection, protocol
        self._put = connection._sock.send
        self._rest, self._most = bytearray(), 0
        self._drain: Any = None  # watches for room while something waits
        self._said = bytearray()  # a message that comes in pieces, so far
        self._asked: tuple[float, Asker] | None = None  # when, and who wants to know
        self._in_air = not is_of_this_machine(connection)
        self.open = True
        self.deflates = any(
            isinstance(each, PerMessageDeflate) and each.local_max_window_bits == WINDOW
            for each in protocol.extensions
        )
        hold_back_receipts(connection)
        self._answer()

    def send(self, message: Message, *, shared: bool = False, asker: Asker | None = None) -> None:
        """Deflating pays for a message that goes to many.

        `asker` hears of the moment of sending, then of the seconds until the phone had it; not of
        a page on this machine, which says how busy the machine is and nothing of the air.
        """
        frame = message.deflated if shared and self.deflates else message.plain
        if asker and self._in_air and self._asked is None:
            self._asked = time.monotonic(), asker
            asker.asked(self._asked[0])
            frame += QUESTION  # in the same packet
        self.write(frame)

    @property
    def taken(self) -> bool:
        """Whether the phone is known to have all that was sent; asked of the system, where it tells."""
        if self._rest:
            return False
        waiting = unacknowledged(self._connection)
        return self._asked is None if waiting is None else not waiting

    def write(self, frame: bytes) -> None:
        """Now, or when the phone has taken in what waits; who lets too much wait is cut off."""
        if not self.open:
            return
        if self._rest:
            return self._keep(frame)
        try:
            sent = self._put(frame)
        except BlockingIOError:
            sent = 0
        except OSError:
            return self.cut()
        if sent < len(frame):
            self._keep(frame[sent:])

    def messages(self) -> Iterator[str | bytes | None]:
        """What the phone says, each message whole, until it is gone or breaks the protocol.

        None for a frame that is none: who counts what is said counts pings and pieces too.
        """
        while data := self._heard():
            self._protocol.receive_data(data)
            for frame in self._protocol.events_received():
                assert isinstance(frame, Frame)
                if self.open:
                    yield self._whole(frame)
            self._answer()

    def cut(self) -> None:
        """What was written is still sent; nothing is heard any more."""
        self.open = False
        self._rest.clear()
        self._stop_draining()
        with suppress(OSError):
            self._connection.shutdown(SHUT_RDWR)

    def close(self) -> None:
        """After the last of `messages`: the connection is given back."""
        self.cut()
        self._connection.close()

    def _heard(self) -> bytes:
        try:
            return self._connection.recv(16384) if self.open else b""
        except OSError:
            return b""

    def _answer(self) -> None:
        """What the protocol itself has to say: pongs, a goodbye."""
        if said := b"".join(self._protocol.data_to_send()):
            self.write(said)
        if self._protocol.state is not State.OPEN:
            self.cut()

    def _heard_answer(self) -> None:
        """The wait until this process had time to look is no time in the air."""
        if self._asked:
            (asked, asker), self._asked = self._asked, None
            asker.answered(asked, max(0.0, time.monotonic() - idle(self._connection) - asked))

    def _whole(self, frame: Frame) -> str | bytes | None:
        if frame.opcode is Opcode.PONG:
            self._heard_answer()
        if frame.opcode not in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            return None
        if frame.opcode is not Opcode.CONT:
            self._binary = frame.opcode is Opcode.BINARY
        self._said += frame.data
        if not frame.fin:
            return None
        whole, self._said = bytes(self._said), bytearray()
        return whole if self._binary else self._as_text(whole)

    def _as_text(self, said: bytes) -> str | None:
        try:
            return said.decode()
        except UnicodeDecodeError:
            self._protocol.fail(CloseCode.INVALID_DATA)
            self._answer()
            return None

    def _keep(self, frame: bytes) -> None:
        if self._rest and len(self._rest) > self._most:
            log.info("a phone that takes nothing in is let go")
            return self.cut()
        # Whoever takes in a whole board would else be cut off by the next word, again and again.
        self._most = max(self._most if self._rest else 0, MOST_WAITING + len(frame))
        self._rest += frame
        if self._drain is None:
            self._drain = gevent.get_hub().loop.io(self._connection.fileno(), WRITABLE)
            self._drain.start(self._flush)

    def _flush(self) -> None:
        try:
            del self._rest[: self._put(self._rest)]
        except BlockingIOError:
            return
        except OSError:
            return self.cut()
        if not self._rest:
            self._stop_draining()

    def _stop_draining(self) -> None:
        if self._drain is not None:
            self._drain.stop()
            self._drain.close()
            self._drain = None


def is_of_this_machine(connection: Any) -> bool:
    """Whether both ends have one address: a rehearsal, or a wall in a window of this laptop."""
    try:
        return bool(connection.getpeername()[:1] == connection.getsockname()[:1])
    except OSError:
        return False


def greeted(environ: dict[str, Any], most: int) -> ServerProtocol:
    """The protocol after its handshake, which may say no; `most` bytes are heard in a message."""
    protocol = ServerProtocol(extensions=[DEFLATE], max_size=most)
    protocol.receive_data(request_of(environ))
    for request in protocol.events_received():
        assert isinstance(request, Request)
        protocol.send_response(protocol.accept(request))
    return protocol


def request_of(environ: dict[str, Any]) -> bytes:
    """The handshake as it came in, as far as the protocol looks at it: cookies may be long."""
    head = "".join(
        f"{name[5:].replace('_', '-')}: {value}\r\n"
        for name, value in environ.items()
        if LOOKED_AT.match(name)
    )
    return f"GET / HTTP/1.1\r\n{head}\r\n".encode("latin-1")
