"""A server with one room in it, and what a phone in that room can ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.documents import hall
from wsr.app import create_app
from wsr.config import Config
from wsr.domain.kernel import Actor, Command, Workshop
from wsr.live.room import Room
from wsr.web.identity import SEATS, cookie_name


class Live:
    """A scene that plays in a room on disk; see tests/cast.py."""

    refused = None

    def __init__(self, app: Flask, create: Any = hall.CREATE) -> None:
        self.rooms = app.extensions["wsr"].rooms
        self.room: Room
        self.room, self.key = self.rooms.create(create)
        self.client: FlaskClient = app.test_client()

    @property
    def workshop(self) -> Workshop:
        return self.room.workshop

    @property
    def code(self) -> str:
        return self.room.code

    def when(self, actor: Actor, command: Command, at: int = 0) -> Live:
        self.room.do(actor, command)
        return self

    def joins(self, **asked: Any) -> dict[str, str]:
        """The headers of someone who has come in."""
        for role in SEATS:  # the browser of someone else, who has no seat yet
            self.client.delete_cookie(cookie_name(self.code, role))
        answer = self.client.post(f"/api/workshops/{self.code}/join", json=asked)
        return {"Authorization": f"Bearer {answer.json['token']}"}

    def asks(self, path: str, headers: dict[str, str] | None = None) -> Any:
        return self.client.get(f"/api/workshops/{self.code}/export/{path}", headers=headers)


@pytest.fixture
def app(tmp_path: Any) -> Iterator[Flask]:
    made = create_app(Config(sessions=tmp_path / "sessions", host_key="host", host="127.0.0.1"))
    yield made
    made.extensions["wsr"].rooms.close()


@pytest.fixture
def live(app: Flask) -> Live:
    """A room with groups, into which no one has come yet."""
    return Live(app)


@pytest.fixture
def busy(app: Flask) -> Live:
    """The room of the whole hall, after two votes, with plans and pledges."""
    room = Live(app, replace(hall.CREATE, illustrative=True))
    hall.filled(room)  # type: ignore[arg-type]
    return room
