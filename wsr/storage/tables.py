"""Tables: records to and from the readable tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import MISSING, fields
from functools import cache
from typing import Any

import msgspec
from sqlite_utils import Database

from wsr.activities.index import BY_KIND, TABLE_OF
from wsr.codec import decode, encode
from wsr.domain.kernel import Change, Put, Record
from wsr.storage import schema


def write_changes(db: Database, changes: list[Change]) -> None:
    """The last word on each record, one statement per table; rows in the order of memory.

    What was removed and put again is deleted first, so that it comes last.
    """
    puts: defaultdict[str, dict[str, Record]] = defaultdict(dict)
    removed: defaultdict[str, list[tuple[str]]] = defaultdict(list)
    for change in changes:
        kind, id = change.key
        if isinstance(change, Put):
            puts[kind][id] = change.record
        else:
            puts[kind].pop(id, None)
            removed[kind].append((id,))
    for kind, ids in removed.items():
        db.conn.executemany(f"delete from [{TABLE_OF[kind]}] where id = ?", ids)
    for kind, records in puts.items():
        db.conn.executemany(upsert(kind), [row(each) for each in records.values()])


@cache
def upsert(kind: str) -> str:
    names = [f.name for f in fields(BY_KIND[kind])]
    sets = ", ".join(f"[{n}] = excluded.[{n}]" for n in names if n != "id")
    marks = ", ".join("?" * len(names))
    listed = ", ".join(f"[{n}]" for n in names)
    into = f"insert into [{TABLE_OF[kind]}] ({listed}) values ({marks})"
    return f"{into} on conflict (id) do update set {sets}"


def row(record: Record) -> list[Any]:
    parts = schema.json_columns(record.kind)
    values = ((f.name, getattr(record, f.name)) for f in fields(record))
    return [text(v) if is_json(name, v, parts) else v for name, v in values]


def is_json(name: str, value: Any, parts: frozenset[str]) -> bool:
    """What has parts; of an audience only where it is several."""
    return value is not None and (name in parts or isinstance(value, tuple))


def read_table(db: Database, noun: type[Record]) -> Iterator[Record]:
    """In the order in which the rows were made; msgspec.ValidationError where one does not fit."""
    types = schema.columns(noun)
    listed = ", ".join(f"[{name}]" for name in types)
    parts = schema.json_columns(noun.kind)
    read = {n: decode if n in parts else bool for n in types if n in parts or types[n] is bool}
    needed = {f.name for f in fields(noun) if f.default is f.default_factory is MISSING}
    for values in db.execute(f"select {listed} from [{TABLE_OF[noun.kind]}] order by rowid"):
        named = zip(types, values, strict=True)
        plain = {n: v for n, v in named if v is not None or n in needed}
        for name in (name for name in read if plain.get(name) is not None):
            plain[name] = read[name](plain[name])
        if plain["audience"].startswith("["):
            plain["audience"] = decode(plain["audience"])
        yield msgspec.convert(plain, noun)


def text(value: Any) -> str:
    return encode(value).decode()
