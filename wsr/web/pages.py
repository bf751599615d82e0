"""Pages: the screens, and the form that joins without a script."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable, Hashable
from datetime import date, datetime
from functools import partial
from typing import Any
from urllib.parse import quote

import segno
from flask import (
    Blueprint,
    Response,
    copy_current_request_context,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import get_locale, gettext
from werkzeug.wrappers import Response as Answer

from wsr import codec, methods
from wsr.activities import index
from wsr.domain.invited import Invitee
from wsr.domain.kernel import Refused, Workshop
from wsr.domain.records import Group
from wsr.domain.task_forces import TaskForce
from wsr.live.room import Room
from wsr.web import api, arrivals, identity, making, seats, wire
from wsr.web.app_context import services
from wsr.web.assets import Asset, coded, send, takes_gzip
from wsr.web.joining import Joining, come_in, need_recorder_key
from wsr.web.security import need_same_origin

bp = Blueprint("pages", __name__)
MOST_KEY = 100  # characters of a key that a QR code is drawn with
Context = Callable[[Workshop], dict[str, Any]]


def page(template: str, room: Room | None = None, status: int = 200, **context: Any) -> Response:
    """A page with what every page knows: addresses, language, the room's own facts."""
    return sent(Asset(html_of(template, room, **context), "text/html", ""), status)


def kept_page(template: str, room: Room, key: Hashable, context: Context) -> Response:
    """A page that a hall reads at the same time: made once for this state of the room and `key`.

    `context` gives for the workshop what the template needs beside what every page knows.
    """
    workshop, kept = room.workshop, services().rendered

    @copy_current_request_context
    def make() -> bytes:
        return html_of(template, room, **context(workshop))

    whole = (template, workshop.log, workshop.seq, str(get_locale()), api.join_url(room), key)
    html = kept.get(whole, make)
    small = kept.get((*whole, "gzip"), lambda: gzip.compress(html, mtime=0))
    packed = takes_gzip(request)
    return unkept(coded(small if packed else html, "text/html", gzipped=packed))


def sent(asset: Asset, status: int = 200) -> Response:
    answer = send(request, asset)
    answer.status_code = status
    return unkept(answer)


def unkept(answer: Response) -> Response:
    answer.headers["Cache-Control"] = "no-store"
    return answer


def html_of(template: str, room: Room | None, **context: Any) -> bytes:
    here = services()
    if room:
        # The page speaks the reader's language, whatever the room's own is.
        known = {name: each for name, each in api.facts(room).items() if name != "language"}
        context = {**known, **context, "join_url": api.join_url(room)}
    locale, assets = get_locale(), here.assets
    language = str(locale or "en").replace("_", "-")
    return render_template(
        template,
        static=partial(assets.url, language=language),
        inline=assets.inline,
        static_root=assets.url("").rstrip("/"),
        needs=partial(assets.needs, language=language),
        language=language,
        direction=locale.text_direction if locale else "ltr",
        zone=zone(),
        **context,
    ).encode()


def zone() -> int:
    """How many minutes the hall, which is where this runs, is east of Greenwich."""
    east = datetime.now().astimezone().utcoffset()
    return int(east.total_seconds() // 60) if east else 0


def room_at(code: str, key: str | None = None) -> Room:
    return api.room_for_newcomer(code, key)


@bp.before_request
def one_address_per_room() -> Answer | None:
    """Codes are read out loud and typed by hand: any case will do."""
    code = (request.view_args or {}).get("code", "")
    if request.method == "GET" and code != code.upper():
        return redirect(request.full_path.rstrip("?").replace(code, code.upper(), 1))
    return None


@bp.get("/")
def home() -> Response | Answer:
    asked = "".join(request.args.get("code", "").split()).upper()
    if not asked:
        return page("home.html", code="", error=None)
    try:
        return redirect(url_for("pages.phone", code=room_at(asked).code))
    except Refused as refused:
        error = wire.refusal(refused)
        return page("home.html", status=wire.status(refused.code), code=asked, error=error)


@bp.get("/new")
def new() -> Response:
    found = sorted(methods.all_methods(services().config.methods).values(), key=lambda m: m.minutes)
    offered = [making.told(method.told_in(gettext)) for method in found]
    # The day of the hall: a browser may have another clock or another time zone.
    return page("new.html", methods=offered, today=date.today().isoformat())


@bp.get("/w/<code>")
def phone(code: str) -> Response:
    """With `?group=ID`, as it is on a group's own paper, that group is chosen already.

    With `?seat=CODE`, as it is on the card of someone who is expected, so are name and group. With
    `?recorder=KEY` it is the link by which recorders join.
    """
    key, card = request.args.get("recorder"), request.args.get("seat", "")[:MOST_KEY]
    room, form = room_at(code, key), {"group": request.args.get("group")}
    if is_in(room):
        return phone_page(room, form, None)  # what the address says is the page's to ask about
    try:
        need_recorder_key(room, key)
        form |= filled_in(seats.expected(request, room, card))
    except Refused as refused:
        return phone_page(room, form, refused)
    return phone_page(room, {**form, "recorder_key": key}, None)


def filled_in(seat: Invitee | None) -> dict[str, str | None]:
    return {"name": seat.name, "group": seat.group, "seat": seat.code} if seat else {}


def is_in(room: Room) -> bool:
    name = identity.cookie_name(room.code, "")
    return bool(identity.by_cookie(request, room, services().rooms, name))


def phone_page(room: Room, form: dict[str, Any], error: Refused | None) -> Response:
    said = wire.refusal(error) if error else None
    status = wire.status(error.code) if error else 200
    arrivals.greet_device()
    answer = page("phone.html", room, status, joined=is_in(room), form=form, error=said)
    wire.tell_when(answer, error)
    # Under no-referrer a plain form is sent with "Origin: null", as from another site.
    answer.headers["Referrer-Policy"] = "same-origin"
    return answer


@bp.post("/w/<code>/join")
def join(code: str) -> Response | Answer:
    """The same door as the api's, for a phone whose browser runs no script."""
    need_same_origin(request)
    form = request.form.to_dict()
    room = room_at(code, form.get("recorder_key"))
    asked: dict[str, Any] = {"name": form.get("name", ""), "recorder": "recorder" in form}
    asked |= {name: form[name] for name in ("group", "recorder_key", "seat") if form.get(name)}
    try:
        joined = come_in(request, room, codec.command_from(Joining, asked))
    except Refused as refused:
        return phone_page(room, form, refused)
    answer = redirect(url_for("pages.phone", code=room.code), 303)
    joined.remember(request, room, answer)
    return answer


@bp.post("/w/<code>/leave")
def leave(code: str) -> Response:
    """This phone's seat ends; the person stays in the room's record."""
    need_same_origin(request)
    identity.end_seat(request, room_at(code), services().rooms)
    answer = Response(status=204)
    answer.delete_cookie(identity.cookie_name(code.upper(), ""), path="/")
    return answer


@bp.get("/w/<code>/wall")
def wall(code: str) -> Response:
    return page("wall.html", room_at(code))


@bp.get("/w/<code>/run")
def console(code: str) -> Response:
    activities = index.activities_told(gettext)
    return page("console.html", room_at(code), activities=activities)


@bp.get(f"/w/<code>/<any({', '.join(index.OWNED)}):name>/<owner>")
def owned(code: str, name: str, owner: str) -> Response:
    """What one owner has alone, such as a plan; its people may come before it has begun."""
    room = room_at(code)
    if not any(room.workshop.get(noun, owner) for noun in (Group, TaskForce)):
        owner = index.OWNED[name](room.workshop, owner).owner
    return page(f"{name}.html", room, owner=owner)


@bp.get("/w/<code>/qr.svg")
def qr(code: str) -> Response:
    """The join link, or with ?to=report that of the report, for a phone's camera.

    With `?recorder=KEY` it is the link by which recorders join.
    """
    link = api.join_url(room_at(code)) + ("/report" if request.args.get("to") == "report" else "")
    if key := request.args.get("recorder", "")[:MOST_KEY]:
        link += f"?recorder={quote(key)}"
    out = io.BytesIO()
    segno.make(link, error="m").save(
        out,
        kind="svg",
        border=2,
        dark="#000",
        light="#fff",
        xmldecl=False,
        svgns=True,
        nl=False,
        omitsize=True,
    )
    answer = send(request, Asset(out.getvalue(), "image/svg+xml", ""))
    answer.headers["Cache-Control"] = "no-cache"
    return answer
