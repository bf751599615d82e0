"""Direct: what goes to many phones is framed once and written to each of them at once.

The socket server packs a message, queues it and wakes a task for every phone. With a thousand
phones and twenty patches a second that, not the work itself, fills the processor: written directly,
a delivery costs about a fifth. An op's answer is written when its batch is on disk, so that no task
waits for it. All else (entering, polling, the handshake of the socket server) goes the
stock way, which `WSR_SOCKETS=stock` chooses for everything; tests hold the two equal.
"""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import engineio.socket
import gevent
from engineio.exceptions import SocketIsClosedError, UnknownPacketError
from engineio.packet import PING, Packet
from flask import Flask

from wsr import codec
from wsr.domain.kernel import Refused
from wsr.live.job import Job
from wsr.live.ops import Answered, Ops
from wsr.live.room import Room
from wsr.web import wire
from wsr.web.realtime.frames import Message, Part
from wsr.web.realtime.pacing import Asker
from wsr.web.realtime.patches import Patch
from wsr.web.realtime.tcp_connection import TAKE
from wsr.web.realtime.websocket_connection import WebSocketConnection, greeted
from wsr.web.security import Pace

log = logging.getLogger(__name__)
OPS = re.compile(r'42([0-9]{1,9})\["ops",')
MOST_OWED = 4  # messages of one phone that are not answered yet
MESSAGES, MESSAGES_SECONDS = 60, 3.0  # of one phone within so many seconds
PAUSE = 0.1  # seconds until a phone that said more is heard again
ROUND = 1.0  # seconds between looks at who is to be pinged
SHARED = 4  # phones from which on a message is worth deflating
Asked = Callable[[str, Any], tuple[Room, str, Ops]]


class Direct(engineio.socket.Socket):  # type: ignore[misc]
    """A socket whose packets go to its line, with no queue and no task to empty it."""

    line: WebSocketConnection
    known_as: str  # its name as the place that events are sent to
    last_ping: float | None
    ping_at: float | None
    owed: int
    pace: Pace

    def begin(self, line: WebSocketConnection) -> None:
        self.line, self.known_as, self.ping_at, self.owed = line, "", None, 0
        self.pace = Pace(MESSAGES, MESSAGES_SECONDS)
        self.connected = self.upgraded = True
        while not self.queue.empty():
            self.send(self.queue.get())

    def send(self, pkt: Packet) -> None:
        if self.check_ping_timeout():
            said = pkt.encode()
            self.line.send(Message([Part(said.encode())]))

    def close(self, wait: bool = True, abort: bool = False, reason: Any = None) -> None:
        super().close(wait=False, abort=abort, reason=reason)
        self.line.cut()

    def schedule_ping(self) -> None:
        if self.last_ping:
            self.last_ping = None
            self.ping_at = time.monotonic() + self.server.ping_interval

    def ping_if_due(self, now: float) -> None:
        if self.ping_at is not None and now >= self.ping_at and not self.closed:
            self.ping_at, self.last_ping = None, time.time()
            self.send(Packet(PING))


class Directs:
    """All direct sockets of a server. `asked(sid, message)` is who asks for what, or Refused."""

    def __init__(self, app: Flask, server: Any, asked: Asked) -> None:
        self._app, self._server, self._asked = app, server, asked
        self._lines: dict[str, WebSocketConnection] = {}
        self._stock = server.eio._async["websocket"]
        server.eio._async = {**server.eio._async, "websocket": self._upgrade}
        gevent.spawn(self._ping)

    def emit(
        self, event: str, payload: Any, sids: list[str], asker: Asker | None = None
    ) -> list[str]:
        """Send to all of `sids` that are direct, and ask the last of them; those that are not."""
        message, rest = event_message(event, payload), []
        shared = isinstance(payload, Patch) or len(sids) >= SHARED
        for sid in sids:
            if line := self._lines.get(sid) or self._line(sid):
                line.send(message, shared=shared, asker=asker if sid == sids[-1] else None)
            else:
                rest.append(sid)
        return rest

    def taken(self, sid: str) -> bool | None:
        """Whether this phone has all that was sent to it; None if it is not direct."""
        line = self._lines.get(sid)
        return line.taken if line else None

    def _line(self, sid: str) -> WebSocketConnection | None:
        found = self._server.manager.eio_sid_from_sid(sid, "/")
        socket = self._server.eio.sockets.get(found)
        if not isinstance(socket, Direct) or not socket.line.open:
            return None
        self._lines.pop(socket.known_as, None)  # who came in by it before
        socket.known_as = sid
        return self._lines.setdefault(sid, socket.line)

    def _upgrade(self, handler: Any, server: Any) -> Callable[..., Any]:
        """In the place of the server's own WebSocket; one that comes from polling stays stock."""
        socket = handler.__self__
        stock: Callable[..., Any] = self._stock(handler, server)

        def take_over(environ: dict[str, Any], start: Any) -> Any:
            if socket.connected or TAKE not in environ:
                return stock(environ, start)
            protocol = greeted(environ, server.max_http_buffer_size)
            line = WebSocketConnection(environ[TAKE](), protocol)
            lighten(environ)
            socket.__class__ = Direct
            socket.begin(line)
            gevent.spawn(self._live, socket)
            return []

        return take_over

    def _live(self, socket: Direct) -> None:
        try:
            for said in socket.line.messages():
                self._wait_for_turn(socket)
                if said is not None:
                    self._hear(socket, said)
        except SocketIsClosedError:
            pass
        except Exception:
            log.exception("a phone's line is cut")
        finally:
            self._end(socket)

    def _wait_for_turn(self, socket: Direct) -> None:
        """Who floods the laptop waits: no other phone gets an answer later for it."""
        while socket.line.open:
            try:
                return socket.pace.need_left("", 1)
            except Refused:
                gevent.sleep(PAUSE)

    def _end(self, socket: Direct) -> None:
        socket.close(abort=True, reason=self._server.eio.reason.TRANSPORT_CLOSE)
        socket.line.close()
        self._lines.pop(socket.known_as, None)
        self._server.eio.sockets.pop(socket.sid, None)

    def _hear(self, socket: Direct, said: str | bytes) -> None:
        if isinstance(said, str) and (found := OPS.match(said)) and self._takes(socket):
            message = wire.loads(said[found.end(1) :])
            if message != [wire.UNREADABLE]:
                return self._ask(socket, int(found[1]), message[1])
        try:
            socket.receive(Packet(encoded_packet=said))
        except UnknownPacketError:
            log.info("a message of a kind that no page sends")
        except ValueError:
            log.info("a message that is none")
            socket.line.cut()

    def _takes(self, socket: Direct) -> bool:
        """Who sends on without its answers is heard the stock way, one message after another."""
        return socket.owed < MOST_OWED and self._sid(socket) is not None

    def _sid(self, socket: Direct) -> Any:
        return self._server.manager.sid_from_eio_sid(socket.sid, "/")

    def _ask(self, socket: Direct, number: int, message: Any) -> None:
        def told(job: Job) -> None:
            socket.owed -= 1
            self._tell(socket, number, job)

        try:
            room, person, asked = self._asked(self._sid(socket), message)
            room.ask_later(person, asked, told)
            socket.owed += 1
        except Refused as refused:
            self._refuse(socket, number, refused)

    def _tell(self, socket: Direct, number: int, job: Job) -> None:
        try:
            answered: Answered = job.outcome()
        except Refused as refused:
            return self._refuse(socket, number, refused)
        with self._speaking(socket) if refuses(answered) else nullcontext():
            say(socket, number, wire.ops_answer(answered))

    def _refuse(self, socket: Direct, number: int, refused: Refused) -> None:
        with self._speaking(socket):
            say(socket, number, wire.refused_whole(refused))

    def _speaking(self, socket: Direct) -> AbstractContextManager[Any]:
        """The language of who is told."""
        environ = self._server.environ.get(socket.sid)
        return self._app.request_context(environ) if environ else nullcontext()

    def _ping(self) -> None:
        while True:
            gevent.sleep(ROUND)
            now = time.monotonic()
            for socket in list(self._server.eio.sockets.values()):
                if isinstance(socket, Direct):
                    socket.ping_if_due(now)


def event_message(event: str, payload: Any) -> Message:
    if isinstance(payload, Patch):
        return Message([payload.head, payload.tail])
    return Message([Part(b"42" + codec.encode([event, payload]))])


def refuses(answered: Answered) -> bool:
    return any(each.refused for each in answered.results)


def say(socket: Direct, number: int, answer: dict[str, Any]) -> None:
    socket.line.send(Message([Part(b"43%d[%b]" % (number, codec.encode(answer)))]))


def lighten(environ: dict[str, Any]) -> None:
    """It is kept as long as the line, to tell the language; the request's own body need not be."""
    environ["wsgi.input"] = io.BytesIO()
    del environ[TAKE]
