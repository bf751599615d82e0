"""What is kept is kept whole, in order, with who asked and what they were answered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils.utils import sqlite3

from tests.cast import NOW
from wsr.codec import Entry
from wsr.domain.kernel import Forget, Put, Remove
from wsr.domain.records import Card, Cluster, Group, Person, Stage
from wsr.storage.base import Answer, Batch, BatchBroken, Key, Overtaken, Sender, StorageFailed
from wsr.storage.redaction import wipe
from wsr.storage.sqlite import SqliteStorage

STAGE = Put(Stage("barriers", 1, "cards", "Barriers"))
FISHERS = Put(Group("fishers", "Fishers"))
ANA = Put(Person("ana", "Ana", "fishers"))
CARD = Put(Card("k1", "barriers", "No trust", NOW))
LAW = Put(Cluster("c1", "barriers", "Law", NOW))
CLUSTERED = Put(replace(CARD.record, cluster="c1"))


def entry(seq: int, **own_words: object) -> Entry:
    return Entry(seq, NOW, "ana", "card_edited", 1, {"card": "k1"}, own_words)


WHOLE = Batch(
    [entry(1), entry(2, set={"text": "No trust"})],
    [STAGE, CARD],
    [Answer("phone", 1, "d1", 2), Answer("phone", 2, "d2", refused={"code": "not_yours"})],
    [Sender("phone", "ana", 2)],
    [Key("hash", "person", "ana", NOW)],
)


def content(storage: SqliteStorage) -> tuple[object, ...]:
    return (
        list(storage.read()),
        list(storage.records()),
        storage.sender("phone"),
        [storage.answer("phone", n) for n in (1, 2, 3)],
        list(storage.secrets()),
    )


def test_everything_of_a_batch_is_there_afterwards(storage: SqliteStorage) -> None:
    storage.append(WHOLE)
    assert content(storage) == (
        WHOLE.entries,
        [STAGE.record, CARD.record],
        Sender("phone", "ana", 2),
        [*WHOLE.answers, None],
        WHOLE.keys,
    )


@pytest.mark.parametrize(
    "broken",
    [
        Batch([entry(3), entry(1)]),
        Batch([entry(3)], [Put(replace(CARD.record, id="k2", group="gone"))]),
        Batch([entry(3)], [CLUSTERED, LAW, Remove("cluster", "c1")]),
        Batch([entry(3)], answers=[Answer("phone", 3, "d3", 3), Answer("phone", 3, "d3", 3)]),
        Batch([entry(3)], answers=[Answer("nobody", 1, "d3", 3)]),
        Batch([entry(3)], keys=[Key("other", "person"), Key("hash", "person")]),
    ],
    ids=[
        "seq twice",
        "no such group",
        "a cluster in use",
        "answered twice",
        "no sender",
        "key twice",
    ],
)
def test_a_batch_that_contradicts_the_rest_leaves_everything_as_it_was(
    storage: SqliteStorage, broken: Batch
) -> None:
    storage.append(WHOLE)
    before = content(storage)
    with pytest.raises(BatchBroken):
        storage.append(broken)
    assert content(storage) == before
    storage.append(Batch([entry(3)]))
    assert [each.seq for each in storage.read()] == [1, 2, 3]


@pytest.mark.parametrize(
    "late",
    [
        Batch([entry(2), entry(3)]),
        Batch(answers=[Answer("phone", 2, "d2", refused={"code": "other"})]),
    ],
    ids=["an entry", "an answer"],
)
def test_a_batch_that_another_writer_overtook_is_told_apart_from_a_broken_one(
    path: Path, storage: SqliteStorage, late: Batch
) -> None:
    other = SqliteStorage.open(path)
    other.append(WHOLE)
    other.close()
    with pytest.raises(Overtaken):
        storage.append(late)
    assert [each.seq for each in storage.read()] == [1, 2]


def test_a_batch_is_not_kept_in_part_when_the_disk_fails_in_its_middle(
    storage: SqliteStorage,
) -> None:
    storage.append(WHOLE)
    before = content(storage)
    storage.db.execute(
        "create temp trigger full before insert on stakeholder_groups "
        "begin select raise(rollback, 'disk is full'); end"
    )
    with pytest.raises(StorageFailed, match="disk is full"):
        storage.append(Batch([entry(3)], [ANA, FISHERS], [], [Sender("phone", "ana", 3)]))
    assert content(storage) == before


def test_rows_of_one_batch_may_come_before_those_they_refer_to(storage: SqliteStorage) -> None:
    storage.append(Batch([entry(1)], [CARD, STAGE]))
    assert list(storage.records()) == [STAGE.record, CARD.record]


def test_the_last_word_about_a_record_counts(storage: SqliteStorage) -> None:
    said = Put(replace(CARD.record, text="No trust at all"))
    storage.append(Batch([entry(1)], [STAGE, CARD, Remove("card", "k1"), said]))
    assert list(storage.records()) == [STAGE.record, said.record]
    storage.append(Batch([entry(2)], [CARD, Remove("card", "k1")]))
    assert list(storage.records()) == [STAGE.record]


def test_the_rows_stand_in_the_order_in_which_memory_has_the_records(
    storage: SqliteStorage,
) -> None:
    law, rules = (Put(replace(CARD.record, id=id, text=id)) for id in ("law", "rules"))
    storage.append(Batch([entry(1)], [STAGE, CARD, law]))
    storage.append(Batch([entry(2)], [Remove("card", "k1"), rules, CARD]))
    assert list(storage.records()) == [each.record for each in (STAGE, law, rules, CARD)]
    storage.append(Batch([entry(3)], [law, rules, Remove("card", "rules"), CARD, rules]))
    assert list(storage.records()) == [each.record for each in (STAGE, law, CARD, rules)]


def test_someones_own_words_stand_beside_the_log(storage: SqliteStorage) -> None:
    storage.append(WHOLE)
    log = storage.db.execute("select data from events order by seq").fetchall()
    beside = storage.db.execute("select seq, field, value from own_words").fetchall()
    assert log == [('{"card":"k1"}',), ('{"card":"k1"}',)]
    assert beside == [(2, "set", '{"text":"No trust"}')]


def test_a_reader_who_knows_the_beginning_gets_the_rest(storage: SqliteStorage) -> None:
    storage.append(WHOLE)
    assert list(storage.read(after=1)) == WHOLE.entries[1:]


def test_a_senders_number_grows_and_stays_with_that_person(storage: SqliteStorage) -> None:
    storage.append(WHOLE)
    storage.append(Batch(senders=[Sender("phone", "ana", 3)]))
    assert storage.sender("phone") == Sender("phone", "ana", 3)
    assert storage.sender("other") is None


def test_a_key_that_is_taken_back_opens_nothing(storage: SqliteStorage) -> None:
    storage.append(Batch(keys=[Key("a", "wall"), Key("b", "person", "ana")]))
    storage.append(Batch(dropped=["a", "unknown"]))
    assert list(storage.secrets()) == [Key("b", "person", "ana")]


def test_what_cannot_be_wiped_from_the_write_ahead_log_yet_is_kept_and_wiped_later(
    storage: SqliteStorage,
) -> None:
    storage.append(Batch([entry(1, text="Canary")]))
    storage.db.execute("pragma busy_timeout = 0")
    reader = SqliteStorage.open_readonly(storage.path)
    reader.db.execute("begin")
    reader.db.execute("select count(*) from events").fetchone()
    storage.append(Batch([entry(2)], forgets=[Forget("card_edited", "card", ("k1",))]))
    assert ([each.seq for each in storage.read()], b"Canary" in beside(storage)) == ([1, 2], True)
    reader.close()
    storage.append(Batch([entry(3)]))
    assert b"Canary" not in beside(storage) + storage.path.read_bytes()


def test_a_disk_that_fails_after_the_commit_takes_nothing_back(
    storage: SqliteStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing:
        def execute(self, said: str) -> None:
            raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("wsr.storage.sqlite.wipe", lambda db: wipe(Failing()))  # type: ignore[arg-type]
    storage.append(Batch([entry(1)], forgets=[Forget("card_edited", "card", ("k1",))]))
    assert [each.seq for each in storage.read()] == [1]
    assert storage.unwiped


def beside(storage: SqliteStorage) -> bytes:
    return storage.path.with_name(f"{storage.path.name}-wal").read_bytes()
