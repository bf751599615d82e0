"""Mounted: a medium as a file system of its own process, through FUSE."""

from __future__ import annotations

import errno
import functools
import itertools
import os
import stat
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import mfusepy

from tests.faults.disk.medium import File, Image, Medium

mfusepy.log.disabled = True  # a disk that fails says so to who asked


def one_at_a_time(calls: type) -> type:
    """The kernel's calls and the orders of the test never meet inside the medium."""
    for name, call in list(vars(calls).items()):
        if callable(call) and not name.startswith("_"):
            setattr(calls, name, alone(call))
    return calls


def alone(call: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(call)
    def calling(self: Any, *args: Any, **named: Any) -> Any:
        with self.turn:
            return call(self, *args, **named)

    return calling


@one_at_a_time
class Mounted(mfusepy.Operations):
    """The kernel's calls, put to the medium."""

    use_ns = True

    def __init__(self, medium: Medium, ready: Any) -> None:
        self.medium, self.ready = medium, ready
        self.turn = threading.RLock()
        self.opened: dict[int, tuple[str, File]] = {}
        self.handles = itertools.count(1)

    def init(self, path: str) -> None:
        self.ready()

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        found = self.opened[fh][1] if fh in self.opened else self.medium.find(path)
        kind = stat.S_IFREG | 0o600 if found else stat.S_IFDIR | 0o700
        size = len(found.now) if found else 0
        return {
            "st_mode": kind,
            "st_size": size,
            "st_nlink": 1,
            "st_uid": os.getuid(),
            "st_gid": os.getgid(),
        }

    def readdir(self, path: str, fh: int) -> list[str]:
        self.medium.find(path)
        below = path.rstrip("/") + "/"
        inside = [p[len(below) :] for p in self.medium.names if p.startswith(below) and p != "/"]
        return [".", "..", *(name for name in inside if "/" not in name)]

    def statfs(self, path: str) -> dict[str, int]:
        self.medium.need_power()
        return {
            "f_bsize": 4096,
            "f_frsize": 4096,
            "f_blocks": 1 << 20,
            "f_bavail": 1 << 19,
            "f_bfree": 1 << 19,
            "f_namemax": 255,
        }

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        return self._open(path, self.medium.create(path))

    def open(self, path: str, flags: int) -> int:
        file = self.medium.find(path)
        if file is None:
            raise OSError(errno.EISDIR, path)
        return self._open(path, file)

    def _open(self, path: str, file: File) -> int:
        handle = next(self.handles)
        self.opened[handle] = path, file
        return handle

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        self.medium.need_power()
        return bytes(self.opened[fh][1].now[offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        self.medium.write(*self.opened[fh], data, offset)
        return len(data)

    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        name, file = self.opened[fh] if fh in self.opened else (path, self.medium.find(path))
        self.medium.resize(name, file, length)

    def fsync(self, path: str, datasync: int, fh: int) -> None:
        self.medium.sync(*self.opened[fh])

    def fsyncdir(self, path: str, datasync: int, fh: int) -> None:
        self.medium.sync_folder(path)

    def release(self, path: str, fh: int) -> None:
        self.opened.pop(fh, None)

    def mkdir(self, path: str, mode: int) -> None:
        self.medium.mkdir(path)

    def unlink(self, path: str) -> None:
        self.medium.remove(path)

    rmdir = unlink

    def rename(self, old: str, new: str) -> None:
        self.medium.rename(old, new)

    def chmod(self, path: str, mode: int) -> None:
        self.medium.find(path)

    def chown(self, path: str, uid: int, gid: int) -> None:
        self.medium.find(path)

    def utimens(self, path: str, times: Any = None) -> None:
        self.medium.find(path)


def serve(place: str, image: Image | None, control: Connection) -> None:
    """Hold the medium at `place` until it is unmounted; obey what comes over `control`."""
    mounted = Mounted(Medium(image), lambda: control.send("ready"))
    threading.Thread(target=obey, args=(mounted, control), daemon=True).start()
    # One name is one file even after it is removed, so that no hidden ones appear.
    mfusepy.FUSE(
        mounted, place, foreground=True, nothreads=True, hard_remove=True, fsname="forgetful"
    )
    os._exit(0)


def obey(mounted: Mounted, control: Connection) -> None:
    """Each order is (name, args): a method of the medium to call, or `set` or `get` of its field."""
    try:
        while True:
            name, args = control.recv()
            with mounted.turn:
                control.send(ordered(mounted.medium, name, args))
    except EOFError:
        os._exit(1)  # whoever asked for this disk is gone


def ordered(medium: Medium, name: str, args: tuple[Any, ...]) -> Any:
    if name == "set":
        return setattr(medium, *args)
    if name == "get":
        return getattr(medium, *args)
    return getattr(medium, name)(*args)
