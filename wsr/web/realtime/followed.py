"""Followed: what of a tick, or of a long absence, is news to those who do not follow everything."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import msgspec

from wsr.domain.following import Scope, Way, leads, own_ways, ways_of_guests
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.visibility import EVERYONE, several
from wsr.web import wire
from wsr.web.realtime.places import Places

Pending = dict[Key, list[Record | None]]  # what changed, and all that it has been before
NO_WAY: frozenset[Way] = frozenset()


class Lens(NamedTuple):
    """What someone followed when they were last told something, and what they follow now."""

    had: Scope
    has: Scope


@dataclass(frozen=True)
class News:
    """A record that may be news. Whoever comes to it by `steady` has it as it is already."""

    key: Key
    record: Record | None
    now: frozenset[Way]
    before: frozenset[Way]
    steady: frozenset[Way] = NO_WAY
    seen_by: frozenset[str] = frozenset()  # the audiences that saw it before

    @property
    def json(self) -> msgspec.Raw:
        assert self.record
        return wire.as_json(self.record)

    def shows(self, audiences: frozenset[str], lens: Lens) -> bool:
        if self.record is None or audiences.isdisjoint(several(self.record.audience)):
            return False
        return leads(self.now, audiences, lens.has)

    def is_new(self, audiences: frozenset[str], lens: Lens) -> bool:
        return self.shows(audiences, lens) and not leads(self.steady, audiences, lens.had)

    def is_gone(self, audiences: frozenset[str], lens: Lens) -> bool:
        if self.seen_by.isdisjoint(audiences) or self.shows(audiences, lens):
            return False
        return leads(self.before, audiences, lens.had)

    @property
    def homes(self) -> set[Key]:
        return {home for _, home in (*self.now, *self.before)}

    @property
    def audiences(self) -> set[str]:
        ways = {audience for audience, _ in (*self.now, *self.before)}
        return {*ways, *self.seen_by, *(several(self.record.audience) if self.record else ())}


class Followed:
    """`pending` for those who follow less than everything."""

    def __init__(self, workshop: Workshop, pending: Pending) -> None:
        self._workshop, self._pending = workshop, pending
        self._places = Places(workshop)
        self._made: dict[Key, News] = {}
        self._known: dict[Lens | None, tuple[frozenset[Key], frozenset[str]]] = {}

    @cached_property
    def changed(self) -> list[News]:
        """What has changed, and what is or was brought by something that has."""
        states = [state for key in self._pending if (state := self._now(key))]
        guests = [*self._brought, *(guest for state in states for guest in state.brings())]
        return [self._news(key) for key in {**self._pending, **dict.fromkeys(guests)}]

    def narrowed(self, lens: Lens) -> tuple[Lens, frozenset[str]]:
        """The lens as it is for all to whom the same is news, and the audiences that are told."""
        homes, seers = self._concerned(lens if lens.had != lens.has else None)
        return Lens(lens.had & homes, lens.has & homes), seers

    def _concerned(self, lens: Lens | None) -> tuple[frozenset[Key], frozenset[str]]:
        """What makes a difference: what someone follows, and who they are."""
        if lens not in self._known:
            news = self.changed if lens is None else self.news(lens)
            homes = {home for each in news for home in each.homes}
            turned = lens.had ^ lens.has if lens else ()
            seers = {audience for each in news for audience in each.audiences}
            self._known[lens] = frozenset(homes.union(turned)), frozenset({EVERYONE, *seers})
        return self._known[lens]

    def news(self, lens: Lens) -> list[News]:
        return self.changed if lens.had == lens.has else [*self.changed, *self._turned(lens)]

    def _turned(self, lens: Lens) -> list[News]:
        """What has not changed, in what someone begins or ceases to follow."""
        known = {each.key for each in self.changed}
        by_home = self._places.by_home
        turned = {home: by_home.get(home, ()) for home in lens.had ^ lens.has}
        found = {(r.kind, r.id): r for records in turned.values() for r in records}
        return [self._news(key) for key in found if key not in known]

    def _news(self, key: Key) -> News:
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def _make(self, key: Key) -> News:
        record, past = self._now(key), self._pending.get(key)
        states = [each for each in ([record] if past is None else past) if each]
        brought = [
            way for ways in self._brought.get(key, {}).values() for each in ways for way in each
        ]
        hosts = self._places.hosts(key).values()
        return News(
            key,
            record,
            self._places.ways(record) if record else NO_WAY,
            NO_WAY.union(brought, *hosts, *(own_ways(each, self._find) for each in states)),
            self._steady(key, record) if record and past is None else NO_WAY,
            frozenset(audience for each in states for audience in several(each.audience)),
        )

    def _steady(self, key: Key, record: Record) -> frozenset[Way]:
        """The ways by which someone has come to it all the time."""
        found = [own_ways(record, self._find)]
        for host, ways in self._places.hosts(key).items():
            earlier = self._brought.get(key, {}).get(host, [])
            if len(earlier) == len(self._pending.get(host, ())):
                found.append(ways.intersection(*earlier))
        return NO_WAY.union(*found)

    @cached_property
    def _brought(self) -> dict[Key, dict[Key, list[frozenset[Way]]]]:
        """What was brought by things that have changed: the ways then, one for each state."""
        found: defaultdict[Key, defaultdict[Key, list[frozenset[Way]]]]
        found = defaultdict(lambda: defaultdict(list))
        for key, past in self._pending.items():
            for state in filter(None, past):
                for guest in set(state.brings()):
                    found[guest][key].append(ways_of_guests(state, self._find))
        return {guest: dict(hosts) for guest, hosts in found.items()}

    def _now(self, key: Key) -> Record | None:
        return self._workshop.find(*key)

    def _find(self, kind: str, id: str) -> Record | None:
        """Also what is no more: it says where its parts were."""
        past = self._pending.get((kind, id), ())
        return self._workshop.find(kind, id) or next(filter(None, reversed(past)), None)
