"""Last steps: facilitators ask what the others did lately."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import gettext

from wsr.live.last_steps import LastStep, last_steps, lately
from wsr.web import api, identity, wire
from wsr.web.app_context import services

bp = Blueprint("last_steps", __name__)


@bp.get("/api/workshops/<code>/steps")
def steps(code: str) -> Response:
    """The last steps of the other facilitators, the newest first."""
    room = api.facilitated(code)
    rooms = services().rooms
    _, actor = identity.seated(request, code, rooms)
    entries = rooms.loop.offload(lately, room.storage, room.workshop.seq)
    found = last_steps(room.workshop, entries, besides=actor.person)
    return wire.json_response({"steps": [told(each) for each in found]})


def told(step: LastStep) -> dict[str, Any]:
    """In the reader's language."""
    return {
        "seq": step.seq,
        "at": step.at,
        "person": step.person,
        "says": gettext(step.said),
        "many": step.many,
        "about": step.about,
    }
