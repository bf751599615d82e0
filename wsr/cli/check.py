"""Check: a session file is compared with what it should be."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wsr.cli.errors import PROBLEMS, plainly
from wsr.cli.findings import show
from wsr.cli.found import find
from wsr.cli.options import SESSIONS
from wsr.config import configure
from wsr.live import verify


@click.command("check")
@click.argument("file")
@SESSIONS
def command(file: str, sessions: Path | None) -> None:
    """FILE is a session file or the code of a workshop. Its bytes, its log and its tables are
    checked; nothing is changed.
    """
    with plainly():
        found = verify.check(find(configure(sessions=sessions), file).kept)
    for each in found:
        show("ok" if each.ok else "fail", each.says)
    sys.exit(0 if all(each.ok for each in found) else PROBLEMS)
