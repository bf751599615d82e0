"""Shares: a link lets people who were not there read the report, until it ends or is revoked."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Annotated, Any

from flask import Blueprint, Response, request

from wsr import codec
from wsr.domain.fields import NAME, Words
from wsr.domain.kernel import N_, Refused
from wsr.live.room import Room, now_ms
from wsr.live.rooms import hash_of
from wsr.storage.base import Key
from wsr.web import api, downloads, identity, wire
from wsr.web.app_context import services

bp = Blueprint("shares", __name__)

DAY = 24 * 3600 * 1000  # ms
MOST_DAYS = 1100  # a plan runs for a thousand
MOST_SHARES = 100  # of one workshop


@dataclass(frozen=True)
class Sharing:
    days: int = 30
    name: Annotated[str, Words(NAME, empty=True, line=True)] = ""


@bp.post("/api/workshops/<code>/shares")
def share(code: str) -> Response:
    """A new link; its secret is shown this once and kept as a hash."""
    room = api.facilitated(code)
    asked = codec.command_from(Sharing, wire.body_of(request))
    if not 1 <= asked.days <= MOST_DAYS:
        why = N_("A link can work for 1 to %(most)d days.")
        raise Refused("bad_days", why, "days", most=MOST_DAYS)
    if len(shares_of(room)) >= MOST_SHARES:
        why = N_("There are %(most)d links already. Revoke some first.")
        raise Refused("too_many_shares", why, most=MOST_SHARES)
    secret, now = secrets.token_urlsafe(32), now_ms()
    key = Key(hash_of(secret), "share", None, now, now + asked.days * DAY, asked.name)
    room.add_key(key)
    return wire.json_response({**told(key), "url": url(f"{room.code}.{secret}")}, 201)


@bp.get("/api/workshops/<code>/shares")
def shares(code: str) -> Response:
    """Every link that was not revoked, the latest first."""
    return wire.json_response({"shares": [told(key) for key in shares_of(api.facilitated(code))]})


@bp.delete("/api/workshops/<code>/shares/<id>")
def unshare(code: str, id: str) -> Response:
    room = api.facilitated(code)
    found = next((key for key in shares_of(room) if told(key)["id"] == id), None)
    if found is None:
        raise no_such_share()
    room.drop_key(found.hash)
    return Response(status=204)


def shares_of(room: Room) -> list[Key]:
    found = [key for key in room.keys.values() if key.purpose == "share"]
    return sorted(found, key=lambda key: (-key.made_at, key.hash))


def told(key: Key) -> dict[str, Any]:
    """What can be shown of a link later: never the link."""
    return {"id": key.hash[:16], "name": key.name, "made_at": key.made_at, **wire.expiry(key)}


def url(token: str) -> str:
    return f"{services().root_url(request)}/r/{token}"


@bp.get("/r/<token>")
def shared_report(token: str) -> Response:
    """The report as everyone in the room can read it."""
    room = shared(token)
    names = downloads.shared_formats()
    answer = downloads.kept_report(room, url(token), f"/r/{token}", names, [])
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


@bp.get("/r/<token>/<format>")
def shared_document(token: str, format: str) -> Response:
    room = shared(token)
    if format not in downloads.shared_formats():
        raise Refused("no_such_format", N_("There is no download of this kind."))
    return downloads.document(room, identity.WALL, format, url=url(token))


def shared(token: str) -> Room:
    """The room that a link leads to, or Refused with no_such_share or share_over.

    Failures count apart from those at the door, which must stay open for the hall; a link that
    leads somewhere is never kept out by them.
    """
    here, who = services(), f"share {api.peer()}"
    try:
        return shared_by(token)
    except Refused as refused:
        if refused.code == "no_such_share":
            here.tries.need_left(who)
            here.tries.note(who)
        raise


def shared_by(token: str) -> Room:
    code, _, secret = token.partition(".")
    if len(token) > 200 or not token.isascii():
        raise no_such_share()
    try:
        room = services().rooms.get(code)
    except Refused as refused:
        raise no_such_share() if refused.code == "no_such_room" else refused from None
    key = room.keys.get(hash_of(secret))
    if key is None or key.purpose != "share":
        raise no_such_share()
    if key.expires_at is None or key.expires_at <= now_ms():
        raise Refused("share_over", N_("This link has expired. Ask the facilitator for a new one."))
    return room


def no_such_share() -> Refused:
    why = N_("This link doesn’t exist, or it was revoked. Ask the facilitator for a new one.")
    return Refused("no_such_share", why)
