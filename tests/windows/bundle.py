"""Try the folder that starts with a double-click, as a person would: python -m tests.windows.bundle dist/bundle/wsr

It starts, opens the page for a new workshop, takes posts, writes documents with the helpers that
run as programs of their own, and takes a workshop in again.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from tests.patience import PATIENCE, until
from tests.ports import free_port
from wsr.cli.rehearse.phone import Phone, post

DOCUMENTS = {"pdf": b"%PDF", "docx": b"PK", "xlsx": b"PK", "json": b"{", "sqlite": b"SQLite"}


def main(program: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="wsr bundle ü ") as home:
        url = f"http://127.0.0.1:{(port := free_port())}"
        # Nothing of this machine's Python may help it.
        environ = {
            "HOME": home,
            "USERPROFILE": home,
            "PATH": os.defpath,
            "WSR_PORT": str(port),
            "WSR_HOST": "127.0.0.1",
            "WSR_BROWSER": "none",
            "WSR_HOST_KEY": "the host's key",
        }
        running = subprocess.Popen([program], env=environ, stdout=subprocess.PIPE, text=True)
        try:
            try_it(running, url, Path(home))
        finally:
            running.terminate()
            running.wait(PATIENCE)
    print("The bundle starts, takes posts, writes documents and imports a workshop.")


def try_it(running: Any, url: str, home: Path) -> None:
    until(lambda: answers(running, url), "the bundle to answer")
    made = post(
        f"{url}/api/workshops",
        {"title": "Küste", "groups": ["Fishers", "Ministry"], "day0": "2026-11-26"},
        "the host's key",
    )
    fay = Phone(url, made["code"])
    fay.join(facilitator_key=made["facilitator_key"], name="Fay")
    fay.ask("open_stage", stage="barriers")
    fay.ask("add_card", card="k1", stage="barriers", text="Die Netze sind zu fein")
    told = {format: exported(url, made["code"], fay.token, format) for format in DOCUMENTS}
    for format, start in DOCUMENTS.items():
        assert told[format].startswith(start), (format, told[format][:200])
    assert imported(url, told["json"])["code"] != made["code"]
    fay.hang_up()
    assert list(home.rglob("*.sqlite")), "the session file is in the person's own folder"


def answers(running: Any, url: str) -> bool:
    assert running.poll() is None, running.stdout.read()
    try:
        with urlopen(f"{url}/healthz", timeout=PATIENCE) as answer:
            return bool(json.load(answer)["ok"])
    except (URLError, OSError):
        return False


def exported(url: str, code: str, token: str, format: str) -> bytes:
    address = f"{url}/api/workshops/{code}/export/{format}"
    asked = Request(address, headers={"Authorization": f"Bearer {token}"})
    with urlopen(asked, timeout=PATIENCE) as answer:
        body: bytes = answer.read()
    return body


def imported(url: str, export: bytes) -> dict[str, Any]:
    headers = {"Authorization": "Bearer the host's key", "Content-Type": "application/octet-stream"}
    with urlopen(Request(f"{url}/api/import", export, headers), timeout=PATIENCE) as answer:
        found: dict[str, Any] = json.load(answer)
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
