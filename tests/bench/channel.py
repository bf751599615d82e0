"""Channel: a network of this program's own that carries no more than a hall's wifi. Linux, as root.

Who is inside has a loopback whose packets leave in turn, each paying for its bytes and for the pause
that wifi makes before every packet, and both directions share it: as one channel does. It is gone
when the last process in it ends, however that ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

NEW_NETWORK = 0x40000000  # CLONE_NEWNET
MINE = "/proc/thread-self/ns/net"
PAUSE = 1400  # bytes that could be sent in the time which a packet of any size costs besides
LONGEST = "3s"  # that a packet waits; nothing is lost before


@dataclass(frozen=True)
class Air:
    """`rate` in bits a second; 0 is a wire, which carries whatever comes."""

    name: str
    rate: int = 0
    burst: int = 4000

    def shape(self) -> None:
        quietly("ip", "link", "set", "lo", "mtu", "1500", "up")
        if self.rate:
            bucket = f"rate {self.rate} burst {self.burst} latency {LONGEST} overhead {PAUSE}"
            quietly("tc", "qdisc", "replace", "dev", "lo", "root", "tbf", *bucket.split())

    def used(self) -> Used:
        """What has gone through since it is there; call it from inside."""
        if not self.rate:
            return Used()
        said = quietly("tc", "-s", "-j", "qdisc", "show", "dev", "lo")
        [told] = json.loads(said)
        return Used(told["packets"], told["bytes"], told["drops"])

    def share(self, used: Used, seconds: float) -> float | None:
        """How much of its time the air was in use."""
        if not self.rate:
            return None
        return 8 * (used.bytes + PAUSE * used.packets) / self.rate / seconds


@dataclass(frozen=True)
class Used:
    packets: int = 0
    bytes: int = 0
    drops: int = 0

    def since(self, before: Used) -> Used:
        return Used(
            self.packets - before.packets, self.bytes - before.bytes, self.drops - before.drops
        )


# One channel without packing packets together carries 4,040 of 100 bytes a second, or 2,260 of 1,300.
AIRS = {
    "2.4": Air("one 2.4 GHz channel", 54_000_000),
    "5": Air("one 5 GHz channel", 108_000_000, 8000),
    "wire": Air("a wire"),
}


def missing() -> str:
    """Why there can be no air here, or nothing."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root may make a network of its own"
    try:
        with inside(AIRS["2.4"]):
            return ""
    except (OSError, subprocess.CalledProcessError) as error:
        return str(getattr(error, "stderr", "") or error).strip()


@contextlib.contextmanager
def inside(air: Air) -> Iterator[Air]:
    """This thread, and all that it starts meanwhile, are in a network with that air."""
    with back():
        called("unshare", NEW_NETWORK)
        air.shape()
        yield air


@contextlib.contextmanager
def entered(network: int) -> Iterator[None]:
    """The same in a network that is there already, by what `here` says inside."""
    with back():
        called("setns", network, NEW_NETWORK)
        yield


def here() -> int:
    """The network this thread is in, as a file that keeps it."""
    return os.open(MINE, os.O_RDONLY)


@contextlib.contextmanager
def back() -> Iterator[None]:
    """In the end this thread is where it was."""
    outside = here()
    try:
        yield
    finally:
        called("setns", outside, NEW_NETWORK)
        os.close(outside)


def called(name: str, *given: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, name)(*given):
        error = ctypes.get_errno()
        raise OSError(error, f"{name}: {os.strerror(error)}")


def quietly(*command: str) -> Any:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
