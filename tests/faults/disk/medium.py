"""Medium: what a disk holds, what it only seems to hold, and what a power cut leaves.

Files become durable by fsync of the file, names (create, rename, remove) by fsync of their folder and
by nothing else: POSIX promises no more. A failed fsync leaves pages that read well, count as
written, and are on no disk, as Linux does it.
"""

from __future__ import annotations

import errno
import posixpath
import random
from collections.abc import Callable
from dataclasses import dataclass, field

PAGE = 4096
Image = dict[str, bytes | None]  # path: content, None for a folder


@dataclass(eq=False)
class File:
    now: bytearray = field(default_factory=bytearray)
    durable: bytearray = field(default_factory=bytearray)
    dirty: set[int] = field(default_factory=set)

    def write(self, data: bytes, offset: int) -> None:
        if offset > len(self.now):
            self.resize(offset)
        self.now[offset : offset + len(data)] = data
        self.dirty.update(pages(offset, offset + len(data)))

    def resize(self, size: int) -> None:
        self.dirty.update(pages(*sorted((size, len(self.now)))))
        if size < len(self.now):
            del self.now[size:]
        else:
            self.now.extend(bytes(size - len(self.now)))

    def sync(self) -> None:
        settle(self.durable, self.now, self.dirty, len(self.now))
        self.dirty.clear()

    def lose(self) -> None:
        """What the kernel does when it could not write: the pages count as clean."""
        self.dirty.clear()

    def left(self, chance: random.Random | None) -> bytes:
        """What a power cut leaves: the durable part and, by `chance`, half of the other pages."""
        found = bytearray(self.durable)
        if chance:
            kept = {page for page in sorted(self.dirty) if chance.random() < 0.5}
            size = chance.choice([len(self.now), len(found)])
            ends = [min(len(self.now), (page + 1) * PAGE) for page in kept]
            settle(found, self.now, kept, max(size, *ends) if ends else size)
        return bytes(found)


def pages(begin: int, end: int) -> range:
    return range(begin // PAGE, -(-end // PAGE))


def settle(target: bytearray, source: bytearray, kept: set[int], size: int) -> None:
    """Put some pages of `source` in their places, then give `target` its size."""
    target.extend(bytes(max(0, size - len(target))))
    for page in kept:
        place = slice(page * PAGE, (page + 1) * PAGE)
        fresh = source[place]
        target[place] = fresh + bytes(max(0, len(target[place]) - len(fresh)))
    del target[size:]


Names = dict[str, File | None]  # None is a folder


@dataclass
class Move:
    """One change of names that a journal keeps whole or not at all."""

    folders: set[str]
    put: Names
    drop: set[str] = field(default_factory=set)

    def apply(self, names: Names) -> None:
        for path in self.drop:
            names.pop(path, None)
        names.update(self.put)


@dataclass
class Trouble:
    """The `at`-th change and, if it lasts, all after it fail with `error`."""

    at: int
    error: int
    lasting: bool = False
    kinds: frozenset[str] | None = None  # which kinds of change; None for every kind

    def hits(self, kind: str, count: int) -> bool:
        due = count >= self.at if self.lasting else count == self.at
        return due and (self.kinds is None or kind in self.kinds)


class Medium:
    """A tree of files. Every change goes through `change`, which counts, fails or cuts."""

    def __init__(self, image: Image | None = None) -> None:
        self.names: Names = {"/": None}
        self.durable: Names = {"/": None}
        self.plant(image or {})
        self.pending: list[Move] = []
        self.left: Image | None = None  # what the power cut left
        self.asked: list[str] = []  # the kinds of all changes that were asked for
        self.trouble: Trouble | None = None
        self.cut_at: int | None = None
        self.seed: int | None = None  # of the cut to come; None loses all that is not synced

    def plant(self, image: Image, below: str = "") -> None:
        """Put files on the disk, synced."""
        for path, content in image.items():
            file = None if content is None else File(bytearray(content), bytearray(content))
            self.names[below + path] = self.durable[below + path] = file

    @property
    def count(self) -> int:
        return len(self.asked)

    @property
    def off(self) -> bool:
        return self.left is not None

    def need_power(self) -> None:
        if self.off:
            raise OSError(errno.EIO, "no power")

    def find(self, path: str) -> File | None:
        self.need_power()
        if path not in self.names:
            raise OSError(errno.ENOENT, path)
        return self.names[path]

    def change(self, kind: str, path: str) -> None:
        """Pass here before any change of `path`; OSError where it must not happen."""
        self.need_power()
        self.asked.append(kind)
        if self.count == self.cut_at:
            self.cut()
            self.need_power()
        if self.trouble and self.trouble.hits(kind, self.count):
            raise OSError(self.trouble.error, f"{kind} {path}")

    def create(self, path: str) -> File:
        self.change("create", path)
        file = File()
        self._name(Move({posixpath.dirname(path)}, {path: file}))
        return file

    def mkdir(self, path: str) -> None:
        self.change("mkdir", path)
        self._name(Move({posixpath.dirname(path)}, {path: None}))

    def remove(self, path: str) -> None:
        self.find(path)
        self.change("remove", path)
        self._name(Move({posixpath.dirname(path)}, {}, {path}))

    def rename(self, old: str, new: str) -> None:
        file = self.find(old)
        if file is None:
            raise OSError(errno.ENOTSUP, "folders keep their names here")
        self.change("rename", old)
        self._name(Move({posixpath.dirname(old), posixpath.dirname(new)}, {new: file}, {old}))

    def write(self, path: str, file: File, data: bytes, offset: int) -> None:
        # The kernel writes the index of the log back whenever it likes: that does not count.
        if path.endswith("-shm") and len(data) > 1:
            self.need_power()
        else:
            self.change("write", path)
        file.write(data, offset)

    def resize(self, path: str, file: File, size: int) -> None:
        self.change("resize", path)
        file.resize(size)

    def sync(self, path: str, file: File) -> None:
        try:
            self.change("sync", path)
        except OSError:
            if not self.off:
                file.lose()
            raise
        file.sync()

    def sync_folder(self, path: str) -> None:
        self.change("sync_folder", path)
        for move in [each for each in self.pending if path in each.folders]:
            self.pending.remove(move)
            move.apply(self.durable)

    def cut(self) -> None:
        """The power fails: from now on there is nothing but what is left."""
        if not self.off:
            self.left = self.after_cut(random.Random(self.seed) if self.seed is not None else None)

    def after_cut(self, chance: random.Random | None = None, below: str = "/") -> Image:
        names = dict(self.durable)
        for move in self.pending[: chance.randint(0, len(self.pending))] if chance else ():
            move.apply(names)
        return {
            path: file and file.left(chance)
            for path, file in sorted(names.items())
            if f"{path}/".startswith(below) and reachable(path, names)
        }

    def _name(self, move: Move) -> None:
        move.apply(self.names)
        self.pending.append(move)


def reachable(path: str, names: Names) -> bool:
    """A name in a folder that was lost is lost."""
    above: Callable[[str], str] = posixpath.dirname
    return path == "/" or (above(path) in names and reachable(above(path), names))
