"""Phone: a simulated phone, which speaks to a server as real ones do."""

from __future__ import annotations

import json
import secrets
import threading
from typing import Any
from urllib.request import Request, urlopen

from simple_websocket import Client, ConnectionClosed

PATIENCE = 15  # seconds for an answer
# Packets of the Engine.IO and Socket.IO protocols; an event may carry the number of its ack.
PING, PONG, CONNECT, CONNECTED, EVENT, ACK = "2", "3", "40", "40", "42", "43"


class PhoneRefused(Exception):
    """The server's answer to something that this phone may not do; the text is its code."""


class Phone:
    """One person's place in a room. `ask` returns when the server has the op on its disk."""

    def __init__(self, server: str, code: str) -> None:
        self.server, self.code = server, code
        self.client = secrets.token_hex(8)
        self.patches = 0  # how many the server has sent
        self._n = self._asked = 0
        self._answers: dict[int, Any] = {}
        self._news = threading.Condition()

    def join(self, **fields: Any) -> None:
        """Take a seat over HTTP, then follow the room."""
        joined = post(f"{self.server}/api/workshops/{self.code}/join", fields)
        self._socket = Client(self.server.replace("http", "ws", 1)
                              + "/socket.io/?EIO=4&transport=websocket")  # fmt: skip
        # Not waiting for the greeting: where it comes together with the handshake's answer, the
        # client library shows it only when the next message comes.
        self._socket.send(CONNECT + json.dumps({"token": joined["token"]}))
        self._expect(CONNECTED)
        threading.Thread(target=self._listen, daemon=True).start()
        entered = self._call("enter", {"v": 1, "brief": True})
        self.log: str = entered["log"]

    def ask(self, do: str, **fields: Any) -> int:
        """Carry out one command; its seq, or PhoneRefused."""
        self._n += 1
        op = {"n": self._n, "do": do, "with": fields}
        answer = self._call("ops", {"v": 1, "log": self.log, "client": self.client, "ops": [op]})
        result = answer["results"][0]
        if not result["ok"]:
            raise PhoneRefused(result["code"])
        return int(result["seq"])

    def hang_up(self) -> None:
        self._socket.close()

    def _expect(self, packet: str) -> None:
        """The next packet of this kind; the server may ask whether we live in between."""
        while not (said := self._socket.receive(timeout=PATIENCE) or "").startswith(packet):
            if said == PING:
                self._socket.send(PONG)
            elif not said or said.startswith("44"):
                raise PhoneRefused(f"not connected: {said or 'no answer'}")

    def _call(self, event: str, message: dict[str, Any]) -> dict[str, Any]:
        self._asked += 1
        asked = self._asked
        self._socket.send(f"{EVENT}{asked}{json.dumps([event, message])}")
        with self._news:
            if not self._news.wait_for(lambda: asked in self._answers, PATIENCE):
                raise PhoneRefused("no_answer")
            answer: dict[str, Any] = self._answers.pop(asked)
        if "error" in answer:
            raise PhoneRefused(answer["error"]["code"])
        return answer

    def _listen(self) -> None:
        try:
            while True:
                self._hear(self._socket.receive())
        except ConnectionClosed:
            return

    def _hear(self, said: str) -> None:
        if said == PING:
            self._socket.send(PONG)
        elif said.startswith(EVENT):
            self.patches += 1
        elif said.startswith(ACK):
            number, _, rest = said[len(ACK) :].partition("[")
            with self._news:
                self._answers[int(number)] = json.loads("[" + rest)[0]
                self._news.notify_all()


def post(url: str, fields: dict[str, Any]) -> dict[str, Any]:
    body = json.dumps(fields).encode()
    asked = Request(url, body, {"Content-Type": "application/json"})
    with urlopen(asked, timeout=PATIENCE) as answer:
        found: dict[str, Any] = json.load(answer)
    return found
