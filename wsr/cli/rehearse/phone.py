"""Phone: a simulated phone, which keeps what it says until it is saved and follows the room."""

from __future__ import annotations

import hashlib
import json
import random
import secrets
import threading
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from wsr.cli.rehearse.line import LOST, Line, LineLost

PATIENCE = 15.0  # seconds
FIRST, LONGEST = 0.5, 5.0  # seconds between attempts, spread out by chance
SILENCE = 30.0  # seconds without a patch, after which a line that looks open is given up
MOST_AT_ONCE = 50
GONE = ("removed", "no_such_token", "old_page")


class PhoneRefused(Exception):
    """The server's answer to something that this phone can’t do; the text is its code."""


@dataclass
class Post:
    """One op: `answer` is what the server said of it, None while it waits."""

    n: int
    do: str
    fields: dict[str, Any]
    asked_at: float = field(default_factory=time.perf_counter)
    answered_at: float = 0.0
    answer: dict[str, Any] | None = None
    again: bool = False  # it had its answer once, from a server whose copy is now used

    @property
    def seconds(self) -> float:
        return self.answered_at - self.asked_at


class Phone:
    """A seat in a room: posts go out in order, once each, over as many lines as it takes.

    `via` is the address to connect to when it is not the server's own (a proxy's, say);
    with `packed` it takes packed messages; `patience` (as a rule PATIENCE) and `silence` are
    seconds to wait for an answer, for any patch.
    """

    def __init__(
        self,
        server: str,
        code: str,
        via: str | None = None,
        seed: int = 0,
        patience: float | None = None,
        silence: float = SILENCE,
        *,
        packed: bool = False,
    ) -> None:
        self.server, self.code, self.via, self.packed = server, code, via or server, packed
        self.patience, self.silence = patience or PATIENCE, silence
        self.client = secrets.token_hex(8)
        self.records: dict[tuple[str, str], Any] = {}
        self.log, self.upto = "", 0
        self.lines = 0  # how many it has had
        self.patches: list[float] = []  # when they came
        self.posts: list[Post] = []
        self._chance = random.Random(seed)
        self._line: Line | None = None
        self._news = threading.Condition()
        self._here = True
        self._early: list[Any] | None = None
        self._heard_at = 0.0
        self._attempt, self._entered = 0, False

    def join(self, **fields: Any) -> None:
        """Take a seat over HTTP, then follow the room from now on."""
        self.sit(take_seat(f"{self.server}/api/workshops/{self.code}/join", fields))
        self.follow()

    def sit(self, joined: dict[str, Any]) -> None:
        self.token, self.person = joined["token"], joined["person"]

    def follow(self) -> None:
        """Open a line, and do so again when it is lost; return when it is there."""
        threading.Thread(target=self._live, daemon=True).start()
        self.wait(lambda: self._entered)

    def say(self, do: str, **fields: Any) -> Post:
        """Put an op into the outbox; it is sent when there is a line."""
        with self._news:
            said = Post(len(self.posts) + 1, do, fields)
            self.posts.append(said)
            self._news.notify_all()
        return said

    def ask(self, do: str, **fields: Any) -> int:
        """Say it and wait until it is saved; its seq, or PhoneRefused."""
        said = self.say(do, **fields)
        self.wait(lambda: said.answer is not None)
        assert said.answer
        if not said.answer["ok"]:
            raise PhoneRefused(said.answer["code"])
        return int(said.answer["seq"])

    def wait(self, happened: Any, patience: float | None = None) -> None:
        with self._news:
            if not self._news.wait_for(happened, patience or self.patience):
                raise PhoneRefused("no_answer")

    @property
    def board(self) -> str:
        """The path of all that it follows."""
        return f"/api/workshops/{self.code}/snapshot"

    @property
    def waiting(self) -> int:
        return sum(each.answer is None for each in self.posts)

    @property
    def live(self) -> bool:
        """Whether it is let in on a line that is not known to be dead."""
        return self._entered and bool(self._line and not self._line.lost)

    def drop(self) -> None:
        """The line breaks; the phone finds a new one on its own."""
        if self._line:
            self._line.hang_up()

    def hang_up(self) -> None:
        self._here = False
        self.drop()
        with self._news:
            self._news.notify_all()

    def digest(self) -> str:
        return digest(list(self.records.values()))

    def snapshot(self) -> dict[str, Any]:
        """What the server says this phone should see."""
        address = f"{self.server}{self.board}"
        asked = Request(address, headers={"Authorization": f"Bearer {self.token}"})
        with urlopen(asked, timeout=PATIENCE) as answer:
            found: dict[str, Any] = json.load(answer)
        return found

    def _live(self) -> None:
        while self._here:
            try:
                self._follow()
            except (LineLost, OSError):
                pause(self._chance.random() * min(LONGEST, FIRST * 2**self._attempt))
                self._attempt += 1

    def _follow(self) -> None:
        """One line from its opening until LineLost, or until the phone hangs up."""
        self._entered = False
        self._line = line = self._opened()
        self.lines += 1
        self._enter(line)
        with self._news:
            self._attempt, self._entered = 0, True
            self._news.notify_all()
        while self._here:
            if due := [each for each in self.posts if each.answer is None][:MOST_AT_ONCE]:
                self._send(line, due)
            else:
                self._listen(line)
        line.hang_up()

    def _less(self) -> dict[str, Any]:
        """For `enter`: what is followed, where it is not everything."""
        return {}

    def _opened(self) -> Line:
        return Line(self.via, self.token, self._hear, self.patience, packed=self.packed)

    def _listen(self, line: Line) -> None:
        """Until something is to be said; LineLost when there is nothing to be heard any more."""
        silent = self._heard_at + self.silence - time.perf_counter()
        with self._news:
            self._news.wait_for(lambda: line.lost or not self._here or self.waiting, silent)
        if line.lost or time.perf_counter() >= self._heard_at + self.silence:
            line.hang_up()
            raise LineLost("nothing to be heard")

    def _enter(self, line: Line) -> None:
        self._early = []
        known = {"log": self.log, "after": self.upto} if self.log else {}
        told = line.call("enter", {"v": 1, **known, **self._less()})
        self._heard_at = time.perf_counter()
        if "error" in told:
            self._here = told["error"]["code"] not in GONE
            raise LineLost(told["error"]["code"])
        if "snapshot" in told:
            self.records = {}
            told = {**told, "put": told["snapshot"], "remove": []}
        self._apply(told)
        early, self._early = self._early, None
        for patch in early:
            self._patch(patch)

    def _send(self, line: Line, due: list[Post]) -> None:
        ops = [as_op(each) for each in due]
        told = line.call("ops", {"v": 1, "log": self.log, "client": self.client, "ops": ops})
        if told.get("log"):
            return self._enter(line)
        if "error" in told:
            time.sleep(0.2)
        with self._news:
            for lacking in self.posts[told["gap"] - 1 :] if "gap" in told else ():
                lacking.again = lacking.again or lacking.answer is not None
                lacking.answer = None
            for result in told.get("results", ()):
                said = self.posts[result["n"] - 1]
                said.answer, said.answered_at = result, time.perf_counter()
            self._news.notify_all()

    def _hear(self, event: str, payload: Any) -> None:
        if event == LOST:
            with self._news:
                self._news.notify_all()
        elif event == "patch":
            self._heard_at = time.perf_counter()
            self.patches.append(self._heard_at)
            if self._early is not None:
                self._early.append(payload)
            else:
                self._patch(payload)

    def _patch(self, patch: dict[str, Any]) -> None:
        if patch["log"] != self.log or patch["from"] > self.upto:
            self.drop()  # a gap: a new line enters again
        elif patch["upto"] > self.upto:
            self._apply(patch)

    def _apply(self, told: dict[str, Any]) -> None:
        for record in told["put"]:
            self.records[record["kind"], record["id"]] = record
        for kind, id in told["remove"]:
            self.records.pop((kind, id), None)
        with self._news:
            self.log, self.upto = told["log"], told["upto"]
            self._news.notify_all()


def pause(seconds: float) -> None:
    """Not less: a busy gevent wakes sleepers early, many at once."""
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        time.sleep(left)


def as_op(said: Post) -> dict[str, Any]:
    op = {"n": said.n, "do": said.do, "with": said.fields}
    return {**op, "again": True} if said.again else op


def digest(records: list[Any]) -> str:
    """The same for the same board, in whatever order it was told."""
    ordered = sorted(records, key=lambda each: (each["kind"], each["id"]))
    return hashlib.sha256(json.dumps(ordered, sort_keys=True).encode()).hexdigest()


def take_seat(url: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Where many join at once, a phone is told when to try again."""
    while True:
        try:
            return post(url, fields)
        except HTTPError as refused:
            seconds = refused.headers.get("Retry-After")
            if refused.code != 429 or seconds is None:
                raise
            time.sleep(float(seconds))


def post(url: str, fields: dict[str, Any], key: str = "") -> dict[str, Any]:
    body = json.dumps(fields).encode()
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    with urlopen(Request(url, body, headers), timeout=PATIENCE) as answer:
        found: dict[str, Any] = json.load(answer)
    return found
