"""Admission: entries from elsewhere are replayed, each let in where it is one of our own making."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

import msgspec

from wsr.codec import (
    EVENTS,
    ID,
    MAX_INT,
    STRIPPED,
    Entry,
    beside_fields,
    decode,
    encode,
    from_wire,
    to_entry,
    to_event,
    to_wire,
)  # fmt: skip
from wsr.documents.report import report
from wsr.domain import records
from wsr.domain.index import evolve, forget
from wsr.domain.kernel import Event, Forget, Record, Refused, Workshop, apply_in_place
from wsr.importing import limits

DEPTH = 12
KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_/:.>-]{0,400}")  # an id, or several joined to one
FIRST = "workshop_created"
# Who may see a record, and which it is, follows from what happened; no event says it by itself.
NOT_SET = {"id", "kind", "code", "created_at", "joined_at"}
CHOICES = {
    ("person", "role"): records.ROLES, ("person", "status"): ("in", "removed", "erased"),
    ("stage", "activity"): records.ACTIVITIES,
    ("stage", "status"): ("ahead", "open", "done", "skipped"),
    ("card", "shown"): ("shown", "held", "hidden"), ("action", "horizon"): records.HORIZONS,
    ("vote", "status"): ("open", "closed"), ("link", "type"): records.LINK_TYPES,
}  # fmt: skip


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
        except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError,
                RecursionError, msgspec.MsgspecError) as error:  # fmt: skip
            raise limits.bad_entry(number(entry), type(error).__name__) from None
    need_sound(found.workshop)
    return found


def told(refused: Refused, entry: Entry) -> Refused:
    ours = refused.code in ("bad_import", "newer_version", "too_large")
    return refused if ours else limits.bad_entry(number(entry), refused.code)


def number(entry: Entry) -> int:
    return entry.seq if isinstance(entry.seq, int) else 0


def with_code(entry: Entry, code_for: Callable[[str], str]) -> Entry:
    return replace(entry, data={**entry.data, "code": code_for(entry.data["code"])})


def take_in(found: Admitted, entry: Entry) -> None:
    w = found.workshop
    need_next(w, entry)
    event = event_of(entry)
    found.forgets += forget(w, event)
    apply_in_place(w, entry.seq, evolve(w, event))
    found.entries.append(entry)


def need_next(w: Workshop, entry: Entry) -> None:
    """The next in line, from a moment and a person there can be."""
    if type(entry.seq) is not int or entry.seq != w.seq + 1:
        raise limits.bad_entry(w.seq + 1, "it is missing")
    if (entry.type == FIRST) is not (entry.seq == 1):
        raise limits.bad_entry(entry.seq, "a log begins with its workshop, and only once")
    if type(entry.at) is not int or not 0 <= entry.at <= limits.LAST_MOMENT:
        raise limits.bad_entry(entry.seq, "its time is none")
    if entry.person is not None and not is_id(entry.person):
        raise limits.bad_entry(entry.seq, "its person is none")


def is_id(value: Any) -> bool:
    return isinstance(value, str) and ID.fullmatch(value) is not None


def is_dict(value: Any) -> bool:
    return isinstance(value, dict)


def event_of(entry: Entry) -> Event:
    """The event, which says again exactly what the entry says."""
    kind = EVENTS.get(entry.type) if isinstance(entry.type, str) else None
    if kind is None or type(entry.version) is not int or entry.version < 1:
        raise limits.bad_entry(entry.seq, "there is no such event")
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
        raise limits.bad_entry(entry.seq, "its fields are not those of an entry")
    if len(encode([entry.data, entry.beside])) > limits.ENTRY:
        raise limits.too_large()
    for name, value in values({**entry.data, **entry.beside}):
        if name == "audience":
            raise limits.bad_entry(entry.seq, "it says who may see it")
        if isinstance(value, str):
            value.encode()
            if STRIPPED.search(value):
                raise limits.bad_entry(entry.seq, "a text has a broken character")
        if isinstance(value, int | float) and abs(value) > MAX_INT:
            raise limits.bad_entry(entry.seq, "a number is too large")
    own = {**entry.data, **entry.beside}.get("set")
    if isinstance(own, dict) and NOT_SET & own.keys():
        raise limits.bad_entry(entry.seq, "it changes what cannot be changed")


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
        raise limits.bad_entry(entry.seq, "its words are not those of the event")
    said = {**entry.data, **{n: v for n, v in entry.beside.items() if v is not None}}
    meant = decode(encode({**again.data, **again.beside}))
    if any(name not in meant or meant[name] != value for name, value in said.items()):
        raise limits.bad_entry(entry.seq, "its fields are not those of the event")


def need_sound(w: Workshop) -> None:
    """What came of it can be shown, told and kept."""
    about = w.get(records.About, "about")
    if about is None:
        raise limits.bad_file("it does not say which workshop it is")
    for record in w.records():
        if not is_sound(record):
            raise limits.bad_file(f"there can be no {record.kind} like one in it")
    try:
        report(w)
    except Exception as error:  # whatever it is, nobody shall meet it at the closing bell
        raise limits.bad_file(f"its report cannot be made: {type(error).__name__}") from None


def is_sound(record: Record) -> bool:
    chosen = ((f.name, getattr(record, f.name)) for f in fields(record))
    for name, value in chosen:
        if value not in CHOICES.get((record.kind, name), (value,)):
            return False
        timed = name == "at" or name.endswith("_at")
        if timed and value is not None and not 0 <= value <= limits.LAST_MOMENT:
            return False
    try:
        again = from_wire(type(record), msgspec.json.decode(encode(to_wire(record))))
    except (msgspec.MsgspecError, KeyError):
        return False
    same = encode(to_wire(again)) == encode(to_wire(record))
    return same and KEY.fullmatch(record.id) is not None
