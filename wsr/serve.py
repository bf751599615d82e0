"""Serve: the room is opened on this machine until somebody ends it."""

from __future__ import annotations

import contextlib
import errno
import signal
import socket
from collections.abc import Callable
from typing import Any

import gevent
from gevent.event import Event
from gevent.pywsgi import WSGIServer

from wsr.config import Config

BACKLOG = 4096  # phones that knock in the same moment
PARTING = 1.0  # seconds that answers under way are given


class PortTaken(Exception):
    """Something else answers on this port."""


class PhoneServer(WSGIServer):  # type: ignore[misc]
    """Small messages leave at once, instead of waiting to be joined by others."""

    def handle(self, client: Any, address: Any) -> None:
        with contextlib.suppress(OSError):
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().handle(client, address)


def run(config: Config, app: Any, when_open: Callable[[], None]) -> None:
    """Serve `app` until Ctrl-C or SIGTERM; `when_open` is called once phones can come.

    gevent must have patched the standard library before anything else was imported (see cli.py).
    """
    raise_file_limit()
    server = PhoneServer(listen(config), app, log=None)
    over = Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        gevent.signal_handler(each, over.set)
    server.start()
    when_open()
    over.wait()
    server.stop(timeout=PARTING)


def listen(config: Config) -> Any:
    """The listening socket, or PortTaken."""
    from gevent import socket as green

    listener = green.socket(socket.AF_INET, socket.SOCK_STREAM)
    if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows would let two servers share a port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((config.host, config.port))
    except OSError as error:
        listener.close()
        raise PortTaken(why_not(config, error)) from None
    listener.listen(BACKLOG)
    return listener


def why_not(config: Config, error: OSError) -> str:
    if error.errno == errno.EACCES:
        return f"This account may not use port {config.port}. Try: --port 8000"
    if error.errno == errno.EADDRNOTAVAIL:
        return f"This machine has no address {config.host}. Leave --host out to use all it has."
    taken = f"Port {config.port} is taken, perhaps by another wsr that is still open."
    return f"{taken} End that one, or try: --port {config.port + 1}"


def raise_file_limit() -> None:
    """Each phone holds a file open; many systems allow a program few at first."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 65536 if hard == resource.RLIM_INFINITY else hard
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
