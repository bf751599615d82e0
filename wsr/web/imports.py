"""Imports: the host brings a workshop from another laptop."""

from __future__ import annotations

from pathlib import Path

from flask import Blueprint, Response, request

from wsr import importing
from wsr.importing import limits
from wsr.live.rooms import not_kept
from wsr.web import api, wire
from wsr.web.app_context import services

bp = Blueprint("imports", __name__)

AT_ONCE = 2**20  # bytes


@bp.post("/api/import")
def bring() -> Response:
    """The body is a JSON export or a session file, as it is; the answer is that of a new one."""
    api.need_host()
    here = services()
    with importing.place(here.rooms) as folder:
        source = Path(folder) / "source"
        receive(source)
        room, key = importing.bring(here.rooms, source)
    return wire.json_response(api.made(room, key), 201)


def receive(source: Path) -> None:
    """Piece by piece to the disk, and off the event loop; Refused with too_large or not_saved."""
    request.max_content_length = limits.FILE
    if (request.content_length or 0) > limits.FILE:
        raise limits.too_large()
    here, got = services(), 0
    try:
        with source.open("wb") as file:
            while piece := request.stream.read(AT_ONCE):
                got += len(piece)
                if got > limits.FILE:
                    raise limits.too_large()
                here.loop.offload(file.write, piece)
    except OSError as error:
        raise not_kept(error) from error
