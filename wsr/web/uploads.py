"""Uploads: a plan that was filled in offline comes back, with a report line by line."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request
from flask_babel import gettext

from wsr.activities.plans import workbook_changes
from wsr.activities.plans.records import Plan
from wsr.activities.plans.rules import need_own_plan
from wsr.activities.plans.workbook_columns import BY_NAME
from wsr.activities.plans.workbook_import import Told, take_in
from wsr.documents.report import find_plan
from wsr.domain.access import need_going_on
from wsr.domain.kernel import Actor, Refused
from wsr.domain.records import About
from wsr.live.room import Room
from wsr.web import identity, wire
from wsr.web.app_context import services
from wsr.web.security import need_same_origin

bp = Blueprint("uploads", __name__)
DONE = ("added", "changed", "same", "refused")


@bp.post("/api/workshops/<code>/plans/<owner>")
def take_plan(code: str, owner: str) -> Response:
    """The workbook as the body, or as `file` in a form; see docs/exports.md for the answer."""
    need_same_origin(request)
    here = services()
    room, actor = identity.seated(request, code, here.rooms)
    plan = find_plan(room.workshop, owner)
    need_writer(room, actor, plan)
    file = workbook_changes.returned(checked_body(actor))
    return wire.json_response(report(plan.id, take_in(room, actor, plan, file)))


def need_writer(room: Room, actor: Actor, plan: Plan) -> None:
    """What would refuse every line is said once."""
    if not actor.facilitates:
        need_going_on(room.workshop.need(About, "about"))
    need_own_plan(room.workshop, actor, plan.id)


def checked_body(actor: Actor) -> bytes:
    """The file's bytes; whoever sends many that cannot be read has to wait a little."""
    here, who = services(), f"upload {actor.person}"
    here.tries.need_left(who)
    try:
        body = sent_file()
        here.loop.offload(workbook_changes.need_harmless, body)
    except Refused:
        here.tries.note(who)
        raise
    return body


def sent_file() -> bytes:
    wire.need_light(request)
    if request.mimetype == "multipart/form-data":
        given = request.files.get("file")
        return given.read() if given else b""
    return request.get_data(cache=False)


def report(plan: str, lines: list[Told]) -> dict[str, Any]:
    counted = {done: sum(line.done == done for line in lines) for done in DONE}
    return {"plan": plan, **counted, "lines": [told(line) for line in lines]}


def told(line: Told) -> dict[str, Any]:
    return {
        "line": line.row,
        "what": line.what,
        "done": line.done,
        "fields": [
            {"field": name, "title": title(name), "done": done}
            for name, done in line.fields.items()
        ],
        "refused": [{**wire.refusal(each), "title": title(each.field)} for each in line.refused],
    }


def title(field: str | None) -> str:
    """What a column is called on the sheet; empty for a whole line."""
    return gettext(BY_NAME[field].title) if field in BY_NAME else ""
