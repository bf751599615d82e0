"""Serve: the server runs on this machine until someone stops it."""

from __future__ import annotations

import contextlib
import errno
import gc
import secrets
import signal
import socket
from collections.abc import Callable, Iterator
from typing import Any

import click
import gevent
from gevent.event import Event

from wsr import importing, methods
from wsr.app import create_app
from wsr.cli.banner import Listed, greeting
from wsr.cli.errors import plainly
from wsr.cli.options import SERVER
from wsr.config import Config, Unusable, configure
from wsr.domain.kernel import Refused
from wsr.domain.records import About
from wsr.live.loop import GeventLoop
from wsr.live.room import Room, now_ms
from wsr.live.rooms import hash_of
from wsr.storage.base import Key
from wsr.storage.data_dir import Folder
from wsr.web.app_context import AppContext
from wsr.web.realtime.tcp_connection import PhoneServer

BACKLOG = 4096  # phones that knock in the same moment
PARTING = 1.0  # seconds that answers under way are given
SELDOM = 5_000, 10, 40  # new things, and rounds of them, before all are looked at
MOST_LISTED = 8  # workshops, the latest


@click.command("serve")
@SERVER
def command(**flags: Any) -> None:
    """People join with their phones; everything is saved in the sessions folder."""
    with plainly():
        serve(configure(**flags))


def serve(config: Config, also: Callable[[AppContext], None] = lambda here: None) -> None:
    """Serve the sessions folder until Ctrl-C or SIGTERM; `also` is done once phones can come.

    gevent must have patched the standard library before (see index.py). Raises Unusable,
    FolderInUse, MethodError.
    """
    methods.all_methods(config.methods)
    listener = listen(config)
    raise_file_limit()
    with Folder(config.sessions).claim(f"port {config.port}") as folder:
        app = create_app(config, folder=folder, loop=GeventLoop())
        here: AppContext = app.extensions["wsr"]
        importing.clear(here.rooms)
        try:
            run(PhoneServer(listener, app, log=None), lambda: welcome(here, also))
        finally:
            here.close()


def run(server: PhoneServer, opened: Callable[[], Any]) -> None:
    over = Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        gevent.signal_handler(each, over.set)
    server.start()
    opened()
    look_for_garbage_seldom()
    over.wait()
    server.stop(timeout=PARTING)


def look_for_garbage_seldom() -> None:
    """What is used no more goes at once; only what holds on to itself is looked for.

    With a thousand phones that took a tenth of a second, in which everyone waited, and in a storm
    every few seconds. What is here from the start need never be looked at.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)


def welcome(here: AppContext, also: Callable[[AppContext], None]) -> None:
    codes = list(here.rooms.codes())
    shown, older = list(listed(here, codes[-MOST_LISTED:])), len(codes[:-MOST_LISTED])
    click.echo(greeting(here.config, here.reach.addresses(), here.host_key, shown, older))
    also(here)


def listed(here: AppContext, codes: list[str]) -> Iterator[Listed]:
    for code in codes:
        try:
            room = here.rooms.get(code)
            about = room.workshop.need(About, "about")
            yield Listed(code, about.title, facilitator_key(here, room), about.closed)
        except Refused as refused:
            click.echo(f"  {code} can’t be opened: {refused}", err=True)


def facilitator_key(here: AppContext, room: Room) -> str:
    """The key this folder keeps; a new one for a file that came from another laptop."""
    if known := here.rooms.facilitator_key(room.code):
        return known
    secret = secrets.token_urlsafe(32)
    room.add_key(Key(hash_of(secret), "facilitator", None, now_ms()))
    return here.rooms.folder.keep(room.code, secret)


def listen(config: Config) -> Any:
    """The listening socket, or Unusable."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows would let two servers share a port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((config.host, config.port))
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise Unusable(why_not(config, error)) from None
    return listener


def why_not(config: Config, error: OSError) -> str:
    if error.errno == errno.EACCES:
        return f"This account can’t use port {config.port}. Try: --port 8000"
    if error.errno == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror):
        return f"This laptop has no address {config.host}. Leave out --host to use every address."
    taken = f"Port {config.port} is already in use, perhaps by another wsr."
    return f"{taken} Stop that one, or try: --port {config.port + 1}"


def raise_file_limit() -> None:
    """Each phone holds a file open; many systems allow a program few at first."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 65536 if hard == resource.RLIM_INFINITY else hard
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
