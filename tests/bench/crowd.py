"""Crowd: a hall of phones in one process, cheap enough to load a server that has a core to itself.

One epoll over plain sockets. What many phones are sent is read once and known again by its bytes, so
that a delivery costs a few microseconds. Linux only.
"""

from __future__ import annotations

import contextlib
import resource
import select
from collections.abc import Callable

from tests.bench.frames import Unpacked
from tests.bench.phone import NOW, Packet, Phone, read
from tests.bench.wire import Way, Wire


class Crowd:
    """All phones of one hall, at one address. Bytes are those that came in over sockets."""

    def __init__(self, port: int) -> None:
        self.way, self.host = Way(("127.0.0.1", port)), f"127.0.0.1:{port}"
        self.epoll = select.epoll()
        self.phones: list[Phone] = []
        self.deliveries = self.answers = 0
        self._wires: dict[int, Wire] = {}
        self._patches: dict[bytes, Packet | None] = {}
        self._texts: dict[bytes, bytes] = {}
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # a phone holds a file open

    def add(self, many: int, role: str = "phone") -> list[Phone]:
        begun = len(self.phones)
        self.phones += [Phone(self, f"b{begun + n}", role=role) for n in range(many)]
        return self.phones[begun:]

    def of(self, role: str) -> list[Phone]:
        return [phone for phone in self.phones if phone.role == role]

    def watch(self, wire: Wire) -> None:
        self._wires[wire.socket.fileno()] = wire
        self.epoll.register(wire.socket, select.EPOLLIN | select.EPOLLOUT)

    def forget(self, wire: Wire) -> None:
        self._wires.pop(wire.socket.fileno(), None)
        with contextlib.suppress(OSError):
            self.epoll.unregister(wire.socket)

    def packet(self, payload: bytes) -> Packet | None:
        """The patch that these bytes are, if they are one."""
        if (known := self._patches.get(payload)) is None:
            known = self._patches[payload] = read(payload)
        return known

    def unpacked(self, payload: bytes, unpack: Unpacked | None) -> bytes:
        """The same text for the same bytes, inflated once, where the server packs each alone."""
        assert unpack is not None
        if not unpack.alone:
            return unpack.text(payload)
        if (known := self._texts.get(payload)) is None:
            known = self._texts[payload] = unpack.text(payload)
        return known

    def turn(self, until: float) -> None:
        """Wait for what comes, until this moment at most, and see to it."""
        for fd, event in self.epoll.poll(max(0.0, until - NOW()), 4096):
            if wire := self._wires.get(fd):
                wire.ready(event)

    def run(self, happened: Callable[[], bool], patience: float) -> bool:
        """Whether it happened within `patience` seconds. A time-out is for the caller to count."""
        end = NOW() + patience
        while not happened():
            if NOW() >= end:
                return False
            self.turn(min(end, NOW() + 0.02))
        return True

    def idle(self, seconds: float) -> None:
        end = NOW() + seconds
        while NOW() < end:
            self.turn(end)

    def play(self, plan: list[tuple[float, Phone, bytes]]) -> float:
        """Send each (seconds from now, phone, frame) when it is due, whatever has come back.

        The moment from which they were counted.
        """
        start = NOW() + 0.05
        for seconds, phone, frame in plan:
            due = start + seconds
            while NOW() < due:
                self.turn(due)
            phone.post(due, frame)
        return start

    def hang_up(self) -> None:
        for phone in self.phones:
            phone.hang_up()

    def forget_patches(self) -> None:
        """What came so far is no longer needed: what follows is looked at alone."""
        self._patches.clear()
        self._texts.clear()
        for phone in self.phones:
            phone.got.clear()
            phone.gaps = 0

    @property
    def bytes(self) -> int:
        return sum(phone.cost + (phone.wire.bytes if phone.wire else 0) for phone in self.phones)
