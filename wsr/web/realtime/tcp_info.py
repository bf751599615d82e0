"""TCP info: what the system knows of a connection, and is asked to do; Linux does, others do not."""

from __future__ import annotations

import socket
import struct
from contextlib import suppress
from typing import Any

# Where the fields stand in `struct tcp_info` (linux/tcp.h): eight bytes, then numbers of four.
UNACKNOWLEDGED, LAST_HEARD = 8 + 4 * 4, 8 + 4 * 11
TELLS = getattr(socket, "TCP_INFO", None)
QUICK_RECEIPTS = getattr(socket, "TCP_QUICKACK", None)


def unacknowledged(connection: Any) -> int | None:
    """Packets that were sent and not acknowledged by the other side; None where no one tells."""
    return field(connection, UNACKNOWLEDGED)


def idle(connection: Any) -> float:
    """Seconds since the system last took data in from the other side; 0 where no one tells."""
    return (field(connection, LAST_HEARD) or 0) / 1000


def hold_back_receipts(connection: Any) -> None:
    """What a phone says is answered in a moment: its receipt travels with that, not before it."""
    if QUICK_RECEIPTS is not None:
        with suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, QUICK_RECEIPTS, 0)


def field(connection: Any, at: int) -> int | None:
    if TELLS is None:
        return None
    try:
        told = connection.getsockopt(socket.IPPROTO_TCP, TELLS, at + 4)
    except OSError:
        return None
    return int(struct.unpack_from("=I", told, at)[0]) if len(told) == at + 4 else None
