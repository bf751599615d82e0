"""Phones that take deflated messages and phones that do not hear the same texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.extensions.permessage_deflate import (
    ClientPerMessageDeflateFactory,
    PerMessageDeflate,
)
from websockets.frames import Frame, Opcode
from websockets.sync.client import connect

from tests.web.serving import PATIENCE, Server
from tests.web.talk import Talk, Workshop
from wsr.config import SOCKETS
from wsr.web.realtime.frames import Deflated

LONG = "No one keeps the rules of the lake, and who should watch has no boat. " * 3


class Counting(ClientPerMessageDeflateFactory):
    """Asks for deflated messages, and counts those that come."""

    def __init__(self, bits: int | None = None) -> None:
        super().__init__(server_max_window_bits=bits, client_max_window_bits=True)
        self.deflated = 0

    def process_response_params(self, *args: Any) -> PerMessageDeflate:
        chosen = super().process_response_params(*args)
        decode = chosen.decode

        def counted(frame: Frame, **more: Any) -> Frame:
            self.deflated += frame.rsv1
            return decode(frame, **more)

        chosen.decode = counted  # type: ignore[method-assign]
        return chosen


class Page:
    """A page of `who`, by a client library that knows deflate."""

    def __init__(self, workshop: Workshop, token: str, *extensions: Counting) -> None:
        self.texts: list[str] = []
        self.line = connect(
            workshop.server.socket_url,
            compression=None,
            extensions=extensions or None,
            ping_interval=None,
            proxy=None,
            max_size=2**24,
            legacy=True,
        )
        self.says("40" + json.dumps({"token": token}))
        self.says('421["enter",{"v":1}]')
        told = json.loads(self.until("431[")[3:])[0]
        self.log, self.upto = told["log"], told["upto"]
        self.board = {(each["kind"], each["id"]): each for each in told["snapshot"]}

    def says(self, text: str) -> None:
        self.line.send(text)

    def until(self, start: str) -> str:
        while not (said := str(self.line.recv(PATIENCE))).startswith(start):
            if said == "2":
                self.says("3")
        return said

    def follows_to(self, seq: int) -> None:
        while self.upto < seq:
            said = self.until('42["patch"')
            patch = json.loads(said[2:])[1]
            self.texts += [said] if patch["put"] or patch["remove"] else []
            assert patch["from"] == self.upto
            self.upto = patch["upto"]
            self.board |= {(each["kind"], each["id"]): each for each in patch["put"]}
            for kind, id in patch["remove"]:
                self.board.pop((kind, id), None)

    def ends(self) -> bool:
        try:
            while self.line.recv(PATIENCE):
                pass
        except ConnectionClosed:
            return True
        return False


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Server]]:
    started = {way: Server(tmp_path_factory.mktemp(way), WSR_SOCKETS=way) for way in SOCKETS}
    yield {way: server.opened() for way, server in started.items()}
    for server in started.values():
        server.end()


@pytest.fixture
def workshop(servers: dict[str, Server]) -> Workshop:
    return Workshop(servers["direct"])


@pytest.fixture(params=SOCKETS)
def either(servers: dict[str, Server], request: pytest.FixtureRequest) -> Workshop:
    return Workshop(servers[request.param])


def add(card: str, text: str, **more: Any) -> dict[str, Any]:
    return {"do": "add_card", "with": {"card": card, "stage": "barriers", "text": text, **more}}


def lively(workshop: Workshop, ana: str) -> int:
    """Ana and Fay say things for everyone, for facilitators and for one person; the last seq."""
    page = Talk(workshop, json.dumps({"token": ana})).enters()
    page.post(*(add(f"k{n}", f"{LONG}{n}", named=n % 2 == 0) for n in range(3)))
    page.post(add("small", "मूल कारण"))
    show = {"hidden": False}
    told = workshop.fay.post(
        *({"do": "hide_card", "with": {"card": "k1", **more}} for more in ({}, show)),
        {"do": "hide_card", "with": {"card": "k2"}},
        {"do": "hide_card", "with": {"card": "small"}},
    )
    return int(told[-1]["seq"])


def tokens(workshop: Workshop) -> dict[str, str]:
    return {who: workshop.token(who) for who in ("ana", "ben", "fay", "wall")}


def test_who_takes_deflated_messages_and_who_does_not_hear_the_same(workshop: Workshop) -> None:
    seats, asked = tokens(workshop), Counting()
    pages = {
        who: (Page(workshop, token, asked), Page(workshop, token)) for who, token in seats.items()
    }
    begun = asked.deflated
    seq = lively(workshop, seats["ana"])
    for who, (packed, plain) in pages.items():
        packed.follows_to(seq)
        plain.follows_to(seq)
        assert packed.texts[-1] == plain.texts[-1]
        assert packed.board == plain.board == workshop.server.board(seats[who])
    assert asked.deflated > begun, "and they were deflated"


def test_everyone_holds_the_same_board_on_either_way(servers: dict[str, Server]) -> None:
    boards = []
    for way in SOCKETS:
        workshop = Workshop(servers[way])
        seats = tokens(workshop)
        pages = {who: Page(workshop, token) for who, token in seats.items()}
        seq = lively(workshop, seats["ana"])
        for who, page in pages.items():
            page.follows_to(seq)
            assert page.board == workshop.server.board(seats[who])
        boards.append({who: seen(workshop, page.board) for who, page in pages.items()})
    assert boards[0] == boards[1]
    assert len({str(each) for each in boards[0].values()}) == 3, "all but Ben and the wall differ"


def seen(workshop: Workshop, board: dict[tuple[str, str], Any]) -> list[str]:
    return sorted(workshop.fay.plain(json.dumps(each)) for each in board.values())


def test_who_can_only_look_back_a_little_hears_all_as_it_is(workshop: Workshop) -> None:
    asked = Counting(bits=10)
    ana = workshop.token("ana")
    page = Page(workshop, ana, asked)
    page.follows_to(lively(workshop, ana))
    assert (page.board, asked.deflated) == (workshop.server.board(ana), 0)


def test_a_page_that_deflates_what_it_says_is_understood(either: Workshop) -> None:
    page = Page(either, either.token("ana"), Counting())
    for n in (1, 2):
        op = {"n": n, **add(f"k{n}", LONG)}
        message = {"v": 1, "log": page.log, "client": "packed", "ops": [op]}
        page.says(f"42{n}{json.dumps(['ops', message])}")
        assert '"ok":true' in page.until(f"43{n}[")


@pytest.mark.parametrize("bomb", ["4" * 10_000_000, "4" + "[" * 131_072])
def test_what_is_too_large_once_unpacked_ends_its_own_line_alone(
    workshop: Workshop, bomb: str
) -> None:
    zoe, ana = (Page(workshop, workshop.token(who), Counting()) for who in ("ben", "ana"))
    zoe.says(bomb)
    assert zoe.ends()
    ana.follows_to(int(workshop.fay.post(add("k1", LONG))[0]["seq"]))


def test_what_is_no_deflated_text_ends_its_own_line_alone(workshop: Workshop) -> None:
    zoe, ana = (Page(workshop, workshop.token(who), Counting()) for who in ("ben", "ana"))
    broken = Frame(Opcode.TEXT, b"no such block").serialize(mask=True, extensions=[Deflated()])
    zoe.line.socket.sendall(broken)
    assert zoe.ends()
    ana.follows_to(int(workshop.fay.post(add("k1", LONG))[0]["seq"]))
