"""A file is opened from its tables where they say what its log says, and from its log else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.scribe import Scribe
from tests.storage.test_append import entry
from tests.storage.test_tables import lived
from tests.test_house import ROOT, imports
from wsr.activities.index import NAMES
from wsr.domain.kernel import Remove, Workshop
from wsr.domain.records import Card
from wsr.live.loading import from_tables, opened, read
from wsr.live.replay import replay
from wsr.storage import table_freshness
from wsr.storage.backup import back_up
from wsr.storage.base import Batch, BatchBroken
from wsr.storage.sqlite import SqliteStorage


@pytest.fixture
def workshop(path: Path, storage: SqliteStorage) -> Workshop:
    """What is in the closed file at `path` after a morning with every noun."""
    kept = lived(storage).workshop
    storage.close()
    return kept


@pytest.fixture
def again(path: Path, workshop: Workshop) -> Iterator[SqliteStorage]:
    found = SqliteStorage.open(path)
    yield found
    found.close()


def same(found: Workshop | None, workshop: Workshop) -> bool:
    return found == workshop and list(found.records()) == list(workshop.records())


def elsewhere(path: Path, *said: str) -> None:
    """Another program is at the file."""
    with closing(sqlite3.connect(path)) as db, db:
        for each in said:
            db.execute(each)
    db.close()


def test_a_file_is_opened_without_reading_its_log(
    again: SqliteStorage, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(SqliteStorage, "read")
    assert same(opened(again), workshop)
    assert same(read(again), workshop)


def test_every_record_stands_in_the_order_of_a_replay(
    again: SqliteStorage, workshop: Workshop
) -> None:
    assert same(from_tables(again), workshop)
    elsewhere(again.path, "delete from meta where name = 'tables'")
    assert from_tables(again) is None
    assert same(read(again), workshop)


@pytest.mark.parametrize(
    "said",
    [
        "update cards set text = 'someone else was here' where id = 'k1'",
        "delete from pledges",
        "insert into stakeholder_groups (id, audience, name, icon, colour, position, sector, level, seats) "
        "values ('g', 'everyone', 'Guests', 'fish', 1, 9, '', '', 0)",
        "drop trigger unmark_cards_update",
        "drop table cards",
        "alter table cards drop column level",
        "update meta set value = 'rules-of-another-version ' || (select max(seq) from events) "
        "where name = 'tables'",
        "update meta set value = substr(value, 1, 33) || '7' where name = 'tables'",
        "delete from meta where name = 'tables'",
    ],
    ids=[
        "a text",
        "a row less",
        "a row more",
        "a guard less",
        "a table less",
        "a column less",
        "other rules",
        "tables that lag",
        "no mark",
    ],
)
def test_tables_that_another_program_may_have_changed_are_made_again_from_the_log(
    path: Path, workshop: Workshop, said: str
) -> None:
    elsewhere(path, said)
    storage = SqliteStorage.open(path)
    assert from_tables(storage) is None
    assert same(opened(storage), workshop)
    assert same(from_tables(storage), workshop)
    assert storage.faults() == []
    storage.close()


def test_who_only_reads_takes_the_log_and_leaves_the_file_as_it_is(
    path: Path, workshop: Workshop
) -> None:
    elsewhere(path, "update cards set text = 'someone else was here'")
    before = path.read_bytes()
    reader = SqliteStorage.open_readonly(path)
    assert same(read(reader), workshop)
    reader.close()
    assert path.read_bytes() == before


def test_the_log_is_the_truth_also_where_someone_changed_it(path: Path, workshop: Workshop) -> None:
    elsewhere(path, "update own_words set value = '\"Nets are new\"' where value like '%Nets%'")
    storage = SqliteStorage.open(path)
    assert opened(storage).need(Card, "k3").text == "Nets are new"
    assert opened(storage) == from_tables(storage)
    storage.close()


def test_a_change_beside_a_running_room_is_not_forgotten_when_the_room_writes_on(
    path: Path, storage: SqliteStorage
) -> None:
    scribe = lived(storage)
    elsewhere(path, "update cards set text = 'someone else was here' where id = 'k3'")
    scribe.ask("ben", "add_pledge", {"pledge": "p2", "text": "Boats"})
    assert from_tables(storage) is None
    assert same(read(storage), scribe.workshop)


def test_a_batch_that_fails_leaves_the_tables_as_true_as_they_were(storage: SqliteStorage) -> None:
    scribe = lived(storage)
    with pytest.raises(BatchBroken):
        storage.append(Batch([entry(scribe.workshop.seq + 1)], [Remove("group", "fishers")]))
    assert same(from_tables(storage), scribe.workshop)


def test_a_file_of_other_rules_is_replayed_once_and_not_by_each_version_in_turn(
    again: SqliteStorage, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        later.setattr(table_freshness, "RULES", "later")
        assert from_tables(again) is None
        opened(again)
        assert same(from_tables(again), workshop)
    assert from_tables(again) is None, "nor does the earlier version trust the later one's tables"


def test_other_rules_that_only_write_on_do_not_vouch_for_what_was_there(
    storage: SqliteStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    scribe = lived(storage)
    with monkeypatch.context() as later:
        later.setattr(table_freshness, "RULES", "later")
        scribe.ask("ben", "add_pledge", {"pledge": "p2", "text": "Boats"})
        assert from_tables(storage) is None
    assert from_tables(storage) is None


def test_all_that_makes_tables_from_a_log_counts_as_rules() -> None:
    counted = {each for maker in table_freshness.MAKERS for each in (ROOT / "wsr").glob(maker)}
    rules = [f"wsr.activities.{name}.rules" for name in NAMES]
    waiting, found = ["wsr.codec", "wsr.storage.tables", *rules], set()
    while waiting:
        place = ROOT / f"{waiting.pop().replace('.', '/')}.py"
        if place.is_file() and place not in found:
            found.add(place)
            waiting += [each for each in imports(place) if each.startswith("wsr.")]
    seam = {ROOT / "wsr/storage/base.py"}  # says what a batch is, not what it means
    assert found - counted == seam
    assert ROOT / "wsr/activities/dots/rules.py" in found


def test_a_room_opens_where_its_tables_cannot_be_made_again(
    path: Path,
    workshop: Workshop,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    elsewhere(path, "update cards set text = 'someone else was here'")
    storage = SqliteStorage.open(path)
    storage.db.execute(
        "create temp trigger full before insert on meta "
        "begin select raise(rollback, 'disk is full'); end"
    )
    assert same(opened(storage), workshop)
    assert "disk is full" in caplog.text
    assert (from_tables(storage), storage.faults()) == (None, [])
    storage.close()


def test_a_log_that_cannot_be_read_is_no_longer_hidden_by_its_tables(
    path: Path, workshop: Workshop
) -> None:
    elsewhere(path, "update events set data = '{' where seq = 2")
    storage = SqliteStorage.open(path)
    with pytest.raises(ValueError):
        opened(storage)
    storage.close()


def test_a_copy_that_is_put_to_use_is_opened_from_its_tables_as_another_log(
    path: Path, again: SqliteStorage, workshop: Workshop
) -> None:
    copy = path.with_name("copy.sqlite")
    back_up(path, copy)
    storage = SqliteStorage.open(copy, "another")
    found = from_tables(storage)
    assert found is not None
    assert (found.log, found.seq, storage.restored) == ("another", workshop.seq, workshop.seq)
    assert list(found.records()) == list(workshop.records())
    storage.close()


def test_who_reads_beside_a_writing_room_gets_one_moment(
    path: Path, storage: SqliteStorage
) -> None:
    scribe = lived(storage)
    before, reader, asked = scribe.workshop, SqliteStorage.open_readonly(path), []

    def post(said: str) -> None:
        if said.startswith("select") and ("[plans]" in said or "from events where" in said):
            asked.append(said)
            scribe.ask("ben", "add_pledge", {"pledge": f"more{len(asked)}", "text": "Boats"})

    for way in (from_tables, lambda it: replay(it.log, it.read())):
        reader.db.conn.set_trace_callback(post)
        found = way(reader)
        reader.db.conn.set_trace_callback(None)
        assert same(found, before)
        before = scribe.workshop
    assert len(asked) == 2
    reader.close()


def test_words_that_were_erased_are_in_no_snapshot(storage: SqliteStorage) -> None:
    scribe = Scribe(storage)
    scribe.ask("fay", "open_stage", {"stage": "barriers"})
    scribe.ask(
        "ana", "add_card", {"card": "k1", "stage": "barriers", "text": "The mayor takes half"}
    )
    found = from_tables(storage)
    assert found is not None
    assert [card.text for card in found.all(Card)] == ["The mayor takes half"]
    scribe.ask("fay", "erase_person", {"person": "ana"})
    found = from_tables(storage)
    assert found is not None
    assert "mayor" not in repr([*found.records()])
