"""App: everything assembled from a Config; there are no rules here."""

from __future__ import annotations

import logging
import secrets
from typing import Any

from flask import Flask, Response, request
from werkzeug.exceptions import ClientDisconnected, HTTPException

from wsr import i18n
from wsr.config import Config, resource
from wsr.domain.kernel import N_, Refused
from wsr.live.backups import Copies
from wsr.live.clock import Watch
from wsr.live.loop import Loop, ThreadLoop
from wsr.live.moves import Move
from wsr.live.rehearsals import Rehearsals
from wsr.live.room import Publish, Room
from wsr.live.rooms import Rooms
from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import Folder
from wsr.storage.engines import engine_at
from wsr.web import (
    api,
    assets,
    chains,
    downloads,
    findings,
    health,
    imports,
    last_steps,
    likeness,
    methods,
    pages,
    people_lists,
    pictures,
    receipts,
    recorder_links,
    rehearsals,
    shares,
    uploads,
    wire,
)
from wsr.web.app_context import AppContext
from wsr.web.arrivals import Arrivals
from wsr.web.assets import DIST, Assets, Built, Files, Source
from wsr.web.locale_selector import speak
from wsr.web.proxies import TrustedProxies
from wsr.web.reach import Reach
from wsr.web.realtime import sockets
from wsr.web.realtime.broadcast import Broadcast
from wsr.web.realtime.delivery import Delivery
from wsr.web.realtime.library import SocketIO
from wsr.web.realtime.noticing import Noticing
from wsr.web.realtime.presence import Presence
from wsr.web.realtime.snapshots import Snapshots
from wsr.web.realtime.walls import Walls
from wsr.web.render_cache import RenderCache
from wsr.web.security import Tries, TrustedHosts, add_headers, is_own

log = logging.getLogger(__name__)
FAILED_TRIES, FAILED_WITHIN = 30, 60.0  # wrong codes or keys from one address, in seconds


def create_app(config: Config, folder: Folder | None = None, loop: Loop | None = None) -> Flask:
    """A server over the sessions folder, which is claimed unless `folder` is.

    Raises FolderInUse. The socket server is in `extensions["socketio"]`, the rest in
    `extensions["wsr"]` (see web/services.py); call its `close()` at the end.
    """
    loop = loop or ThreadLoop()
    app = Flask("wsr", static_folder=None, template_folder=str(resource("templates")))
    app.config["MAX_CONTENT_LENGTH"] = wire.MAX_BODY
    app.jinja_options = {**app.jinja_options, "trim_blocks": True, "lstrip_blocks": True}
    speak(app, config.language)
    socketio = make_socketio(app, loop)

    outlet = Delivery(socketio.server)
    broadcast = Broadcast(loop, outlet)
    noticing = Noticing(loop, broadcast)
    claimed = folder or Folder(config.sessions).claim()
    name_devices(app, claimed)
    rooms = Rooms(
        claimed,
        loop,
        publish=each_of(broadcast.publish, noticing.published),
        code_length=config.code_length,
        engine=engine_at(config.engine, config.sessions),
        present=broadcast.present,
    )
    app.extensions["wsr"] = AppContext(
        config,
        config.host_key or claimed.secret("host"),
        loop,
        rooms,
        broadcast,
        Assets(files_of(config)),
        Tries(FAILED_TRIES, FAILED_WITHIN),
        Arrivals(config.joins, loop),
        Copies(rooms, config.copy_to),
        RenderCache(loop),
        Snapshots(),
        Reach(config, claimed),
        Watch(),
        Rehearsals(rooms),
    )
    presence = Presence(loop, broadcast, outlet.emit, noticing.changed)
    walls = Walls(loop, broadcast, outlet.emit)
    door = sockets.Door(rooms, broadcast, presence, walls, outlet.backlog)
    sockets.attach(socketio, door)
    if socketio.async_mode == "gevent" and config.sockets == "direct":
        outlet.open_directs(app, door.asked)
    attach_doors(app)
    guarded: Any = TrustedHosts(app.wsgi_app, config.trusted_hosts)
    if config.trusted_proxies:
        guarded = TrustedProxies(guarded, config.trusted_proxies)
    app.wsgi_app = guarded  # type: ignore[method-assign]
    return app


def each_of(*heard: Publish) -> Publish:
    """All of these hear of a commit, one after the other."""

    def publish(room: Room, before: int, moves: list[Move]) -> None:
        for hear in heard:
            hear(room, before, moves)

    return publish


def name_devices(app: Flask, folder: Folder) -> None:
    """By a signed cookie that holds nothing else, and nothing once the browser is closed."""
    app.secret_key = device_secret(folder)
    app.config["SESSION_COOKIE_NAME"] = "wsr-device"
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


def device_secret(folder: Folder) -> str:
    """Kept, so that browsers are known after a restart; a disk that keeps nothing stops no one."""
    try:
        return folder.secret("device")
    except OSError:
        return secrets.token_urlsafe(32)


def files_of(config: Config) -> Files:
    """What browsers get: made at development time, or as it is written."""
    if config.assets == "dist":
        return Built(resource("static") / DIST)
    words = {language: i18n.sayings(language) for language in i18n.languages()[1:]}
    return Source(resource("static"), words)


def make_socketio(app: Flask, loop: Loop) -> SocketIO:
    """Handlers of one phone run in order; long polling works where WebSocket is blocked."""
    return SocketIO(
        app,
        async_mode="threading" if isinstance(loop, ThreadLoop) else "gevent",
        async_handlers=False,
        manage_session=False,
        cors_allowed_origins=is_own,
        cookie=None,
        http_compression=True,
        websocket_compression=False,
        max_http_buffer_size=128 * 1024,
        ping_interval=20,
        ping_timeout=20,
        serve_client=False,
        json=wire,
    )


def attach_doors(app: Flask) -> None:
    static = assets.blueprint(app.extensions["wsr"].assets)
    asked = (
        api,
        chains,
        health,
        imports,
        findings,
        last_steps,
        likeness,
        methods,
        people_lists,
        recorder_links,
        rehearsals,
        uploads,
    )
    seen = (pages, pictures, downloads, receipts, shares)
    for bp in (static, *(each.bp for each in (*asked, *seen))):
        app.register_blueprint(bp)
    app.after_request(lambda answer: add_headers(request, answer))
    app.register_error_handler(Refused, refused)
    app.register_error_handler(HTTPException, failed)
    app.register_error_handler(StorageFailed, unreadable)
    app.register_error_handler(ClientDisconnected, too_slow)


def refused(error: Refused) -> Response:
    """One sentence: as JSON for programs, on a page for people."""
    if wants_json():
        return wire.error_response(error)
    said = wire.refusal(error)
    page = pages.page("error.html", status=wire.status(error.code), error=said)
    return wire.tell_when(page, error)


def unreadable(error: StorageFailed) -> Response:
    """The disk fails while something is read from it: a document, say."""
    why = N_("This workshop’s file can’t be read (%(reason)s).")
    return refused(Refused("broken_file", why, reason=str(error)))


def too_slow(error: ClientDisconnected) -> Response:
    """A body that trickles in, see web/realtime/patience.py."""
    return refused(Refused("too_slow", N_("The connection was too slow. Send it again.")))


def failed(error: HTTPException) -> Response:
    known = {
        404: Refused("not_found", N_("There’s nothing at this address.")),
        405: Refused("bad_method", N_("That can’t be done at this address.")),
        413: Refused("too_large", N_("That is too much at once.")),
    }
    other = Refused("failed", N_("Something went wrong on the laptop. Please try again."))
    said = known.get(error.code or 500, other)
    answer = refused(said)
    answer.status_code = error.code or 500
    return answer


def wants_json() -> bool:
    return request.path.startswith("/api/") or request.path == "/healthz"
