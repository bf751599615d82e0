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

from wsr.cli.demo import Clock, empty, furnish
from wsr.cli.demo.stories import STORIES, told
from wsr.cli.errors import plainly
from wsr.cli.options import SERVER
from wsr.cli.serve import serve
from wsr.config import Config, configure
from wsr.live.loop import ThreadLoop
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder


@dataclass(frozen=True)
class Made:
    code: str
    key: str
    method: str


@click.command("demo")
@SERVER
@click.option("--method", default="half-day", type=click.Choice([*STORIES]), show_default=True)
@click.option("--live", is_flag=True, help="Simulate its people going through the agenda.")
@click.option("--speed", default=1.0, help="With --live: 2 takes half as long.")
def command(method: str, live: bool, speed: float, sessions: Path | None, **flags: Any) -> None:
    """The workshop is deleted when you stop the server, unless you give --sessions."""
    with plainly(), tempfile.TemporaryDirectory(prefix="wsr-demo-") as passing:
        config = configure(**flags, sessions=sessions or Path(passing))
        show(config, method, live=live, speed=speed)


def show(config: Config, method: str, *, live: bool, speed: float) -> None:
    """Serve the demo until someone stops it. Raises what serve raises."""
    made = make(config, method, live=live)
    crowd: list[subprocess.Popen[bytes]] = []
    try:
        serve(config, lambda here: crowd.extend(people(config, made, speed) if live else []))
    finally:
        for process in crowd:
            process.terminate()


def make(config: Config, method: str = "half-day", *, live: bool) -> Made:
    """The workshop's file: with no one in it yet when live, else after its agenda."""
    clock = Clock()
    folder = Folder(config.sessions).claim()
    rooms = Rooms(folder, ThreadLoop(), code_length=config.code_length, clock=clock)
    today = date.today()
    try:
        if live:
            room, key = empty(rooms, told(today, config.language, method))
        else:
            room, key = furnish(rooms, today, config.language, method, clock)
        return Made(room.code, key, method)
    finally:
        rooms.close()


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
        made.method,
    ]
    return [subprocess.Popen(argv, env=environ)]
