"""The cast at the doors: one server in this process, and phones that talk to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import gevent
from werkzeug.test import TestResponse

from tests import patience
from wsr.app import create_app
from wsr.config import Config
from wsr.live.loop import GeventLoop
from wsr.live.room import Room
from wsr.web.app_context import AppContext

KEY = "the host's key"
GROUPS = ["Fishers", {"name": "Ministry", "icon": "national"}, "Traders"]
FISHERS, MINISTRY, TRADERS = "g1", "g2", "g3"
Store = dict[tuple[str, str], dict[str, Any]]


def until(holds: Callable[[], Any]) -> Any:
    """Let the server work until this holds, and give what it is."""
    return patience.until(holds, sleep=gevent.sleep)


def keyed(records: list[dict[str, Any]]) -> Store:
    return {(record["kind"], record["id"]): record for record in records}


class Hall:
    """A server with one workshop in it, made by the host as the form does."""

    def __init__(self, sessions: Path, **more: Any) -> None:
        self.config = Config(host="127.0.0.1", sessions=sessions, host_key=KEY, **more)
        self.start()
        made = self.make().json
        assert made
        self.code, self.facilitator_key = made["code"], made["facilitator_key"]

    def start(self) -> None:
        self.app = create_app(self.config, loop=GeventLoop())
        self.http = self.app.test_client(use_cookies=False)
        self.socketio = self.app.extensions["socketio"]
        self.services: AppContext = self.app.extensions["wsr"]

    def stop(self) -> None:
        self.services.broadcast.close()
        self.services.rooms.close()

    def make(self, key: str = KEY, **asked: Any) -> TestResponse:
        whole = {"title": "Lake retreat", "groups": GROUPS, "day0": "2026-11-21", **asked}
        return self.http.post("/api/workshops", json=whole, headers=bearer(key))

    @property
    def room(self) -> Room:
        return self.services.rooms.get(self.code)

    def join(self, code: str | None = None, **asked: Any) -> TestResponse:
        return self.http.post(f"/api/workshops/{code or self.code}/join", json=asked)

    def seat(self, **asked: Any) -> dict[str, Any]:
        answer = self.join(**asked)
        assert answer.status_code == 201, answer.text
        return dict(answer.json)

    def phone(self, name: str, group: str | None = None, **more: Any) -> Phone:
        """Someone who has come in and follows the room."""
        if name == "Fay":
            more["facilitator_key"] = self.facilitator_key
        seat = self.seat(name=name, **({"group": group} if group else {}), **more)
        phone = Phone(self, seat["token"], seat["person"])
        phone.enter()
        return phone

    def wall(self) -> Phone:
        phone = Phone(self, self.seat(wall=True)["token"], None)
        phone.enter()
        return phone

    def get(self, path: str, token: str = "", **headers: str) -> TestResponse:
        return self.http.get(path, headers={**headers, **(bearer(token) if token else {})})


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


class Phone:
    """A page with its socket. `store` is what the room has told it, kept as sync.js keeps it."""

    made = 0

    def __init__(self, hall: Hall, token: str, person: str | None) -> None:
        Phone.made += 1
        self.hall, self.token, self.person = hall, token, person
        self.client, self.n = f"page{Phone.made}", 0
        self.log, self.upto = "", 0
        self.store: Store = {}
        self.heard: list[dict[str, Any]] = []  # every event in order
        self.outdated = False  # a patch did not fit: the page has to enter again
        self.follow: dict[str, Any] | None = None  # what it asks for; everything without it
        self.scope: list[Any] | None = None  # what that is, as the room said last
        self.line = hall.socketio.test_client(hall.app, auth={"token": token})

    def say(self, event: str, message: Any = None) -> dict[str, Any]:
        return dict(self.line.emit(event, message, callback=True))

    def say_raw(self, text: str) -> dict[str, Any]:
        """The text of a Socket.IO packet that no client library would send."""
        self.line.acks = None
        self.hall.socketio.server._handle_eio_message(self.line.eio_sid, text)
        return dict(self.line.acks["args"][0])

    def enter(self, **more: Any) -> dict[str, Any]:
        less = {"follow": {**self.follow, "had": self.scope}} if self.follow is not None else {}
        told = self.say("enter", {"v": 1, **less, **more})
        if "error" in told:
            return told
        self.scope = told.get("follow")
        if "put" in told:
            self.take(told["put"], told["remove"])
        elif isinstance(told["snapshot"], list):
            self.store = keyed(told["snapshot"])
        self.log, self.upto, self.outdated = told["log"], told["upto"], False
        return told

    def come_back(self) -> dict[str, Any]:
        return self.enter(log=self.log, after=self.upto)

    def hang_up(self) -> None:
        self.line.disconnect()

    def ring(self) -> None:
        self.line = self.hall.socketio.test_client(self.hall.app, auth={"token": self.token})

    def ops(self, *ops: Any, **more: Any) -> dict[str, Any]:
        whole = {"v": 1, "log": self.log, "client": self.client, "ops": list(ops), **more}
        return self.say("ops", whole)

    def ask(self, do: str, **with_: Any) -> dict[str, Any]:
        """The answer to the next numbered op, or {"error": ...} to the whole message."""
        answer = self.ops({"n": self.n + 1, "do": do, "with": with_})
        if "results" not in answer:
            return answer
        self.n += 1
        return dict(answer["results"][0])

    def done(self, do: str, **with_: Any) -> int:
        answer = self.ask(do, **with_)
        assert answer.get("ok"), (do, answer)
        return int(answer["seq"])

    def refused(self, do: str, **with_: Any) -> str:
        answer = self.ask(do, **with_)
        assert answer.get("ok") is not True, (do, answer)
        return str(answer["error"]["code"] if "error" in answer else answer["code"])

    def post(self, card: str, text: str, stage: str = "barriers") -> int:
        return self.done("add_card", card=card, stage=stage, text=text)

    def hear(self) -> None:
        """Take what has come so far, as the page does."""
        while self.line.queue:
            event = self.line.queue.pop(0)
            self.heard.append(event)
            if event["name"] == "patch":
                self.hear_patch(event["args"][0])

    def hear_patch(self, patch: dict[str, Any]) -> None:
        if patch["log"] == self.log and patch["upto"] < self.upto:
            return  # it was under way when this page entered again
        if self.outdated or patch["from"] != self.upto or patch["log"] != self.log:
            self.outdated = True
            return
        self.take(patch["put"], patch["remove"])
        self.upto, self.scope = patch["upto"], patch.get("follow", self.scope)

    def take(self, put: list[dict[str, Any]], remove: list[tuple[str, str]]) -> None:
        self.store.update(keyed(put))
        for kind, id in remove:
            self.store.pop((kind, id), None)

    def settle(self) -> None:
        """Wait until this page has been told all there is, entering again when it has to."""
        until(self._settled)

    def _settled(self) -> bool:
        self.hear()
        if self.outdated:
            self.come_back()
        if self.follow is not None:  # it is told only of what it follows
            return not self.hall.services.broadcast.behind(self.hall.code) and not self.line.queue
        return self.upto == self.hall.room.workshop.seq

    def follows(self, *of: tuple[str, str], now: bool = False) -> Phone:
        """From now on this page follows no more than that, and enters again to say so."""
        self.follow = {"now": now, "of": [list(each) for each in of]}
        if self.scope is None:
            self.enter()
        else:
            self.come_back()
        return self

    def snapshot(self) -> Store:
        """What a page that is opened now, and follows the same, is told over HTTP."""
        answer = self.hall.get(
            f"/api/workshops/{self.hall.code}/snapshot{self._query()}", self.token
        )
        assert answer.status_code == 200, answer.text
        assert answer.json
        return keyed(answer.json["records"])

    def _query(self) -> str:
        if self.follow is None:
            return ""
        words = [*(["now"] if self.follow["now"] else []), *map(":".join, self.follow["of"])]
        return f"?{urlencode([('follow', each) for each in words or ['']])}"

    def sees(self, kind: str) -> list[dict[str, Any]]:
        return [record for (of, _), record in self.store.items() if of == kind]

    def everything(self) -> str:
        """All that ever came over this line, as text."""
        self.hear()
        return json.dumps(self.heard, ensure_ascii=False)
