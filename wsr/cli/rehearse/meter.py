"""Meter: what people at work cost the network and this computer."""

from __future__ import annotations

import time
from dataclasses import dataclass

from wsr.cli.rehearse.network import Probe, address_of
from wsr.cli.rehearse.played import Played
from wsr.cli.rehearse.watched import Watched


def heaviest(fay: Watched) -> str:
    """The largest file of the page."""
    return max((path for path in fay.files if "/static/" in path), key=lambda p: fay.files[p])


@dataclass
class Meter:
    """What comes to the phones while they are at work, and how long the network alone needs."""

    played: Played
    server: str
    hall: list[Watched]

    def __enter__(self) -> None:
        self._before = sum(phone.came for phone in self.hall)
        self._begun, self._cpu = time.perf_counter(), time.process_time()
        self._probe = Probe(address_of(self.server)).__enter__()

    def __exit__(self, *_: object) -> None:
        self._probe.__exit__()
        took = time.perf_counter() - self._begun
        self.played.bytes = sum(phone.came for phone in self.hall) - self._before
        self.played.busy = (time.process_time() - self._cpu) / took
        self.played.knocks = self._probe.took
