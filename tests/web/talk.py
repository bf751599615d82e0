"""What is said over one raw line and heard on it, in words that are the same in every workshop."""

from __future__ import annotations

import json
import re
from typing import Any

from websocket import ABNF, WebSocketConnectionClosedException, WebSocketProtocolException

from tests.web.serving import Server

BY_CHANCE = (
    (re.compile(r'"sid":"[^"]+"'), '"sid":"SID"'),
    (re.compile(r"\bp[0-9a-f]{16}\b"), "PERSON"),
    (re.compile(r"\b1[0-9]{12}\b"), "NOW"),
)
UNASKED = ("2", '42["patch"', '42["presence"')  # comes whenever it comes
# The stock way answers what is no packet with a page that tells of an error.
ENDS = WebSocketConnectionClosedException, WebSocketProtocolException, ConnectionError
ENTER = '["enter",{"v":1}]'


class Workshop:
    """A workshop of its own, with Fay in the chair and an open barriers stage."""

    def __init__(self, server: Server) -> None:
        self.server, made, self.lines = server, server.make(), 0
        self.code = str(made["code"])
        self.key = str(made["facilitator_key"])
        self.fay = self.talk("fay").enters()
        self.fay.post({"do": "open_stage", "with": {"stage": "barriers"}})

    def token(self, who: str) -> str:
        asked: dict[str, dict[str, Any]] = {
            "fay": {"facilitator_key": self.key, "name": "Fay"},
            "wall": {"wall": True},
            "ana": {"name": "Ana", "group": "g1"},
            "ben": {"name": "Ben", "group": "g2"},
        }
        return str(self.server.join(self.code, **asked[who])["token"])

    def talk(self, who: str, **headers: str) -> Talk:
        return Talk(self, json.dumps({"token": self.token(who)}), **headers)


class Talk:
    """A line that is let in; `heard` is what the server said that was asked for."""

    def __init__(self, workshop: Workshop, auth: str, **headers: str) -> None:
        self.workshop, self.log, self.n, self.asked, self.upto = workshop, "", 0, 1000, 0
        workshop.lines += 1
        self.client = f"page{workshop.lines}"
        self.heard: list[str] = []
        self.patches: list[dict[str, Any]] = []
        self.socket = workshop.server.open_socket(
            **{k.replace("_", "-"): v for k, v in headers.items()}
        )
        self.until("0")
        self.says(f"40{auth}")
        self.until("40")

    def enters(self, message: str = ENTER) -> Talk:
        self.says(f"421{message}")
        told = json.loads(self.until("431[")[3:])[0]
        assert "log" in told, told
        self.log, self.upto = told["log"], told["upto"]
        return self

    def says(self, text: str | bytes) -> None:
        if isinstance(text, bytes):
            self.socket.send(text, ABNF.OPCODE_BINARY)
        else:
            self.socket.send(self.filled(text))

    def says_raw(self, frames: bytes) -> None:
        assert self.socket.sock
        self.socket.sock.sendall(frames)

    def filled(self, text: str) -> str:
        return text.replace("LOG", self.log).replace("CLIENT", self.client)

    def until(self, start: str) -> str:
        """The first message that begins so, as it came."""
        while True:
            said = str(self.socket.recv())
            if not said:
                raise WebSocketConnectionClosedException
            if said == "2":
                self.socket.send("3")
            if said.startswith('42["patch"'):
                self.patches.append(json.loads(said[2:])[1])
            if not said.startswith(UNASKED):
                self.heard.append(self.plain(said))
            if said.startswith(start):
                return said

    def settles(self) -> list[str]:
        """All that was heard once everything said so far is answered: ops are taken in turn."""
        self.asked += 1
        self.says(f'42{self.asked}["ops",{{"v":1,"log":"LOG","client":"CLIENT-","ops":[]}}]')
        self.until(f"43{self.asked}[")
        return self.heard

    def answers(self, many: int) -> list[str]:
        """So many answers to what was asked, in the order in which they come."""
        return [self.until("43") for _ in range(many)]

    def post(self, *ops: dict[str, Any]) -> list[dict[str, Any]]:
        """The results of the next numbered ops."""
        numbered = [{"n": self.n + i, **op} for i, op in enumerate(ops, 1)]
        self.n += len(ops)
        message = {"v": 1, "log": self.log, "client": self.client, "ops": numbered}
        self.asked += 1
        self.says(f'42{self.asked}["ops",{json.dumps(message)}]')
        answer = self.until(f"43{self.asked}[")
        return list(json.loads(answer[answer.index("[") :])[0]["results"])

    def follows_to(self, seq: int) -> None:
        while not (self.patches and self.patches[-1]["upto"] >= seq):
            self.until('42["patch"')

    def ends(self) -> list[str]:
        """All that was heard, once the server has hung up; a time-out where it does not."""
        try:
            self.until("nothing begins so")
        except ENDS:
            return self.heard
        raise AssertionError("it goes on")

    def plain(self, said: str) -> str:
        for name, value in (("CODE", self.workshop.code), ("LOG", self.log)):
            said = said.replace(value, name) if value else said
        for chance, word in BY_CHANCE:
            said = chance.sub(word, said)
        return re.sub(r'"log":"[^"]+"', '"log":"LOG"', said)
