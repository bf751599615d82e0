"""Rehearsals: Fay tries her agenda with simulated people the evening before."""

from __future__ import annotations

from flask import Blueprint, Response, current_app
from flask_babel import get_locale

from wsr import i18n
from wsr.domain.findings import people_in
from wsr.domain.kernel import N_, Refused
from wsr.web import api, wire
from wsr.web.app_context import services

bp = Blueprint("rehearsals", __name__)


@bp.post("/api/workshops/<code>/rehearsal")
def begin(code: str) -> Response:
    """The answer is that of a new workshop. Refused with people_here once someone has joined."""
    room, here = api.facilitated(code), services()
    if here.rehearsals.of(room.code):
        raise Refused("not_allowed", N_("This is a rehearsal already."))
    if people_in(room.workshop):
        raise Refused("people_here", N_("People have joined already. Rehearse before they come."))
    say = i18n.translations(str(get_locale() or "en")).gettext
    return wire.json_response(api.made(*here.rehearsals.begin(room, say)), 201)


@bp.delete("/api/workshops/<code>/rehearsal")
def end(code: str) -> Response:
    """Everything of it is deleted; `of` is the workshop that was rehearsed."""
    room, here = api.facilitated(code), services()
    of = here.rehearsals.of(room.code)
    viewers = here.broadcast.viewers(room.code)
    here.rehearsals.end(room.code)
    for viewer in viewers:
        current_app.extensions["socketio"].server.disconnect(viewer.sid)
    return wire.json_response({"of": of})
