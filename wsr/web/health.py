"""Health: whether all is well in a workshop, for the console of its facilitators."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from typing import Any

from flask import Blueprint, Request, Response, request

from wsr.web import wire
from wsr.web.api import facilitated
from wsr.web.app_context import AppContext, services

bp = Blueprint("health", __name__)


@bp.get("/api/health/<code>")
def health(code: str) -> Response:
    here = services()
    room = facilitated(code)
    copy = here.copies.of(room)
    return wire.json_response(
        {
            "connected": len(here.broadcast.viewers(room.code)),
            "behind": here.broadcast.behind(room.code),
            "air_wait": here.broadcast.wait(room.code),
            "unsaved": room.waiting,
            "trouble": room.trouble,
            "brought_back": room.brought_back,
            "last_commit": room.last_commit,
            "last_copy": copy.at,
            "copy_failed": copy.why,
            "copies": here.config.copy_to is not None,
            "restored": room.storage.restored,
            "came_back": room.came_back,
            "disk_free": shutil.disk_usage(here.config.sessions).free,
            **here.watch.told(here.config.sessions),
            "address": here.root_url(request),
            "address_lost": here.reach.lost(),
            "addresses": offered(here, request),
            "rehearsal": here.rehearsals.of(room.code) is not None,
        }
    )


def offered(here: AppContext, request: Request) -> list[dict[str, Any]]:
    """The networks of this laptop by name; `chosen` is the one that phones are given."""
    told = here.root_url(request)
    urls = [(each, here.reach.at(request, each.ip)) for each in here.reach.networks()]
    return [{**asdict(each), "url": url, "chosen": url == told} for each, url in urls]
