"""New: a workshop is created without a server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from wsr import methods
from wsr.cli.errors import plainly
from wsr.cli.made import Made, made, told
from wsr.cli.options import AS_JSON, SESSIONS
from wsr.codec import command_from
from wsr.config import Config, configure
from wsr.web.making import NewWorkshop, creating


@click.command("new")
@SESSIONS
@click.option("--title", required=True, help="Title of the workshop.")
@click.option("--group", "groups", multiple=True, help="A group; repeat it for each.")
@click.option("--method", default="half-day", show_default=True, help="Agenda to follow.")
@click.option("--task", default="", help="The question the room has come to answer.")
@click.option("--place", default="", help="Where it takes place.")
@click.option("--day0", default="", help="First day of the plans, YYYY-MM-DD  [today].")
@click.option("--dots", type=int, help="Dots per person.")
@AS_JSON
def command(sessions: Path | None, as_json: bool, **asked: Any) -> None:
    """While the server is running, use its page for new workshops."""
    with plainly():
        click.echo(told(new(configure(sessions=sessions), **asked), as_json=as_json))


def new(config: Config, **asked: Any) -> Made:
    """Make a workshop in the folder, or raise Refused, MethodError, FolderInUse."""
    method = methods.load(asked["method"], config.methods)
    groups = [*asked["groups"]] or [dict(g) for g in method.groups]
    wanted = command_from(NewWorkshop, {**asked, "groups": groups})
    return made(config, "wsr new", lambda rooms: rooms.create(creating(wanted, method)))
