"""Index: the commands of wsr, each in a module of its own that is imported when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from inspect import getdoc

import click

from wsr import __version__


@dataclass(frozen=True)
class Listed:
    """One command: where it is, what it does; `waits` when gevent must patch what it imports."""

    module: str
    says: str
    waits: bool = False


COMMANDS = {
    "serve": Listed("wsr.cli.serve", "Start the server.", waits=True),
    "demo": Listed("wsr.cli.demo.command", "Start the server with a sample workshop.", waits=True),
    "new": Listed("wsr.cli.new", "Create a workshop while no server is running."),
    "export": Listed("wsr.cli.export", "Write a document from a workshop."),
    "import": Listed("wsr.cli.import_command", "Import a workshop from another laptop."),
    "check": Listed("wsr.cli.check", "Check that a session file is complete and undamaged."),
    "rebuild": Listed("wsr.cli.rebuild", "Rebuild the readable tables from the event log."),
    "doctor": Listed("wsr.cli.doctor", "Check this laptop for anything that could cause trouble."),
    "rehearse": Listed(
        "wsr.cli.rehearse.command", "Test how many people this laptop can serve.", waits=True
    ),
}


class Lazy(click.Group):
    """A group whose list and help need no module of its commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        listed = COMMANDS.get(cmd_name)
        return loaded(listed) if listed else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, each.says) for name, each in COMMANDS.items()])


def loaded(listed: Listed) -> click.Command:
    """The command of this module, whose docstring says what the list leaves out."""
    if listed.waits:
        patch()
    command: click.Command = import_module(listed.module).command
    command.help = f"{listed.says}\n\n{getdoc(command.callback) or ''}".strip()
    return command


def patch() -> None:
    """Make the standard library wait in gevent's way, before anything that waits is imported."""
    from gevent import monkey

    monkey.patch_all()


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wsr")
def main() -> None:
    """Whole System in the Room: one laptop, every phone, no internet."""
