"""Read session: the log in a session file that anyone may have made, and nothing else of it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from wsr import strict_json
from wsr.codec import Entry
from wsr.domain.kernel import N_, Refused
from wsr.importing import limits
from wsr.storage import schema

MAGIC = b"SQLite format 3\x00"
DEFENSIVE = 1010  # SQLITE_DBCONFIG_DEFENSIVE, which only newer Pythons can set
READ = {"meta", "events", "own_words", "sqlite_master"}
# The library of Python itself and not the one that writes, since this one has limits to set.
CEILINGS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 2**21,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 10_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 20,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 2,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 10_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
SETTINGS = (
    "trusted_schema = off",
    "cell_size_check = on",
    "mmap_size = 0",
    "query_only = on",
    "cache_size = -8000",
    "temp_store = file",
)
EVENTS = "select seq, at, person, type, version, data from events"
WORDS = "select seq, field, value from own_words order by seq"
MOST_WORDS = 100  # of one entry
Row = tuple[Any, ...]


def read_session(path: Path) -> Iterator[Entry]:
    """The entries; Refused with too_large, newer_version or bad_import."""
    if path.stat().st_size > limits.FILE:
        raise limits.too_large()
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise limits.no_session()
    with failing(), closing(opened(path)) as db:
        need_session(db)
        yield from joined(db)


@contextmanager
def failing() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:  # see READING
            raise limits.too_large() from None
        raise unreadable(error) from None
    except UnicodeDecodeError as error:  # SQLite quotes the broken file in what it says of it
        raise unreadable(error) from None


def unreadable(error: Exception) -> Refused:
    return limits.bad_file(N_("This file can’t be read (%(reason)s)."), reason=error)


def opened(path: Path) -> sqlite3.Connection:
    """For reading three tables: no trigger, view, function or other file is ever reached."""
    # Immutable: whatever lies beside it under the names of a write-ahead log is not looked at.
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    for which, most in CEILINGS.items():
        db.setlimit(which, most)
    if hasattr(db, "setconfig"):
        db.setconfig(DEFENSIVE, True)
    for setting in SETTINGS:
        db.execute(f"pragma {setting}")
    need_known(db)
    db.set_authorizer(allowed)
    end = time.process_time() + limits.READING
    db.set_progress_handler(lambda: time.process_time() > end, 10_000)
    return db


def need_known(db: sqlite3.Connection) -> None:
    version = db.execute("pragma user_version").fetchone()[0]
    if version > schema.VERSION:
        raise limits.newer()
    if version < 1:
        raise limits.no_session()


def allowed(action: int, one: str | None, two: str | None, *_: Any) -> int:
    may = action == sqlite3.SQLITE_SELECT or (action == sqlite3.SQLITE_READ and one in READ)
    return sqlite3.SQLITE_OK if may else sqlite3.SQLITE_DENY


def need_session(db: sqlite3.Connection) -> None:
    """The three are plain tables; a view or a virtual table would compute what it shows."""
    made = db.execute("select type, name, sql from sqlite_master limit 500").fetchall()
    plain = {name for type_, name, sql in made if type_ == "table" and is_plain(sql)}
    if not {"meta", "events", "own_words"} <= plain:
        raise limits.no_session()
    if db.execute("select value from meta where name = 'log'").fetchone() is None:
        raise limits.no_session()


def is_plain(sql: Any) -> bool:
    words = sql.upper() if isinstance(sql, str) else ""
    return words.startswith("CREATE TABLE ") and "GENERATED" not in words and " AS " not in words


def joined(db: sqlite3.Connection) -> Iterator[Entry]:
    """Each event with the words kept beside it."""
    beside = db.execute(WORDS)
    word = beside.fetchone()
    for many, row in enumerate(db.execute(EVENTS), 1):
        if many > limits.ENTRIES:
            raise limits.too_large()
        seq, at, person, type_, version, data = row
        words: dict[str, Any] = {}
        while word is not None and word[0] == seq:
            if len(words) >= MOST_WORDS:
                raise limits.bad_entry(many, N_("Entry %(seq)d of this file has too many words."))
            words[word[1]] = decoded(word[2], many, limits.entry(type_))
            word = beside.fetchone()
        yield Entry(seq, at, person, type_, version, decoded(data, many), words)
    if word is not None:
        raise limits.bad_file(N_("This file has text that belongs to no entry."))


def decoded(text: Any, seq: int, most: int = limits.ENTRY) -> Any:
    if not isinstance(text, str):
        raise limits.other_fields(seq)
    if len(text) > most:
        raise limits.too_large()
    try:
        return strict_json.loads(text)
    except ValueError as error:
        raise limits.no_plain_json(seq, error) from None
