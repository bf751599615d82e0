"""Banner: what the terminal shows when the server has started."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass

import click
import segno

from wsr import __version__
from wsr.config import Config

WIDTH = 14


@dataclass(frozen=True)
class Listed:
    """A workshop of this folder, as the terminal lists it."""

    code: str
    title: str
    facilitator_key: str
    closed: bool = False


@dataclass(frozen=True)
class Links:
    """Where things are: `here` for this laptop, `phones` for the hall, both without a slash."""

    here: str
    phones: str

    def join(self, code: str) -> str:
        return f"{self.phones}/w/{code}"

    def wall(self, code: str) -> str:
        return f"{self.here}/w/{code}/wall"

    def run(self, code: str, key: str) -> str:
        return f"{self.here}/w/{code}/run#key={key}"

    def new(self, host_key: str) -> str:
        return f"{self.here}/new#key={host_key}"


def links(config: Config, lan: list[str]) -> Links:
    """The laptop itself uses localhost, where a browser allows more; phones use an address."""
    here = f"http://localhost:{config.port}"
    if config.address:
        return Links(config.address if config.hosted else here, config.address)
    if config.host in ("127.0.0.1", "localhost"):
        return Links(here, here)
    ip = config.host if config.host != "0.0.0.0" else (lan[0] if lan else "localhost")
    return Links(here, f"http://{ip}:{config.port}")


def greeting(
    config: Config, lan: list[str], host_key: str, workshops: Iterable[Listed], older: int = 0
) -> str:
    """The whole block, ready to print. `older` workshops are in the folder, too."""
    where, listed = links(config, lan), list(workshops)
    open_now = [each for each in listed if not each.closed]
    only = where.join(open_now[0].code) if len(open_now) == 1 else where.phones
    parts = [
        heading(),
        reach(config, where, lan),
        code(only) if where.phones != where.here else [],
        beginning(where, host_key),
        *(entry(where, each) for each in listed),
        ending(config, older),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def heading() -> list[str]:
    return ["", "  " + click.style(f"Whole System in the Room {__version__}", bold=True)]


def reach(config: Config, where: Links, lan: list[str]) -> list[str]:
    if where.phones == where.here:
        why = "Only this laptop can reach the server."
        if config.host == "0.0.0.0":
            why = "No network found. Connect to the venue’s wifi, then start the server again."
        return [line("This laptop", where.here), "  " + click.style(why, fg="yellow")]
    others = [f"http://{ip}:{config.port}" for ip in lan if f"//{ip}:" not in where.phones]
    shown = others if config.host == "0.0.0.0" and not config.address else []
    more = [line("or", each) for each in shown[:3]]
    return [line("Phones", where.phones), *more, line("This laptop", where.here)]


def code(link: str) -> list[str]:
    """A QR code that phones read straight from the terminal."""
    drawn = io.StringIO()
    segno.make(link, error="l").terminal(drawn, border=2, compact=True)
    return ["  " + row for row in drawn.getvalue().rstrip("\n").split("\n")] + [f"  {link}"]


def beginning(where: Links, host_key: str) -> list[str]:
    return [line("New workshop", where.new(host_key))]


def entry(where: Links, workshop: Listed) -> list[str]:
    closed = click.style("  closed", dim=True) if workshop.closed else ""
    title = click.style(workshop.title, bold=True)
    return [
        f"  {click.style(workshop.code, fg='cyan', bold=True)}  {title}{closed}",
        line("Join", where.join(workshop.code)),
        line("Wall", where.wall(workshop.code)),
        line("Facilitate", where.run(workshop.code, workshop.facilitator_key)),
    ]


def ending(config: Config, older: int) -> list[str]:
    more = f" (and {older} older workshops)" if older else ""
    copies = [line("Backups", str(config.copy_to))] if config.copy_to else []
    return [
        line("Files", str(config.sessions) + more),
        *copies,
        "  Keep links with #key= private. Press Ctrl-C to stop; everything with a checkmark is saved.",
    ]


def line(name: str, value: str) -> str:
    return f"  {click.style(name.ljust(WIDTH), dim=True)}{value}"
