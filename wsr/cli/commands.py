"""Cli: what can be said to wsr in a terminal."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from wsr import __version__
from wsr.config import configure
from wsr.storage.data_dir import FolderInUse

# Exit codes: what was looked at is not well, it cannot be done so, another wsr has the folder.
UNWELL, CANNOT, IN_USE = 1, 2, 3
MARKS = {"ok": ("\u2713", "green"), "warn": ("!", "yellow"), "fail": ("\u2717", "red")}


class Plain(click.ClickException):
    """A sentence in place of a traceback."""

    exit_code = CANNOT


class InUse(Plain):
    exit_code = IN_USE


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what may well happen into one plain sentence and an exit code."""
    from wsr.domain.kernel import Refused
    from wsr.storage.base import StorageFailed

    try:
        yield
    except FolderInUse as error:
        end_first = "End that one first, or name another folder with --sessions."
        raise InUse(f"{error} {end_first}") from None
    except (Refused, ValueError) as error:
        raise Plain(str(error)) from None
    except (StorageFailed, OSError) as error:
        raise Plain(f"That did not work: {error}.") from None


def options(*these: Callable[..., Any]) -> Callable[..., Any]:
    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(these):
            command = option(command)
        return command

    return add


PLACE = click.option(
    "--sessions",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the session files  [WSR_SESSIONS, ./sessions]",
)
SERVER = options(
    click.option("--host", help="Address to listen on  [WSR_HOST, 0.0.0.0 which is all]"),
    click.option("--port", type=int, help="Port  [WSR_PORT, 8000]"),
    PLACE,
    click.option("--engine", help="Where workshops are kept  [WSR_ENGINE, sqlite:]"),
    click.option(
        "--hosted/--no-hosted",
        default=None,
        help="On the internet: codes of 8 letters instead of 6  [WSR_HOSTED]",
    ),
    click.option(
        "--copy-to",
        type=click.Path(path_type=Path, file_okay=False),
        help="Keep a second copy there, e.g. a USB stick  [WSR_COPY_TO]",
    ),
    click.option("--address", help="Address that phones use, if not this machine's  [WSR_ADDRESS]"),
    click.option("--language", help="Language of last resort  [WSR_LANGUAGE, en]"),
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wsr")
def main() -> None:
    """Whole System in the Room: one laptop, every phone, no internet."""


@main.command()
@SERVER
def serve(**flags: Any) -> None:
    """Open the doors: phones join, everything is kept in the sessions folder."""
    with plainly():
        config = configure(**flags)
        patch()
        from wsr.cli.serve import serve as run

        run(config)


@main.command()
@SERVER
@click.option("--live", is_flag=True, help="Forty simulated people live through the half day.")
@click.option("--speed", default=1.0, help="With --live: 2 takes half the time.")
def demo(live: bool, speed: float, sessions: Path | None, **flags: Any) -> None:
    """Open a workshop to look at; it is gone at the end unless --sessions is named."""
    with plainly(), tempfile.TemporaryDirectory(prefix="wsr-demo-") as passing:
        config = configure(**flags, sessions=sessions or Path(passing))
        patch()
        from wsr.cli.demo.show import show

        show(config, live=live, speed=speed)


def patch() -> None:
    """Make the standard library wait in gevent's way, before anything that waits is imported."""
    from gevent import monkey

    monkey.patch_all()


@main.command()
@PLACE
@click.option("--title", required=True, help="What the workshop is called.")
@click.option("--group", "groups", multiple=True, help="A group; say it again for each.")
@click.option("--method", default="half-day", show_default=True, help="The agenda to follow.")
@click.option("--task", default="", help="The question that the room has come to answer.")
@click.option("--place", default="", help="Where it is held.")
@click.option("--day0", default="", help="Day from which plans count, YYYY-MM-DD  [today].")
@click.option("--dots", type=int, help="Dots that each person has.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
def new(sessions: Path | None, as_json: bool, **asked: Any) -> None:
    """Make a workshop while no server is running; the server's own page makes them too."""
    from wsr.cli import files

    with plainly():
        click.echo(files.told(files.new(configure(sessions=sessions), **asked), as_json=as_json))


@main.command()
@click.argument("file")
@PLACE
@click.option("--format", "format_", required=True, help="One of those that a workshop exports to.")
@click.option("--out", type=click.Path(path_type=Path), help="File or folder to write to.")
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    default="a4",
    show_default=True,
    help="What a PDF is printed on.",
)
@click.option("--address", help="For join cards and table posters: the address that phones use.")
@click.option("--language", default="", help="Such as ar or ne; without it, the workshop's own.")
def export(
    file: str,
    sessions: Path | None,
    format_: str,
    out: Path | None,
    paper: str,
    address: str | None,
    language: str,
) -> None:
    """Write a document of FILE, a session file or a workshop's code."""
    from wsr.cli import files

    with plainly():
        config = configure(sessions=sessions, address=address)
        written = files.export(config, file, format_, out, paper, language)
        click.echo(f"Written: {written}")


@main.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@PLACE
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
def import_(file: Path, sessions: Path | None, as_json: bool) -> None:
    """Bring a workshop from another laptop: FILE is its JSON export or its session file."""
    from wsr.cli import files

    with plainly():
        click.echo(files.told(files.bring(configure(sessions=sessions), file), as_json=as_json))


@main.command()
@click.argument("file")
@PLACE
def check(file: str, sessions: Path | None) -> None:
    """Say whether FILE is whole: its bytes, its log, its tables. Nothing is changed."""
    from wsr.cli import files
    from wsr.live import verify

    with plainly():
        found = verify.check(files.find(configure(sessions=sessions), file).kept)
    for each in found:
        say("ok" if each.ok else "fail", each.says)
    sys.exit(0 if all(each.ok for each in found) else UNWELL)


@main.command()
@click.argument("file")
@PLACE
def rebuild(file: str, sessions: Path | None) -> None:
    """Make the readable tables of FILE again from its log."""
    from wsr.cli import files
    from wsr.live import verify
    from wsr.storage.data_dir import Folder

    with plainly():
        found = files.find(configure(sessions=sessions), file)
        with Folder(found.folder).claim("wsr rebuild"):
            click.echo(f"The tables are made again: {verify.rebuild(found.kept)} records.")


@main.command()
@SERVER
def doctor(**flags: Any) -> None:
    """Look for what could spoil the day: versions, disk, network, port."""
    from wsr.cli.doctor import FAIL, examine

    with plainly():
        levels = [say(line.level, line.says, line.advice) for line in examine(configure(**flags))]
    sys.exit(UNWELL if FAIL in levels else 0)


def say(level: str, says: str, advice: str = "") -> str:
    mark, colour = MARKS[level]
    click.echo(f"{click.style(mark, fg=colour)} {says}")
    if advice:
        click.echo(f"  {advice}")
    return level


@main.command()
@click.argument("url")
@click.option("--phones", default=50, show_default=True, help="How many people.")
@click.option("--seconds", default=60.0, show_default=True, help="How long they are busy.")
@click.option("--host-key", envvar="WSR_HOST_KEY", help="The host's key  [WSR_HOST_KEY]")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
def rehearse(url: str, host_key: str | None, as_json: bool, **wanted: Any) -> None:
    """Find out how many people this laptop and its wifi carry, in a workshop made for it.

    URL is the server's address, for example http://192.168.1.20:8000.
    """
    with plainly():
        patch()
        from wsr.cli.rehearse.stage import rehearsed

        good = rehearsed(url, host_key, as_json=as_json, say=click.echo, **wanted)
    sys.exit(0 if good else UNWELL)
