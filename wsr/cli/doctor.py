"""Doctor: what on this machine could spoil the day, asked before the day."""

from __future__ import annotations

import os
import shutil
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from wsr.cli.errors import PROBLEMS, plainly
from wsr.cli.findings import show
from wsr.cli.options import SERVER
from wsr.config import Config, configure
from wsr.live.clock import unlikely
from wsr.storage.data_dir import Folder, FolderInUse
from wsr.web import lan
from wsr.web.reach import EVERYWHERE, kept_networks

OK, WARN, FAIL = "ok", "warn", "fail"
MB = 1_000_000
SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud")
WRITES = 15  # how often the disk is asked
PLAIN_FOLDER = "Choose a folder that isn’t synced with --sessions, and copy the files afterwards."
ANOTHER_DISK = "Choose a folder on a USB stick or another disk, and make sure it is plugged in."
SET_CLOCK = (
    "Set the date and time before you start: timers, due dates and links rely on this clock."
)
KINDS = {
    lan.MOBILE: "a mobile network, where no phone of the hall is",
    lan.VPN: "a VPN, where no phone of the hall is",
    lan.VIRTUAL: "inside this laptop, where no phone is",
}
JOIN_ONE = "Connect to the venue’s wifi, plug in a router, or start a hotspot (8 to 10 phones)."


@dataclass(frozen=True)
class Line:
    """One thing looked at; `advice` is empty when there is nothing to do."""

    level: str
    says: str
    advice: str = ""


@click.command("doctor")
@SERVER
def command(**flags: Any) -> None:
    """Looks at versions, disk, clock, network and port."""
    with plainly():
        levels = [show(line.level, line.says, line.advice) for line in examine(configure(**flags))]
    sys.exit(PROBLEMS if FAIL in levels else 0)


def examine(config: Config) -> Iterator[Line]:
    """Every line in order. The sessions folder is made where there is none."""
    yield python()
    yield sqlite()
    yield network_library()
    yield from folder(config)
    if config.copy_to:
        yield copies(config.sessions, config.copy_to)
    yield clock(config.sessions)
    yield address(config)
    yield from other_addresses(config)
    yield port(config)
    yield open_files()


def python(version: tuple[int, ...] = tuple(sys.version_info[:3])) -> Line:
    said = "Python " + ".".join(map(str, version))
    return Line(OK, said) if version >= (3, 11) else Line(FAIL, said, "Python 3.11 is needed.")


def sqlite(version: tuple[int, ...] | None = None) -> Line:
    """3.7.0 to 3.51.2 may damage a file that two connections write at once; wsr uses one."""
    from sqlite_utils.db import sqlite3  # type: ignore[attr-defined]

    found = version or sqlite3.sqlite_version_info
    said = "SQLite " + ".".join(map(str, found))
    if found < (3, 35):
        return Line(FAIL, said, "Install a newer Python, which brings a newer SQLite.")
    if (3, 7, 0) <= found <= (3, 51, 2):
        return Line(
            WARN,
            f"{said} has the WAL-reset bug (3.7.0 to 3.51.2)",
            "wsr is safe from it because it writes through one connection. Do not write to an open "
            "session file with other programs.",
        )
    return Line(OK, said)


def network_library() -> Line:
    try:
        import gevent

        gevent.sleep(0)
    except Exception as error:
        return Line(FAIL, f"gevent doesn’t work: {error}", "Install wsr again.")
    return Line(OK, f"gevent {gevent.__version__}")


def folder(config: Config) -> Iterator[Line]:
    place = config.sessions
    try:
        place.mkdir(parents=True, exist_ok=True)
        seconds = sync_time(place)
    except OSError as error:
        said = f"Can’t write to {place}: {error.strerror}"
        yield Line(FAIL, said, "Choose another folder with --sessions.")
        return
    yield Line(OK, f"Sessions are kept in {place}")
    yield space(shutil.disk_usage(place).free)
    yield speed(seconds)
    if any(name in str(place).lower() for name in SYNCED):
        yield Line(WARN, "This folder is synced to a cloud while it is being written", PLAIN_FOLDER)
    yield held(place)


def copies(sessions: Path, place: Path) -> Line:
    """A copy on the same disk dies with it."""
    try:
        sync_time(place)
        same = place.stat().st_dev == sessions.stat().st_dev
    except OSError as error:
        return Line(
            FAIL, f"Can’t copy to {place}: {error.strerror}", "Is the USB stick plugged in?"
        )
    if same:
        return Line(WARN, f"{place} is on the same disk as the sessions", ANOTHER_DISK)
    return Line(OK, f"Backups go to {place}")


CLOCKS = {
    "before_program": (FAIL, ", which is before the program was written", SET_CLOCK),
    "before_workshop": (FAIL, ", which is before the newest workshop was written", SET_CLOCK),
    "ahead": (WARN, ", many years after this program was made", SET_CLOCK),
    "": (OK, "", ""),
}


def clock(sessions: Path, now: float | None = None) -> Line:
    now = time.time() if now is None else now
    said = time.strftime("This laptop’s clock says %Y-%m-%d %H:%M", time.localtime(now))
    level, more, hint = CLOCKS[unlikely(sessions, now)]
    return Line(level, said + more, hint)


def sync_time(place: Path) -> float:
    """Seconds that the disk takes to keep 4 kB for good, the middle of several."""
    times = []
    with tempfile.TemporaryFile(dir=place) as file:
        for _ in range(WRITES):
            begin = time.perf_counter()
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
            times.append(time.perf_counter() - begin)
    return statistics.median(times)


def space(free: int) -> Line:
    said = f"{free / MB / 1000:.1f} GB free on this disk"
    if free < 200 * MB:
        return Line(FAIL, said, "Free up at least 1 GB.")
    return Line(OK, said) if free >= 1000 * MB else Line(WARN, said, "Free up at least 1 GB.")


def speed(seconds: float) -> Line:
    said = f"The disk saves a post in {seconds * 1000:.1f} ms"
    if seconds < 0.05:
        return Line(OK, said)
    level = WARN if seconds < 0.5 else FAIL
    return Line(level, said, "Use the laptop’s own disk, not a USB stick or a network folder.")


def held(place: Path) -> Line:
    try:
        Folder(place).claim().release()
    except FolderInUse as error:
        return Line(WARN, str(error), "Only one wsr at a time can use a folder.")
    return Line(OK, "No other wsr is using this folder")


def address(config: Config) -> Line:
    """The address on QR codes, as a server over this folder would choose it."""
    if config.host in ("127.0.0.1", "localhost"):
        return Line(WARN, "Only this laptop can reach the server", "Leave out --host.")
    if config.address:
        return Line(OK, f"Phones join at {config.address}, as set with --address")
    if config.host not in EVERYWHERE:
        return Line(OK, f"Phones join at http://{config.host}:{config.port}, as set with --host")
    found = kept_networks(Folder(config.sessions))
    if not found:
        return Line(WARN, "No network: phones can’t reach this laptop", JOIN_ONE)
    return Line(OK, f"Phones join at http://{found[0].ip}:{config.port} ({found[0].name})")


def other_addresses(config: Config) -> Iterator[Line]:
    """What else the console offers, by the name of the network."""
    if config.address or config.host not in EVERYWHERE:
        return
    for each in kept_networks(Folder(config.sessions))[1:]:
        kind = f", {KINDS[each.kind]}" if each.kind in KINDS else ""
        yield Line(OK, f"Also possible: http://{each.ip}:{config.port} ({each.name}{kind})")


def port(config: Config) -> Line:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((config.host, config.port))
        except OSError:
            return Line(
                FAIL,
                f"Port {config.port} is already in use",
                f"Stop the other program, or use --port {config.port + 1}.",
            )
    return Line(OK, f"Port {config.port} is free")


def open_files() -> Line:
    try:
        import resource
    except ImportError:
        return Line(OK, "This system does not limit open files")
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    if hard == resource.RLIM_INFINITY or hard >= 1024:
        return Line(OK, "Enough phones can be connected at once")
    return Line(WARN, f"At most {hard} phones can be connected at once", "Raise `ulimit -Hn`.")
