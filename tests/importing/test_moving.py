"""A workshop moves to another laptop: the board is the same, and no old key opens it."""

from __future__ import annotations

import json
import sqlite3
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.documents import hall
from tests.importing.conftest import Laptop, rooms_in
from wsr.cli.export import export
from wsr.codec import encode, to_wire
from wsr.config import Config
from wsr.domain.agenda_stages import AddStage, DuplicateStage
from wsr.domain.kernel import Actor, Refused, Workshop
from wsr.domain.pictures import MOST, Picture, SetPicture
from wsr.domain.records import Stage
from wsr.importing import INCOMING
from wsr.live.rooms import Rooms, hash_of
from wsr.live.verify import check
from wsr.storage.backup import back_up
from wsr.storage.table_freshness import GUARDS

HERE = Actor(None, "host")


def board(w: Workshop) -> dict[tuple[str, str], bytes]:
    """Everything but what is new in every place: the workshop's own code."""
    return {(r.kind, r.id): encode({**to_wire(r), "code": ""}) for r in w.records()}


@pytest.mark.parametrize("format", ["json", "sqlite"])
def test_the_board_is_the_same_on_the_other_laptop(laptop: Laptop, bring: Any, format: str):
    room, _ = bring(laptop.exported(format))
    assert board(room.workshop) == board(laptop.workshop)
    assert room.workshop.seq == laptop.workshop.seq
    assert room.code == laptop.room.code


@pytest.mark.parametrize("format", ["json", "sqlite"])
def test_what_is_exported_there_is_what_was_exported_here(
    laptop: Laptop, bring: Any, elsewhere: Rooms, exported: dict[str, Any], format: str
):
    room, _ = bring(laptop.exported(format))
    path = elsewhere.engine.path(room.code)
    config = Config(sessions=path.parent, host_key="host", host="127.0.0.1")
    again = json.loads(export(config, str(path), "json", path.with_name("again")).read_bytes())
    assert again.pop("log") != exported["log"]
    assert again == {k: v for k, v in exported.items() if k != "log"}


def test_a_code_that_is_taken_is_replaced_everywhere(laptop: Laptop, bring: Any, exported: Any):
    first, _ = bring(laptop.exported("json"))
    second, _ = bring(laptop.exported("json"))
    assert first.code == laptop.room.code != second.code
    assert board(first.workshop) == board(second.workshop)
    assert second.workshop.log != first.workshop.log
    assert [r.code for r in second.workshop.records() if r.kind == "about"] == [second.code]


def test_no_key_token_or_answer_comes_along(
    laptop: Laptop, bring: Any, elsewhere: Rooms, tmp_path: Path
):
    copy = tmp_path / "copy.sqlite"
    back_up(laptop.rooms.engine.path(laptop.room.code), copy)  # as it lies on a stick, keys and all
    room, key = bring(copy.read_bytes())
    db = sqlite3.connect(elsewhere.engine.path(room.code))
    assert db.execute("select hash, purpose from keys").fetchall() == [
        (hash_of(key), "facilitator")
    ]
    for table in ("senders", "answers"):
        assert db.execute(f"select count(*) from {table}").fetchone() == (0,)
    db.close()
    assert key != laptop.key


def test_the_file_that_comes_of_it_is_sound_and_the_room_goes_on(
    laptop: Laptop, bring: Any, elsewhere: Rooms
):
    from wsr.domain.setup import ReopenWorkshop
    from wsr.live.room import HOST

    room, key = bring(laptop.exported("sqlite"))
    room.do(HOST, ReopenWorkshop())
    elsewhere.close()
    assert [found for found in check(elsewhere.engine.kept(room.code)) if not found.ok] == []
    assert elsewhere.facilitator_key(room.code) == key
    assert list((elsewhere.folder.path / INCOMING).iterdir()) == []


def test_nothing_of_a_foreign_file_survives_but_its_log(
    bring: Any, session: bytes, elsewhere: Rooms, tmp_path: Any
):
    file = tmp_path / "foreign.sqlite"
    file.write_bytes(session)
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("create table canary (x)")
        db.execute("insert into canary values ('CANARY-IN-THE-FILE')")
        db.execute("create trigger bad after insert on events begin delete from events; end")
        db.execute("create view own as select * from canary")
        db.execute("insert into keys (hash, purpose) values ('0', 'facilitator')")
        db.execute("insert into meta values ('evil', 'CANARY-IN-THE-FILE')")
    db.close()
    room, _ = bring(file.read_bytes())
    room.storage.db.execute("pragma wal_checkpoint(truncate)")  # type: ignore[attr-defined]
    there = elsewhere.engine.path(room.code)
    made = sqlite3.connect(there)
    acting = made.execute(
        "select name from sqlite_master where type in ('trigger', 'view')"
    ).fetchall()
    assert {name for (name,) in acting} == set(GUARDS)
    assert made.execute("select name from sqlite_master where name = 'canary'").fetchall() == []
    made.close()
    assert b"CANARY-IN-THE-FILE" not in there.read_bytes()


def test_a_file_of_an_earlier_format_comes_in_too(
    bring: Any, session: bytes, tmp_path: Any, laptop: Laptop
):
    file = tmp_path / "old.sqlite"
    file.write_bytes(session)
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("alter table keys drop column expires_at")
        db.execute("alter table keys drop column name")
        db.execute("pragma user_version = 1")
    db.close()
    room, _ = bring(file.read_bytes())
    assert board(room.workshop) == board(laptop.workshop)


def test_an_event_of_an_older_version_is_brought_up_to_date(
    exported: dict[str, Any], monkeypatch: pytest.MonkeyPatch
):
    from wsr import codec
    from wsr.codec import EVENTS, UPGRADES, Entry
    from wsr.importing.admission import admit

    kind = EVENTS["room_paused"]
    monkeypatch.setattr(kind, "version", 2)
    monkeypatch.setitem(
        UPGRADES, ("room_paused", 1), lambda data: {"paused": data["still"] == "yes"}
    )
    first = exported["entries"][0]
    log = [
        Entry(1, first["at"], None, first["type"], 1, first["data"], first["words"]),
        Entry(2, first["at"], None, "room_paused", 1, {"still": "yes"}, {}),
    ]
    w = admit("log", log, lambda code: code).workshop
    assert [r.paused for r in w.records() if r.kind == "about"] == [True]
    with pytest.raises(Refused) as refused:
        admit(
            "log", [log[0], Entry(2, 0, None, "room_paused", 3, {"paused": True}, {})], lambda c: c
        )
    assert refused.value.code == "newer_version"
    assert codec.EVENTS["room_paused"] is kind


def test_a_secret_that_should_have_been_forgotten_is_forgotten_on_the_way(
    exported: dict[str, Any], bring: Any, elsewhere: Rooms
):
    spoilt = json.loads(json.dumps(exported))
    entries = spoilt["entries"]
    opened = next(n for n, e in enumerate(entries) if e["type"] == "vote_opened")
    who = next(e["data"]["person"] for e in entries if e["type"] == "person_joined")
    vote = entries[opened]["data"]
    tap = {
        **entries[opened],
        "by": who,
        "type": "dots_placed",
        "data": {"vote": vote["vote"], "person": who, "group": "g1"},
        "words": {"on": vote["items"][0], "dots": 3},
    }
    entries[opened + 1 : opened + 1] = [tap, tap]
    spoilt["entries"] = [{**e, "seq": n} for n, e in enumerate(entries, 1)]
    spoilt["seq"] += 2
    room, _ = bring(json.dumps(spoilt).encode())
    log = list(room.storage.read())
    assert "dots_placed" not in {e.type for e in log}
    assert len([e for e in log if e.type == "sealed"]) % 64 == 0
    assert room.workshop.seq == len(log)


@pytest.fixture
def hung(tmp_path: Path) -> Iterator[Laptop]:
    """A laptop with two posters that show a picture of nearly a megabyte."""
    rooms = rooms_in(tmp_path / "hung")
    room = Laptop(rooms, *rooms.create(hall.CREATE))
    room.when(HERE, AddStage("hello", "poster", "Why are we here?"))
    lake = b64encode(b"\x89PNG\r\n\x1a\n".ljust(MOST, b"~")).decode()
    room.when(HERE, SetPicture("hello", "lake", "image/png", lake))
    room.when(HERE, DuplicateStage("hello", "again"))
    boats = b64encode(b"\xff\xd8\xff".ljust(99, b"~")).decode()
    room.when(HERE, SetPicture("hello", "boats", "image/jpeg", boats))
    yield room
    rooms.close()


@pytest.mark.parametrize("format", ["json", "sqlite"])
def test_pictures_come_along(hung: Laptop, bring: Any, format: str):
    room, _ = bring(hung.exported(format))
    assert board(room.workshop) == board(hung.workshop)
    assert len(room.workshop.need(Picture, "again").data) > MOST
    assert room.workshop.need(Stage, "again").picture == "lake.again"
