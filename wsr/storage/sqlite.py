"""SQLite: one file per workshop, written through one connection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from wsr.activities.index import NOUNS
from wsr.codec import Entry, decode
from wsr.domain.kernel import Forget, Put, Record
from wsr.storage import blinding, old_authors, schema, table_freshness
from wsr.storage.base import Answer, Batch, BatchBroken, Key, Overtaken, Sender, StorageFailed
from wsr.storage.engine import (
    closing_if_failed,
    connect,
    connect_readonly,
    discard,
    failing,
    go_on_from_copy,
    log_of,
    need_session_file,
    restored_at,
    settle,
)
from wsr.storage.open_file import OpenFile
from wsr.storage.redaction import entries_to_blank, forget, wipe
from wsr.storage.standing import Standing
from wsr.storage.tables import read_table, text, write_changes


class SqliteStorage(OpenFile):
    """One session file. Errors of the engine come out as StorageFailed."""

    def __init__(self, db: Database, path: Path, *, only_read: bool = False) -> None:
        self.db, self.path, self.name = db, path, path.name
        self.standing = None if only_read else Standing(path)
        self.log = log_of(db)
        self.reached = table_freshness.head(db)
        self.restored = restored_at(db)
        self.unwiped = False  # whether rests of what is forgotten wait in the write-ahead log

    @classmethod
    def create(cls, path: Path, log: str) -> SqliteStorage:
        """A new file; StorageFailed where there is one already or none can be made."""
        if path.exists():
            raise StorageFailed(f"{path.name} exists already")
        try:
            with failing(), closing_if_failed(connect(path, new=True)) as db:
                db.execute("begin immediate")
                schema.migrate(db)
                db.execute("insert into meta values ('log', ?)", [log])
                table_freshness.guard(db)
                table_freshness.put(db)
                db.execute("commit")
                return cls(db, path)
        except StorageFailed:
            discard(path)
            raise

    @classmethod
    def open(cls, path: Path, new_log: str | None = None) -> SqliteStorage:
        """An existing file, brought to the present format.

        A copy that is opened for use continues as another log, named `new_log`.
        """
        need_session_file(path)
        with failing(), closing_if_failed(connect(path)) as db:
            log_of(db)
            settle(db)
            db.execute("begin immediate")
            schema.migrate(db)
            if new_log:
                go_on_from_copy(db, new_log)
            db.execute("commit")
            return cls(db, path)

    @classmethod
    def open_readonly(cls, path: Path) -> SqliteStorage:
        """For reports and checks beside a running server; never writes."""
        with failing(), closing_if_failed(connect_readonly(path)) as db:
            schema.need_known(db)
            return cls(db, path, only_read=True)

    def append(self, batch: Batch) -> None:
        """Everything or nothing, on disk when this returns; StorageFailed leaves it as it was.

        After FileLost it may be kept or not: once the file is brought back, read what is.
        """
        self.failed = True
        self.settle_beside()
        self.need_standing()
        try:
            self._append(batch)
        except BatchBroken as error:
            if self._overtaken(batch):
                raise Overtaken("another program has written to the file") from error
            raise
        self.need_standing()
        self.failed = False
        self.reached = batch.entries[-1].seq if batch.entries else self.reached

    def _overtaken(self, batch: Batch) -> bool:
        """Whether what contradicts the batch came from another writer, after it was decided."""
        with failing():
            seq = batch.entries[0].seq if batch.entries else table_freshness.head(self.db) + 1
            return seq <= table_freshness.head(self.db) or any(
                self.answer(each.client, each.n) for each in batch.answers
            )

    def _append(self, batch: Batch) -> None:
        with failing(self.db):
            self.db.execute("begin immediate")
            # Rows of one batch may come before those they refer to; all is checked at commit.
            self.db.execute("pragma defer_foreign_keys = on")
            with table_freshness.kept(self.db):
                self._write_log(batch)
                write_changes(self.db, batch.changes)
                forget(self.db, batch.forgets)
            self.db.execute("commit")
        self.unwiped = (self.unwiped or bool(batch.forgets)) and not wipe(self.db)

    def _write_log(self, batch: Batch) -> None:
        many = self.db.conn.executemany
        entries = [(e.seq, e.at, e.person, e.type, e.version, text(e.data)) for e in batch.entries]
        many("insert into events values (?, ?, ?, ?, ?, ?)", entries)
        beside = [(e.seq, f, text(v)) for e in batch.entries for f, v in e.beside.items()]
        many("insert into own_words values (?, ?, ?)", beside)
        self._write_answers(batch)
        keys = [(k.hash, k.purpose, k.person, k.made_at, k.expires_at, k.name) for k in batch.keys]
        many("insert into keys values (?, ?, ?, ?, ?, ?)", keys)
        ends = [(key.expires_at, key.hash) for key in batch.renewed]
        many("update keys set expires_at = ? where hash = ?", ends)
        many("delete from keys where hash = ?", [(each,) for each in batch.dropped])

    def _write_answers(self, batch: Batch) -> None:
        many = self.db.conn.executemany
        senders = [astuple(blinding.covered(s.client, s.person, s.last_n)) for s in batch.senders]
        many(
            "insert into senders values (?, ?, ?, ?) on conflict (client) do update "
            "set person = excluded.person, last_n = excluded.last_n, nonce = excluded.nonce",
            senders,
        )
        for client in {a.client for a in batch.answers} - {s.client for s in batch.senders}:
            if self.sender(client) is None:
                raise BatchBroken("an answer to no one")
        answers = [
            (
                blinding.hidden(a.client, a.n),
                a.digest,
                a.seq,
                text(said) if (said := a.refused or (a.left and {"left": a.left})) else None,
            )
            for a in batch.answers
        ]
        many("insert into answers values (?, ?, ?, ?)", answers)

    def read(self, after: int = 0) -> Iterator[Entry]:
        """The log's entries with seq > after, in order; none that comes in meanwhile."""
        beside: defaultdict[int, dict[str, Any]] = defaultdict(dict)
        asked = "seq > ? and seq <= ?"
        with failing():
            part = [after, table_freshness.head(self.db)]
            rows = self.db.execute(f"select seq, field, value from own_words where {asked}", part)
            for seq, field, value in rows:
                beside[seq][field] = decode(value)
            rows = self.db.execute(f"select * from events where {asked} order by seq", part)
            for seq, at, person, type_, version, data in rows:
                yield Entry(seq, at, person, type_, version, decode(data), beside.pop(seq, {}))

    def answer(self, client: str, n: int) -> Answer | None:
        """The answer to op `n`; one that went with a secret vote is answered as done."""
        with failing():
            key = blinding.hidden(client, n)
            row = self.db.execute("select * from answers where client = ?", [key]).fetchone()
            if row is None:
                known = self.sender(client)
                done = known is not None and n <= known.last_n
                return Answer(client, n, "", table_freshness.head(self.db)) if done else None
        _, digest, seq, refused = row
        said = decode(refused) if refused else None
        if seq is None:
            return Answer(client, n, digest, seq, said)
        return Answer(client, n, digest, seq, left=tuple(said["left"]) if said else ())

    def sender(self, client: str) -> Sender | None:
        with failing():
            key = blinding.hidden(client)
            row = self.db.execute("select * from senders where client = ?", [key]).fetchone()
        if row is None:
            return None
        return Sender(client, *blinding.uncovered(client, blinding.Covered(*row)))

    def holds(self, forgets: list[Forget]) -> int:
        """How many entries of the log are to be blanked whole."""
        with failing():
            return len(entries_to_blank(self.db, forgets))

    def forget(self, forgets: list[Forget]) -> None:
        """What an earlier version of this program should have left out."""
        with failing(self.db):
            self.db.execute("begin immediate")
            with table_freshness.kept(self.db):
                forget(self.db, forgets)
            self.db.execute("commit")
        wipe(self.db)

    def forget_authors(self, stages: list[str], kept: list[str]) -> None:
        """Who wrote or rated without a name in these stages, and all members' ratings but `kept`."""
        with failing(self.db):
            self.db.execute("begin immediate")
            with table_freshness.kept(self.db):
                lost = set(old_authors.ratings_of_members(self.db, stages)) - set(kept)
                old_authors.forget_authors(self.db, stages)
                old_authors.forget_raters(self.db, stages)
                gone = [Forget("rated", "rating", (id,), whole=True) for id in sorted(lost)]
                forget(self.db, gone)
            self.db.execute("commit")
        wipe(self.db)

    def secrets(self) -> Iterable[Key]:
        with failing():
            rows = self.db.execute("select * from keys").fetchall()
        # A file of an earlier format that is only read has fewer columns.
        return [Key(*row[:4], *((row[4], row[5] or "") if len(row) > 4 else ())) for row in rows]

    def authors(self) -> set[str]:
        with failing():
            rows = self.db.execute("select distinct person from events where person is not null")
            return {person for (person,) in rows}

    def snapshot(self) -> tuple[int, list[Record]] | None:
        """The last seq with all records, from the tables; None where these may not be true.

        Each kind comes in the order in which a replay would have it.
        """
        with failing(self.db):
            self.db.execute("begin")  # a server may be writing meanwhile
            found = (
                (table_freshness.head(self.db), list(self.records()))
                if table_freshness.stands(self.db)
                else None
            )
            self.db.execute("commit")
        return found

    def records(self) -> Iterator[Record]:
        """What the readable tables say, as records; equal to a replay of the log."""
        for noun in NOUNS:
            yield from read_table(self.db, noun)

    def rebuild(self, records: Iterable[Record]) -> None:
        """Drop the readable tables, make them again from `records` in one transaction."""
        with failing(self.db):
            # The pragma is without effect inside a transaction, so that it is around it.
            self.db.execute("pragma foreign_keys = off")
            try:
                self._rebuild(records)
            finally:
                self.db.execute("pragma foreign_keys = on")

    def _rebuild(self, records: Iterable[Record]) -> None:
        with failing(self.db):
            self.db.execute("begin immediate")
            schema.drop_tables(self.db)
            schema.create_tables(self.db)
            write_changes(self.db, [Put(each) for each in records])
            table_freshness.guard(self.db)
            table_freshness.put(self.db)
            self.db.execute("commit")

    def faults(self) -> list[str]:
        """What SQLite's own checks find wrong with the file; empty when it is sound."""
        with failing():
            said = [row[0] for row in self.db.execute("pragma integrity_check").fetchall()]
            loose = self.db.execute("pragma foreign_key_check").fetchall()
        wrong = [
            f"a row of {table} refers to a missing row of {parent}" for table, _, parent, _ in loose
        ]
        return [each for each in said if each != "ok"] + wrong

    def close(self) -> None:
        with failing():
            self.db.close()
