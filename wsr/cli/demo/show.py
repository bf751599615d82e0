"""Show: the demo's workshop is opened, and people come to it when it is live."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import date

import click

from wsr.cli.demo import empty, furnish
from wsr.cli.demo.story import read
from wsr.cli.serve import serve
from wsr.config import Config
from wsr.live.loop import ThreadLoop
from wsr.live.room import Room
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder


@dataclass(frozen=True)
class Made:
    code: str
    key: str


def show(config: Config, *, live: bool, speed: float) -> None:
    """Serve the demo until somebody ends it. Raises what serve raises."""
    made = make(config, live=live)
    crowd: list[subprocess.Popen[bytes]] = []
    try:
        serve(config, lambda here: crowd.extend(people(config, made, speed) if live else []))
    finally:
        for process in crowd:
            process.terminate()


def make(config: Config, *, live: bool) -> Made:
    """The workshop's file: with nobody in it yet when live, else after its half day."""
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
    # The key goes by the environment: a command line can be read by everybody on the machine.
    environ = {**os.environ, "WSR_DEMO_KEY": made.key}
    command = [
        sys.executable,
        "-m",
        "wsr.cli.demo.crowd",
        here,
        made.code,
        str(speed),
        config.language,
    ]
    return [subprocess.Popen(command, env=environ)]
