"""Rooms: the workshops of one server, opened when someone asks for them."""

from __future__ import annotations

import hashlib
import logging
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from wsr.activities.index import decide
from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.setup import CreateWorkshop
from wsr.live.loading import opened
from wsr.live.loop import Loop
from wsr.live.moves import Move
from wsr.live.replay import UNREADABLE
from wsr.live.room import HOST, Publish, Room, WhoIsThere, no_one, now_ms
from wsr.storage.base import Engine, Kept, Key, Storage, StorageFailed
from wsr.storage.data_dir import Folder, FolderInUse
from wsr.storage.engines import engine_at
from wsr.storage.passing import Passing

log = logging.getLogger(__name__)
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # 31, without those that look alike
CODE = re.compile(f"[{LETTERS}]{{5,8}}")


def quiet(room: Room, before: int, moves: list[Move]) -> None:
    """Tell no one: for programs that serve no one."""


class Rooms:
    """The folder is claimed, so that no second process writes to it.

    Without an engine, workshops are files in the folder.
    """

    def __init__(
        self,
        folder: Folder,
        loop: Loop,
        *,
        publish: Publish = quiet,
        code_length: int = 6,
        clock: Callable[[], int] = now_ms,
        engine: Engine | None = None,
        present: WhoIsThere = no_one,
    ) -> None:
        self.engine = engine or engine_at("sqlite:", folder.path)
        self.folder, self.loop, self.code_length = folder, loop, code_length
        self._publish, self._clock, self._present = publish, clock, present
        self._open: dict[str, Room] = {}
        self._lock = loop.lock()
        self.forgot = loop.signal()  # set when something has left a log that copies still hold
        self.passing = Passing(folder.path)
        self._let_pass()

    def create(self, command: CreateWorkshop, passing: str | None = None) -> tuple[Room, str]:
        """A new workshop under a new code (`command.code` is replaced); its facilitator key.

        With `passing`, the code of another one, it is deleted at the end. Refused where the
        command is, before there is any file, or with not_saved.
        """
        asked = replace(command, code=self.new_code())
        decide(Workshop(), HOST, asked, self._clock())
        secret = secrets.token_urlsafe(32)
        with self._lock:
            if passing:
                self._mark_passing(asked.code, passing)
            return self._first(asked, secret), secret

    def _mark_passing(self, code: str, of: str) -> None:
        try:
            self.loop.offload(self.passing.add, code, of)
        except OSError as error:
            raise not_kept(error) from error

    def discard(self, code: str) -> None:
        """Delete a passing workshop for good: its file, its key, its mark."""
        with self._lock:
            if room := self._open.pop(code, None):
                room.close()
            self._forget(code)

    def _let_pass(self) -> None:
        for code in self.passing.codes():
            self.discard(code)

    def _first(self, asked: CreateWorkshop, secret: str) -> Room:
        """The new room with its first event, or nothing at all."""
        try:
            storage = self.loop.offload(self.engine.create, asked.code, new_log())
        except StorageFailed as error:
            raise not_kept(error) from error
        room = self._opened(asked.code, storage, Workshop(storage.log))
        try:
            self.folder.keep(asked.code, secret)
            room.do(HOST, asked, Key(hash_of(secret), "facilitator", None, self._clock()))
        except (OSError, Refused) as error:
            self._forget(asked.code)
            raise not_kept(error) from error
        return room

    def adopt(self, made: Path, code: str) -> tuple[Room, str]:
        """The session file `made` becomes the workshop `code`; its room and facilitator key.

        The file must lie in the folder and hold no key. Refused with not_saved.
        """
        secret = secrets.token_urlsafe(32)
        with self._lock:
            try:
                return self._adopted(made, code, secret), secret
            except (OSError, StorageFailed) as error:
                raise not_kept(error) from error

    def _adopted(self, made: Path, code: str, secret: str) -> Room:
        self.engine.adopt(made, code)
        room = self._opened(code, *self.loop.offload(self._load, code))
        try:
            self.folder.keep(code, secret)
            room.add_key(Key(hash_of(secret), "facilitator", None, self._clock()))
        except (OSError, Refused):
            self._forget(code)
            raise
        return room

    def _forget(self, code: str) -> None:
        """As far as the disk lets us, which has just failed."""
        with suppress(StorageFailed, KeyError):
            self._open.pop(code).close()
        with suppress(OSError):
            self.folder.forget(code)
        self.engine.discard(code)
        with suppress(OSError):
            self.passing.remove(code)

    def get(self, code: str) -> Room:
        """The room with this code, opened if it is not yet; Refused with no_such_room."""
        if room := self._open.get(code):
            return room
        with self._lock:
            if room := self._open.get(code):
                return room
            if not CODE.fullmatch(code) or not self.engine.has(code):
                raise Refused(
                    "no_such_room", N_("No workshop has this code. Check it on the screen."), "code"
                )
            return self._opened(code, *self.loop.offload(self._load, code))

    def codes(self) -> Iterator[str]:
        """The codes of all workshops, the latest last."""
        yield from (code for code in self.engine.codes() if CODE.fullmatch(code))

    def facilitator_key(self, code: str) -> str | None:
        """The key this folder keeps for its host to show again; None for a file moved here."""
        return self.folder.known(code)

    def opened(self) -> list[Room]:
        return list(self._open.values())

    def close(self) -> None:
        """Finish what is under way, then let the folder go."""
        self._let_pass()
        for room in self.opened():
            room.close()
        self._open.clear()
        self.folder.release()

    def _load(self, code: str) -> tuple[Storage, Workshop]:
        try:
            return open_workshop(self.engine.kept(code))
        except (StorageFailed, Refused, *UNREADABLE) as error:
            why = N_("This workshop’s file can’t be read (%(reason)s).")
            raise Refused("broken_file", why, reason=str(error)) from error

    def _opened(self, code: str, storage: Storage, workshop: Workshop) -> Room:
        room = Room(
            code,
            storage,
            workshop,
            self.loop,
            self._publish,
            self._clock,
            self._stand_again,
            self._present,
            self.forgot.set,
        )
        self._open[code] = room
        return room

    def _stand_again(self) -> None:
        """What was taken away with a session file may have been the whole folder."""
        try:
            self.folder.stand_again()
        except (FolderInUse, OSError) as error:
            log.error("the folder is not held any more: %s", error)

    def new_code(self) -> str:
        """One that no workshop in the folder has."""
        while True:
            code = "".join(secrets.choice(LETTERS) for _ in range(self.code_length))
            if not self.engine.has(code):
                return code


def not_kept(error: Exception) -> Refused:
    why = N_("The workshop can’t be saved on this laptop (%(reason)s).")
    reason = error.params.get("reason") if isinstance(error, Refused) else None
    return Refused("not_saved", why, reason=reason or str(error))


def open_workshop(kept: Kept) -> tuple[Storage, Workshop]:
    """For its one writer; StorageFailed, or one of UNREADABLE."""
    storage = kept.open(new_log())
    try:
        workshop = opened(storage)
        if workshop.seq == 0:
            raise ValueError("it holds no workshop")
        return storage, workshop
    except BaseException:
        storage.close()
        raise


def new_log() -> str:
    return secrets.token_hex(8)


def hash_of(secret: str) -> str:
    """How a secret is kept: 256 random bits need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()
