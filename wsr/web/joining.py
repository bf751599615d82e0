"""Joining: who comes in by any of the doors gets the seat their browser has, or a new one."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Annotated, Any

from flask import Request
from werkzeug.wrappers import Response

from wsr.domain.fields import NAME, Words
from wsr.domain.kernel import N_, Refused
from wsr.domain.people import Join
from wsr.domain.records import About
from wsr.live import keys
from wsr.live.room import HOST, Room, now_ms
from wsr.live.rooms import hash_of
from wsr.web import arrivals, identity, seats
from wsr.web.app_context import services
from wsr.web.identity import Seat


@dataclass(frozen=True)
class Joining:
    """`another` asks for a second person from a browser that has a seat.

    `seat` is the code on the card of someone who is expected.
    """

    name: Annotated[str, Words(NAME, empty=True, line=True)] = ""
    group: str | None = None
    facilitator_key: Annotated[str | None, Words(200, empty=True)] = None
    recorder: bool = False
    recorder_key: Annotated[str | None, Words(200, empty=True)] = None
    wall: bool = False
    another: bool = False
    seat: Annotated[str, Words(40, empty=True, line=True)] = ""


@dataclass(frozen=True)
class Joined:
    token: str
    person: str | None
    role: str
    new: bool = True

    def told(self) -> dict[str, Any]:
        return {"token": self.token, "person": self.person, "role": self.role}

    def remember(self, request: Request, room: Room, answer: Response) -> None:
        """By the cookie that each page of this browser brings along."""
        # A seat that is known already is remembered under the name by which it was found.
        if self.new:
            secure = request.is_secure
            identity.remember(answer, room.code, self.role, self.token, secure=secure)


def come_in(request: Request, room: Room, asked: Joining) -> Joined:
    """The seat, or Refused.

    With bad_facilitator_key, bad_recorder_key, workshop_closed, too_many_joins, or as Join is.
    """
    seats.need_tries(request, asked.seat)
    keyed = need_key(room, asked.facilitator_key) or need_recorder_key(room, asked.recorder_key)
    if not asked.another and (known := seat_of_browser(request, room, asked)):
        with seats.guessing(request, asked.seat):
            seats.take(room, known.person, asked.seat)
        return known
    joined = take_place(request, room, asked, keyed)
    if seat := identity.known_seat(services().rooms, joined.token):
        identity.shown(request, seat)
    return joined


def take_place(request: Request, room: Room, asked: Joining, keyed: bool) -> Joined:
    if asked.wall:
        return take_wall(request, room)
    if not asked.facilitator_key:
        need_going_on(room)
    if not keyed:
        arrivals_of(request)
    with seats.guessing(request, asked.seat):
        return take_seat(room, asked, keyed)


def need_key(room: Room, key: str | None) -> bool:
    """Whether the facilitator's key came along; Refused where it is another one."""
    if not key:
        return False
    known = room.keys.get(hash_of(key))
    if known is None or known.purpose != "facilitator":
        raise Refused(
            "bad_facilitator_key", N_("This isn’t the facilitator’s key."), "facilitator_key"
        )
    return True


def need_recorder_key(room: Room, key: str | None) -> bool:
    """Whether a recorder's key came along; Refused where it is none, or none any more."""
    if not key:
        return False
    known = room.keys.get(hash_of(key))
    if known is None or known.purpose != identity.RECORDER or keys.is_over(known, now_ms()):
        raise Refused(
            "bad_recorder_key",
            N_("This recorder link no longer works. Ask the facilitator for a new one."),
        )
    return True


def need_going_on(room: Room) -> None:
    if room.workshop.need(About, "about").closed:
        raise Refused("workshop_closed", N_("This workshop is closed."))


def arrivals_of(request: Request) -> None:
    services().arrivals.need_pace(arrivals.device(), request.remote_addr or "?")


def role_asked(asked: Joining) -> str:
    """With the facilitator's key, or one of their own, a recorder is one that no one keeps out."""
    if asked.recorder or asked.recorder_key:
        return "recorder"
    return "facilitator" if asked.facilitator_key else "participant"


def seat_of_browser(request: Request, room: Room, asked: Joining) -> Joined | None:
    """The seat of this kind that the browser has already, if the room knows it."""
    kind = "wall" if asked.wall else "facilitator" if role_asked(asked) == "facilitator" else ""
    token = request.cookies.get(identity.cookie_name(room.code, kind), "")
    seat = identity.known_seat(services().rooms, token)
    if seat is None or seat.room is not room or not is_of_kind(seat, kind):
        return None
    return Joined(token, seat.person, seat.actor.role, new=False)


def is_of_kind(seat: Seat, kind: str) -> bool:
    if kind == "facilitator":
        return seat.actor.facilitates
    return (seat.person is None) == (kind == "wall")


def take_wall(request: Request, room: Room) -> Joined:
    secret = secrets.token_urlsafe(32)
    name = keys.CONSOLES if is_facilitators(request, room) else ""
    room.add_wall(keys.fresh(hash_of(secret), "wall", None, now_ms(), name))
    return Joined(f"{room.code}.{secret}", None, "wall")


def is_facilitators(request: Request, room: Room) -> bool:
    """Whether this browser has a facilitator's seat, as that of the laptop at the projector has."""
    try:
        return identity.asker(request, room, services().rooms).facilitates
    except Refused:
        return False


def take_seat(room: Room, asked: Joining, keyed: bool) -> Joined:
    secret, person = secrets.token_urlsafe(32), "p" + secrets.token_hex(8)
    role = role_asked(asked)
    join = Join(person, asked.name, asked.group, role, keyed, asked.seat)
    room.do(HOST, join, keys.fresh(hash_of(secret), "person", person, now_ms()))
    return Joined(f"{room.code}.{secret}", person, role)
