"""Places: by which ways each record of a workshop comes to those who do not follow everything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from wsr.domain.following import Way, own_ways, ways_of_guests
from wsr.domain.kernel import Key, Record, Workshop


class Places:
    """Good for as long as the workshop stays as it is."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop

    @cached_property
    def _guests(self) -> dict[Key, list[Record]]:
        """What is brought, with what brings it."""
        found: defaultdict[Key, list[Record]] = defaultdict(list)
        for host in hosts(self._workshop):
            for guest in host.brings():
                found[guest].append(host)
        return dict(found)

    def hosts(self, key: Key) -> dict[Key, frozenset[Way]]:
        """What brings this record, and how one comes to that."""
        found = self._guests.get(key, ())
        return {(r.kind, r.id): ways_of_guests(r, self._workshop.find) for r in found}

    def ways(self, record: Record) -> frozenset[Way]:
        own = own_ways(record, self._workshop.find)
        return own.union(*self.hosts((record.kind, record.id)).values())

    @cached_property
    def by_home(self) -> dict[Key, list[Record]]:
        """The records that someone comes to who follows this."""
        found: defaultdict[Key, list[Record]] = defaultdict(list)
        for record in self._workshop.records():
            for home in {home for _, home in self.ways(record)}:
                found[home].append(record)
        return dict(found)


def hosts(workshop: Workshop) -> Iterator[Record]:
    """The records that bring others, if there are any of their kind."""
    for records in workshop.by_kind().values():
        for record in records.values():
            if type(record).brings is Record.brings:
                break
            yield record
