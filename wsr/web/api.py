"""Api: workshops are made, joined and read over HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from flask import Blueprint, Flask, Response, request

from wsr import codec
from wsr.domain import missing
from wsr.domain.fields import Words
from wsr.domain.invited import Invitee
from wsr.domain.kernel import N_, Actor, Refused
from wsr.domain.records import Group
from wsr.live.room import Room
from wsr.web import identity, seats, wire
from wsr.web.app_context import services
from wsr.web.assets import coded, takes_gzip
from wsr.web.joining import Joining, come_in
from wsr.web.making import MOST, NewWorkshop, workshop_from
from wsr.web.realtime.asking import follow_in, greeting, scope_of
from wsr.web.realtime.frames import gzipped
from wsr.web.security import need_same_origin

bp = Blueprint("api", __name__)


@dataclass(frozen=True)
class ChosenAddress:
    ip: Annotated[str, Words(45, empty=True, line=True)]


@bp.post("/api/workshops")
def create_workshop() -> Response:
    need_host()
    asked = codec.command_from(NewWorkshop, wire.body_of(request, MOST))
    room, key = services().rooms.create(workshop_from(asked))
    return wire.json_response(made(room, key), 201)


def need_host() -> None:
    """Whoever asks has the host's key; addresses that guess at it are slowed down."""
    here = services()
    here.tries.need_left(f"host {peer()}")
    try:
        identity.need_host(request, here.host_key)
    except Refused:
        here.tries.note(f"host {peer()}")
        raise


def made(room: Room, key: str) -> dict[str, str]:
    """The links to a workshop that is new here."""
    return {
        "code": room.code,
        "facilitator_key": key,
        # The facilitator stays where they are: at localhost a browser keeps the screen awake.
        "facilitator_url": f"{request.host_url}w/{room.code}/run#key={key}",
        "join_url": join_url(room),
    }


@bp.post("/api/workshops/<code>/join")
def join(code: str) -> Response:
    need_same_origin(request)
    asked = codec.command_from(Joining, wire.body_of(request))
    room = room_for_newcomer(code, asked.facilitator_key or asked.recorder_key)
    joined = come_in(request, room, asked)
    answer = wire.json_response(joined.told(), 201 if joined.new else 200)
    joined.remember(request, room, answer)
    return answer


def room_for_newcomer(code: str, key: str | None = None) -> Room:
    """The room, or Refused; addresses that guess codes are slowed down, but no one with a seat."""
    here, code = services(), code.upper()
    if identity.is_known(request, code, here.rooms, key):
        return here.rooms.get(code)
    here.tries.need_left(peer())
    try:
        return here.rooms.get(code)
    except Refused as refused:
        if refused.code == "no_such_room":
            here.tries.note(peer())
        raise


def peer() -> str:
    return request.remote_addr or "?"


@bp.get("/api/workshops/<code>/seat")
def seat(code: str) -> Response:
    """The seat this browser took by a plain form: its cookie, as the page's script needs it."""
    here = services()
    token = request.cookies.get(identity.cookie_name(code.upper(), ""), "")
    found = identity.seat_of(here.rooms, token)
    return wire.json_response({"token": token, "person": found.person, "role": found.actor.role})


@bp.get("/api/workshops/<code>/about")
def about(code: str) -> Response:
    room = room_for_newcomer(code)
    return wire.json_response(facts(room))


def facts(room: Room) -> dict[str, Any]:
    """What a stranger with the code may know before joining."""
    known = services().about(room)
    groups = sorted(room.workshop.all(Group), key=lambda g: g.position)
    return {
        "code": room.code,
        "title": known.title,
        "task": known.task,
        "place": known.place,
        "language": known.language,
        "closed": known.closed,
        "name_list": known.name_list,
        "cards": any(each.code for each in room.workshop.all(Invitee)),
        "groups": [
            {"id": g.id, "name": g.name, "icon": g.icon, "colour": g.colour} for g in groups
        ],
    }


@bp.get("/api/workshops/<code>/names")
def expected_names(code: str) -> Response:
    """Of those who are expected in `?group=`, for whoever joins, where the facilitators want that."""
    room = room_for_newcomer(code)
    if not services().about(room).name_list:
        raise Refused("not_allowed", N_("This workshop doesn’t show who is expected."))
    return wire.json_response({"names": seats.names(room, request.args.get("group", ""))})


@bp.get("/api/workshops/<code>/missing")
def missing_people(code: str) -> Response:
    """Free seats, what no one brings and sectors without a group; of no one by name."""
    room, _ = identity.seated(request, code, services().rooms)
    return wire.json_response(missing.found(room.workshop))


@bp.get("/api/workshops/<code>/snapshot")
def read_snapshot(code: str) -> Response:
    room, actor = identity.seated(request, code, services().rooms)
    workshop = room.workshop
    # The same board for the same viewer, whatever the clock says meanwhile.
    etag = f"{workshop.log}.{workshop.seq}.{actor.person}.{actor.role}.{actor.group}.{actor.table}"
    known = request.if_none_match.contains_weak(etag)
    answer = Response(status=304) if known else board(room, actor)
    answer.set_etag(etag)
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def board(room: Room, actor: Actor) -> Response:
    follow = follow_in(request.args.getlist("follow"))
    scope = scope_of(room.workshop, actor.group, follow, actor.table)
    told = greeting(room, actor, scope, services().broadcast.heads)
    parts = services().boards.parts(room, actor, told, scope)
    if takes_gzip(request):
        return coded(gzipped(parts), "application/json", gzipped=True)
    return coded(b"".join(part.text for part in parts), "application/json", gzipped=False)


@bp.get("/api/workshops/<code>/address")
def address(code: str) -> Response:
    """Where phones join now, for screens that show it for hours."""
    return wire.json_response({"join_url": join_url(room_for_newcomer(code))})


@bp.put("/api/workshops/<code>/address")
def choose_address(code: str) -> Response:
    """Another address for QR codes, posters and cards, of every workshop on this laptop."""
    room = facilitated(code)
    services().reach.choose(codec.command_from(ChosenAddress, wire.body_of(request)).ip)
    return wire.json_response({"join_url": join_url(room)})


def join_url(room: Room) -> str:
    return f"{services().root_url(request)}/w/{room.code}"


@bp.get("/api/workshops/<code>/idle")
def idle(code: str) -> Response:
    """Who could be let go now by `remove_idle_people`."""
    return wire.json_response({"people": list(facilitated(code).idle())})


def facilitated(code: str) -> Room:
    """The room, for its facilitators alone; pages of other sites may not change it."""
    if request.method != "GET":
        need_same_origin(request)
    room, actor = identity.seated(request, code, services().rooms)
    if not actor.facilitates:
        raise Refused("not_allowed", N_("Only a facilitator can do that."))
    return room


@bp.get("/healthz")
def healthz() -> Response:
    here = services()
    rooms = here.rooms.opened()
    commits = [room.last_commit for room in rooms if room.last_commit]
    trouble = sorted({room.trouble for room in rooms if room.trouble})
    return wire.json_response(
        {
            "ok": not trouble,
            **({"trouble": trouble} if trouble else {}),
            "engine": here.config.engine.split(":")[0],
            "rooms": len(rooms),
            "connected": sum(len(here.broadcast.viewers(room.code)) for room in rooms),
            "last_commit": max(commits, default=None),
        }
    )


def attach(app: Flask) -> None:
    app.register_blueprint(bp)
