"""Options: what several commands take."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click


def options(*these: Callable[..., Any]) -> Callable[..., Any]:
    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(these):
            command = option(command)
        return command

    return add


AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
SESSIONS = click.option(
    "--sessions",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for session files  [WSR_SESSIONS, ./sessions]",
)
SERVER = options(
    click.option("--host", help="Address to listen on  [WSR_HOST, 0.0.0.0 = all]"),
    click.option("--port", type=int, help="Port  [WSR_PORT, 8000]"),
    SESSIONS,
    click.option("--engine", help="Where workshops are stored  [WSR_ENGINE, sqlite:]"),
    click.option(
        "--hosted/--no-hosted",
        default=None,
        help="On the internet: codes of 8 letters instead of 6  [WSR_HOSTED]",
    ),
    click.option(
        "--copy-to",
        type=click.Path(path_type=Path, file_okay=False),
        help="Keep a backup in this folder, e.g. on a USB stick  [WSR_COPY_TO]",
    ),
    click.option("--address", help="Address for phones, if not this laptop’s  [WSR_ADDRESS]"),
    click.option("--language", help="Language if a browser’s isn’t available  [WSR_LANGUAGE, en]"),
)
