"""Verify: whether a session file is whole, and how its tables are made again from its log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from wsr.codec import encode, to_wire
from wsr.domain.kernel import Record, Workshop
from wsr.domain.records import About
from wsr.live.replay import replay
from wsr.storage.base import Kept, Readable, Storage, StorageFailed

MOST_NAMED = 5  # records named in one finding
UNREADABLE = (ValueError, KeyError, TypeError, msgspec.MsgspecError)
REMEDY = "To make the tables again: wsr rebuild FILE"


@dataclass(frozen=True)
class Found:
    """What a check came to: one sentence, and whether all is well."""

    ok: bool
    says: str


def check(kept: Readable) -> list[Found]:
    """Every check in order; the file is only read."""
    try:
        with kept.reading() as storage:
            return readable(storage)
    except StorageFailed as error:
        return [Found(False, f"The file cannot be opened: {error}.")]


def readable(storage: Storage) -> list[Found]:
    try:
        return list(checks(storage))
    except StorageFailed as error:
        return [Found(False, f"The file cannot be read: {error}.")]


def checks(storage: Storage) -> Iterator[Found]:
    faults = storage.faults()
    yield Found(not faults, "; ".join(faults[:MOST_NAMED]) or "SQLite finds the file sound.")
    try:
        workshop = replay(storage.log, storage.read())
    except UNREADABLE as error:
        yield Found(False, f"The log cannot be replayed: {error}.")
        return
    yield Found(True, f"The log has {workshop.seq} entries without a gap.")
    yield about(workshop)
    try:
        yield tables(workshop, storage.records())
    except UNREADABLE as error:
        yield Found(False, f"The tables cannot be read: {error}. {REMEDY}")


def about(workshop: Workshop) -> Found:
    found = workshop.get(About, "about")
    if found is None:
        return Found(False, "The log does not say which workshop this is.")
    return Found(True, f"It is the workshop {found.code}, \u201c{found.title}\u201d.")


def tables(workshop: Workshop, records: Iterable[Record]) -> Found:
    """Whether the readable tables say what the log says."""
    told, true = by_key(records), by_key(workshop.records())
    differing = [key for key in told | true if told.get(key) != true.get(key)]
    if not differing:
        return Found(True, f"The tables hold what the log says: {len(true)} records.")
    named = ", ".join(f"{kind} {id}" for kind, id in differing[:MOST_NAMED])
    many = f"{len(differing)} records differ between log and tables"
    return Found(False, f"{many}: {named}. {REMEDY}")


def by_key(records: Iterable[Record]) -> dict[tuple[str, str], bytes]:
    """Records as they would travel, which is what must be the same."""
    return {(r.kind, r.id): encode(to_wire(r)) for r in records}


def rebuild(kept: Kept) -> int:
    """Make the tables again from the log; how many records they hold now."""
    storage = kept.open()
    try:
        records = list(replay(storage.log, storage.read()).records())
        storage.rebuild(records)
        return len(records)
    finally:
        storage.close()
