"""Tables: records to and from the readable tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any

from sqlite_utils import Database

from wsr.codec import decode, encode, from_wire
from wsr.domain.kernel import Change, Put, Record
from wsr.domain.records import BY_KIND
from wsr.storage import schema


def write_changes(db: Database, changes: list[Change]) -> None:
    """The last change of each record, one statement per table."""
    last = {change.key: change for change in changes}
    puts: defaultdict[str, list[Record]] = defaultdict(list)
    removed: defaultdict[str, list[tuple[str]]] = defaultdict(list)
    for (kind, id), change in last.items():
        if isinstance(change, Put):
            puts[kind].append(change.record)
        else:
            removed[kind].append((id,))
    for kind, ids in removed.items():
        db.conn.executemany(f"delete from [{schema.TABLES[kind]}] where id = ?", ids)
    for kind, records in puts.items():
        db.conn.executemany(upsert(kind), [row(each) for each in records])


@cache
def upsert(kind: str) -> str:
    names = [f.name for f in fields(BY_KIND[kind])]
    sets = ", ".join(f"[{n}] = excluded.[{n}]" for n in names if n != "id")
    marks = ", ".join("?" * len(names))
    listed = ", ".join(f"[{n}]" for n in names)
    into = f"insert into [{schema.TABLES[kind]}] ({listed}) values ({marks})"
    return f"{into} on conflict (id) do update set {sets}"


def row(record: Record) -> list[Any]:
    parts = schema.json_columns(record.kind)
    values = ((f.name, getattr(record, f.name)) for f in fields(record))
    return [text(v) if name in parts and v is not None else v for name, v in values]


def read_table(db: Database, noun: type[Record]) -> Iterator[Record]:
    names = [f.name for f in fields(noun)]
    listed = ", ".join(f"[{n}]" for n in names)
    types = schema.columns(noun)
    parts = schema.json_columns(noun.kind)
    for values in db.execute(f"select {listed} from [{schema.TABLES[noun.kind]}] order by rowid"):
        plain = {n: v for n, v in zip(names, values, strict=True) if v is not None}
        for name, value in plain.items():
            if name in parts:
                plain[name] = decode(value)
            elif types[name] is bool:
                plain[name] = bool(value)
        yield from_wire(noun, {name.rstrip("_"): value for name, value in plain.items()})


def text(value: Any) -> str:
    return encode(value).decode()
