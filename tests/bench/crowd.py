"""Crowd: a hall of phones in one process, cheap enough to load a server that has a core to itself.

One epoll over plain sockets. What many phones are sent is read once and known again by its bytes, so
that a delivery costs a few microseconds. Linux only.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import re
import resource
import select
import socket
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

from tests.bench.frames import (
    CLOSE,
    PACKED,
    PING,
    PONG,
    Unpacked,
    answer_in,
    each_frame,
    masked,
    request,
    upgrade,
)  # fmt: skip

NOW = time.perf_counter
READ = 256 * 1024  # bytes at a time
STEP = re.compile(rb'"from":(\d+),"upto":(\d+)')
SOCKET = "/socket.io/?EIO=4&transport=websocket"


@dataclass(slots=True)
class Packet:
    """A patch as it was sent; the same bytes are one packet, however many phones get them."""

    after: int
    upto: int
    text: bytes


@dataclass(slots=True)
class Sent:
    """One op: when it was due, when its answer came (0 until then), its seq or why it has none."""

    due: float
    answered: float = 0.0
    seq: int = 0
    refused: str = ""

    def take(self, told: dict[str, Any]) -> None:
        self.answered = NOW()
        [result] = told.get("results") or [{"ok": False, **(told.get("error") or {"code": str(told)})}]
        self.seq, self.refused = (result["seq"], "") if result["ok"] else (0, result["code"])


class Wire:
    """A socket that never waits. `take` gets what has come, and gives back what is no whole yet."""

    def __init__(
        self, crowd: Crowd, take: Callable[[bytes], bytes], ended: Callable[[], None], buffer: int,
    ) -> None:  # fmt: skip
        self.crowd, self._take, self._ended = crowd, take, ended
        self.rest = b""
        self._out, self._open = b"", False
        self.deaf = False  # takes nothing in
        self.bytes = 0
        self.socket = socket.socket()
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self.socket.connect_ex(crowd.address)
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


@dataclass(eq=False)
class Phone:
    """Somebody's seat. `got` are (when, Packet) in the order in which they came.

    `buffer` is how many bytes its system takes in before it reads; 0 is what the system likes.
    """

    crowd: Crowd
    name: str
    buffer: int = 0
    got: list[tuple[float, Packet]] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    token: str = ""
    log: str = ""
    upto: int = 0
    gaps: int = 0  # patches that did not fit what this phone holds
    live: bool = False
    lost: int = 0  # lines
    failed: str = ""  # why it did not come in
    cost: int = 0  # bytes that came over lines that are closed
    wire: Wire | None = None

    def __post_init__(self) -> None:
        self._steps: Generator[None, Any, None] | None = None
        self._unpack: Unpacked | None = None

    def begin(self, steps: Generator[None, Any, None]) -> None:
        """Go through `steps`, which is given each answer as it comes."""
        self._steps = steps
        next(steps)

    def step(self, told: Any) -> None:
        if self._steps is None:
            return
        try:
            self._steps.send(told)
        except StopIteration:
            self._steps = None

    def ask(self, message: bytes) -> None:
        """An HTTP request; its (status, head, body) is the next thing told."""
        if self.wire is None:
            self.wire = Wire(self.crowd, self._http, self._ended, self.buffer)
        self.wire.send(message)

    def connect(self, path: str = SOCKET, packed: bool = False) -> None:
        """A new line; the answer to its opening is the next thing told."""
        self.hang_up()
        self.wire = Wire(self.crowd, self._http, self._ended, self.buffer)
        self.wire.send(upgrade(path, self.crowd.host, packed))

    def say(self, packet: bytes) -> None:
        if self.wire:
            self.wire.send(masked(packet))

    def post(self, due: float, frame: bytes) -> None:
        """Send one op whose frame asks for the answer with the number of ops sent so far + 1."""
        self.sent.append(Sent(due))
        if self.wire:
            self.wire.send(frame)

    def stop_reading(self, deaf: bool = True) -> None:
        if self.wire:
            self.wire.stop_reading(deaf)

    def hang_up(self) -> None:
        if self.wire:
            wire, self.wire = self.wire, None
            self.cost += wire.bytes
            wire.close()
        self.live = False

    def _ended(self) -> None:
        if self.wire and self.wire.socket.fileno() < 0:
            self.cost += self.wire.bytes
            self.wire = None
            self.lost += self.live
            self.live = False
            self.step((0, b"", b""))

    def _http(self, data: bytes) -> bytes:
        found = answer_in(data)
        if found is None:
            return data
        status, head, body, rest = found
        if status == 101 and self.wire:
            self._unpack = Unpacked(head)
            self.wire._take = self._frames
        self.step((status, head, body))
        return self._frames(rest) if status == 101 and rest else rest

    def _frames(self, data: bytes) -> bytes:
        return each_frame(data, self._hear)

    def _hear(self, first: int, payload: bytes) -> None:
        if first & PACKED:
            payload = self.crowd.unpacked(payload, self._unpack)
        if payload[:2] == b"42":
            self._patch(self.crowd.packet(payload))
        elif payload[:2] == b"43":
            self._answer(payload)
        elif first & 15 == CLOSE and self.wire:
            self.wire.close()
        elif first & 15 == PING and self.wire:
            self.wire.send(masked(payload, PONG))
        elif payload == b"2":
            self.say(b"3")
        else:
            self.step(payload)

    def _patch(self, packet: Packet | None) -> None:
        if packet is None:
            return
        self.crowd.deliveries += 1
        if self.live and packet.after > self.upto:
            self.gaps += 1
        if packet.upto > self.upto:
            self.upto = packet.upto
        self.got.append((NOW(), packet))

    def _answer(self, payload: bytes) -> None:
        at = payload.index(b"[")
        number, [told] = int(payload[2:at]), json.loads(payload[at:])
        if number:
            self.sent[number - 1].take(told)
            self.crowd.answers += 1
        else:
            self.step(told)


class Crowd:
    """All phones of one hall, at one address. Bytes are those that came in over sockets."""

    def __init__(self, port: int) -> None:
        self.address, self.host = ("127.0.0.1", port), f"127.0.0.1:{port}"
        self.epoll = select.epoll()
        self.phones: list[Phone] = []
        self.deliveries = self.answers = 0
        self._wires: dict[int, Wire] = {}
        self._patches: dict[bytes, Packet | None] = {}
        self._texts: dict[bytes, bytes] = {}
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    def add(self, many: int) -> list[Phone]:
        begun = len(self.phones)
        self.phones += [Phone(self, f"b{begun + n}") for n in range(many)]
        return self.phones[begun:]

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
        """What came so far is no longer needed: what follows is looked at by itself."""
        self._patches.clear()
        self._texts.clear()
        for phone in self.phones:
            phone.got.clear()
            phone.gaps = 0

    @property
    def bytes(self) -> int:
        return sum(phone.cost + (phone.wire.bytes if phone.wire else 0) for phone in self.phones)


def read(text: bytes) -> Packet | None:
    step = STEP.search(text) if text[:10] == b'42["patch"' else None
    return Packet(int(step[1]), int(step[2]), text) if step else None


def op(log: str, phone: Phone, n: int, do: str, **fields: Any) -> bytes:
    """The frame that asks for one op, answered under its own number."""
    message = {"v": 1, "log": log, "client": phone.name, "ops": [{"n": n, "do": do, "with": fields}]}
    return masked(f"42{n}".encode() + json.dumps(["ops", message]).encode())


def come_in(
    phone: Phone, code: str, snapshot: bool = False, packed: bool = False, **fields: Any
) -> Generator[None, Any, None]:
    """Join and follow the room as the page does; without `snapshot`, not asking for the board."""
    host = phone.crowd.host
    phone.ask(request("POST", f"/api/workshops/{code}/join", host, fields))
    status, _, body = yield
    if status != 201:
        phone.failed = f"join: {status}"
        return
    phone.token = json.loads(body)["token"]
    if snapshot:
        bearer = {"Authorization": f"Bearer {phone.token}"}
        phone.ask(request("GET", f"/api/workshops/{code}/snapshot", host, **bearer))
        status, head, body = yield
        if status != 200:
            phone.failed = f"snapshot: {status}"
            return
        know(phone, head, body)
    yield from come_back(phone, packed)


def know(phone: Phone, head: bytes, body: bytes) -> None:
    """Which history it is, and how far it goes; the rest need not be read."""
    if b"content-encoding: gzip" in head.lower():
        body = gzip.decompress(body)
    phone.log, phone.upto = (told := json.loads(body))["log"], told["upto"]


def come_back(phone: Phone, packed: bool = False) -> Generator[None, Any, None]:
    """A new line for a seat that is taken; what was missed comes as the answer to `enter`."""
    phone.connect(packed=packed)
    status, _, _ = yield
    if status != 101:
        phone.failed = f"socket: {status}"
        return
    assert (yield)[:1] == b"0"
    phone.say(b"40" + json.dumps({"token": phone.token}).encode())
    assert (yield)[:2] == b"40"
    known = {"log": phone.log, "after": phone.upto} if phone.log else {}
    phone.say(b"420" + json.dumps(["enter", {"v": 1, "brief": True, **known}]).encode())
    told = yield
    phone.failed = str(told["error"]["code"]) if "error" in told else ""
    if not phone.failed:
        phone.log, phone.upto, phone.live = told["log"], max(phone.upto, told["upto"]), True
