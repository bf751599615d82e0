"""Door: how a phone comes in, comes back and asks for something, in the words of docs/protocol.md."""

from __future__ import annotations

import gzip
import json
from collections.abc import Generator
from typing import Any

from tests.bench.frames import masked, request
from tests.bench.phone import Phone


def op(log: str, phone: Phone, n: int, do: str, **fields: Any) -> bytes:
    """The frame that asks for one op, answered under its own number."""
    message = {
        "v": 1,
        "log": log,
        "client": phone.name,
        "ops": [{"n": n, "do": do, "with": fields}],
    }
    return masked(f"42{n}".encode() + json.dumps(["ops", message]).encode())


def come_in(
    phone: Phone, code: str, snapshot: bool = False, packed: bool = False, **fields: Any
) -> Generator[None, Any, None]:
    """Join and follow the room; without `snapshot`, not asking for the board."""
    seated = yield from take_seat(phone, code, **fields)
    if seated and (not snapshot or (yield from board(phone, code))):
        yield from come_back(phone, packed)


def take_seat(phone: Phone, code: str, **fields: Any) -> Generator[None, Any, bool]:
    phone.ask(request("POST", f"/api/workshops/{code}/join", phone.crowd.host, fields))
    status, _, body = yield
    if status != 201:
        phone.failed = f"join: {status}"
        return False
    phone.token = json.loads(body)["token"]
    return True


def board(phone: Phone, code: str) -> Generator[None, Any, bool]:
    bearer = {"Authorization": f"Bearer {phone.token}"}
    path = f"/api/workshops/{code}/snapshot{phone.query()}"
    phone.ask(request("GET", path, phone.crowd.host, **bearer))
    status, head, body = yield
    if status != 200:
        phone.failed = f"snapshot: {status}"
        return False
    know(phone, head, body)
    return True


def know(phone: Phone, head: bytes, body: bytes) -> None:
    """Which history it is, and how far it goes; the rest need not be read."""
    if b"content-encoding: gzip" in head.lower():
        body = gzip.decompress(body)
    phone.log, phone.upto = (told := json.loads(body))["log"], told["upto"]
    phone.had = told.get("follow")


def come_back(phone: Phone, packed: bool = False) -> Generator[None, Any, None]:
    """A new line for a seat that is taken; what was missed comes as the answer to `enter`."""
    phone.connect(packed=packed)
    status, _, _ = yield
    if status != 101:
        phone.failed = f"socket: {status}"
        return
    if (yield)[:1] != b"0":
        phone.failed = "no greeting"
        return
    phone.say(b"40" + json.dumps({"token": phone.token}).encode())
    if (yield)[:2] != b"40":
        phone.failed = "not let in"
        return
    known = {"log": phone.log, "after": phone.upto} if phone.log else {}
    phone.say(
        b"420" + json.dumps(["enter", {"v": 1, "brief": True, **known, **phone.asks()}]).encode()
    )
    follow(phone, (yield))


def follow(phone: Phone, told: Any) -> None:
    """What `enter` was answered; a line that ended tells no such thing."""
    refused = told["error"]["code"] if "error" in told else ""
    phone.failed = refused if isinstance(told, dict) else "cut off"
    if not phone.failed:
        phone.log, phone.upto, phone.live = told["log"], max(phone.upto, told["upto"]), True
        phone.had = told.get("follow")
