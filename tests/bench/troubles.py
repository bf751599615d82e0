"""Troubles: what a flood, a heavy reader, deaf phones, half requests or a slow disk cost the others."""

from __future__ import annotations

import select
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.bench.crowd import Crowd
from tests.bench.door import come_back, come_in, op
from tests.bench.phone import NOW, Phone
from tests.bench.served import JOINING, Served, all_in, served
from tests.bench.storm import CARDS, DOTS, ENDLESS, one_storm, spread, storm

HALL, POSTS, SECONDS = 200, 5, 5.0
BIG_HALL, LINES = 300, 500  # phones, and half requests held open beside them
HALF = b"GET / HTTP/1.1\r\nHost: local"
DEAF = 5  # phones that stop reading
LONG_ENOUGH = 12  # seconds of storm, after which too much waits for who reads nothing
WAITING = 20  # messages of the flooding phone under way at once
SMALL_BUFFERS = ("tests.faults.lively", "12", "200")  # of the server's sockets, as on bad wifi
AT_ONCE = "500"  # messages in one transaction, as in the product


def others(rounds: int) -> dict[str, list[dict[str, Any]]]:
    """Storms of a hall in which nothing else happens, one phone floods, or a PDF is made each second.

    In turns, on one server; the last two are the same hall speaking less and more.
    """
    with served() as server:
        room = server.room()
        crowd = server.crowd(room, HALL)
        told: dict[str, list[dict[str, Any]]] = {}

        def blow(name: str, posts: int = POSTS) -> None:
            figures = storm(server, crowd, ENDLESS, posts, SECONDS, room=room)
            told.setdefault(name, []).append(figures)

        for _ in range(rounds):
            blow("quiet")
            with flooding(crowd, room) as flooder:
                blow("flood")
            told["flood"][-1]["flooder"] = dict(flooder.told)
            with reading(server, crowd, room) as took:
                blow("heavy")
            told["heavy"][-1]["documents"] = took
            blow("posts_1", 1)
            blow("posts_20", 20)
        crowd.hang_up()
    return told


@dataclass(eq=False)
class Flooder(Phone):
    """Says the next thing as soon as it has an answer, whatever the answer was."""

    told: Counter[str] = field(default_factory=Counter)
    next: int = 1

    def say_next(self) -> None:
        if self.wire:
            self.wire.send(
                op(
                    self.log,
                    self,
                    self.next,
                    "add_card",
                    card=f"{self.name}x{self.next}",
                    stage="barriers",
                    text=f"Me! ({self.next})",
                )
            )

    def _answer(self, payload: bytes) -> None:
        at = payload.index(b"[")
        if not (number := int(payload[2:at])):
            return super()._answer(payload)
        taken = b'"ok":true' in payload
        self.told["taken" if taken else "turned_away"] += 1
        if taken:
            self.next = max(self.next, number + 1)
        self.say_next()


@contextmanager
def flooding(crowd: Crowd, room: str) -> Iterator[Flooder]:
    flooder = Flooder(crowd, f"flood{time.monotonic_ns()}")
    flooder.begin(come_in(flooder, room, group="g1", name="Flo"))
    assert crowd.run(lambda: flooder.live, JOINING)
    for _ in range(WAITING):
        flooder.say_next()
    yield flooder
    flooder.hang_up()


@contextmanager
def reading(server: Served, crowd: Crowd, room: str) -> Iterator[list[float]]:
    """Someone takes the report as a PDF each second; seconds that each took, infinite if refused."""
    took: list[float] = []
    over = threading.Event()
    bearer = {"Authorization": f"Bearer {crowd.phones[0].token}"}

    def read() -> None:
        while not over.is_set():
            begun = time.monotonic()
            try:
                urlopen(
                    Request(f"{server.url}/api/workshops/{room}/export/pdf", headers=bearer),
                    timeout=JOINING,
                ).read()
                took.append(time.monotonic() - begun)
            except HTTPError:
                took.append(float("inf"))
            over.wait(max(0.0, begun + 1 - time.monotonic()))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield took
    finally:
        over.set()
        crowd.run(lambda: not reader.is_alive(), JOINING)


def half_open(rounds: int) -> dict[str, list[dict[str, Any]]]:
    """Storms of a hall without and with many lines from its address that say half a request each."""
    with served() as server:
        room = server.room()
        crowd = server.crowd(room, BIG_HALL)
        told: dict[str, list[dict[str, Any]]] = {"without": [], "with": []}
        for _ in range(rounds):
            told["without"].append(storm(server, crowd, ENDLESS, POSTS, SECONDS, room=room))
            with half_said(server) as lines:
                told["with"].append(storm(server, crowd, ENDLESS, POSTS, SECONDS, room=room))
                told["with"][-1]["lines"] = still_open(lines)
        crowd.hang_up()
    return told


@contextmanager
def half_said(server: Served) -> Iterator[list[socket.socket]]:
    with ExitStack() as over:
        lines = [
            over.enter_context(socket.create_connection(("127.0.0.1", server.port), JOINING))
            for _ in range(LINES)
        ]
        for line in lines:
            line.sendall(HALF)
        yield lines


def still_open(lines: list[socket.socket]) -> int:
    ended = select.poll()
    for line in lines:
        ended.register(line, select.POLLIN)
    return len(lines) - len(ended.poll(0))


def deaf() -> dict[str, Any]:
    """Phones that stop reading in the midst of a storm of cards, and read again when it is over."""
    with served(*SMALL_BUFFERS) as server:
        room = server.room()
        crowd = server.crowd(room, HALL)
        quiet = storm(server, crowd, CARDS, POSTS, SECONDS, room=room)
        stuck = [Phone(crowd, f"deaf{n}", buffer=4096) for n in range(DEAF)]
        for phone in stuck:
            phone.begin(come_in(phone, room, group="g1"))
        assert crowd.run(lambda: all_in(stuck), JOINING)
        for phone in stuck:
            phone.stop_reading()
        before = server.rss()
        told = storm(server, crowd, CARDS, LONG_ENOUGH, LONG_ENOUGH, room=room)
        told["rss_grown"] = server.rss() - before
        told |= {"quiet": quiet, **resumed(crowd, stuck)}
        crowd.hang_up()
    return told


def resumed(crowd: Crowd, stuck: list[Phone]) -> dict[str, Any]:
    """How many had been let go, and what it took until they had everything."""
    head, begun = max(phone.upto for phone in crowd.phones), NOW()
    for phone in stuck:
        phone.stop_reading(False)
    crowd.run(lambda: all(p.lost or p.upto >= head for p in stuck), JOINING)
    let_go = [phone for phone in stuck if phone.lost]
    for phone in let_go:
        phone.begin(come_back(phone))
    crowd.run(lambda: all(p.live and p.upto >= head for p in stuck), JOINING)
    back = sum(phone.live and phone.upto >= head for phone in stuck)
    return {"deaf": len(stuck), "let_go": len(let_go), "back": back, "back_s": NOW() - begun}


def slow_disk(milliseconds: int, at_once: str = AT_ONCE) -> dict[str, Any]:
    """The storm where each transaction waits so much longer for the disk."""
    with served("tests.bench.slow_disk", str(milliseconds), at_once) as server:
        return one_storm(server, HALL, POSTS, SECONDS, DOTS)


def endless(seconds: float, phones: int = 100, parts: int = 6) -> dict[str, Any]:
    """One storm after the other into one room: the memory the server holds after each."""
    slice = seconds / parts
    with served() as server:
        room = server.room()
        crowd = server.crowd(room, phones)
        rss, acks, posts = [server.rss()], [], 0
        begun = NOW()
        for _ in range(parts):
            told = storm(server, crowd, ENDLESS, int(5 * slice), slice)
            posts += told["posts"]
            rss.append(server.rss())
            acks.append(told["ack"]["p99"])
        crowd.hang_up()
    return {
        "phones": phones,
        "posts": posts,
        "took": NOW() - begun,
        "rss": rss,
        "ack": spread(acks),
    }


def main() -> None:
    """The storm beside half requests alone: p99 in ms without and with them, a line for each round."""
    told = half_open(3)
    for without, with_ in zip(told["without"], told["with"], strict=True):
        for name in ("ack", "visible"):
            one, other = without[name]["p99"], with_[name]["p99"]
            print(f"{name} p99 {1000 * one:.1f} -> {1000 * other:.1f} ms, {other / one:.2f} times")
        print(f"{with_['lines']} lines open at the end, void {without['void'] or with_['void']}")


if __name__ == "__main__":
    main()
