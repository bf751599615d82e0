"""A proxy of bad wifi on 127.0.0.1: it cuts, stalls, delays, throttles, swallows answers."""

from __future__ import annotations

import contextlib
import random
import socket
import threading
import time
from dataclasses import dataclass

CHUNK = 64 * 1024


@dataclass
class Weather:
    """How the air is just now. Delays in seconds, throttle in bytes a second (0: none)."""

    delay: float = 0.0
    throttle: int = 0
    closed: bool = False  # no one gets a new line
    held: bool = False  # who knocks has to wait
    deaf: bool = False  # requests go through, answers do not


class Wire:
    """One phone's line through the proxy, in two directions."""

    def __init__(self, phone: socket.socket, server: socket.socket, weather: Weather) -> None:
        self.phone, self.server, self.weather = phone, server, weather
        self.stuck = False  # nothing is taken from the server any more
        self.half_open = False  # looks open at both ends, carries nothing
        self.cut_after_request = False  # what is sent now arrives, its answer does not
        self.deaf = False  # the same for good: a line that has lost bytes can never continue
        for source, target, up in ((phone, server, True), (server, phone, False)):
            threading.Thread(target=self._pump, args=(source, target, up), daemon=True).start()

    def cut(self) -> None:
        for end in (self.phone, self.server):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _pump(self, source: socket.socket, target: socket.socket, up: bool) -> None:
        try:
            while data := source.recv(CHUNK):
                while self.stuck and not up:
                    time.sleep(0.02)
                self.deaf = self.deaf or (self.weather.deaf and not up)
                if self.half_open or (self.deaf and not up):
                    continue
                if self.cut_after_request and not up:
                    break
                if self.weather.delay:
                    time.sleep(self.weather.delay)
                if self.weather.throttle:
                    time.sleep(len(data) / self.weather.throttle)
                target.sendall(data)
        except OSError:
            pass
        self.cut()


class Proxy:
    """Phones connect to `url`; `cut_some` and the weather make their lives hard."""

    def __init__(self, port: int, seed: int = 0, buffer: int = 0) -> None:
        self.weather = Weather()
        self.chance = random.Random(seed)
        self.wires: list[Wire] = []
        self.opened_at: list[float] = []
        self._buffer = buffer  # bytes the proxy takes in unread; 0: as the system likes
        self._to = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_some(self, share: float = 0.3) -> int:
        """Hurt a share of the lines, each in one of three ways; how many."""
        self.wires = [w for w in self.wires if w.phone.fileno() != -1]
        hurt = [w for w in self.wires if self.chance.random() < share]
        for wire in hurt:
            match self.chance.randrange(10):
                case 0:
                    wire.half_open = True
                case 1 | 2 | 3:
                    wire.cut_after_request = True
                case _:
                    wire.cut()
        return len(hurt)

    def cut_all(self) -> int:
        lines, self.wires = [w for w in self.wires if w.phone.fileno() != -1], []
        for wire in lines:
            wire.cut()
        return len(lines)

    def close(self) -> None:
        self._listener.close()
        self.cut_all()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                phone, _ = self._listener.accept()
                self.opened_at.append(time.perf_counter())
                if self.weather.closed:
                    phone.close()
                else:
                    threading.Thread(target=self._open, args=(phone,), daemon=True).start()

    def _open(self, phone: socket.socket) -> None:
        while self.weather.held:
            time.sleep(0.2)
        server = socket.socket()
        if self._buffer:
            server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self._buffer)
        try:
            server.connect(self._to)
        except OSError:
            phone.close()
            return
        for end in (phone, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.wires.append(Wire(phone, server, self.weather))
