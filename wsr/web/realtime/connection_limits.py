"""ConnectionLimits: how many open connections one address may hold, with room for every seat."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass
from socket import SHUT_RDWR
from typing import Any

STRANGERS = 2000  # of one address that have shown no seat: 300 browsers open 6 each at first
SEAT = 500  # that have shown the same seat: a few tabs, or a program that reads a lot at once


@dataclass(frozen=True)
class Holder:
    """An address, or the seat (the hash of its key) that a connection has shown."""

    who: str
    seated: bool = False


class ConnectionLimits:
    """Where a holder has too many, the one that asked for nothing for longest ends.

    So there is always room for who asks at once, and whoever has shown a seat makes no room for
    strangers, however many of them share its address.
    """

    def __init__(self, strangers: int = STRANGERS, seat: int = SEAT) -> None:
        self._most = {False: strangers, True: seat}
        self._holders: dict[Any, Holder] = {}
        self._held: defaultdict[Holder, dict[Any, None]] = defaultdict(dict)

    def open(self, connection: Any, address: str) -> None:
        self._hold(connection, Holder(address))

    def heard(self, connection: Any) -> None:
        """It has asked for something, in whole."""
        if holder := self._holders.get(connection):
            self._hold(connection, holder)

    def seated(self, connection: Any, key: str) -> None:
        """It has shown the seat of this key."""
        if connection in self._holders:
            self._hold(connection, Holder(key, seated=True))

    def close(self, connection: Any) -> None:
        holder = self._holders.pop(connection, None)
        if holder is None:
            return
        self._held[holder].pop(connection)
        if not self._held[holder]:
            del self._held[holder]

    def many(self) -> int:
        return len(self._holders)

    def _hold(self, connection: Any, holder: Holder) -> None:
        self.close(connection)
        self._holders[connection] = holder
        here = self._held[holder]
        here[connection] = None
        if len(here) > self._most[holder.seated]:
            self._end(next(iter(here)))

    def _end(self, connection: Any) -> None:
        self.close(connection)
        with suppress(OSError):
            connection.shutdown(SHUT_RDWR)


def limits() -> ConnectionLimits:
    """Half of what this system lets a program open is kept for seats, where that is few."""
    files = open_files()
    return ConnectionLimits(min(STRANGERS, files // 2), min(SEAT, files // 4))


def open_files() -> int:
    try:
        import resource
    except ImportError:
        return 2 * STRANGERS
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return 2 * STRANGERS if soft == resource.RLIM_INFINITY else soft
