"""RecorderLinks: a link by which recorders join, however many others are at the door."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from urllib.parse import quote

from flask import Blueprint, Response, request

from wsr import codec
from wsr.live import keys
from wsr.live.room import Room, now_ms
from wsr.live.rooms import hash_of
from wsr.storage.base import Key
from wsr.web import api, identity, wire
from wsr.web.app_context import services

bp = Blueprint("recorder_links", __name__)


@dataclass(frozen=True)
class Asked:
    """With `anew` the link there was works no longer; seats that were taken by it stay."""

    anew: bool = False


@bp.post("/api/workshops/<code>/recorder-link")
def recorder_link(code: str) -> Response:
    """The link, which the sessions folder keeps so that it can be shown again."""
    room = api.facilitated(code)
    asked = codec.command_from(Asked, wire.body_of(request))
    secret = (None if asked.anew else kept(room)) or new(room)
    expiry = wire.expiry(room.keys[hash_of(secret)])
    return wire.json_response({"url": url(room, secret), "key": secret, **expiry})


def kept(room: Room) -> str | None:
    secret = services().rooms.folder.known(place(room))
    return secret if secret and identity.opens(services().rooms, room.code, secret) else None


def new(room: Room) -> str:
    for key in [key for key in room.keys.values() if key.purpose == identity.RECORDER]:
        room.drop_key(key.hash)
    secret, now = secrets.token_urlsafe(16), now_ms()
    room.add_key(
        Key(hash_of(secret), identity.RECORDER, None, now, now + keys.RECORDERS * keys.DAY)
    )
    return services().rooms.folder.keep(place(room), secret)


def place(room: Room) -> str:
    """The name under which the folder keeps it."""
    return f"{room.code}-recorder"


def url(room: Room, secret: str) -> str:
    """In the query, not behind a #, so that the form of a phone without scripts has it too."""
    return f"{api.join_url(room)}?recorder={quote(secret)}"
