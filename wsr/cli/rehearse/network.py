"""Network: what lies between here and the server carries so many packets, for so many people.

A channel of wifi is shared by everyone on it: each packet costs time whatever its size, and its bytes
cost more. docs/hall.md has the arithmetic.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import sqrt
from urllib.parse import urlsplit

from wsr.cli.rehearse.browser import Browser

SECONDS = 1.5  # that each of the two measurements takes
KNOCKERS, LOADERS = 32, 6  # at once
PACKETS = 4  # of one knock: asking, being answered, thanking, leaving
MOST = 2500  # knocks a second: more than any channel carries, and bearable for the server
FULL = 1448  # bytes in a packet
FRESH = 2.0  # patches a second that a phone needs for cards to be there within half a second
POSTING = 8.0  # seconds between two posts of one person, on average
SHARE = 0.5  # of the air; the rest goes to beacons, repetitions and other people's networks
LEAVE_AT_ONCE = struct.pack("ii", 1, 0)
PROBING = 0.25  # seconds between two knocks while people are at work


@dataclass(frozen=True)
class Network:
    """`packets` a second without content, and `bytes` a second in full ones.

    `here` says that the server is on this machine, so that no wifi is in between.
    """

    packets: float
    bytes: float
    here: bool = False

    @property
    def pause(self) -> float:
        """Seconds that each packet takes, whatever it holds."""
        return 1 / self.packets

    @property
    def per_byte(self) -> float:
        """Seconds that each byte takes besides; every second packet is answered."""
        return max(0.0, (FULL / self.bytes - 1.5 * self.pause) / FULL)

    def people(self, each_post: float, points: int = 1) -> int:
        """How many work well, with so many access points on channels of their own.

        `each_post` is how many bytes of one person's post reach another's phone. Patches come
        FRESH times a second, each with its answer, and hold what all others have posted; one's
        own post takes four packets.
        """
        each = (2 * FRESH + 4 / POSTING) * self.pause / points
        more = self.per_byte * each_post / POSTING / points
        if not more:
            return int(SHARE / each)
        return int((sqrt(each**2 + 4 * more * SHARE) - each) / (2 * more))


def measured(server: str, file: str) -> Network:
    """By knocking at the server's door and by fetching `file` from it, over and over."""
    address = address_of(server)
    return Network(knocks(address) * PACKETS, loads(server, file), is_here(address))


def address_of(server: str) -> tuple[str, int]:
    where = urlsplit(server)
    return where.hostname or "", where.port or (443 if where.scheme == "https" else 80)


def is_here(address: tuple[str, int]) -> bool:
    """Only an address of this machine can be taken by a program on it."""
    try:
        found = socket.getaddrinfo(address[0], 0, type=socket.SOCK_STREAM)[0]
        with socket.socket(found[0], found[1]) as probe:
            probe.bind(found[4])
    except OSError:
        return False
    return True


def knock(address: tuple[str, int]) -> float:
    """Seconds until the door opens: the network's, as the server's system opens it by itself."""
    begun = time.perf_counter()
    with socket.create_connection(address, timeout=10) as line:
        took = time.perf_counter() - begun
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LEAVE_AT_ONCE)
    return took


def knocks(address: tuple[str, int]) -> float:
    def once() -> int:
        begun = time.perf_counter()
        knock(address)
        time.sleep(max(0.0, KNOCKERS / MOST - (time.perf_counter() - begun)))
        return 1

    return together([once] * KNOCKERS)


def loads(server: str, file: str) -> float:
    browsers = [Browser(server) for _ in range(LOADERS)]

    def loader(browser: Browser) -> Callable[[], int]:
        def once() -> int:
            browser.get(file)
            return browser.files[file]

        return once

    carried = together([loader(each) for each in browsers])
    for each in browsers:
        each.close()
    return carried


def together(acts: list[Callable[[], int]]) -> float:
    """What all of them tell together in a second, each doing it again and again."""
    told = [0] * len(acts)
    begun = time.perf_counter()

    def again(n: int) -> None:
        with contextlib.suppress(OSError):
            while time.perf_counter() < begun + SECONDS:
                told[n] += acts[n]()

    threads = [threading.Thread(target=again, args=(n,), daemon=True) for n in range(len(acts))]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return max(1, sum(told)) / (time.perf_counter() - begun)


@dataclass
class Probe:
    """Knocks now and then, and notes in `took` how long the network alone needs."""

    address: tuple[str, int]
    took: list[float] = field(default_factory=list)

    def __enter__(self) -> Probe:
        self._over = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()

    def _run(self) -> None:
        while not self._over.wait(PROBING):
            with contextlib.suppress(OSError):
                self.took.append(knock(self.address))
