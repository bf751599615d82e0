"""RenderCache: a document is made once for each state of a workshop, however many ask for it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from time import monotonic

from wsr.live.loop import Loop

MOST_BYTES = 64 * 2**20  # of all documents kept
TURNS = 16
Finish = Callable[[bytes], bytes]


class RenderCache:
    """Documents by what they were made from; those asked for longest ago are let go of."""

    def __init__(self, loop: Loop, most: int = MOST_BYTES) -> None:
        self._loop, self._most = loop, most
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = loop.lock()
        self._turns = [loop.lock() for _ in range(TURNS)]
        self._press = loop.lock()
        self._failed: dict[int, tuple[Hashable, float, Exception]] = {}

    def get(self, key: Hashable, make: Callable[[], bytes], finish: Finish | None = None) -> bytes:
        """The document of this key; whoever asks meanwhile waits for the one that is being made.

        `make` runs off the event loop, then `finish` on it, one at a time. What they refuse is told
        to those who waited for it, and is not kept: the next one asks again.
        """
        found, came, turn = self._find(key), monotonic(), hash(key) % TURNS
        if found is None:
            with self._turns[turn]:
                found = self._find(key)
                if found is None:
                    self._tell_failure(key, turn, came)
                    found = self._keep(key, self._made(key, turn, make, finish))
        return found

    def _made(
        self, key: Hashable, turn: int, make: Callable[[], bytes], finish: Finish | None
    ) -> bytes:
        try:
            made = self._loop.offload(make)
            if finish is None:
                return made
            with self._press:
                return finish(made)
        except Exception as error:
            self._failed[turn] = (key, monotonic(), error)
            raise

    def _tell_failure(self, key: Hashable, turn: int, came: float) -> None:
        """Two hundred who wait must not each wait for the same failure in turn."""
        failed, at, error = self._failed.get(turn, (None, 0.0, None))
        if error and failed == key and at > came:
            raise error

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
