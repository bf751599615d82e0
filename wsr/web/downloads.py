"""Downloads: the report page with every document of a workshop."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any
from urllib.parse import quote

import segno
from babel import Locale
from flask import Blueprint, Response, request
from flask_babel import get_locale, get_translations, gettext
from markupsafe import Markup

from wsr import codec, i18n
from wsr.documents.areas import need_area, used_areas
from wsr.documents.asked import Asked, Format
from wsr.documents.file_names import filename, part_named, plain
from wsr.documents.formats import FORMATS, need_format
from wsr.documents.owned.index import One, one_asked
from wsr.documents.paper.hall import Hall
from wsr.documents.paper.kinds import KINDS, ready
from wsr.documents.printed import PRINTED, need_printed
from wsr.documents.report import report
from wsr.documents.report_context import EVERYONE, ReportContext, as_seen_by
from wsr.domain.fields import Words
from wsr.domain.kernel import N_, Actor, Refused, Workshop
from wsr.domain.records import About
from wsr.domain.visibility import audiences
from wsr.live.room import Room
from wsr.methods.saving import saved
from wsr.web import api, identity, pages, wire
from wsr.web.app_context import services

bp = Blueprint("downloads", __name__)


@bp.get("/api/workshops/<code>/export/<format>")
def export(code: str, format: str) -> Response:
    """The document as a file.

    `?plan=OWNER` is what one owner has alone, `?chapter=` one of the report, `?area=` one area.
    """
    here = services()
    room, actor = identity.seated(request, code, here.rooms)
    chapter = request.args.get("chapter", "")
    return document(room, actor, format, one_asked(request.args), chapter=chapter)


@bp.get("/api/workshops/<code>/method")
def method_file(code: str) -> Response:
    """The agenda as a method file, for facilitators."""
    workshop = api.facilitated(code).workshop
    name = filename(workshop, "toml", date.today().isoformat())
    return as_file(saved(workshop).encode(), name, "application/toml")


def document(
    room: Room, actor: Actor, format: str, one: One | None = None, url: str = "", chapter: str = ""
) -> Response:
    """The document as `actor` may have it; made once for all who may have the same.

    `url` is the report's address for its readers, unless it is the room's own. `?area=` is asked
    for by whoever may have the rest.
    """
    area = asked_area(room.workshop)
    here, known = services(), need_format(format, one, chapter, area)
    need_language(request.args.get("language", ""))
    # Only what is printed has a paper: any other word would make the cache keep a twin.
    paper = request.args.get("paper", "a4") if format == "pdf" else "a4"
    url = url or report_url(room)
    asked = Asked(
        room.workshop,
        actor,
        room.storage,
        here.config.sessions,
        one,
        get_translations(),
        language(),
        paper,
        url,
        chapter=chapter,
        area=area,
    )
    seen = audiences(actor) if known.personal else actor.facilitates
    today = date.today().isoformat()
    of = (format, one, chapter, area, language(), paper, url)
    key = (room.workshop.log, room.workshop.seq, seen, *of, today)
    body = here.rendered.get(key, lambda: known.make(asked), known.finish)
    part = part_named(asked.workshop, chapter, area)
    name = filename(asked.workshop, known.extension, today, one, kind=part)
    return as_file(body, name, known.mimetype)


def asked_area(w: Workshop) -> str:
    """The id of the one area that is asked for, or ""; Refused with no_such_area."""
    said = request.args.get("area", "")
    return str(need_area(w, said)["id"]) if said else ""


@dataclass(frozen=True)
class Printing:
    """For whom something is printed, on what; the wifi is given to print it, and is not kept."""

    paper: str = "a4"
    language: str = ""  # the reader's, unless one is named; see locale_selector.py
    group: str | None = None
    wifi: Annotated[str, Words(32, empty=True)] = ""
    password: Annotated[str, Words(63, empty=True)] = ""


@bp.get("/api/workshops/<code>/paper")
def papers(code: str) -> Response:
    """What the asker can print for the hall, and what can be said for it."""
    _, actor = identity.seated(request, code, services().rooms)
    return wire.json_response(
        {
            "languages": [{"id": each, "name": own_name(each)} for each in i18n.languages()],
            "papers": [
                {
                    "kind": name,
                    "title": gettext(kind.title),
                    "about": gettext(kind.about),
                    "groups": kind.groups,
                    "wifi": kind.wifi,
                }
                for name, kind in KINDS.items()
                if offered(PRINTED[name], actor)
            ],
        }
    )


def own_name(language: str) -> str:
    """What its own readers call it."""
    return Locale.parse(language, sep="-").get_display_name() or language


@bp.get("/api/workshops/<code>/paper/<kind>")
def printed(code: str, kind: str) -> Response:
    """A PDF to print; with `?group=ID` for that group alone."""
    here = services()
    room, actor = identity.seated(request, code, here.rooms)
    known = need_printed(kind, actor)
    how = codec.command_from(Printing, request.args.to_dict())
    need_language(how.language)
    hall = Hall(here.root_url(request), how.wifi, how.password)
    asked = Asked(
        room.workshop,
        actor,
        room.storage,
        here.config.sessions,
        None,
        get_translations(),
        language(),
        how.paper,
        hall=hall,
        group=how.group,
    )
    key = (room.workshop.log, room.workshop.seq, kind, language(), how.paper, how.group, hall)
    body = here.rendered.get(key, lambda: known.make(asked), known.finish)
    name = filename(room.workshop, known.extension, date.today().isoformat(), kind=kind)
    return as_file(body, name, known.mimetype, "inline")


def need_language(named: str) -> None:
    if named and named not in i18n.languages():
        raise Refused("no_such_language", N_("There is no such language here."), "language")


def report_url(room: Room) -> str:
    return f"{services().root_url(request)}/w/{room.code}/report"


def language() -> str:
    return str(get_locale() or "en")


def as_file(body: bytes, name: str, mimetype: str, shown: str = "attachment") -> Response:
    """`shown` is attachment, or inline for what a browser opens to print."""
    answer = Response(body, content_type=mimetype)
    answer.headers["Content-Disposition"] = (
        f"{shown}; filename=\"{plain(name)}\"; filename*=UTF-8''{quote(name, safe='')}"
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
    kinds = [name for name, each in PRINTED.items() if offered(each, actor)]
    return kept_report(room, report_url(room), documents, names, kinds)


def kept_report(
    room: Room, url: str, documents: str, names: list[str], kinds: list[str]
) -> Response:
    """The page for all who can read the same.

    `url` is the report's own address, `documents` that under which its downloads `names` are,
    `kinds` what its reader can print for the hall.
    """
    area = asked_area(room.workshop)
    given = (url, documents, names, kinds, area)
    key = (url, documents, tuple(names), tuple(kinds), area)
    return pages.kept_page("report.html", room, key, lambda w: report_context(w, *given))


def printable(w: Workshop, kinds: list[str]) -> list[str]:
    """Those of these kinds of which there is something to print by now."""
    if not kinds:
        return []
    t = ReportContext(as_seen_by(w, EVERYONE), get_translations(), language())
    return [name for name in ready(t, Hall(services().root_url(request))) if name in kinds]


def report_context(
    w: Workshop, url: str, documents: str, names: list[str], kinds: list[str], area: str
) -> dict[str, Any]:
    """What templates/report.html needs beside what every page knows."""
    return {
        "report": report(w, get_translations(), language(), area=area),
        "area": area,
        "areas": used_areas(as_seen_by(w, EVERYONE)),
        "downloads": [(name, FORMATS[name]) for name in names],
        "papers": [(name, PRINTED[name]) for name in printable(w, kinds)],
        "documents": documents,
        "report_url": url,
        "report_qr": qr(url),
    }


def shared_formats() -> list[str]:
    """Formats that hold only what everyone can see."""
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
