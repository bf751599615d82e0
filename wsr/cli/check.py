"""Check: a session file is compared with what it should be."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import click

from wsr.cli.errors import PROBLEMS, plainly
from wsr.cli.findings import show
from wsr.cli.found import find
from wsr.cli.options import SESSIONS
from wsr.config import configure
from wsr.documents import handover_check
from wsr.live import verify


@click.command("check")
@click.argument("file")
@SESSIONS
def command(file: str, sessions: Path | None) -> None:
    """FILE is a session file, the code of a workshop, or a hand-over (zip). Its bytes, its log and
    its tables are checked, in a hand-over every file; nothing is changed.
    """
    with plainly():
        found = checked(file, sessions)
    for each in found:
        show("ok" if each.ok else "fail", each.says)
    sys.exit(0 if all(each.ok for each in found) else PROBLEMS)


def checked(file: str, sessions: Path | None) -> list[verify.Found]:
    if zipfile.is_zipfile(file):
        return list(handover_check.check(Path(file)))
    return verify.check(find(configure(sessions=sessions), file).kept)
