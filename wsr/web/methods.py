"""Methods: a method file is looked at before a workshop is made of it."""

from __future__ import annotations

from flask import Blueprint, Response, request

from wsr.methods.reading import MOST
from wsr.web import api, wire
from wsr.web.making import method_in, told

bp = Blueprint("methods", __name__)


@bp.post("/api/methods/check")
def check() -> Response:
    """What a method file says, or why it can't be used; nothing of it is kept."""
    api.need_host()
    wire.need_light(request, MOST)
    return wire.json_response(told(method_in(request.get_data(cache=False))))
