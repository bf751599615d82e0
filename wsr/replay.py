"""Replay: the log folded into a workshop."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from wsr.codec import Entry, to_event
from wsr.domain.index import evolve
from wsr.domain.kernel import Workshop, apply_in_place

# What a log raises that was damaged, or written by another program.
UNREADABLE = (ValueError, KeyError, TypeError, msgspec.MsgspecError)


def replay(log: str, entries: Iterable[Entry]) -> Workshop:
    """The workshop after all `entries`, which start at seq 1 and have no gap."""
    workshop = Workshop(log)
    for entry in entries:
        if entry.seq != workshop.seq + 1:
            raise ValueError(f"the log has a gap before entry {entry.seq}")
        apply_in_place(workshop, entry.seq, evolve(workshop, to_event(entry)))
    return workshop
