"""SQLite: one file per workshop, written through one connection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed SQLite where a wheel brings one

from wsr.codec import Entry, decode, encode, from_wire
from wsr.domain.kernel import Change, Put, Record
from wsr.domain.records import BY_KIND, NOUNS
from wsr.storage import schema
from wsr.storage.base import Answer, Batch, BatchBroken, Key, Sender, StorageFailed


class SqliteStorage:
    """One session file. Errors of the engine come out as StorageFailed."""

    def __init__(self, db: Database, path: Path) -> None:
        self.db, self.path = db, path
        found = db.execute("select value from meta where name = 'log'").fetchone()
        self.log: str = found[0]

    @classmethod
    def create(cls, path: Path, log: str) -> SqliteStorage:
        """A new file; StorageFailed where one stands already or none can be made."""
        if path.exists():
            raise StorageFailed(f"{path.name} exists already")
        with failing():
            db = connect(path)
            db.execute("begin immediate")
            schema.migrate(db)
            db.execute("insert into meta values ('log', ?)", [log])
            db.execute("commit")
        return cls(db, path)

    @classmethod
    def open(cls, path: Path) -> SqliteStorage:
        """An existing file, brought to the present format."""
        with failing():
            need_session_file(path)
            db = connect(path)
            db.execute("begin immediate")
            schema.migrate(db)
            db.execute("commit")
            return cls(db, path)

    @classmethod
    def open_readonly(cls, path: Path) -> SqliteStorage:
        """For reports and checks beside a running server; never writes."""
        with failing():
            need_session_file(path)
            uri = f"{path.resolve().as_uri()}?mode=ro"
            return cls(Database(sqlite3.connect(uri, uri=True, check_same_thread=False)), path)

    def append(self, batch: Batch) -> None:
        """Everything or nothing, on disk when this returns; StorageFailed leaves it as it was."""
        with failing(self.db):
            self.db.execute("begin immediate")
            # Rows of one batch may come before those they refer to; all is checked at commit.
            self.db.execute("pragma defer_foreign_keys = on")
            self._write_log(batch)
            write_changes(self.db, batch.changes)
            self.db.execute("commit")

    def _write_log(self, batch: Batch) -> None:
        many = self.db.conn.executemany
        entries = [(e.seq, e.at, e.person, e.type, e.version, text(e.data)) for e in batch.entries]
        many("insert into events values (?, ?, ?, ?, ?, ?)", entries)
        beside = [(e.seq, f, text(v)) for e in batch.entries for f, v in e.beside.items()]
        many("insert into own_words values (?, ?, ?)", beside)
        senders = [(s.client, s.person, s.last_n) for s in batch.senders]
        many("insert into senders values (?, ?, ?) on conflict (client) do update "
             "set last_n = excluded.last_n", senders)  # fmt: skip
        answers = [
            (a.client, a.n, a.digest, a.seq, text(a.refused) if a.refused else None)
            for a in batch.answers
        ]
        many("insert into answers values (?, ?, ?, ?, ?)", answers)
        keys = [(k.hash, k.purpose, k.person, k.made_at) for k in batch.keys]
        many("insert into keys values (?, ?, ?, ?)", keys)

    def read(self, after: int = 0) -> Iterator[Entry]:
        """The log's entries with seq > after, in order."""
        beside: defaultdict[int, dict[str, Any]] = defaultdict(dict)
        with failing():
            rows = self.db.execute("select seq, field, value from own_words where seq > ?", [after])
            for seq, field, value in rows:
                beside[seq][field] = decode(value)
            rows = self.db.execute("select * from events where seq > ? order by seq", [after])
            for seq, at, person, type_, version, data in rows:
                yield Entry(seq, at, person, type_, version, decode(data), beside.pop(seq, {}))

    def answer(self, client: str, n: int) -> Answer | None:
        with failing():
            row = self.db.execute(
                "select * from answers where client = ? and n = ?", [client, n]
            ).fetchone()
        if row is None:
            return None
        client, n, digest, seq, refused = row
        return Answer(client, n, digest, seq, decode(refused) if refused else None)

    def sender(self, client: str) -> Sender | None:
        with failing():
            row = self.db.execute("select * from senders where client = ?", [client]).fetchone()
        return row and Sender(*row)

    def secrets(self) -> Iterable[Key]:
        with failing():
            return [Key(*row) for row in self.db.execute("select * from keys").fetchall()]

    def drop_keys(self, purpose: str) -> None:
        with failing(self.db):
            self.db.execute("begin immediate")
            self.db.execute("delete from keys where purpose = ?", [purpose])
            self.db.execute("commit")

    def records(self) -> Iterator[Record]:
        """What the readable tables say, as records; equal to a replay of the log."""
        for noun in NOUNS:
            yield from read_table(self.db, noun)

    def rebuild(self, records: Iterable[Record]) -> None:
        """Drop the readable tables, make them again from `records` in one transaction."""
        with failing(self.db):
            # The pragma is without effect inside a transaction, so that it stands before it.
            self.db.execute("pragma foreign_keys = off")
            self.db.execute("begin immediate")
            schema.drop_tables(self.db)
            schema.create_tables(self.db)
            write_changes(self.db, [Put(each) for each in records])
            self.db.execute("commit")
            self.db.execute("pragma foreign_keys = on")

    def faults(self) -> list[str]:
        """What SQLite's own checks find wrong with the file; empty when it is sound."""
        with failing():
            said = [row[0] for row in self.db.execute("pragma integrity_check").fetchall()]
            loose = self.db.execute("pragma foreign_key_check").fetchall()
        wrong = [f"a row of {table} refers to a missing row of {parent}"
                 for table, _, parent, _ in loose]  # fmt: skip
        return [each for each in said if each != "ok"] + wrong

    def close(self) -> None:
        with failing():
            self.db.close()


class failing:
    """Turns the engine's errors into StorageFailed, undoing what was begun on `db`."""

    def __init__(self, db: Database | None = None) -> None:
        self.db = db

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if error is None:
            return
        if self.db is not None and self.db.conn.in_transaction:
            self.db.conn.rollback()
        if isinstance(error, sqlite3.IntegrityError):
            raise BatchBroken(str(error)) from error
        if isinstance(error, sqlite3.Error | OSError | ValueError):
            raise StorageFailed(str(error)) from error


def need_session_file(path: Path) -> None:
    if not path.is_file():
        raise StorageFailed(f"there is no file {path}")
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\x00":
            raise StorageFailed(f"{path.name} is not a session file")


def connect(path: Path) -> Database:
    """The one writing connection. Calls come from one thread at a time, not always the same."""
    conn = sqlite3.connect(str(path), isolation_level=None, check_same_thread=False)
    conn.execute("pragma journal_mode = wal")
    conn.execute("pragma synchronous = full")
    conn.execute("pragma foreign_keys = on")
    conn.execute("pragma trusted_schema = off")
    # A checkmark promises a synced commit, and this setting is per connection: so it is read back.
    if conn.execute("pragma synchronous").fetchone()[0] != 2:
        raise StorageFailed("this SQLite does not keep synchronous = full")
    return Database(conn)


def text(value: Any) -> str:
    return encode(value).decode()


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
