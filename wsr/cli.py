"""Cli: what can be said to wsr in a terminal."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import click

from wsr import __version__
from wsr.config import Config, configure
from wsr.folder import Folder, FolderInUse

# Exit codes: 1 something is wrong with what was looked at, 2 it cannot be done so,
# 3 another wsr holds the sessions folder.
WRONG, CANNOT, IN_USE = 1, 2, 3


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wsr")
def main() -> None:
    """Whole System in the Room: one laptop, every phone, no internet."""


def with_place(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option("--sessions", type=click.Path(path_type=Path),
                        help="Folder of the session files [WSR_SESSIONS, ./sessions].")(command)  # fmt: skip


def with_server(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--language", help="Language of pages for browsers that ask for none."),
        click.option("--address", help="Address that phones use, if not this machine's own."),
        click.option("--hosted/--no-hosted", default=None,
                     help="Reachable from the internet: workshop codes of 8 letters, not 6."),
        click.option("--engine", help="Where workshops are kept: sqlite: (the only one yet)."),
        with_place,
        click.option("--port", type=int, help="Port [WSR_PORT, 8000]."),
        click.option("--host", help="Address to listen on [WSR_HOST, 0.0.0.0: all]."),
    ):  # fmt: skip
        command = option(command)
    return command


@main.command()
@with_server
def serve(**flags: Any) -> None:
    """Open the room: phones join, everything is kept in the sessions folder."""
    with plainly():
        open_doors(configure(**flags))


@main.command()
@with_server
@click.option("--live", is_flag=True, help="Forty simulated people live through the half day.")
@click.option("--speed", default=1.0, help="With --live: 2 takes half the time.")
def demo(live: bool, speed: float, sessions: Path | None, **flags: Any) -> None:
    """Open a workshop to look at. It is gone when you end it, unless you name --sessions."""
    with plainly(), tempfile.TemporaryDirectory(prefix="wsr-demo-") as temporary:
        config = configure(**flags, sessions=sessions or Path(temporary))
        open_doors(config, lambda folder: furnished(folder, live), speed if live else None)


def open_doors(
    config: Config, prepare: Callable[[Folder], str] | None = None, live: float | None = None
) -> None:
    """Serve; `prepare` may make a workshop first, in which people then move when `live`."""
    from gevent import monkey

    monkey.patch_all()  # before anything else that waits is imported
    from wsr import methods, serve
    from wsr.app import create_app
    from wsr.loop import GeventLoop

    methods.all_methods(config.methods)
    listener = serve.listen(config)
    folder = Folder(config.sessions).claim()
    code = prepare(folder) if prepare else None
    app = create_app(config, folder=folder, loop=GeventLoop())
    crowd: list[subprocess.Popen[bytes]] = []

    def opened() -> None:
        greet(config, app)
        if live and code:
            crowd.append(crowd_for(config, code, folder.known(code) or "", live))

    try:
        serve.run(listener, app, opened)
    finally:
        for process in crowd:
            process.terminate()
        app.extensions["wsr"].rooms.close()
        click.echo("\n  The room is closed. Everything is in " + str(config.sessions))


def greet(config: Config, app: Any) -> None:
    from wsr.domain.records import About
    from wsr.greeting import Listed, greeting
    from wsr.lan import addresses

    here = app.extensions["wsr"]
    listed = []
    for code in here.rooms.codes():
        about = here.rooms.get(code).workshop.need(About, "about")
        listed.append(Listed(code, about.title, here.rooms.facilitator_key(code), about.closed))
    click.echo(greeting(config, addresses(), here.host_key, listed))


def furnished(folder: Folder, live: bool) -> str:
    from wsr.demo import empty, furnish
    from wsr.demo.story import read
    from wsr.loop import ThreadLoop
    from wsr.rooms import Rooms

    rooms = Rooms(folder, ThreadLoop())
    room, _ = empty(rooms, read(date.today())) if live else furnish(rooms, date.today())
    for each in rooms.opened():
        each.close()
    return room.code
