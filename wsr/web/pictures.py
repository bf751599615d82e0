"""Pictures: a facilitator puts one on a poster, the wall shows it."""

from __future__ import annotations

import binascii
import secrets
from base64 import b64decode, b64encode

from flask import Blueprint, Response, request

from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.pictures import MOST, Picture, RemovePicture, SetPicture, bad_picture
from wsr.domain.records import Stage
from wsr.web import api, identity, wire
from wsr.web.app_context import services

bp = Blueprint("pictures", __name__)
SIGNS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
A_DAY = 24 * 3600  # seconds; another picture has another address


@bp.put("/api/workshops/<code>/stages/<stage>/picture")
def put(code: str, stage: str) -> Response:
    """The bytes as they are. Refused with bad_picture, too_large, wrong_stage, too_many_pictures."""
    room = api.facilitated(code)
    picture = sent()
    found = type_of(picture)
    if found is None:
        raise bad_picture()
    of = secrets.token_hex(8)
    _, actor = identity.seated(request, code, services().rooms)
    room.do(actor, SetPicture(stage, of, found, b64encode(picture).decode()))
    return wire.json_response({"picture": of})


@bp.delete("/api/workshops/<code>/stages/<stage>/picture")
def delete(code: str, stage: str) -> Response:
    room = api.facilitated(code)
    _, actor = identity.seated(request, code, services().rooms)
    room.do(actor, RemovePicture(stage))
    return wire.json_response({"picture": None})


def sent() -> bytes:
    """The picture in the body; a heavy one is not read."""
    request.max_content_length = MOST
    if (request.content_length or 0) > MOST:
        raise Refused("too_large", N_("Use a picture of at most 1 MB."), "picture")
    return request.get_data(cache=False)


def type_of(picture: bytes) -> str | None:
    """What its first bytes say it is."""
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for sign, kind in SIGNS.items() if picture.startswith(sign)), None)


@bp.get("/w/<code>/stages/<stage>/picture")
def show(code: str, stage: str) -> Response:
    """`?of=` says which one. For whoever is in the room: people and walls, by token or cookie."""
    rooms = services().rooms
    if not identity.is_known(request, code.upper(), rooms):
        raise no_such_picture()
    picture = shown(rooms.get(code.upper()).workshop, stage, request.args.get("of", ""))
    answer = Response(bytes_of(picture), content_type=picture.type)
    answer.headers["Cache-Control"] = f"private, max-age={A_DAY}, immutable"
    answer.set_etag(picture.of)
    return answer.make_conditional(request)  # type: ignore[return-value]


def shown(w: Workshop, stage: str, of: str) -> Picture:
    """That of a stage on the agenda; Refused with no_such_picture."""
    picture = w.get(Picture, stage)
    if picture is None or picture.of != of or w.get(Stage, stage) is None:
        raise no_such_picture()
    return picture


def bytes_of(picture: Picture) -> bytes:
    """Of an imported file no one knows what it holds: only pictures are sent."""
    try:
        found = b64decode(picture.data, validate=True)
    except (binascii.Error, ValueError):
        raise no_such_picture() from None
    if type_of(found) != picture.type:
        raise no_such_picture()
    return found


def no_such_picture() -> Refused:
    return Refused("no_such_picture", N_("There’s no picture here."))
