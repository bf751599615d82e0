"""Library: the socket library, whose server half alone is loaded."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

# What only the library's client half needs; it does without where they are not installed.
CLIENTS_ALONE = ("requests", "websocket")


@contextmanager
def without(*names: str) -> Iterator[None]:
    """As if modules of these names were not installed, for those that are not loaded yet."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]  # None: no such module
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


with without(*CLIENTS_ALONE):
    from flask_socketio import SocketIO

__all__ = ["SocketIO"]
