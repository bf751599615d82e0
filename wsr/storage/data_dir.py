"""Folder: the sessions folder belongs to one running server, which keeps its secrets there."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

LOCK, SECRETS = ".lock", ".secrets"
FAR = 1 << 30  # the byte that is locked on Windows, beyond the words that others read
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")


class FolderInUse(Exception):
    """Another process holds this folder; `holder` is what it wrote about itself."""

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(f"Another wsr is using the folder {path}{holder and f' ({holder})'}.")
        self.path, self.holder = path, holder


class Folder:
    """A sessions folder. Claim it before writing; reading needs no claim."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock: IO[str] | None = None
        self._secrets: dict[str, str] = {}  # as they were kept here, while it is held

    def claim(self, holder: str = "") -> Folder:
        """Hold the folder until `release` or the end of the process, or raise FolderInUse."""
        make(self.path)
        lock = open(self.path / LOCK, "a+", encoding="utf-8")  # noqa: SIM115
        try:
            lock_whole(lock)
        except OSError:
            lock.seek(0)
            said = lock.read(200).strip()
            lock.close()
            raise FolderInUse(self.path, said) from None
        self._lock, self._holder = lock, holder or f"process {os.getpid()}"
        self.say(self._holder)
        self._secrets |= {name: secret for name in self._names() if (secret := self.known(name))}
        return self

    def stand_again(self) -> bool:
        """Hold the folder and keep its secrets as before where it was moved, deleted or made anew.

        Whether there was anything to do; FolderInUse where another process was quicker.
        """
        if self._lock is None or self._stands():
            return False
        lost, kept = self._lock, dict(self._secrets)
        self.claim(self._holder)
        lost.close()
        for name, secret in kept.items():
            if self.known(name) is None:
                self.keep(name, secret)
        return True

    def _stands(self) -> bool:
        assert self._lock
        try:
            return os.path.samestat(os.fstat(self._lock.fileno()), os.stat(self.path / LOCK))
        except OSError:
            return False

    def _names(self) -> list[str]:
        return [
            each.stem for each in (self.path / SECRETS).glob("*.key") if SAFE.fullmatch(each.stem)
        ]

    def say(self, holder: str) -> None:
        """Tell those who come later who holds the folder."""
        if self._lock:
            self._lock.seek(0)
            self._lock.truncate()
            self._lock.write(holder + "\n")
            self._lock.flush()

    def release(self) -> None:
        """Let the next one in. The lock file stays: removing it would let two in at once."""
        if self._lock:
            # A courtesy to the next one, which a full disk may refuse.
            with suppress(OSError):
                self.say("")
            with suppress(OSError):
                self._lock.close()
            self._lock = None

    def __enter__(self) -> Folder:
        return self if self._lock else self.claim()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def secret(self, name: str) -> str:
        """The secret kept under this name; 256 bits made on first asking."""
        return self.known(name) or self.keep(name, secrets.token_urlsafe(32))

    def known(self, name: str) -> str | None:
        """The secret kept under this name, or None."""
        try:
            return self._place(name).read_text("utf-8").strip() or None
        except FileNotFoundError:
            return None

    def keep(self, name: str, value: str) -> str:
        """Write a secret for its owner's eyes only (mode 0600), whole or not at all."""
        place = self._place(name)
        make(place.parent, 0o700)
        fresh = place.with_name(f"{place.name}.new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(value + "\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(place)
        sync(place.parent)
        self._secrets[name] = value
        return value

    def forget(self, name: str) -> None:
        self._secrets.pop(name, None)
        self._place(name).unlink(missing_ok=True)

    def _place(self, name: str) -> Path:
        if not SAFE.fullmatch(name):
            raise ValueError(f"{name!r} is no name for a secret")
        return self.path / SECRETS / f"{name}.key"


def lock_whole(file: IO[str]) -> None:
    """Lock the file for this process, or raise OSError at once."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        file.seek(FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def make(folder: Path, mode: int = 0o777) -> None:
    """A folder, with those above it, that a power cut does not take away again."""
    if not folder.is_dir():
        make(folder.parent)
        folder.mkdir(mode, exist_ok=True)
        sync(folder.parent)


def sync(folder: Path) -> None:
    """Put the folder's own entries on disk, where the system can; Windows does so on its own."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
