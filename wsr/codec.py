"""Codec: commands, events and records to and from JSON, strictly."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from wsr.activities.index import BY_KIND, COMMANDS, EVENTS
from wsr.domain import pasted, privacy
from wsr.domain.fields import BLANK, ID, Beside, Words, marked
from wsr.domain.kernel import N_, Command, Event, Record, Refused, snake

MAX_ITEMS = 1000  # in any list or object of a message
MAX_INT = 2**53
IDS = tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """One line of the log. `data` is the event without what is kept beside it in `beside`."""

    seq: int
    at: int  # ms since 1970
    person: str | None
    type: str
    version: int
    data: dict[str, Any]
    beside: dict[str, Any]


def command_from_wire(do: Any, with_: Any) -> Command:
    """The command that a phone asks for, or Refused with a code that starts the sentence.

    Codes: unknown_command, bad_message, unknown_field, missing_field, wrong_type, bad_text,
    empty_text, too_long, bad_id, too_many.
    """
    if not isinstance(do, str) or do not in COMMANDS:
        raise Refused("unknown_command", N_("This page sent something unknown. Reload it."))
    kind = COMMANDS[do][0]
    command: Command = command_from(kind, with_)
    return command


def command_from(kind: type[Any], with_: Any) -> Any:
    """The same for a command given by its class; the HTTP doors use this."""
    if not isinstance(with_, dict):
        raise Refused("bad_message", N_("The message can’t be read."))
    names = need_known(kind, with_)
    try:
        command = msgspec.convert({names[k]: cleaned(v, k) for k, v in with_.items()}, kind)
    except msgspec.ValidationError as error:
        raise refused_type(error) from None
    return checked(command)


def need_known(kind: type[Any], given: dict[str, Any]) -> dict[str, str]:
    """What each field of the wire is called in `kind`; refuses a field that it does not have."""
    hints = field_types(kind)  # type: ignore[arg-type]  # mypy takes a class for no key
    names = {name.rstrip("_"): name for name in hints}
    for name, value in given.items():
        if name not in names:
            raise Refused("unknown_field", N_("There is no such field."), readable(name))
        hint = hints[names[name]]
        inner = next((t for t in (hint, *get_args(hint)) if is_dataclass(t)), None)
        if inner and isinstance(value, dict):
            need_known(inner, value)  # type: ignore[arg-type]
    return names


def readable(name: Any) -> str:
    """A name that a stranger made up, fit to be told back and to be kept."""
    return str(name)[:40].encode(errors="replace").decode()


@cache
def field_types(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {f.name: hints[f.name] for f in fields(kind)}


def cleaned(value: Any, field: str, depth: int = 0) -> Any:
    """The value with every text in it normalised; refuses what no honest page sends."""
    if isinstance(value, str):
        return cleaned_text(value, field)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > MAX_INT:
        raise Refused("wrong_type", N_("That isn’t the right kind of value."), field)
    if isinstance(value, list | dict):
        if len(value) > MAX_ITEMS or depth > 4:
            raise Refused("too_many", N_("That is too much at once."), field)
        return cleaned_items(value, field, depth + 1)
    return value


def cleaned_items(value: Any, field: str, depth: int) -> Any:
    if isinstance(value, list):
        return [cleaned(each, field, depth) for each in value]
    return {cleaned(k, field): cleaned(v, str(k)[:40], depth) for k, v in value.items()}


def cleaned_text(text: str, field: str | None = None) -> str:
    """NFC in plain signs (see pasted.py), ends trimmed; lone surrogates are refused as bad_text.

    Said again of its own result it changes nothing.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused("bad_text", N_("This text has a broken character."), field) from None
    # Stripped first: what a stripped sign had kept apart may belong together.
    return unicodedata.normalize("NFC", pasted.plain(text)).strip()


def refused_type(error: msgspec.ValidationError) -> Refused:
    """msgspec names the field as `$.field` or in the sentence; the code says which fault."""
    said = str(error)
    if missing := re.search(r"missing required field `(\w+)`", said):
        return Refused("missing_field", N_("Something is missing."), missing[1].rstrip("_"))
    at = re.search(r"`\$\.(\w+)", said)
    field = at[1].rstrip("_") if at else None
    return Refused("wrong_type", N_("That isn’t the right kind of value."), field)


def checked(command: Any) -> Any:
    """Refuse texts that are blank or too long and ids that are none; inner values and lists too."""
    limits = text_limits(type(command))  # type: ignore[arg-type]
    lists = id_lists(type(command))  # type: ignore[arg-type]
    for f in fields(command):
        value = getattr(command, f.name)
        if is_dataclass(value):
            command = replace(command, **{f.name: checked(value)})
        elif isinstance(value, str):
            command = replace(command, **{f.name: fitting(f.name, value, limits.get(f.name))})
        elif f.name in lists and value:
            listed = tuple(fitting(f.name, each, limits.get(f.name)) for each in value)
            command = replace(command, **{f.name: listed})
    return command


@cache
def id_lists(kind: type[Any]) -> frozenset[str]:
    hints = field_types(kind)  # type: ignore[arg-type]
    return frozenset(n for n, hint in hints.items() if IDS in (hint, *get_args(hint)))


@cache
def text_limits(kind: type[Any]) -> dict[str, Words]:
    return marked(kind, Words)


def fitting(field: str, value: str, limit: Words | None) -> str:
    """The text, on one line where its field is one, or Refused."""
    text = " ".join(value.split()) if limit and limit.line and "\n" in value else value
    check_text(field.rstrip("_"), text, limit)
    return text


def check_text(field: str, value: str, limit: Words | None) -> None:
    if limit is None:
        if value and not ID.fullmatch(value):
            raise Refused("bad_id", N_("That id can’t be used."), field)
    elif len(value) > limit.limit:
        raise Refused(
            "too_long", N_("Please use at most %(most)d characters."), field, most=limit.limit
        )
    elif not limit.empty and BLANK.fullmatch(value):
        raise Refused("empty_text", N_("Please write something first."), field)


# How an event of an older version becomes one of the next: {(type, version): data -> data}.
UPGRADES: dict[tuple[str, int], Any] = {}


@cache
def beside_fields(kind: type[Any]) -> frozenset[str]:
    return frozenset(marked(kind, Beside))


def to_entry(event: Event, seq: int, at: int, person: str | None) -> Entry:
    kind = type(event)
    plain = msgspec.to_builtins(event)
    apart = beside_fields(kind)  # type: ignore[arg-type]
    data = {name: value for name, value in plain.items() if name not in apart}
    beside = {name: plain[name] for name in apart}
    return Entry(seq, at, person, snake(kind.__name__), kind.version, data, beside)


def to_event(entry: Entry) -> Event:
    """The event of a log entry, upgraded to its present version; msgspec.ValidationError else."""
    kind = EVENTS[entry.type]
    known = {name: value for name, value in entry.beside.items() if value is not None}
    forgotten = {name: blank(kind, name) for name in entry.beside if name not in known}
    data = {**entry.data, **known, **forgotten}
    for version in range(entry.version, kind.version):
        data = UPGRADES[entry.type, version](data)
    return msgspec.convert(data, kind)


def blank(kind: type[Any], name: str) -> Any:
    """What takes the place of own words that were forgotten."""
    hint = field_types(kind)[name]  # type: ignore[arg-type]
    if type(None) in get_args(hint):
        return None
    return (get_origin(hint) or hint)()


@cache
def wire_fields(kind: str) -> tuple[tuple[str, str], ...]:
    """The fields that travel; one that does not say what it holds is closed to all."""
    closed = privacy.unmarked(BY_KIND[kind])
    named = (f.name for f in fields(BY_KIND[kind]))
    return tuple((name, name.rstrip("_")) for name in named if name not in closed)


def to_wire(record: Record) -> dict[str, Any]:
    """A record as it travels: its kind, then its fields; null and "everyone" are left out."""
    out: dict[str, Any] = {"kind": record.kind}
    for name, wire in wire_fields(record.kind):
        value = getattr(record, name)
        if value is not None and not (name == "audience" and value == "everyone"):
            out[wire] = value
    return out


def from_wire(kind: type[Record], plain: dict[str, Any]) -> Record:
    """The record back from to_wire's form; msgspec.ValidationError where it does not fit."""
    names = {wire: name for name, wire in wire_fields(kind.kind)}
    told = {names[k]: v for k, v in plain.items() if k != "kind"}
    return msgspec.convert({**dict.fromkeys(needed(kind)), **told}, kind)


@privacy.once
def needed(kind: type[Record]) -> frozenset[str]:
    """The fields without a default: null where they do not travel."""
    return frozenset(f.name for f in fields(kind) if f.default is f.default_factory is MISSING)


def encode(value: Any) -> bytes:
    return msgspec.json.encode(value)


def decode(text: bytes | str) -> Any:
    return msgspec.json.decode(text)


COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def as_sent(value: Any) -> bytes:
    """What came in as JSON, to weigh and compare it before it is checked; ValueError if none."""
    try:
        text = COMPACT.encode(value)
    except (TypeError, RecursionError) as error:
        raise ValueError(str(error)) from None
    return text.encode(errors="surrogatepass")
