"""Rendered: a document is made once for each state of a workshop, however many ask for it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from wsr.loop import Loop

MOST_BYTES = 64 * 2**20  # of all documents kept
TURNS = 16


class Rendered:
    """Documents by what they were made from; those asked for longest ago are let go of."""

    def __init__(self, loop: Loop, most: int = MOST_BYTES) -> None:
        self._loop, self._most = loop, most
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = loop.lock()
        self._turns = [loop.lock() for _ in range(TURNS)]

    def get(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """The document of this key; whoever asks meanwhile waits for the one that is being made.

        `make` runs off the event loop. What it refuses is not kept: the next one asks again.
        """
        found = self._find(key)
        if found is None:
            with self._turns[hash(key) % TURNS]:
                found = self._find(key)
                if found is None:
                    found = self._keep(key, self._loop.offload(make))
        return found

    def _find(self, key: Hashable) -> bytes | None:
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def _keep(self, key: Hashable, body: bytes) -> bytes:
        with self._lock:
            self._kept[key] = body
            held = sum(map(len, self._kept.values()))
            while held > self._most:
                held -= len(self._kept.popitem(last=False)[1])
        return body
