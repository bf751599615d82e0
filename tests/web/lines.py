"""A hall with its doors open in this process, and lines to it that say whatever a test likes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from gevent import socket
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.uri import parse_uri

from tests.patience import PATIENCE
from tests.web.people import Hall
from wsr.web.realtime.direct import Direct, Directs
from wsr.web.realtime.sockets import Door
from wsr.web.realtime.tcp_connection import PhoneServer

PATH = "/socket.io/?EIO=4&transport=websocket"


class Doors:
    """What the server holds of those who are here."""

    def __init__(self, hall: Hall) -> None:
        self.hall, self.server = hall, PhoneServer(("127.0.0.1", 0), hall.app, log=None)
        self.server.start()
        self.socketio = hall.socketio.server
        self.directs: Directs = hall.services.broadcast._lines._directs  # type: ignore[attr-defined]
        self.door: Door = self.directs._asked.__self__  # type: ignore[attr-defined]

    @property
    def address(self) -> tuple[str, int]:
        return ("127.0.0.1", self.server.server_port)

    def held(self) -> dict[str, int]:
        """How much of each kind; nothing at all when everyone is gone."""
        rooms = self.socketio.manager.rooms.get("/", {})
        following = self.hall.services.broadcast.viewers(self.hall.code)
        kept = {
            "sockets": self.socketio.eio.sockets,
            "environs": self.socketio.environ,
            "lines": self.directs._lines,
            "tokens": self.door._tokens,
            "rooms": rooms,
            "viewers": following,
            "halves": self.socketio._binary_packet,
        }
        return {name: len(each) for name, each in kept.items() if each}

    def sockets(self) -> list[Direct]:
        return list(self.socketio.eio.sockets.values())


@contextmanager
def doors(hall: Hall) -> Iterator[Doors]:
    found = Doors(hall)
    yield found
    found.server.stop(timeout=0)


class Wire:
    """A line by a client of its own, let in as `token` unless that is None.

    Not beside a Phone: its test client takes all that the socket server sends.
    """

    def __init__(
        self, doors: Doors, token: str | None = "", path: str = PATH, **headers: str
    ) -> None:
        self.connection = socket.create_connection(doors.address)
        self.connection.settimeout(PATIENCE)
        self.protocol = ClientProtocol(parse_uri(f"ws://127.0.0.1:{doors.address[1]}{path}"))
        request = self.protocol.connect()
        for name, value in headers.items():
            request.headers[name.replace("_", "-")] = value
        self.protocol.send_request(request)
        self.texts: list[str] = []
        self._flush()
        while self.protocol.state is State.CONNECTING:
            self.take()
        if "&sid=" in path:
            self.changes_over()
        else:
            self.until("0")
        if token is not None:
            self.says("40" + json.dumps({"token": token}))
            self.until("40")

    def changes_over(self) -> None:
        """From polling, which it came by."""
        self.says("2probe")
        self.until("3probe")
        self.says("5")

    def says(self, text: str) -> None:
        self.protocol.send_text(text.encode())
        self._flush()

    def enters(self) -> Wire:
        self.says('421["enter",{"v":1,"brief":true}]')
        self.until("431[")
        return self

    def until(self, start: str) -> str:
        while True:
            while self.texts:
                if (said := self.texts.pop(0)).startswith(start):
                    return said
            self.take()

    def take(self) -> None:
        data = self.connection.recv(65536)
        assert data, "the server has hung up"
        self.protocol.receive_data(data)
        for event in self.protocol.events_received():
            if isinstance(event, Frame) and event.opcode is Opcode.TEXT:
                self.texts.append(bytes(event.data).decode())

    def _flush(self) -> None:
        for data in self.protocol.data_to_send():
            if data:
                self.connection.sendall(data)

    def goodbye(self) -> None:
        self.protocol.send_close()
        self._flush()

    def ends(self) -> bool:
        """Whether the server hangs up; a time-out when it does not."""
        try:
            while self.connection.recv(65536):
                pass
        except ConnectionError:
            pass
        return True
