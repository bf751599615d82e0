"""Command: `wsr demo` serves a sample workshop, with simulated people when it is live."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from wsr.cli.demo import empty, furnish
from wsr.cli.demo.story import read
from wsr.cli.errors import plainly
from wsr.cli.options import SERVER
from wsr.cli.serve import serve
from wsr.config import Config, configure
from wsr.live.loop import ThreadLoop
from wsr.live.room import Room
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder


@dataclass(frozen=True)
class Made:
    code: str
    key: str


@click.command("demo")
@SERVER
@click.option("--live", is_flag=True, help="Simulate forty people going through the half day.")
@click.option("--speed", default=1.0, help="With --live: 2 takes half as long.")
def command(live: bool, speed: float, sessions: Path | None, **flags: Any) -> None:
    """The workshop is deleted when you stop the server, unless you give --sessions."""
    with plainly(), tempfile.TemporaryDirectory(prefix="wsr-demo-") as passing:
        config = configure(**flags, sessions=sessions or Path(passing))
        show(config, live=live, speed=speed)


def show(config: Config, *, live: bool, speed: float) -> None:
    """Serve the demo until someone stops it. Raises what serve raises."""
    made = make(config, live=live)
    crowd: list[subprocess.Popen[bytes]] = []
    try:
        serve(config, lambda here: crowd.extend(people(config, made, speed) if live else []))
    finally:
        for process in crowd:
            process.terminate()


def make(config: Config, *, live: bool) -> Made:
    """The workshop's file: with no one in it yet when live, else after its half day."""
    rooms = Rooms(Folder(config.sessions).claim(), ThreadLoop(), code_length=config.code_length)
    try:
        room, key = begun(rooms, config.language, live=live)
        return Made(room.code, key)
    finally:
        rooms.close()


def begun(rooms: Rooms, language: str, *, live: bool) -> tuple[Room, str]:
    today = date.today()
    return empty(rooms, read(today, language)) if live else furnish(rooms, today, language)


def people(config: Config, made: Made, speed: float) -> list[subprocess.Popen[bytes]]:
    """Start the simulated people in a process of their own, as real ones are."""
    here = f"http://127.0.0.1:{config.port}"
    click.echo(f"  Watch: http://localhost:{config.port}/w/{made.code}/wall\n")
    # The key goes by the environment: a command line can be read by everyone on the machine.
    environ = {**os.environ, "WSR_DEMO_KEY": made.key}
    argv = [
        sys.executable,
        "-m",
        "wsr.cli.demo.crowd",
        here,
        made.code,
        str(speed),
        config.language,
    ]
    return [subprocess.Popen(argv, env=environ)]
