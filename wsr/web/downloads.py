"""Downloads: the report page with every document of a workshop."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from urllib.parse import quote

import segno
from flask import Blueprint, Response, request
from flask_babel import get_locale, get_translations, gettext
from markupsafe import Markup

from wsr.documents.formats import FORMATS, Asked, Format, filename, need_format, plain
from wsr.documents.report import report
from wsr.domain.kernel import Actor, Refused
from wsr.domain.records import About
from wsr.domain.visibility import audiences
from wsr.room import Room
from wsr.web import api, identity, pages
from wsr.web.services import services

bp = Blueprint("downloads", __name__)


@bp.get("/api/workshops/<code>/export/<format>")
def export(code: str, format: str) -> Response:
    """The document as a file; `?plan=OWNER` gives one plan alone."""
    here = services()
    room, actor = identity.seated(request, code, here.rooms)
    return document(room, actor, format, request.args.get("plan"))


def document(
    room: Room, actor: Actor, format: str, plan: str | None = None, url: str = ""
) -> Response:
    """The document as `actor` may have it; made once for all who may have the same.

    `url` is the report's address for its readers, unless it is the room's own.
    """
    here, known = services(), need_format(format)
    # Only what is printed has a paper: any other word would make the cache keep a twin.
    paper = request.args.get("paper", "a4") if format == "pdf" else "a4"
    url = url or report_url(room)
    asked = Asked(room.workshop, actor, here.rooms.path(room.code), plan, get_translations(),
                  language(), paper, url)  # fmt: skip
    seen = audiences(actor) if known.personal else actor.facilitates
    today = date.today().isoformat()
    key = (room.workshop.log, room.workshop.seq, seen, format, plan, language(), paper, url,
           today)  # fmt: skip
    body = here.rendered.get(key, lambda: known.make(asked), known.finish)
    return as_file(body, filename(asked.workshop, known.extension, today, plan), known.mimetype)


def report_url(room: Room) -> str:
    return f"{services().root_url(request)}/w/{room.code}/report"


def language() -> str:
    return str(get_locale() or "en")


def as_file(body: bytes, name: str, mimetype: str) -> Response:
    answer = Response(body, content_type=mimetype)
    answer.headers["Content-Disposition"] = (
        f"attachment; filename=\"{plain(name)}\"; filename*=UTF-8''{quote(name, safe='')}"
    )
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Cache-Control"] = "no-store"
    return answer


@bp.get("/w/<code>/report")
def report_page(code: str) -> Response:
    """The shareable proceedings; whoever is not in the room is shown its door."""
    room = api.room_for_newcomer(code)
    here = services()
    try:
        actor = identity.asker(request, room, here.rooms)
    except Refused:
        return pages.page("report/door.html", room, 401)
    documents = f"/api/workshops/{room.code}/export"
    names = [name for name, each in FORMATS.items() if offered(each, actor)]
    return pages.page("report.html", room,
                      **report_context(room, report_url(room), documents, names))  # fmt: skip


def report_context(room: Room, url: str, documents: str, names: list[str]) -> dict[str, Any]:
    """What templates/report.html needs beside what every page knows.

    `url` is the report's own address, `documents` that under which its downloads `names` are.
    """
    return {
        "report": report(room.workshop, get_translations(), language()),
        "downloads": [(name, FORMATS[name]) for name in names],
        "documents": documents,
        "report_url": url,
        "report_qr": qr(url),
    }


def shared_formats() -> list[str]:
    """Formats that hold only what everyone may see."""
    return [n for n, each in FORMATS.items() if not (each.facilitators or each.personal)]


def offered(format: Format, actor: Actor) -> bool:
    return actor.facilitates or not format.facilitators


def qr(url: str) -> Markup:
    """An inline picture, so that it is on the paper too; its words come from here alone."""
    drawn = segno.make(url, error="m")
    return Markup(drawn.svg_inline(border=2, dark="#000", light="#fff", omitsize=True))


@bp.get("/w/<code>/report.css")
def running_title(code: str) -> Response:
    """The title at the top of every printed page, for browsers that can."""
    about = api.room_for_newcomer(code).workshop.need(About, "about")
    invented = gettext("%(title)s – an illustration", title=about.title)
    title = invented if about.illustrative else about.title
    css = f'@page {{ @top-center {{ content: "{css_string(title)}"; }} }}\n'
    answer = Response(css, content_type="text/css; charset=utf-8")
    answer.headers["Cache-Control"] = "no-store"
    return answer


def css_string(text: str) -> str:
    """Every sign that is no plain letter, digit or space as its number, so that none ends it."""
    return re.sub(r"[^A-Za-z0-9 ]", lambda sign: f"\\{ord(sign[0]):x} ", text)
