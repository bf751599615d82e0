"""The seam between the room and an engine that stores and orders, and does not think."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from wsr.codec import Entry
from wsr.domain.kernel import Change, Forget


class StorageFailed(Exception):
    """Nothing of the batch is kept. The text is the engine's own reason."""


class BatchBroken(StorageFailed):
    """Something in the batch contradicts the rest; the disk is well."""


@dataclass(frozen=True)
class Answer:
    """What was answered to op `n` of `client`: a `seq`, or a refusal {code, why, params, field}."""

    client: str
    n: int
    digest: str
    seq: int | None = None
    refused: dict[str, Any] | None = None


@dataclass(frozen=True)
class Sender:
    """The phone behind numbered ops: whose it is, how far it has come."""

    client: str
    person: str
    last_n: int


@dataclass(frozen=True)
class Key:
    """A secret somebody holds, by its hash. Purpose: person, facilitator, wall, share.

    A share ends at `expires_at` (ms since 1970) and has the `name` its maker gave it.
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


class Storage(Protocol):
    """One workshop's log with its shadow tables. One thread at a time may call it."""

    log: str
    restored: int | None  # the seq at which a copy took the place of a lost file

    def append(self, batch: Batch) -> None: ...
    def read(self, after: int = 0) -> Iterator[Entry]: ...
    def answer(self, client: str, n: int) -> Answer | None: ...
    def holds(self, forgets: list[Forget]) -> int: ...
    def sender(self, client: str) -> Sender | None: ...
    def secrets(self) -> Iterable[Key]: ...
    def close(self) -> None: ...
