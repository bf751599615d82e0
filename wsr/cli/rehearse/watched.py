"""Watched: a phone that comes in as a browser does, and notes what it showed when."""

from __future__ import annotations

import json
import time
from typing import Any

from wsr.cli.rehearse.browser import Browser
from wsr.cli.rehearse.line import Line
from wsr.cli.rehearse.phone import Phone


class Watched(Phone):
    """`seen` takes the moment in which this phone first shows each card.

    With `less` it follows the stage that the room is in, as phones do; else everything.
    """

    def __init__(
        self, server: str, code: str, seen: dict[str, list[float]], seed: int, *, less: bool = True
    ) -> None:
        super().__init__(server, code, seed=seed, packed=True)
        self._seen, self._follows_less = seen, less
        self._had: Any = None  # what that stage is, as it was last told
        self._earlier = 0  # bytes over lines that are closed
        self.files: dict[str, int] = {}

    def join(self, **fields: Any) -> None:
        """The page, its files, a seat, the board, the room's files, a line."""
        browser, room = Browser(self.server), f"/api/workshops/{self.code}"
        try:
            browser.open(self.code)
            self.sit(browser.post(f"{room}/join", fields))
            board = json.loads(browser.get(self.board, self.token))
            self._apply({**board, "put": board["records"], "remove": []})
            browser.enter()
            self.follow()
        finally:
            self.files = browser.files
            browser.close()

    @property
    def came(self) -> int:
        """Bytes over its lines."""
        return self._earlier + (self._line.came if self._line else 0)

    @property
    def board(self) -> str:
        return super().board + ("?follow=now" if self._follows_less else "")

    def _less(self) -> dict[str, Any]:
        had = {"had": self._had} if self._had else {}
        return {"follow": {"now": True, **had}} if self._follows_less else {}

    def _opened(self) -> Line:
        self._earlier = self.came
        return super()._opened()

    def _apply(self, told: dict[str, Any]) -> None:
        news = [r["id"] for r in told["put"] if r["kind"] == "card" and not self.shows(r["id"])]
        self._had = told.get("follow", self._had)
        super()._apply(told)
        now = time.perf_counter()
        for id in news:
            self._seen[id].append(now)

    def shows(self, card: str) -> bool:
        return ("card", card) in self.records
