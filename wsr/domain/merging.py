"""Merging: what hangs on a card goes along to the card it is merged into, and comes back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from wsr.domain.fields import CardId, Plain
from wsr.domain.kernel import (
    Change,
    Event,
    Key,
    Put,
    Record,
    Remove,
    Workshop,
    apply,
    apply_in_place,
)
from wsr.domain.records import Card
from wsr.domain.visibility import NOBODY


@dataclass(frozen=True)
class Hanging:
    """How records of a noun hang on cards: `on` says on which.

    `moved` gives the record as it hangs on another card, or None where it can't. `stays` says that
    the other card has the same already. `recounted` is what is told of a card with what hangs on it.
    """

    on: Callable[[Any], Iterable[str]]
    moved: Callable[[Any, str, str], Record | None]
    stays: Callable[[Workshop, Any, str], bool] = lambda w, record, to: False
    recounted: Callable[[Workshop, str], list[Change]] = lambda w, card: []


Carried = Mapping[type[Record], Hanging]
Pair = tuple[Record, Record]  # as it was, and as it is then


@dataclass(frozen=True)
class Merger(Record):
    """What card `id` brought along when it was merged: `brought` are {kind, was, now}, two ids."""

    kind: ClassVar[str] = "merger"
    brought: Plain[tuple[dict[str, str], ...]] = ()

    def within(self) -> tuple[Key, ...]:
        return (("card", self.id),)


@dataclass(frozen=True)
class CarriedAlong(Event):
    """Comes after each of the cards was merged, as GivenBack comes before they part."""

    cards: Plain[tuple[str, ...]]
    into: CardId


@dataclass(frozen=True)
class GivenBack(Event):
    cards: Plain[tuple[str, ...]]


def carry(w: Workshop, e: CarriedAlong, carried: Carried) -> list[Change]:
    hanging = by_card(w, carried)
    return one_by_one(w, e.cards, lambda now, id: bring(now, id, e.into, hanging[id], carried))


def give_all_back(w: Workshop, e: GivenBack, carried: Carried) -> list[Change]:
    return one_by_one(w, e.cards, lambda now, id: give_back(now, id, carried))


def gone(w: Workshop, card: Card, carried: Carried) -> list[Change]:
    """A card that is withdrawn gives back what others have brought, and keeps nothing."""
    under = [m.id for m in w.all(Merger) if w.need(Card, m.id).merged_into == card.id]
    without = apply(w, w.seq, [Remove(card.kind, card.id)])
    freed = one_by_one(without, under, lambda now, id: give_back(now, id, carried))
    own: list[Change] = [Remove(Merger.kind, card.id)] if w.get(Merger, card.id) else []
    return [*freed, *own]


def one_by_one(
    w: Workshop, ids: Iterable[str], work: Callable[[Workshop, str], list[Change]]
) -> list[Change]:
    """Each sees what those before it have changed: two cards may bring the same."""
    now, changes = w.copy(), list[Change]()
    for id in ids:
        more = work(now, id)
        apply_in_place(now, w.seq, more)
        changes += more
    return changes


def by_card(w: Workshop, carried: Carried) -> defaultdict[str, list[Key]]:
    found: defaultdict[str, list[Key]] = defaultdict(list)
    for noun, hanging in carried.items():
        for record in w.all(noun):
            for id in hanging.on(record):
                found[id].append((record.kind, record.id))
    return found


def bring(w: Workshop, id: str, into: str, keys: list[Key], carried: Carried) -> list[Change]:
    pairs = [pair for key in keys if (pair := moving(w, key, id, into, carried))]
    brought = tuple({"kind": a.kind, "was": a.id, "now": b.id} for a, b in pairs)
    note: list[Change] = [Put(Merger(id, brought, audience=NOBODY))] if brought else []
    return [*told(w, pairs, carried, id, into), *note]


def give_back(w: Workshop, id: str, carried: Carried) -> list[Change]:
    merger, under = w.get(Merger, id), w.need(Card, id).merged_into
    if merger is None or under is None:
        return []
    keys = [(each["kind"], each["now"]) for each in merger.brought]
    pairs = [pair for key in keys if (pair := moving(w, key, under, id, carried))]
    return [*told(w, pairs, carried, id, under), Remove(Merger.kind, id)]


def moving(w: Workshop, key: Key, from_: str, to: str, carried: Carried) -> Pair | None:
    """The record and what becomes of it; None where it stays, as `to` has the same already."""
    record = w.find(*key)
    if record is None or from_ not in carried[type(record)].on(record):
        return None
    hanging = carried[type(record)]
    then = None if hanging.stays(w, record, to) else hanging.moved(record, from_, to)
    if then is None or (then.id != record.id and w.find(then.kind, then.id)):
        return None
    return record, then


def told(w: Workshop, pairs: list[Pair], carried: Carried, *cards: str) -> list[Change]:
    """The records as they hang now, and what is told of these cards because of it."""
    if not pairs:
        return []
    changes = moves(pairs)
    then = apply(w, w.seq, changes)
    counts = (carried[noun].recounted for noun in {type(record): 0 for record, _ in pairs})
    return [*changes, *(change for count in counts for id in cards for change in count(then, id))]


def moves(pairs: list[Pair]) -> list[Change]:
    left = [Remove(a.kind, a.id) for a, b in pairs if a.id != b.id]
    return [*left, *(Put(b) for _, b in pairs)]
