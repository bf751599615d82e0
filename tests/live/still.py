"""A loop in which nothing happens on its own, and lines that take in what a test lets them."""

from __future__ import annotations

from typing import Any

from wsr import codec
from wsr.live.loop import ThreadLoop
from wsr.web.realtime.pacing import Asker
from wsr.web.realtime.patches import as_told


class Still(ThreadLoop):
    """Ticks and batches come when the test says so."""

    def spawn(self, work: Any, *args: Any) -> Any:
        return None


class Lines:
    """`sent` holds (name, patch) in the order of sending; names in `deaf` have not taken theirs."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, Any]]] = []
        self.deaf: set[str] = set()
        self.asked: list[Asker] = []

    def emit(self, event: str, payload: Any, sids: list[str], asker: Asker | None = None) -> None:
        told = codec.decode(codec.encode(as_told(payload)))
        self.sent += [(sid, told) for sid in sids]
        self.asked += [asker] if asker else []

    def taken(self, sid: str) -> bool:
        return sid not in self.deaf

    def told(self) -> list[str]:
        """Who was sent something since this was last asked."""
        names, self.sent = [name for name, _ in self.sent], []
        return names
