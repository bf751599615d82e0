"""Delivery: the one way out to phones, by their direct lines and by the socket server's queues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Flask

from wsr.web.realtime.pacing import Asker
from wsr.web.realtime.patches import as_told
from wsr.web.realtime.slow_clients import SlowClients

if TYPE_CHECKING:
    from wsr.web.realtime.direct import Asked, Directs


class Delivery:
    """Whoever does not take in what is sent is let go, on either way."""

    def __init__(self, server: Any) -> None:
        self.backlog = SlowClients(server)
        self._server = server
        self._directs: Directs | None = None

    def open_directs(self, app: Flask, asked: Asked) -> None:
        """From now on phones that come by WebSocket get a line of their own."""
        from wsr.web.realtime.direct import (
            Directs,  # it needs gevent, which tests and tools do without
        )

        self._directs = Directs(app, self._server, asked)

    def emit(self, event: str, payload: Any, sids: list[str], asker: Asker | None = None) -> None:
        """`asker` hears how long it took until the last of `sids` had it, if its line tells."""
        stock = self._directs.emit(event, payload, sids, asker) if self._directs else sids
        if stock:
            self._server.emit(event, as_told(payload), to=stock)
            self.backlog.let_go(stock)

    def taken(self, sid: str) -> bool:
        """Whether this phone has taken in all that was sent to it."""
        known = self._directs.taken(sid) if self._directs else None
        return not self.backlog.waits(sid) if known is None else known
