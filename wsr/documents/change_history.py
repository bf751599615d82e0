"""Change history: what a calendar that is imported again must know of the days before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wsr.codec import Entry
from wsr.domain.kernel import Change, Put, Record, Workshop
from wsr.live.replay import steps
from wsr.storage.base import Readable

Days = Mapping[str, tuple[str, ...]]  # kind: the fields of it that are days in a calendar
Key = tuple[str, str]  # (kind, id)


@dataclass(frozen=True)
class Once:
    """A record that is or was there, with the last of its days that were ever set."""

    days: Mapping[str, str] = field(default_factory=dict)
    record: Record | None = None


@dataclass(frozen=True)
class Past:
    """`changed` gives the seq and the ms since 1970 of a record's last change, or its removal."""

    changed: dict[Key, tuple[int, int]] = field(default_factory=dict)
    once: dict[Key, Once] = field(default_factory=dict)

    def last(self, *keys: Key) -> tuple[int, int] | None:
        """When the latest of them changed; None where nothing is known."""
        return max((self.changed[key] for key in keys if key in self.changed), default=None)

    def days(self, key: Key) -> Mapping[str, str]:
        return self.once.get(key, Once()).days


def past(entries: Iterable[Entry], days: Days) -> Past:
    """What the log says of these `days`; `entries` begin at seq 1."""
    found = Past()
    for entry, changes in steps(Workshop(), entries):
        for change in changes:
            note(found, entry, change, days)
    return found


def note(found: Past, entry: Entry, change: Change, days: Days) -> None:
    kind, _ = change.key
    if kind not in days:
        return
    found.changed[change.key] = (entry.seq, entry.at)
    if isinstance(change, Put):
        now = {which: getattr(change.record, which) for which in days[kind]}
        ever = {**found.days(change.key), **{which: day for which, day in now.items() if day}}
        found.once[change.key] = Once(ever, change.record)


def past_of(kept: Readable, upto: int, days: Days) -> Past:
    """The past of a workshop until entry `upto`; StorageFailed where it cannot be read."""
    with kept.reading() as storage:
        return past((entry for entry in storage.read() if entry.seq <= upto), days)
