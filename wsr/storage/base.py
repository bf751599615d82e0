"""The seam between the room and an engine that stores and orders, and does not think."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from wsr.codec import Entry
from wsr.domain.kernel import Change, Forget, Record


class StorageFailed(Exception):
    """Nothing of the batch is kept. The text is the engine's own reason."""


class BatchBroken(StorageFailed):
    """Something in the batch contradicts the rest; the disk is well."""


class FileLost(StorageFailed):
    """What is open is no longer what is under its name; the text says what happened."""


class Overtaken(StorageFailed):
    """Another writer was first: read what it kept, decide again."""


@dataclass(frozen=True)
class Answer:
    """What was answered to op `n` of `client`: a `seq`, or a refusal {code, why, params, field}.

    `left` are cards of many to which it was not done, each with such a refusal.
    """

    client: str
    n: int
    digest: str
    seq: int | None = None
    refused: dict[str, Any] | None = None
    left: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Sender:
    """The phone behind numbered ops: whose it is, how far it has come."""

    client: str
    person: str
    last_n: int


@dataclass(frozen=True)
class Key:
    """A secret someone holds, by its hash. Purpose: person, facilitator, wall, share.

    It ends at `expires_at` (ms since 1970), which use puts off (see live/keys.py) but for a share's.
    A share has the `name` its maker gave it.
    """

    hash: str
    purpose: str
    person: str | None = None
    made_at: int = 0
    expires_at: int | None = None
    name: str = ""


@dataclass(frozen=True)
class Batch:
    """What is kept in one transaction, all or nothing."""

    entries: list[Entry] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    senders: list[Sender] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)
    forgets: list[Forget] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)  # hashes of keys that open nothing any more
    renewed: list[Key] = field(default_factory=list)  # known ones, with another `expires_at`


class Readable(Protocol):
    """A workshop for whoever reads beside its writer, from any thread."""

    def reading(self) -> AbstractContextManager[Storage]:
        """A view of its own, never written through; StorageFailed where it cannot be read."""

    def export_file(self, target: Path) -> int:
        """Put one state of it into the session file `target`, verified, whole or not at all.

        The seq that the file has reached, or StorageFailed, which leaves an earlier file there.
        """


class Storage(Readable, Protocol):
    """One workshop's log with its shadow tables. One thread at a time may call it."""

    name: str  # for messages
    log: str
    restored: int | None  # the seq at which a copy took the place of a lost file

    def append(self, batch: Batch) -> None: ...
    def read(self, after: int = 0) -> Iterator[Entry]: ...
    def answer(self, client: str, n: int) -> Answer | None: ...
    def holds(self, forgets: list[Forget]) -> int: ...
    def forget(self, forgets: list[Forget]) -> None: ...
    def forget_authors(self, stages: list[str], kept: list[str]) -> None: ...
    def sender(self, client: str) -> Sender | None: ...
    def secrets(self) -> Iterable[Key]: ...
    def authors(self) -> set[str]:
        """Everyone with an entry of their own in the log."""

    def snapshot(self) -> tuple[int, list[Record]] | None: ...
    def records(self) -> Iterator[Record]: ...
    def rebuild(self, records: Iterable[Record]) -> None: ...
    def faults(self) -> list[str]: ...
    def bring_back(self) -> bool:
        """Whether the workshop was lost from its place and is on disk again; else StorageFailed."""

    def close(self) -> None: ...


class Kept(Readable, Protocol):
    """A workshop that lies where its engine keeps it, open or not."""

    def open(self, new_log: str | None = None) -> Storage:
        """For its one writer. A copy that is put to use continues as the log `new_log`."""


class Engine(Protocol):
    """Where a server keeps its workshops, each under its code. Failures are StorageFailed."""

    def create(self, code: str, log: str) -> Storage: ...
    def kept(self, code: str) -> Kept: ...
    def has(self, code: str) -> bool: ...
    def codes(self) -> list[str]:
        """The latest last; some may be no workshop's."""

    def adopt(self, made: Path, code: str) -> None:
        """Take over the session file `made`, which has one workshop in it and no key."""

    def discard(self, code: str) -> None: ...
