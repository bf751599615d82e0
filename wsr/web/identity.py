"""Identity: who is asking, known by tokens that are kept as hashes."""

from __future__ import annotations

import hmac
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from flask import Request
from werkzeug.wrappers import Response

from wsr.domain.kernel import N_, Actor, Refused
from wsr.domain.records import Person
from wsr.live import keys
from wsr.live.ops import actor_of, claim_of
from wsr.live.room import Room, now_ms
from wsr.live.rooms import Rooms, hash_of
from wsr.web.realtime.slow_clients import SOCKET

RECORDER = "recorder"  # what a key is for by which recorders join
WALL = Actor(None, "wall")
SEATS = {"facilitator": "-f", "wall": "-w", "": ""}  # what follows in the name of the cookie
YEARS = 3 * 365 * 24 * 3600  # seconds a phone remembers its seat


@dataclass(frozen=True)
class Seat:
    """A place in a room: a person's, or the wall's when `person` is None."""

    room: Room
    person: str | None
    claim: str = ""
    key: str = ""  # its hash

    @property
    def actor(self) -> Actor:
        """As the store knows them now, so that a change of role acts at once."""
        if self.person is None:
            return WALL
        who = self.room.workshop.need(Person, self.person)
        if who.status != "in":
            raise Refused("removed", N_("You are no longer in this room."))
        return actor_of(self.room.workshop, who.id, self.claim)


def seat_of(rooms: Rooms, token: Any) -> Seat:
    """The seat a token stands for, or Refused with no_such_token."""
    if isinstance(token, str) and len(token) < 200 and token.isascii():
        code, _, secret = token.partition(".")
        room = room_of(rooms, code)
        key = room.keys.get(hash_of(secret))
        if key and key.purpose in keys.LIVES and not keys.is_over(key, now_ms()):
            room.use(key)
            return Seat(room, key.person, claim_of(secret) if key.person else "", key.hash)
    raise no_such_token()


def shown(request: Request, seat: Seat) -> Seat:
    """The same seat, noted on the connection by which it came: that is no stranger's any more."""
    if connection := request.environ.get(SOCKET):
        connection.shows(seat.key)
    return seat


def room_of(rooms: Rooms, code: str) -> Room:
    """The room; a code that does not exist is refused as a wrong token is, a broken file as broken."""
    try:
        return rooms.get(code)
    except Refused as refused:
        raise no_such_token() if refused.code == "no_such_room" else refused from None


def no_such_token() -> Refused:
    return Refused("no_such_token", N_("This phone isn’t known here. Please join again."))


def need_host(request: Request, host_key: str) -> None:
    given = bearer(request)
    if not given or not hmac.compare_digest(given.encode(), host_key.encode()):
        raise Refused("bad_host_key", N_("This isn’t the host’s key."), "host_key")


def bearer(request: Request) -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def seated(request: Request, code: str, rooms: Rooms) -> tuple[Room, Actor]:
    """The room with who asks for it over HTTP."""
    room = room_of(rooms, code.upper())
    return room, asker(request, room, rooms)


def asker(request: Request, room: Room, rooms: Rooms) -> Actor:
    """Who asks over HTTP: by header, or by the cookie that joining set; Refused where unknown."""
    if token := bearer(request):
        seat = shown(request, seat_of(rooms, token))
        if seat.room is not room:
            raise no_such_token()
        return seat.actor
    for name in (cookie_name(room.code, "facilitator"), cookie_name(room.code, "")):
        if actor := by_cookie(request, room, rooms, name):
            return actor
    raise no_such_token()


def is_known(request: Request, code: str, rooms: Rooms, key: str | None = None) -> bool:
    """Whether who asks holds a secret of this room, which no one guesses: a seat's or its key."""
    tokens = [request.cookies.get(cookie_name(code, role)) for role in SEATS]
    held = [each for each in (bearer(request), *tokens) if (each or "").startswith(f"{code}.")]
    seats = [seat for each in held if (seat := known_seat(rooms, each))]
    return any(shown(request, each) for each in seats) or opens(rooms, code, key)


def known_seat(rooms: Rooms, token: Any) -> Seat | None:
    """The seat of someone who is in, or none."""
    try:
        found = seat_of(rooms, token)
        return found if found.actor else None
    except Refused:
        return None


def opens(rooms: Rooms, code: str, key: str | None) -> bool:
    """Whether this is the facilitator's key of the room, or its recorders'."""
    try:
        known = rooms.get(code).keys.get(hash_of(key)) if key else None
    except Refused:
        return False
    if known is None or known.purpose not in ("facilitator", RECORDER):
        return False
    return not keys.is_over(known, now_ms())


def by_cookie(request: Request, room: Room, rooms: Rooms, name: str) -> Actor | None:
    try:
        seat = shown(request, seat_of(rooms, request.cookies.get(name)))
        return seat.actor if seat.room is room else None
    except Refused:
        return None


def end_seat(request: Request, room: Room, rooms: Rooms) -> None:
    """The token that this phone sent opens nothing from now on; one that is unknown is none."""
    for token in {bearer(request), request.cookies.get(cookie_name(room.code, ""), "")}:
        with suppress(Refused):  # the cookie goes in any case
            if seat_of(rooms, token).room is room:
                room.drop_key(hash_of(token.partition(".")[2]))


def cookie_name(code: str, role: str) -> str:
    """A laptop may hold a facilitator's seat and the wall's beside a participant's."""
    return f"wsr-{code}{SEATS.get(role, '')}"


def remember(answer: Response, code: str, role: str, token: str, *, secure: bool) -> None:
    answer.set_cookie(
        cookie_name(code, role),
        token,
        max_age=YEARS,
        httponly=True,
        samesite="Lax",
        secure=secure,
        path="/",
    )
