"""Page: the files of the join page, told by Chromium, and fetched by cheap phones as it fetches them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

from tests.bench.door import board, come_back, take_seat
from tests.bench.frames import answer_in, request
from tests.bench.phone import NOW, Phone
from tests.bench.served import Served
from tests.bench.wall import browser
from tests.bench.wire import Wire
from tests.browser.weighing import Scales


@dataclass(frozen=True)
class Visit:
    """What a browser asks for besides joining, the board and the socket, over so many lines."""

    page: str
    form: tuple[str, ...]  # without these nothing is painted
    first: tuple[str, ...]  # the others before someone joins
    then: tuple[str, ...]  # the others before the socket
    lines: int


def visit(server: Served, room: str) -> Visit:
    """What Chromium does when someone comes into this room for the first time."""
    page = f"/w/{room}"
    with browser() as running:
        opened = running.new_context().new_page()
        scales, lines = Scales(opened), set()
        scales.cdp.on(
            "Network.responseReceived", lambda event: lines.add(event["response"]["connectionId"])
        )
        opened.goto(server.url + page, wait_until="networkidle")
        before = files(scales)
        opened.get_by_label("Teachers").check()
        opened.get_by_role("button", name="Join").click()
        opened.locator(".line[data-tone=ok]").wait_for()
        then = [path for path in files(scales) if path not in before]
    form = [path for path, type in before.items() if type == "Stylesheet"]
    first = [path for path in before if path not in form]
    return Visit(page, tuple(form), tuple(first), tuple(then), len(lines))


def files(scales: Scales) -> dict[str, str]:
    loads = scales.loads.values()
    return {each.path: each.type for each in loads if each.path.startswith("/static/")}


def arrive(
    phone: Phone, code: str, visit: Visit, packed: bool, **fields: Any
) -> Generator[None, Any, None]:
    """The page, its files, a seat, the board, the files of the room, a line: as the page does it."""
    errands = Errands(phone, visit.lines - 1)  # one has the page
    phone.ask(request("GET", visit.page, phone.crowd.host))
    status, _, _ = yield
    errands.fetch(visit.form + visit.first, visit.form)
    failed = status != 200 or (yield)
    if failed:
        phone.failed = "page or its files"
    elif (yield from take_seat(phone, code, **fields)) and (yield from board(phone, code)):
        if visit.then:
            errands.fetch(visit.then)
            yield
        yield from come_back(phone, packed)
    errands.end()


@dataclass
class Errands:
    """Files fetched side by side; when all have come, the phone is told whether one has not."""

    phone: Phone
    most: int
    failed: bool = False
    waiting: list[str] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)
    form: set[str] = field(default_factory=set)
    lines: list[Line] = field(default_factory=list)

    def fetch(self, paths: tuple[str, ...], form: tuple[str, ...] = ()) -> None:
        self.waiting, self.missing, self.form = list(paths), set(paths), set(form)
        while len(self.lines) < min(self.most, len(paths)):
            self.lines.append(Line(self))
        for line in self.lines:
            line.next()

    def came(self, path: str, status: int) -> None:
        self.failed |= status != 200
        self.missing.discard(path)
        if self.form and not self.form & self.missing:
            self.phone.form, self.form = NOW(), set()
        if not self.missing:
            self.phone.step(self.failed)

    def end(self) -> None:
        for line in self.lines:
            self.phone.cost += line.wire.bytes
            line.wire.close()


class Line:
    """One connection, kept open, that fetches one file after the other."""

    def __init__(self, errands: Errands) -> None:
        self.errands, self.path = errands, ""
        phone = errands.phone
        self.wire = Wire(phone.crowd, self._take, self._ended, phone.buffer, phone.way)

    def next(self) -> None:
        if self.errands.waiting:
            self.path = self.errands.waiting.pop(0)
            self.wire.send(request("GET", self.path, self.errands.phone.crowd.host))

    def _take(self, data: bytes) -> bytes:
        if (found := answer_in(data)) is None:
            return data
        path, self.path = self.path, ""
        status, _, _, rest = found
        self.next()
        self.errands.came(path, status)
        return rest

    def _ended(self) -> None:
        if self.path:
            self.errands.came(self.path, 0)
