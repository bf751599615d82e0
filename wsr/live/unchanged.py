"""Unchanged: whether what an op would change is still as its sender saw it.

A way back (Undo on the console) must not overwrite what someone else has changed meanwhile. An op
with `since` is done only if every field that it would change holds what it held at that seq, or was
last changed by the sender.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from functools import cached_property

from wsr.codec import Entry
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Key,
    Put,
    Record,
    Refused,
    Workshop,
    apply_in_place,
    snake,
)
from wsr.domain.records import Person
from wsr.domain.sealing import Sealed
from wsr.live.moves import Move, Recent, changers
from wsr.live.replay import steps
from wsr.storage.base import Storage


@dataclass
class Since:
    """What was there at `seq`, from the recent moves; for facilitators else from the log.

    A phone cannot make the room read its whole log, which would hold up everyone.
    """

    seq: int
    now: Workshop
    storage: Storage
    recent: Recent
    fresh: list[Move]  # of the batch in the making
    entries: list[Entry] = field(default_factory=list)  # of these

    def need(self, actor: Actor, changes: list[Change]) -> None:
        """Refused with changed_since where one of the changes would overwrite another's."""
        for change in changes:
            now = self.now.find(*change.key)
            after = change.record if isinstance(change, Put) else None
            if differs(self.then(actor, change.key), now, after):
                self._need_own(actor, change.key)

    def then(self, actor: Actor, key: Key) -> Record | None:
        if self.seq < self.recent.since:
            return self._read(actor, key)
        moves = self._moves.get(key, [])
        if not moves or moves[-1][0] <= self.seq:
            return self.now.find(*key)  # no one has touched it
        before = [change for seq, change, _ in moves if seq <= self.seq]
        if not before:
            return self._read(actor, key)
        return before[-1].record if isinstance(before[-1], Put) else None

    @cached_property
    def _moves(self) -> dict[Key, list[Move]]:
        """By what they changed: an op of many asks for each of them."""
        found: dict[Key, list[Move]] = {}
        for move in (*self.recent.moves, *self.fresh):
            found.setdefault(move[1].key, []).append(move)
        return found

    def _read(self, actor: Actor, key: Key) -> Record | None:
        if not actor.facilitates or self._log.sealed:
            raise Refused(
                "changed_since",
                N_("No one can tell any more whether this still stands, so it wasn’t undone."),
            )
        return self._log.then.find(*key)

    def _need_own(self, actor: Actor, key: Key) -> None:
        who = self._changer(key)
        if who is not None and who == actor.person:
            return
        if actor.facilitates and (name := self._name(who)):
            raise Refused(
                "changed_since",
                N_("%(who)s has changed this since, so it wasn’t undone."),
                who=name,
            )
        raise Refused("changed_since", N_("Someone has changed this since, so it wasn’t undone."))

    def _changer(self, key: Key) -> str | None:
        for known in (changers(self.fresh, self.entries), self.recent.changers):
            if key in known:
                return known[key]
        return self._log.changers.get(key)

    def _name(self, who: str | None) -> str:
        found = self.now.get(Person, who) if who else None
        return found.name if found else ""

    @cached_property
    def _log(self) -> Told:
        """Reads the whole log: only for a facilitator who comes back after long."""
        return Told.by(self.now.log, self._entries(), self.seq)

    def _entries(self) -> Iterator[Entry]:
        yield from self.storage.read()
        yield from self.entries


@dataclass
class Told:
    """What a log says: the workshop at a seq, and who was the last to change what since then."""

    then: Workshop
    changers: dict[Key, str | None]
    sealed: bool = False  # a secret vote that was closed has moved the numbers

    @classmethod
    def by(cls, log: str, entries: Iterator[Entry], seq: int) -> Told:
        now, told = Workshop(log), cls(Workshop(log), {})
        for entry, changes in steps(now, entries):
            told.sealed |= entry.type == snake(Sealed.__name__)
            if entry.seq <= seq:
                apply_in_place(told.then, entry.seq, changes)
            else:
                told.changers |= {change.key: entry.person for change in changes}
        return told


def differs(then: Record | None, now: Record | None, after: Record | None) -> bool:
    """Whether a field that would change is no longer as it was then."""
    if then is None or now is None or after is None:
        return then != now
    changing = [f.name for f in fields(now) if getattr(now, f.name) != getattr(after, f.name)]
    return any(getattr(then, name) != getattr(now, name) for name in changing)
