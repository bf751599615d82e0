"""Seats: whoever is expected is known by the code on their card, which no one can guess."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Request

from wsr.domain.expected import TakeSeat
from wsr.domain.invited import Invitee, free_seats, seat_of_code
from wsr.domain.kernel import Refused
from wsr.live.room import HOST, Room
from wsr.web.app_context import services


def need_tries(request: Request, code: str) -> None:
    """Refused with too_many_tries; whoever joins without a card never is."""
    if code:
        services().tries.need_left(who(request))


@contextmanager
def guessing(request: Request, code: str) -> Iterator[None]:
    """Codes that no card has are counted."""
    try:
        yield
    except Refused as refused:
        if code and refused.code == "no_such_seat":
            services().tries.note(who(request))
        raise


def who(request: Request) -> str:
    return f"seat {request.remote_addr or '?'}"


def take(room: Room, person: str | None, code: str) -> None:
    """The seat is this person's, who is in already."""
    if code and person:
        room.do(HOST, TakeSeat(person, code))


def expected(request: Request, room: Room, code: str | None) -> Invitee | None:
    """Whose card this is, for the form; Refused where it is no one's, or taken."""
    if not code:
        return None
    need_tries(request, code)
    with guessing(request, code):
        return seat_of_code(room.workshop, code)


def names(room: Room, group: str) -> list[str]:
    """Of the group's seats that are free, and of those that have no group yet."""
    free = [each for each in free_seats(room.workshop) if each.group in (None, group)]
    return sorted({each.name for each in free})
