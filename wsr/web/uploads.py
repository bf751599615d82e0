"""Uploads: what was filled in offline comes back, with a report line by line."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import gettext

from wsr.activities.index import OWNED, joined
from wsr.documents.owned.upload import Told, Upload
from wsr.documents.parts import found
from wsr.domain.access import need_going_on
from wsr.domain.kernel import Actor, Record, Refused, Workshop
from wsr.domain.records import About
from wsr.web import identity, wire
from wsr.web.app_context import services
from wsr.web.security import need_same_origin

bp = Blueprint("uploads", __name__)
DONE = ("added", "changed", "same", "refused")


# By the name of the activity.
UPLOADS: dict[str, Upload] = joined(part.UPLOADS for part in found("upload", ()))


@bp.post(f"/api/workshops/<code>/<any({', '.join(UPLOADS)}):activity>/<owner>")
def take(code: str, activity: str, owner: str) -> Response:
    """The file as the body, or as `file` in a form; see docs/exports.md for the answer."""
    need_same_origin(request)
    here, upload = services(), UPLOADS[activity]
    room, actor = identity.seated(request, code, here.rooms)
    record = OWNED[upload.name](room.workshop, owner)
    need_writer(room.workshop, actor, upload, record)
    lines = upload.take_in(room, actor, record, checked_body(actor, upload))
    return wire.json_response(report(upload, record.id, lines))


def need_writer(w: Workshop, actor: Actor, upload: Upload, record: Record) -> None:
    """What would refuse every line is said once."""
    if not actor.facilitates:
        need_going_on(w, w.need(About, "about"))
    upload.need_writer(w, actor, record)


def checked_body(actor: Actor, upload: Upload) -> bytes:
    """The file's bytes; whoever sends many that cannot be read has to wait a little."""
    here, who = services(), f"upload {actor.person}"
    here.tries.need_left(who)
    try:
        body = sent_file()
        here.loop.offload(upload.need_harmless, body)
    except Refused:
        here.tries.note(who)
        raise
    return body


def sent_file(most: int = wire.MAX_BODY) -> bytes:
    wire.need_light(request, most)
    if request.mimetype == "multipart/form-data":
        given = request.files.get("file")
        return given.read() if given else b""
    return request.get_data(cache=False)


def report(upload: Upload, id: str, lines: list[Told]) -> dict[str, Any]:
    counted = {done: sum(line.done == done for line in lines) for done in DONE}
    return {upload.name: id, **counted, "lines": [told(upload, line) for line in lines]}


def told(upload: Upload, line: Told) -> dict[str, Any]:
    return {
        "line": line.row,
        "what": line.what,
        "done": line.done,
        "fields": [
            {"field": name, "title": title(upload, name), "done": done}
            for name, done in line.fields.items()
        ],
        "refused": [
            {**wire.refusal(each), "title": title(upload, each.field)} for each in line.refused
        ],
    }


def title(upload: Upload, field: str | None) -> str:
    """What a column is called on the sheet; empty for a whole line."""
    words = upload.titles.get(field or "")
    return gettext(words) if words else ""
