"""Two networks: a server on a laptop with the networks that a file lists, one a line."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from wsr.cli.index import main, patch

patch()

from wsr.web import lan, reach  # noqa: E402 - after gevent has patched


def adapters(listed: Path) -> list[Any]:
    pairs = [line.split() for line in listed.read_text("utf-8").splitlines()]
    return [SimpleNamespace(nice_name=n, ips=[SimpleNamespace(ip=ip)]) for n, ip in pairs]


if __name__ == "__main__":
    file = Path(sys.argv.pop(1))
    lan.ifaddr.get_adapters = lambda *_: adapters(file)
    reach.EVERYWHERE = ("127.0.0.1",)  # the test's own server is not for the whole network
    main(prog_name="wsr")
