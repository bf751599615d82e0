"""Import: a workshop comes from another laptop."""

from __future__ import annotations

from pathlib import Path

import click

from wsr import importing
from wsr.cli.errors import plainly
from wsr.cli.made import Made, made, told
from wsr.cli.options import AS_JSON, SESSIONS
from wsr.config import Config, Unusable, configure


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@SESSIONS
@AS_JSON
def command(file: Path, sessions: Path | None, as_json: bool) -> None:
    """FILE is its JSON export or its session file."""
    with plainly():
        click.echo(told(bring(configure(sessions=sessions), file), as_json=as_json))


def bring(config: Config, file: Path) -> Made:
    """Bring the workshop in a JSON export or session file into the folder; Refused as there."""
    if not file.is_file():
        raise Unusable(f"There is no file {str(file)!r}.")
    return made(config, "wsr import", lambda rooms: importing.bring(rooms, file))
