"""Files that someone made to do harm: each a name with a function that writes it."""

from __future__ import annotations

import gzip
import io
import json
import random
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

Write = Callable[[Path, dict[str, Any], bytes], None]
MILLION = 1_000_000


def spoilt(change: Callable[[dict[str, Any]], Any]) -> Write:
    """An export with one thing wrong in it."""

    def write(path: Path, exported: dict[str, Any], session: bytes) -> None:
        whole = json.loads(json.dumps(exported))
        change(whole)
        path.write_text(json.dumps(whole))

    return write


def entry(number: int, **more: Any) -> Write:
    return spoilt(lambda whole: whole["entries"][number].update(more))


def said(number: int, **more: Any) -> Write:
    return spoilt(lambda whole: whole["entries"][number]["data"].update(more))


def added(type_: str, data: dict[str, Any], words: dict[str, Any] | None = None) -> Write:
    def change(whole: dict[str, Any]) -> None:
        whole["seq"] += 1
        whole["entries"].append(
            {
                "seq": whole["seq"],
                "at": 1,
                "by": None,
                "type": type_,
                "version": 1,
                "data": data,
                "words": words or {},
            }
        )

    return spoilt(change)


def raw(body: bytes | Callable[[], bytes]) -> Write:
    return lambda path, exported, session: path.write_bytes(body() if callable(body) else body)  # type: ignore[func-returns-value]


def text(change: Callable[[str], str]) -> Write:
    """An export whose text is changed, as no JSON library would write it."""
    return lambda path, exported, session: path.write_text(change(json.dumps(exported)))  # type: ignore[func-returns-value]


def sql(*statements: str, settings: tuple[str, ...] = ()) -> Write:
    """A session file in which these were said."""

    def write(path: Path, exported: dict[str, Any], session: bytes) -> None:
        path.write_bytes(session)
        db = sqlite3.connect(path, isolation_level=None)
        for each in (*settings, *statements):
            db.execute(each)
        db.close()

    return write


def schema(rewrite: Callable[[str], str], table: str = "events") -> Write:
    """A session file whose table says of itself what it is not."""

    def write(path: Path, exported: dict[str, Any], session: bytes) -> None:
        path.write_bytes(session)
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("pragma writable_schema = on")
        made = db.execute("select sql from sqlite_master where name = ?", [table]).fetchone()[0]
        db.execute("update sqlite_master set sql = ? where name = ?", [rewrite(made), table])
        db.close()

    return write


def cut(many: float) -> Write:
    return lambda path, exported, session: path.write_bytes(session[: int(len(session) * many)])  # type: ignore[func-returns-value]


def noise(seed: int) -> Write:
    """A session file with random bytes in it, its first page spared."""

    def write(path: Path, exported: dict[str, Any], session: bytes) -> None:
        body, chance = bytearray(session), random.Random(seed)
        for _ in range(2000):
            body[chance.randrange(4096, len(body))] = chance.randrange(256)
        path.write_bytes(body)

    return write


def sparse(path: Path, exported: dict[str, Any], session: bytes) -> None:
    with path.open("wb") as file:
        file.write(session)
        file.truncate(2**30)


def without_its_log(path: Path, exported: dict[str, Any], session: bytes) -> None:
    """Copied while the server ran, without the file beside it that holds all there is."""
    live = path.with_name("live.sqlite")
    db = sqlite3.connect(live, isolation_level=None)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma wal_autocheckpoint = 0")
    db.execute("create table events (seq integer primary key)")
    path.write_bytes(live.read_bytes())
    db.close()


def zipped(name: str, body: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, body)
    return out.getvalue()


HEAD = b'{"format":"wsr","version":1,"code":"AAAAAA","log":"x","seq":1,"records":'
ENTRY = (
    b'{"seq":1,"at":1,"by":null,"type":"room_paused","version":1,"data":{"paused":true},"words":{}}'
)
FIRST = '"entries": [{"seq": 1, "at": '
BIG = 49 * MILLION
EVENTS = "create view events as select * from other"
RENAMED = "alter table events rename to other"

JSON_BOMBS: dict[str, Write] = {
    "empty": raw(b""),
    "blank": raw(b" " * 1000),
    "no object": raw(b"[]"),
    "null": raw(b"null"),
    "not utf-8": raw(b'{"format":"\xff\xfe"}'),
    "half": text(lambda t: t[: len(t) // 2]),
    "depth": raw(b'{"format":' + b"[" * 100_000),
    "depth of objects": raw(b'{"a":' * 100_000),
    "depth in the records": raw(HEAD + b"[" * 100_000 + b"]" * 100_000 + b',"entries":[]}'),
    "depth in an entry": text(
        lambda t: t.replace('"data": {', '"data": {"a": ' + "[" * 30_000 + "]" * 30_000 + ",", 1)
    ),
    "wide": raw(lambda: HEAD + b"[" + b"[]," * (BIG // 3) + b"[]]," + b'"entries":[]}'),
    "wide entries": raw(lambda: HEAD + b'[],"entries":[' + b"{}," * (BIG // 3) + b"{}]}"),
    "wide numbers": raw(lambda: HEAD + b'[],"entries":[' + b"0," * (BIG // 2) + b"0]}"),
    "one long text": raw(lambda: HEAD + b'[],"entries":[{"seq":"' + b"a" * BIG + b'"}]}'),
    "only quotes": raw(lambda: HEAD + b'[],"entries":[{' + b'"\\"' * (BIG // 3) + b"]}"),
    "the same entry for ever": raw(
        lambda: HEAD + b'[],"entries":[' + (ENTRY + b",") * 500_000 + ENTRY + b"]}"
    ),
    "keys for ever": raw(
        lambda: b"{" + b",".join(b'"k%d":1' % n for n in range(3 * MILLION)) + b"}"
    ),
    "over the limit": raw(lambda: HEAD + b" " * (51 * MILLION) + b"[]}"),
    "a long number": text(lambda t: t.replace(FIRST, FIRST + "9" * 4301, 1)),
    "a number beyond": said(0, at=2**63),
    "a long float": text(lambda t: t.replace(FIRST, FIRST + '1e999, "x": ', 1)),
    "NaN": text(lambda t: t.replace(FIRST, FIRST + 'NaN, "x": ', 1)),
    "Infinity": text(lambda t: t.replace(FIRST, FIRST + 'Infinity, "x": ', 1)),
    "a key twice": text(lambda t: t.replace('{"seq": 2,', '{"seq": 9, "seq": 2,', 1)),
    "a key twice inside": text(
        lambda t: t.replace('"data": {"code"', '"data": {"code": "BBBBBB", "code"', 1)
    ),
    "a newer version": spoilt(lambda w: w.update(version=2)),
    "another format": spoilt(lambda w: w.update(format="wsr-plan")),
    "a participant's export": spoilt(lambda w: w.pop("entries")),
    "more fields": spoilt(lambda w: w.update(keys=[])),
    "no seq": spoilt(lambda w: w.pop("seq")),
    "a wrong seq": spoilt(lambda w: w.update(seq=3)),
    "a gap": spoilt(lambda w: w["entries"].pop(5)),
    "no entries": spoilt(lambda w: w.update(entries=[], seq=0)),
    "another order": spoilt(lambda w: w["entries"].reverse()),
    "a negative seq": entry(0, seq=-1),
    "seq zero": entry(0, seq=0),
    "seq as text": entry(0, seq="1"),
    "seq as bool": entry(0, seq=True),
    "a half seq": entry(0, seq=1.0),
    "before time": entry(3, at=-1),
    "after time": entry(3, at=10**15),
    "time as bool": entry(3, at=False),
    "an unknown type": entry(3, type="become_god"),
    "type as list": entry(3, type=["card_added"]),
    "a python name": entry(3, type="__class__"),
    "version zero": entry(3, version=0),
    "a future event": entry(3, version=2),
    "someone with a path": entry(3, by="../../etc/passwd"),
    "data as list": entry(3, data=[]),
    "words as null": entry(3, words=None),
    "an extra field": entry(3, keys={}),
    "an unknown field": said(0, role="host"),
    "a proto": said(0, **{"__proto__": {"x": 1}}),
    "no title": spoilt(lambda w: w["entries"][0]["data"].pop("title")),
    "a title of numbers": said(0, title=7),
    "a lone surrogate": said(0, title="\ud800"),
    "a null sign": said(0, title="a\x00b"),
    "an override": said(0, title="a\u202eb"),
    "a long title": said(0, title="x" * 70_000),
    "groups of text": said(0, groups="g1"),
    "a group with a path": said(0, groups=[{"id": "../x", "name": "a"}]),
    "a group for no one": said(0, groups=[{"id": "g1", "name": "a", "audience": "nobody"}]),
    "a stage that is none": said(
        0, stages=[{"id": "s1", "position": 1, "activity": "rm -rf", "title": "x"}]
    ),
    "a stage with more": said(
        0, stages=[{"id": "s1", "position": 1, "activity": "cards", "title": "x", "x": 1}]
    ),
    "no day": said(0, day0="tomorrow"),
    "a second beginning": spoilt(
        lambda w: (
            w["entries"].append({**w["entries"][0], "seq": w["seq"] + 1}),
            w.update(seq=w["seq"] + 1),
        )
    ),
    "another code later": added("workshop_edited", {}, {"set": {"code": "ZZZZZZ"}}),
    "hidden from all": added("workshop_edited", {}, {"set": {"audience": "nobody"}}),
    "another id": added("workshop_edited", {}, {"set": {"id": "../x"}}),
    "a role of host": added("role_set", {"person": "fay", "role": "host"}),
    "a pause that is no pause": added("room_paused", {"paused": 1}),
    "someone who is not there": added("person_removed", {"person": "nobody"}),
    "a group that is not there": added("person_moved", {"person": "fay", "group": "nowhere"}),
    "a result of nothing": added("vote_closed", {"vote": "nothing", "at": 1, "tally": {}}),
}

WRONG_MAGIC: dict[str, Write] = {
    "zip": raw(zipped("x.json", b"{}")),
    "zip slip": raw(zipped("../../x.json", b"{}")),
    "zip bomb": raw(lambda: zipped("x.json", bytes(BIG))),
    "gzip bomb": raw(lambda: gzip.compress(bytes(BIG))),
    "pdf": raw(b"%PDF-1.7"),
    "html": raw(b"<html>"),
    "pickle": raw(b"\x80\x04\x95"),
    "magic alone": raw(b"SQLite format 3\x00"),
}

SQLITE_BOMBS: dict[str, Write] = {
    "a gigabyte of nothing": sparse,
    "a third": cut(0.33),
    "all but the end": cut(0.97),
    "one page": cut(0.01),
    "without its log": without_its_log,
    "nothing in it": sql("drop table events"),
    "no log": sql("delete from meta"),
    "a newer format": sql(settings=("pragma user_version = 99",)),
    "no format": sql(settings=("pragma user_version = 0",)),
    "a negative format": sql(settings=("pragma user_version = -5",)),
    "events as a view": sql(RENAMED, EVENTS),
    "events without end": sql(
        RENAMED,
        """
        create view events as with recursive e(seq) as (select 1 union all select seq + 1 from e)
        select seq, 1 as at, null as person, 'x' as type, 1 as version, zeroblob(1000000) as data from e""",
    ),
    "words as a view": sql(
        "alter table own_words rename to other", "create view own_words as select * from other"
    ),
    "a virtual table": sql(
        "drop table own_words", "create virtual table own_words using fts5 (seq, field, value)"
    ),
    "a table that computes": sql(
        RENAMED,
        "create table events (seq integer primary key, at, person, type, version, raw, "
        "data as (printf('%.*c', 100000000, 'x')))",
    ),
    "columns that are missing": sql(RENAMED, "create table events (seq integer primary key)"),
    "no events": sql("delete from own_words", "delete from events"),
    "a negative seq": sql("update events set seq = -1 where seq = 1"),
    "a gap": sql("delete from own_words where seq = 9", "delete from events where seq = 9"),
    "blob for text": sql("update events set data = cast(data as blob) where seq = 1"),
    "a large blob": sql("update events set data = zeroblob(30000000) where seq = 1"),
    "a large text": sql("update events set data = printf('%.*c', 30000000, 'x') where seq = 1"),
    "text for a number": sql("update events set at = 'now' where seq = 2"),
    "null": sql(
        "pragma writable_schema = on",
        "update sqlite_master set sql = replace(sql, ' NOT NULL', '') where name = 'events'",
        "pragma writable_schema = reset",
        "update events set data = null where seq = 3",
    ),
    "words of no one": sql("insert into own_words values (999999, 'text', '\"x\"')"),
    "words before the beginning": sql("insert into own_words values (-1, 'text', '\"x\"')"),
    "words that are none": sql(
        "update own_words set value = '{' where seq in (select max(seq) from own_words)"
    ),
    "broken letters": sql("update events set type = cast(x'fffe' as text) where seq = 2"),
    "an extension": schema(
        lambda _: "create table events (seq check (load_extension('/tmp/x.so')))"
    ),
    "a schema of nonsense": schema(lambda made: made + " and more"),
    "a schema without end": schema(lambda made: made + " /*" + "x" * 100_000),
    "noise": noise(1),
    "more noise": noise(2),
    "other noise": noise(3),
}

BOMBS = {
    **JSON_BOMBS,
    **WRONG_MAGIC,
    **{f"sqlite: {name}": each for name, each in SQLITE_BOMBS.items()},
}
# Those that are heavy, or could break down what reads them.
HEAVY = [
    name
    for name in BOMBS
    if name.startswith(
        (
            "depth",
            "wide",
            "one long",
            "only quotes",
            "the same",
            "keys for",
            "over the",
            "a long",
            "zip bomb",
            "gzip bomb",
            "sqlite: a gigabyte",
            "sqlite: a third",
            "sqlite: all but",
            "sqlite: events without",
            "sqlite: a large",
            "sqlite: an ext",
            "sqlite: a schema",
            "sqlite: a table",
            "sqlite: noise",
            "sqlite: more",
            "sqlite: other",
        )
    )
]
