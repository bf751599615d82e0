"""Admission: entries from elsewhere are replayed, each let in where it is one of our own making."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from wsr.activities.index import EVENTS, evolve, forget
from wsr.codec import MAX_INT, Entry, beside_fields, decode, encode, to_entry, to_event
from wsr.domain.fields import ID
from wsr.domain.kernel import N_, Event, Forget, Refused, Workshop, apply_in_place
from wsr.domain.pasted import STRIPPED
from wsr.domain.sealing import Sealed
from wsr.importing import limits
from wsr.importing.soundness import need_sound
from wsr.live.ops import blurred, to_blank

DEPTH = 12
FIRST = "workshop_created"
# Who can see a record, and which it is, follows from what happened; no event alone says it.
NOT_SET = {"id", "kind", "code", "created_at", "joined_at"}


@dataclass
class Admitted:
    """The workshop with the log it comes from; `forgets` is what that log must not say any more."""

    workshop: Workshop
    entries: list[Entry] = field(default_factory=list)
    forgets: list[Forget] = field(default_factory=list)


def admit(log: str, entries: Iterable[Entry], code_for: Callable[[str], str]) -> Admitted:
    """All of it or nothing: Refused with bad_import or newer_version at the first fault.

    `code_for` gives the workshop's code here for the one it had.
    """
    found = Admitted(Workshop(log))
    for entry in entries:
        try:
            take_in(found, with_code(entry, code_for) if entry.type == FIRST else entry)
        except Refused as refused:
            raise told(refused, entry) from None
        except (
            ArithmeticError,
            LookupError,
            TypeError,
            ValueError,
            AttributeError,
            RecursionError,
            msgspec.MsgspecError,
        ) as error:
            raise no_entry(number(entry), type(error).__name__) from None
    need_sound(found.workshop)
    blur(found)
    return found


def blur(found: Admitted) -> None:
    """An earlier version kept each tap of a secret vote: not even how many there were is kept."""
    many = len(to_blank(found.entries, [each for each in found.forgets if each.whole]))
    for _ in range(many, blurred(many) if many else 0):
        found.workshop.seq += 1
        at = found.entries[-1].at
        found.entries.append(to_entry(Sealed(), found.workshop.seq, at, None))


def told(refused: Refused, entry: Entry) -> Refused:
    ours = refused.code in ("bad_import", "newer_version", "too_large")
    return refused if ours else no_entry(number(entry), refused.code)


def no_entry(seq: int, reason: str) -> Refused:
    why = N_("Entry %(seq)d of this file can’t be imported (%(reason)s).")
    return limits.bad_entry(seq, why, reason=reason)


def number(entry: Entry) -> int:
    return entry.seq if isinstance(entry.seq, int) else 0


def with_code(entry: Entry, code_for: Callable[[str], str]) -> Entry:
    return replace(entry, data={**entry.data, "code": code_for(entry.data["code"])})


def take_in(found: Admitted, entry: Entry) -> None:
    w = found.workshop
    need_next(w, entry)
    event = event_of(entry)
    changes = evolve(w, event)
    found.forgets += forget(w, event, changes)
    apply_in_place(w, entry.seq, changes)
    found.entries.append(entry)


def need_next(w: Workshop, entry: Entry) -> None:
    """The next in line, from a moment and a person there can be."""
    if type(entry.seq) is not int or entry.seq != w.seq + 1:
        raise limits.bad_entry(w.seq + 1, N_("Entry %(seq)d of this file is missing."))
    if (entry.type == FIRST) is not (entry.seq == 1):
        why = N_("Only the first entry of a file can create a workshop. Entry %(seq)d is wrong.")
        raise limits.bad_entry(entry.seq, why)
    if type(entry.at) is not int or not 0 <= entry.at <= limits.LAST_MOMENT:
        raise limits.bad_entry(entry.seq, N_("Entry %(seq)d of this file has an invalid time."))
    if entry.person is not None and not is_id(entry.person):
        raise limits.bad_entry(entry.seq, N_("Entry %(seq)d of this file names an invalid person."))


def is_id(value: Any) -> bool:
    return isinstance(value, str) and ID.fullmatch(value) is not None


def is_dict(value: Any) -> bool:
    return isinstance(value, dict)


def event_of(entry: Entry) -> Event:
    """The event, which says again exactly what the entry says."""
    kind = EVENTS.get(entry.type) if isinstance(entry.type, str) else None
    if kind is None or type(entry.version) is not int or entry.version < 1:
        raise limits.bad_entry(entry.seq, N_("Entry %(seq)d of this file is of an unknown kind."))
    if entry.version > kind.version:
        raise limits.newer()
    need_plain(entry)
    event = to_event(entry)
    if entry.version == kind.version:
        need_same(entry, event)
    return event


def need_plain(entry: Entry) -> None:
    """Objects of texts, numbers, lists: nothing that an honest program would not have written."""
    if not (is_dict(entry.data) and is_dict(entry.beside)) or entry.data.keys() & entry.beside:
        raise limits.other_fields(entry.seq)
    if len(encode([entry.data, entry.beside])) > limits.entry(entry.type):
        raise limits.too_large()
    for name, value in values({**entry.data, **entry.beside}):
        if name == "audience":
            why = N_("Entry %(seq)d of this file says who can see it. No entry may do that.")
            raise limits.bad_entry(entry.seq, why)
        if isinstance(value, str):
            value.encode()
            if STRIPPED.search(value):
                why = N_("Entry %(seq)d of this file has text with a broken character.")
                raise limits.bad_entry(entry.seq, why)
        if isinstance(value, int | float) and abs(value) > MAX_INT:
            why = N_("Entry %(seq)d of this file has a number that is too large.")
            raise limits.bad_entry(entry.seq, why)
    own = {**entry.data, **entry.beside}.get("set")
    if isinstance(own, dict) and NOT_SET & own.keys():
        why = N_("Entry %(seq)d of this file changes something that can’t be changed.")
        raise limits.bad_entry(entry.seq, why)


def values(value: Any, name: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Every name and every value inside, however deep; RecursionError where that is too deep."""
    if depth > DEPTH:
        raise RecursionError
    yield name, value
    if isinstance(value, dict):
        for key, each in value.items():
            yield "", key
            yield from values(each, key, depth + 1)
    elif isinstance(value, list):
        for each in value:
            yield from values(each, "", depth + 1)


def need_same(entry: Entry, event: Event) -> None:
    kind = type(event)
    again = to_entry(event, entry.seq, entry.at, entry.person)
    if not entry.beside.keys() <= beside_fields(kind):  # type: ignore[arg-type]
        raise limits.other_fields(entry.seq)
    said = {**entry.data, **{n: v for n, v in entry.beside.items() if v is not None}}
    meant = decode(encode({**again.data, **again.beside}))
    if any(name not in meant or meant[name] != value for name, value in said.items()):
        raise limits.other_fields(entry.seq)
