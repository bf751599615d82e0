"""Replay: the log folded into a workshop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from wsr.activities.index import evolve
from wsr.codec import Entry, to_event
from wsr.domain.kernel import Change, Workshop, apply_in_place

# What a log raises that was damaged, or written by another program.
UNREADABLE = (ValueError, KeyError, TypeError, msgspec.MsgspecError)


def replay(log: str, entries: Iterable[Entry]) -> Workshop:
    """The workshop after all `entries`, which start at seq 1 and have no gap."""
    workshop = Workshop(log)
    for _ in steps(workshop, entries):
        pass
    return workshop


def steps(workshop: Workshop, entries: Iterable[Entry]) -> Iterator[tuple[Entry, list[Change]]]:
    """Each entry with what it changes in `workshop`, which is still as it was before."""
    for entry in entries:
        if entry.seq != workshop.seq + 1:
            raise ValueError(f"the log has a gap before entry {entry.seq}")
        changes = evolve(workshop, to_event(entry))
        yield entry, changes
        apply_in_place(workshop, entry.seq, changes)
