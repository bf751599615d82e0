"""A `wsr serve` in a process of its own, and phones that reach it over real lines."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import requests
from websocket import WebSocket, WebSocketConnectionClosedException, create_connection

from tests.patience import PATIENCE
from tests.ports import free_port

KEY = "the host's key"
WSR = (sys.executable, "-m", "wsr")


class Server:
    """Starts when made; `kill` is a power cut for the process, `end` a polite request."""

    def __init__(
        self, sessions: Path, port: int | None = None, program: Sequence[str] = WSR, **environ: str
    ) -> None:
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.said = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115
        said = ["--host", "127.0.0.1", "--port", str(self.port), "--sessions", str(sessions)]
        self.process = subprocess.Popen(
            [*program, "serve", *said],
            env={**os.environ, "WSR_HOST_KEY": KEY, **environ},
            text=True,
            stdout=self.said,
            stderr=subprocess.STDOUT,
        )

    def opened(self) -> Server:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            with contextlib.suppress(requests.ConnectionError, requests.Timeout):
                if requests.get(f"{self.url}/healthz", timeout=PATIENCE).ok:
                    return self
            time.sleep(0.02)
        raise AssertionError(f"it did not open: {self.kill()}")

    def kill(self) -> str:
        self.process.kill()
        self.process.wait()
        return self.words()

    def words(self) -> str:
        """All it has said so far."""
        self.said.seek(0)
        return self.said.read()

    def end(self, how: int = signal.SIGTERM) -> tuple[float, int, str]:
        """Seconds it took, exit code, all it said."""
        begun = time.monotonic()
        self.process.send_signal(how)
        status = self.process.wait(PATIENCE)
        return time.monotonic() - begun, status, self.words()

    @property
    def socket_url(self) -> str:
        return f"{self.url.replace('http', 'ws', 1)}/socket.io/?EIO=4&transport=websocket"

    def open_socket(self, **headers: str) -> WebSocket:
        return create_connection(self.socket_url, timeout=PATIENCE, header=headers)

    def make(self, **asked: Any) -> dict[str, Any]:
        whole = {"title": "Lake", "groups": ["Fishers", "Ministry"], **asked}
        return posted(f"{self.url}/api/workshops", whole, Authorization=f"Bearer {KEY}")

    def join(self, code: str, **asked: Any) -> dict[str, Any]:
        return posted(f"{self.url}/api/workshops/{code}/join", asked)

    def board(self, token: str) -> dict[tuple[str, str], dict[str, Any]]:
        path = f"{self.url}/api/workshops/{token.partition('.')[0]}/snapshot"
        answer = requests.get(path, headers={"Authorization": f"Bearer {token}"}, timeout=PATIENCE)
        answer.raise_for_status()
        return {(each["kind"], each["id"]): each for each in answer.json()["records"]}


def posted(path: str, body: dict[str, Any], **headers: str) -> dict[str, Any]:
    answer = requests.post(path, json=body, headers=headers, timeout=PATIENCE)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


class Line:
    """A page on a real websocket; one call at a time."""

    def __init__(self, server: Server, token: str, client: str = "page") -> None:
        self.token, self.client, self.n, self.calls = token, client, 0, 0
        self.heard: list[str] = []
        self.socket = server.open_socket()
        self.wait_for("0")
        self.socket.send("40" + json.dumps({"token": token}))
        self.wait_for("40")
        self.log = self.call("enter", {"v": 1})["log"]

    def wait_for(self, start: str) -> str:
        while True:
            said = self.socket.recv()
            if said == "2":
                self.socket.send("3")
            elif str(said).startswith(start):
                return str(said)
            else:
                self.heard.append(str(said))

    def call(self, event: str, message: Any) -> dict[str, Any]:
        self.calls += 1
        self.socket.send(f"42{self.calls}" + json.dumps([event, message]))
        start = f"43{self.calls}["
        return dict(json.loads(self.wait_for(start)[len(start) - 1 :])[0])

    def ask(self, do: str, **with_: Any) -> dict[str, Any]:
        self.n += 1
        op = {"n": self.n, "do": do, "with": with_}
        answer = self.call("ops", {"v": 1, "log": self.log, "client": self.client, "ops": [op]})
        return dict(answer["results"][0])

    def done(self, do: str, **with_: Any) -> int:
        answer = self.ask(do, **with_)
        assert answer.get("ok"), (do, answer)
        return int(answer["seq"])

    def closed(self) -> bool:
        """Whether the server hangs up; WebSocketTimeoutException when it does not."""
        with contextlib.suppress(WebSocketConnectionClosedException, ConnectionError):
            while self.socket.recv():
                pass
        return True
