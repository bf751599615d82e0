"""Loading: a workshop comes out of its file."""

from __future__ import annotations

import logging
from contextlib import suppress

from wsr.activities.index import sealed_for_good
from wsr.domain.kernel import Put, Workshop, apply_in_place
from wsr.live import old_authors
from wsr.live.replay import UNREADABLE, replay
from wsr.storage.base import Storage, StorageFailed

log = logging.getLogger(__name__)


def read(storage: Storage) -> Workshop:
    """From the tables where they are marked as true, at a cost that does not grow with the log.

    Else from the log, which is then replayed event by event.
    """
    return from_tables(storage) or replay(storage.log, storage.read())


def opened(storage: Storage) -> Workshop:
    """The same for whoever will write: where the log was needed, the tables are made again."""
    if workshop := from_tables(storage):
        redact(storage, workshop)
        return without_old_authors(storage, workshop)
    workshop = replay(storage.log, storage.read())
    try:
        storage.rebuild(workshop.records())
    except StorageFailed as error:  # the room can do without
        log.warning("the tables of %s are not made again: %s", storage.name, error)
    redact(storage, workshop)
    return without_old_authors(storage, workshop)


def without_old_authors(storage: Storage, workshop: Workshop) -> Workshop:
    """An earlier version kept who wrote and rated without a name; the stage is over."""
    stages, kept = old_authors.nameless(workshop)
    if not stages:
        return workshop
    try:
        storage.forget_authors(stages, kept)
        workshop = replay(storage.log, storage.read())
        storage.rebuild(workshop.records())
    except StorageFailed as error:  # the room can do without, and the next start tries again
        log.warning("the authors in %s are not forgotten: %s", storage.name, error)
    return workshop


def redact(storage: Storage, workshop: Workshop) -> None:
    """Blank what an earlier version of this program left of secret votes that are closed."""
    forgets = sealed_for_good(workshop)
    try:
        if storage.holds(forgets):
            storage.forget(forgets)
    except StorageFailed as error:  # the room can do without, and the next start tries again
        log.warning("closed votes of %s are not blanked: %s", storage.name, error)


def from_tables(storage: Storage) -> Workshop | None:
    with suppress(StorageFailed, *UNREADABLE):  # the log may still be whole
        if found := storage.snapshot():
            seq, records = found
            return apply_in_place(Workshop(storage.log), seq, map(Put, records))
    return None
