"""Phone: one seat in the crowd, which notes when it was told what."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.bench.frames import (
    CLOSE,
    PACKED,
    PING,
    PONG,
    Unpacked,
    answer_in,
    each_frame,
    masked,
    upgrade,
)
from tests.bench.wire import Way, Wire

if TYPE_CHECKING:
    from tests.bench.crowd import Crowd

NOW = time.perf_counter
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
        [result] = told.get("results") or [
            {"ok": False, **(told.get("error") or {"code": str(told)})}
        ]
        self.seq, self.refused = (result["seq"], "") if result["ok"] else (0, result["code"])


def read(text: bytes) -> Packet | None:
    step = STEP.search(text) if text[:10] == b'42["patch"' else None
    return Packet(int(step[1]), int(step[2]), text) if step else None


@dataclass(eq=False)
class Phone:
    """Someone's seat. `got` are (when, Packet) in the order in which they came.

    `buffer` is how many bytes its system takes in before it reads; 0 is what the system likes.
    `role` is phone, wall, facilitator or edge; only phones post. `form` is when the form could be seen.
    `less` is what it follows where that is not everything, and `had` what that came to.
    """

    crowd: Crowd
    name: str
    buffer: int = 0
    role: str = "phone"
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
    way: Way | None = None  # as the crowd's, where nothing else is said
    form: float = 0.0
    less: dict[str, Any] | None = None
    had: Any = None

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
            self.wire = Wire(self.crowd, self._http, self._ended, self.buffer, self.way)
        self.wire.send(message)

    def connect(self, path: str = SOCKET, packed: bool = False) -> None:
        """A new line; the answer to its opening is the next thing told."""
        self.hang_up()
        self.wire = Wire(self.crowd, self._http, self._ended, self.buffer, self.way)
        self.wire.send(upgrade(path, self.crowd.host, packed))

    def say(self, packet: bytes) -> None:
        if self.wire:
            self.wire.send(masked(packet))

    def asks(self) -> dict[str, Any]:
        """For `enter`, what it follows."""
        had = {"had": self.had} if self.had else {}
        return {"follow": {**self.less, **had}} if self.less else {}

    def query(self) -> str:
        """The same for the address of the board."""
        words = ["now", *(":".join(each) for each in (self.less or {}).get("of", ()))]
        return "?" + "&".join(f"follow={each}" for each in words) if self.less else ""

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
