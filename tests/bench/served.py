"""Served: a server that has one core to itself, and what it uses of the machine."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.crowd import Crowd
from tests.bench.door import come_in
from tests.faults.hall import KEY, Hall
from wsr.cli.rehearse.phone import Phone as Facilitator
from wsr.cli.rehearse.play import GROUPS, new_workshop

CORES = sorted(os.sched_getaffinity(0))
SERVER, LOAD = CORES[0], CORES[-1]
ITEMS = tuple(f"l{n}" for n in range(1, 6))  # what dots can be put on
VOTE = "round-1"
JOINING = 60.0  # seconds


class Served(Hall):
    """`core` is the server's; who loads it runs on another one, where there is another."""

    def start(self, module: str = "wsr", *before: str, **environ: str) -> Served:
        with pinned(SERVER):
            # All phones have one address here, and what is measured is how fast they could come in.
            super().start(module, *before, **{"WSR_JOINS": "5000", **environ})
        return self

    def rss(self) -> int:
        """Bytes of memory the server holds."""
        assert self.process
        with open(f"/proc/{self.process.pid}/statm") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    facilitator_key = ""  # of the room that was made last

    def room(self, budget: int = 5, cards: int = 0) -> str:
        """The code of a new workshop where cards can be posted and dots placed."""
        made = new_workshop(self.url, KEY)
        self.facilitator_key = made["facilitator_key"]
        fay = Facilitator(self.url, made["code"])
        fay.join(facilitator_key=made["facilitator_key"], name="Fay")
        fay.ask("open_stage", stage="barriers")
        for item in ITEMS:
            fay.ask("add_card", card=item, stage="barriers", text=f"Leverage {item}")
            fay.ask("mark_leverage", on=item)
        fay.ask("open_vote", vote=VOTE, stage="leverage", budget=budget)
        said = [
            fay.say(
                "add_card",
                card=f"k{n}",
                stage="barriers",
                lane="governance",
                text=f"Few people know that the stock of fish falls every year ({n})",
            )
            for n in range(cards)
        ]
        fay.wait(lambda: all(each.answer for each in said), JOINING)
        fay.hang_up()
        return str(made["code"])

    def file(self, code: str) -> Path:
        return self.folder / f"{code}.sqlite"

    def crowd(self, code: str, many: int, **how: Any) -> Crowd:
        """So many phones, joined a few at a time and following the room."""
        crowd = Crowd(self.port)
        for n, phone in enumerate(crowd.add(many)):
            phone.begin(come_in(phone, code, group=group(n), name=f"Person {n + 1}", **how))
            if n % 20 == 19:
                crowd.run(lambda n=n: all_in(crowd.phones[n - 19 : n + 1]), JOINING)  # type: ignore[misc]
        assert crowd.run(lambda: all_in(crowd.phones), JOINING), troubles(crowd)
        crowd.idle(1.5)  # heads are counted
        return crowd


def group(n: int) -> str:
    return f"g{n % len(GROUPS) + 1}"


def all_in(phones: list[Any]) -> bool:
    return all(phone.live for phone in phones)


def troubles(crowd: Crowd) -> str:
    """Why some are not in."""
    out = [phone for phone in crowd.phones if not phone.live]
    return f"{len(out)} are not in: {sorted({phone.failed for phone in out})}"


@contextlib.contextmanager
def pinned(core: int) -> Iterator[None]:
    """What is started meanwhile stays on this core; then this process goes to the load's."""
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, {LOAD})


@contextlib.contextmanager
def served(*more: str, host: str = "127.0.0.1", **environ: str) -> Iterator[Served]:
    """A fresh server on a folder of its own; `more` is the module to run instead of wsr."""
    with tempfile.TemporaryDirectory() as folder:
        server = Served(Path(folder) / "sessions", "--host", host)
        try:
            yield server.start(*(more or ("wsr",)), **environ)
        finally:
            server.stop()
            os.sched_setaffinity(0, set(CORES))


class Meter:
    """What the server and this client spend while something runs, in seconds."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._begun, self._cpu, self._own = time.perf_counter(), server.cpu(), time.process_time()

    def read(self) -> dict[str, float]:
        took = time.perf_counter() - self._begun
        own = time.process_time() - self._own
        return {"took": took, "cpu": self._server.cpu() - self._cpu, "client": own / took}
