"""Importing: a workshop comes from another laptop, and nothing comes with it but its log."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from wsr import codec, sandbox
from wsr.domain.kernel import N_, Refused
from wsr.importing import limits
from wsr.live.room import Room
from wsr.live.rooms import Rooms

INCOMING = ".incoming"  # in the sessions folder, so that a finished file is moved, not copied


def bring(rooms: Rooms, source: Path) -> tuple[Room, str]:
    """The workshop in `source`, a JSON export or a session file: its room, a facilitator key.

    It keeps its code where that is free here; its log is another one. Refused with too_large,
    newer_version, no_log, bad_import, busy or not_saved, and then nothing is left behind.
    """
    with place(rooms) as folder:
        made = Path(folder) / "made.sqlite"
        told = answer(rooms, source, made)
        if said := told.get("refused"):
            raise Refused(said["code"], said["why"], "file", **said["params"])
        return rooms.adopt(made, told["code"])


def place(rooms: Rooms) -> tempfile.TemporaryDirectory[str]:
    """A folder for what is on its way in; it goes when it is let go of."""
    incoming = rooms.folder.path / INCOMING
    incoming.mkdir(exist_ok=True)
    return tempfile.TemporaryDirectory(dir=incoming, ignore_cleanup_errors=True)


def clear(rooms: Rooms) -> None:
    """What a server that died had on its way in."""
    shutil.rmtree(rooms.folder.path / INCOMING, ignore_errors=True)


def answer(rooms: Rooms, source: Path, made: Path) -> dict[str, Any]:
    """What the process says that reads the file: strangers' files never meet the server itself."""
    taken = made.with_name("codes")
    taken.write_text("\n".join(rooms.engine.codes()), "utf-8")
    args = [str(source), str(made), str(taken), rooms.new_code()]
    try:
        said = sandbox.run("wsr.importing", *args, limits=limits.READER)
    except sandbox.Busy as error:
        raise Refused("busy", N_("The laptop is busy. Send it again."), "file") from error
    except sandbox.TooMuch:
        raise limits.too_large("file") from None
    except sandbox.Crashed as error:
        why = N_("This file couldn’t be read to its end (%(reason)s).")
        raise Refused("bad_import", why, "file", reason=str(error)[:200]) from None
    return dict(codec.decode(said))
