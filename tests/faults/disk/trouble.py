"""Trouble: the ways in which a disk fails, at each of its changes in turn."""

from __future__ import annotations

import errno
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.faults.disk.disk import Disk

NEEDS_SPACE = frozenset({"write", "resize", "create", "mkdir"})
NEVER = 1 << 40


@dataclass(frozen=True)
class Way:
    error: int
    lasting: bool
    kinds: frozenset[str] | None = None


WAYS = {
    "one error": Way(errno.EIO, False),
    "broken from then on": Way(errno.EIO, True),
    "full from then on": Way(errno.ENOSPC, True, NEEDS_SPACE),
    "read-only from then on": Way(errno.EROFS, True),
}


def moments(disk: Disk, work: Callable[[], None], stride: int, seed: int) -> Iterator[int]:
    """At which changes of `work` to fail: at each sync, and with a stride at every so-many-th other."""
    disk.hurt(NEVER, errno.EIO)
    work()
    asked = disk.heal()
    start = random.Random(seed).randrange(stride)
    syncs = [n for n, kind in enumerate(asked, 1) if kind == "sync"]
    others = [n for n, kind in enumerate(asked, 1) if kind != "sync"][start::stride]
    yield from sorted(syncs + others)


def hurt(disk: Disk, way: Way, at: int) -> None:
    disk.hurt(at, way.error, lasting=way.lasting, kinds=way.kinds)
