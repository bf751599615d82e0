"""Browser: the page and its files over one line that stays open, packed, as a browser fetches them."""

from __future__ import annotations

import gzip
import json
import re
import time
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from io import BytesIO
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit

PATIENCE = 60.0  # seconds; a page may be slow in a full hall
# Pages name the first; scripts name others that they need at once.
NAMED = re.compile(rb'(?:href|src)="([^"#]*/static/[^"#]+)')
NEEDED = re.compile(rb'(?:from|import) ?"([^"]+\.js)"')
ROOT = re.compile(rb'data-static="([^"]*)"')
# What a page fetches when its person has joined.
THEN = ("css/room.css", "vendor/socket.io.js", "js/activities/open.js")


class Browser:
    """Everything it was sent is counted in `bytes`, heads included."""

    def __init__(self, server: str) -> None:
        where = urlsplit(server)
        kind = HTTPSConnection if where.scheme == "https" else HTTPConnection
        self._line = kind(where.hostname or "", where.port, timeout=PATIENCE)
        self._root = ""
        self.files: dict[str, int] = {}  # bytes of each, as they travelled

    def open(self, code: str) -> None:
        """The page, and all that it shows before anyone joins."""
        page = self.get(f"/w/{code}")
        if root := ROOT.search(page):
            self._root = root[1].decode()
        for path in NAMED.findall(page):
            self.fetch(path.decode())

    def fetch(self, path: str) -> None:
        if path in self.files:
            return
        script = self.get(path)
        for needed in NEEDED.findall(script) if path.endswith(".js") else ():
            self.fetch(urljoin(path, needed.decode()))

    def enter(self) -> None:
        """What the page fetches once its person has joined."""
        for name in THEN:
            self.fetch(f"{self._root.rstrip('/')}/{name}")

    def get(self, path: str, token: str = "") -> bytes:
        return self._ask("GET", path, None, token)

    def post(self, path: str, fields: dict[str, Any]) -> Any:
        """The answer; where many come at once, a phone is told when to try again."""
        while True:
            try:
                return json.loads(self._ask("POST", path, json.dumps(fields).encode()))
            except HTTPError as refused:
                seconds = refused.headers.get("Retry-After")
                if refused.code != 429 or seconds is None:
                    raise
                time.sleep(float(seconds))

    def close(self) -> None:
        self._line.close()

    def _ask(self, method: str, path: str, body: bytes | None, token: str = "") -> bytes:
        headers = {"Accept-Encoding": "gzip", "Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        try:
            self._line.request(method, path, body, headers)
            answer = self._line.getresponse()
            said = answer.read()
        except HTTPException as error:
            self.close()
            raise OSError(str(error)) from error
        self.files[path] = len(said)
        if answer.headers.get("Content-Encoding") == "gzip":
            said = gzip.decompress(said)
        if answer.status >= 400:
            raise HTTPError(path, answer.status, answer.reason, answer.headers, BytesIO(said))
        return said
