"""Desktop: the program that starts with a double-click and opens the console in the browser."""

from __future__ import annotations

import multiprocessing
import os
import re
import runpy
import sys
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsr.web.app_context import AppContext

HOME = "Whole System in the Room"  # the folder of the session files in the person's own folder
HELD_BY = re.compile(r"\(port (\d+)\)")


def main(argv: list[str] | None = None) -> None:
    """Start the server; or be the Python that its helpers are run with, as `python` would be."""
    multiprocessing.freeze_support()
    asked = sys.argv[1:] if argv is None else argv
    if asked[:1] == ["-P"] and len(asked) > 1:
        return helper(asked[1:])
    if asked[:1] == ["-m"] and len(asked) > 1:
        return module(asked[1:])
    if asked:
        return command(asked)
    start()


def helper(asked: list[str]) -> None:
    sys.argv = asked
    runpy.run_path(asked[0], run_name="__main__")


def module(asked: list[str]) -> None:
    sys.argv = asked
    runpy.run_module(asked[0], run_name="__main__", alter_sys=True)


def command(asked: list[str]) -> None:
    """The same program does all that `wsr` does, in a terminal."""
    from wsr.cli.index import main as wsr

    wsr(asked, prog_name="wsr")


def start() -> None:
    """Serve the person's own folder; if it is being served already, only open the browser."""
    from wsr.cli.index import patch
    from wsr.config import configure

    config = configure(**own_folder())
    patch()
    from wsr.cli.serve import serve
    from wsr.storage.data_dir import FolderInUse

    try:
        serve(config, open_console)
    except FolderInUse as error:
        held = HELD_BY.search(str(error))
        browse(f"http://localhost:{held[1] if held else config.port}/")


def own_folder() -> dict[str, Any]:
    known = os.environ.get("WSR_SESSIONS")
    return {} if known else {"sessions": Path.home() / HOME / "sessions"}


def open_console(here: AppContext) -> None:
    """The newest workshop that is not closed; else the page that makes one."""
    from wsr.cli.banner import links
    from wsr.cli.serve import listed

    where = links(here.config, here.reach.addresses())
    found = [each for each in listed(here, list(here.rooms.codes())) if not each.closed]
    newest = found[-1] if found else None
    browse(where.run(newest.code, newest.facilitator_key) if newest else where.new(here.host_key))


def browse(url: str) -> None:
    """WSR_BROWSER=none only says where it is, as in a test."""
    if os.environ.get("WSR_BROWSER") == "none":
        print(f"Open {url}", flush=True)
    else:
        webbrowser.open(url)


if __name__ == "__main__":
    main()
