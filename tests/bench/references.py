"""References: what the same machine does with the least code, for ratios that mean something.

    python -m tests.bench.references tick serve --port 8200 --sessions FOLDER

A raw asyncio server on `websockets` that writes the same kind of rows in one transaction per batch,
answers once they are on disk and broadcasts either every tick (`tick`) or event by event (`event`).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import tempfile
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path
from typing import Any

from websockets.asyncio.server import ServerConnection, broadcast, serve

from tests.bench.crowd import Crowd
from tests.bench.phone import Phone
from tests.bench.served import JOINING, Served, all_in
from tests.bench.storm import spread
from wsr.codec import decode, encode
from wsr.storage.engine import connect

TICK = 0.05  # seconds
MOST_AT_ONCE = 500  # ops in one transaction
LOG = "reference"
OP = re.compile(r"42(\d+)\[")


class Raw:
    """All there is: a queue, a writer on a thread of its own, a set of connections."""

    def __init__(self, path: Path, each: bool) -> None:
        self.each = each  # a message for each event
        self.db = connect(path, new=True)
        self.db.execute("create table events (seq integer primary key, at integer, data text)")
        self.seq = self.told = 0
        self.here: set[ServerConnection] = set()
        self.queue: list[tuple[ServerConnection, int, dict[str, Any]]] = []
        self.pending: list[dict[str, Any]] = []
        self.asked, self.news = asyncio.Event(), asyncio.Event()
        self.thread = ThreadPoolExecutor(1)

    async def hear(self, line: ServerConnection) -> None:
        self.here.add(line)
        try:
            async for text in line:
                assert isinstance(text, str)
                found = OP.match(text)
                assert found
                [op] = decode(text[found.end() - 1 :])[1]["ops"]
                self.queue.append((line, int(found[1]), op))
                self.asked.set()
        finally:
            self.here.discard(line)

    async def write(self) -> None:
        loop = asyncio.get_running_loop()
        while await self.asked.wait():
            self.asked.clear()
            while batch := self.queue[:MOST_AT_ONCE]:
                del self.queue[: len(batch)]
                await loop.run_in_executor(self.thread, self.commit, batch)
                self.answer(batch)

    def commit(self, batch: list[Any]) -> None:
        at = time.time_ns() // 1_000_000
        rows = [(self.seq + n, at, encode(op).decode()) for n, (_, _, op) in enumerate(batch, 1)]
        self.db.execute("begin immediate")
        self.db.conn.executemany("insert into events values (?, ?, ?)", rows)
        self.db.execute("commit")

    def answer(self, batch: list[Any]) -> None:
        for line, number, op in batch:
            self.seq += 1
            results = [{"n": op["n"], "ok": True, "seq": self.seq}]
            told = {"head": self.seq, "last_n": op["n"], "results": results}
            broadcast([line], f"43{number}[{encode(told).decode()}]")
            self.pending.append(record(op, self.seq))
            if self.each:
                self.tell()
        self.news.set()

    async def pump(self) -> None:
        while await self.news.wait():
            self.news.clear()
            if self.pending:
                self.tell()
            await asyncio.sleep(TICK)

    def tell(self) -> None:
        put, self.pending = self.pending, []
        if put[0]["kind"] == "turnout":
            put = put[-1:]  # how many have voted: the newest takes the place of the others
        patch = {"log": LOG, "from": self.told, "upto": self.seq, "put": put, "remove": []}
        self.told = self.seq
        broadcast(self.here, f'42["patch",{encode(patch).decode()}]')


def record(op: dict[str, Any], seq: int) -> dict[str, Any]:
    """What everyone is shown of an op, as large as wsr's own."""
    if op["do"] == "place_dots":
        return {
            "kind": "turnout",
            "id": op["with"]["vote"],
            "vote": op["with"]["vote"],
            "voted": seq,
            "proxies": 0,
        }
    fields = {name: value for name, value in op["with"].items() if name != "card"}
    return {
        "kind": "card",
        "id": op["with"]["card"],
        **fields,
        "at": time.time_ns() // 1_000_000,
        "group": "g1",
        "recorded": False,
        "shown": "shown",
        "edited": False,
    }


async def answer_http(line: ServerConnection, request: Any) -> Any:
    return line.respond(HTTPStatus.OK, "{}") if request.path == "/healthz" else None


async def run(port: int, path: Path, each: bool) -> None:
    raw = Raw(path, each)
    async with serve(
        raw.hear, "127.0.0.1", port, compression=None, backlog=4096, process_request=answer_http
    ):
        await asyncio.gather(raw.write(), raw.pump())


def main() -> None:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("how", choices=("tick", "event"))
    wanted.add_argument("serve")
    wanted.add_argument("--host")
    wanted.add_argument("--port", type=int)
    wanted.add_argument("--sessions", type=Path)
    given = wanted.parse_args()
    given.sessions.mkdir()
    asyncio.run(run(given.port, given.sessions / "raw.sqlite", given.how == "event"))


# --- the same crowd loads it ---


def attach(phone: Phone) -> Generator[None, Any, None]:
    phone.connect("/")
    status, _, _ = yield
    phone.log, phone.live = LOG, status == 101


def raw_crowd(server: Served, many: int) -> Crowd:
    crowd = Crowd(server.port)
    for phone in crowd.add(many):
        phone.begin(attach(phone))
    assert crowd.run(lambda: all_in(crowd.phones), JOINING)
    crowd.idle(0.5)
    return crowd


def bare_fsync(times: int = 300) -> dict[str, float] | None:
    """Seconds to append 200 bytes to a file and have them on disk, with nothing around it."""
    took = []
    with tempfile.TemporaryFile() as file:
        for _ in range(times):
            begun = time.perf_counter()
            file.write(bytes(200))
            file.flush()
            os.fsync(file.fileno())
            took.append(time.perf_counter() - begun)
    return spread(took)


if __name__ == "__main__":
    main()
