"""Edge: a phone at the edge of the wifi: 1 Mbit/s, and of 100 packets 5 are lost. Linux, as root.

    python -m tests.bench.edge HALL PHONE      carries packets between two TUN devices

The phone has a network of its own, and this program is all that leads out of it.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import random
import select
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator

from tests.bench.channel import AIRS, entered, here, inside, quietly
from tests.bench.wire import Way

RATE, LOST = 1_000_000, 0.05  # bits a second, share of packets
QUEUE = 64  # packets that wait; what comes then is lost
HALL, PHONE = "10.9.0.1", "10.9.0.2"
ATTACH, TUN, BARE = 0x400454CA, 1, 0x1000  # TUNSETIFF, IFF_TUN, IFF_NO_PI


@contextlib.contextmanager
def edge(port: int) -> Iterator[Way]:
    """The way a phone there takes to a server that listens on all addresses of this network."""
    with contextlib.ExitStack() as stack:
        hall = device(HALL, PHONE)
        stack.callback(os.close, hall)
        with inside(AIRS["wire"]):
            network, phone = here(), device(PHONE, HALL)
        stack.callback(os.close, phone)
        stack.callback(os.close, network)
        command = [sys.executable, "-m", "tests.bench.edge", str(hall), str(phone)]
        carrier = subprocess.Popen(command, pass_fds=(hall, phone))
        stack.callback(carrier.wait)
        stack.callback(carrier.kill)
        yield Way((HALL, port), lambda: made(network))


def made(network: int) -> socket.socket:
    """A socket stays in the network in which it was made."""
    with entered(network):
        return socket.socket()


def device(mine: str, other: str) -> int:
    """A TUN device of this network, between two addresses."""
    tun = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(tun, ATTACH, struct.pack("16sH", b"edge", TUN | BARE))
    quietly("ip", "address", "add", mine, "peer", other, "dev", "edge")
    quietly("ip", "link", "set", "edge", "up")
    return tun


def carry(hall: int, phone: int, chance: random.Random) -> None:
    """Packets in turns through one half-duplex line, until this program is ended."""
    other, free = {hall: phone, phone: hall}, time.monotonic()
    waiting: list[tuple[float, int, bytes]] = []
    while True:
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            _, to, packet = waiting.pop(0)
            os.write(to, packet)
        patience = waiting[0][0] - now if waiting else None
        for tun in select.select([hall, phone], [], [], patience)[0]:
            packet = os.read(tun, 2000)
            if len(waiting) < QUEUE:
                free = max(free, time.monotonic()) + 8 * len(packet) / RATE
                if chance.random() >= LOST:
                    waiting.append((free, other[tun], packet))


if __name__ == "__main__":
    carry(int(sys.argv[1]), int(sys.argv[2]), random.Random(1))
