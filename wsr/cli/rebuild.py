"""Rebuild: the readable tables are made again from the log."""

from __future__ import annotations

from pathlib import Path

import click

from wsr.cli.errors import plainly
from wsr.cli.found import find
from wsr.cli.options import SESSIONS
from wsr.config import configure
from wsr.live import verify
from wsr.storage.data_dir import Folder


@click.command("rebuild")
@click.argument("file")
@SESSIONS
def command(file: str, sessions: Path | None) -> None:
    """FILE is a session file or the code of a workshop. Stop the server first."""
    with plainly():
        found = find(configure(sessions=sessions), file)
        with Folder(found.folder).claim("wsr rebuild"):
            click.echo(f"Tables rebuilt: {verify.rebuild(found.kept)} records.")
