"""Receipts: each author reads what came of their cards, in the room and after the retreat."""

from __future__ import annotations

import hashlib
from typing import Any

import segno
from flask import Blueprint, Response, request

from wsr.domain.kernel import N_, Actor, Refused
from wsr.domain.records import Authorship, Person
from wsr.domain.visibility import sees
from wsr.live import keys
from wsr.live.room import Room, now_ms
from wsr.live.rooms import hash_of
from wsr.storage.base import Key
from wsr.web import api, identity, pages, wire
from wsr.web.app_context import services
from wsr.web.chains import own_chain
from wsr.web.security import need_same_origin

bp = Blueprint("receipts", __name__)


@bp.get("/w/<code>/mine")
def mine_page(code: str) -> Response:
    """What came of my cards. Who reads it the page's script says, by a seat or by what is behind the #."""
    return pages.page("mine.html", pages.room_at(code))


@bp.get("/api/workshops/<code>/mine")
def mine(code: str) -> Response:
    """The asker's own cards, with what everyone may know of what came of them."""
    room = identity.room_of(services().rooms, code.upper())
    reader = author(room)
    w = room.workshop
    own = [each for each in w.all(Authorship) if sees(reader, each)]
    return wire.json_response(own_chain(w, own))


def author(room: Room) -> Actor:
    """By the receipt's key, which opens nothing else, or by a seat of one's own."""
    code, _, secret = identity.bearer(request).partition(".")
    key = room.keys.get(hash_of(secret)) if code == room.code else None
    if key is None or key.purpose != keys.RECEIPT:
        return identity.asker(request, room, services().rooms)
    person = room.workshop.get(Person, key.person)
    if keys.is_over(key, now_ms()) or person is None or person.status != "in":
        raise Refused("receipt_over", N_("This link no longer works."))
    return Actor(person.id, "participant")


@bp.post("/api/workshops/<code>/receipt")
def receipt(code: str) -> Response:
    """A link that shows this seat's cards without the seat: the same link however often it is asked for."""
    need_same_origin(request)
    room, actor = identity.seated(request, code, services().rooms)
    secret = secret_of(seat_token(room))
    if actor.person is None:
        raise identity.no_such_token()
    if hash_of(secret) not in room.keys:
        now = now_ms()
        end = now + keys.RECEIPTS * keys.DAY
        room.add_key(Key(hash_of(secret), keys.RECEIPT, actor.person, now, end))
    url = f"{api.join_url(room)}/mine#key={secret}"
    return wire.json_response({"url": url, "qr": picture(url), **expiry(room, secret)})


def picture(url: str) -> str:
    """A QR code that a page can show as it is."""
    drawn = segno.make(url, error="m")
    return drawn.svg_data_uri(border=2, dark="#000", light="#fff", omitsize=True)


def expiry(room: Room, secret: str) -> dict[str, Any]:
    return wire.expiry(room.keys[hash_of(secret)])


def seat_token(room: Room) -> str:
    """What the asker's seat is known by: of the header, or of the cookie that joining set."""
    cookies = (identity.cookie_name(room.code, role) for role in ("facilitator", ""))
    held = (identity.bearer(request), *(request.cookies.get(name, "") for name in cookies))
    return next(token for token in held if token and identity.known_seat(services().rooms, token))


def secret_of(token: str) -> str:
    """No one comes from it to the seat, which can do more than read."""
    return hashlib.sha256(f"receipt\0{token}".encode()).hexdigest()[:43]
