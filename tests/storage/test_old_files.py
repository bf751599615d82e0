"""A file of an earlier version opens, whatever nouns there have come to be since."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.scribe import told
from tests.test_house import ROOT
from wsr.activities.dots.records import Ballot, ProxyBallots, Vote
from wsr.activities.dots.rules import CloseVote
from wsr.activities.index import NOUNS, TABLE_OF, decide, evolve
from wsr.activities.plans.records import Action
from wsr.activities.pledges.records import Pledge
from wsr.codec import to_entry
from wsr.domain.kernel import Actor, Workshop, apply
from wsr.domain.records import Card
from wsr.live.loading import from_tables, opened
from wsr.live.replay import replay
from wsr.storage import schema
from wsr.storage.base import Batch
from wsr.storage.sqlite import SqliteStorage

FILE = ROOT / "tests/fixtures/sessions/before-activities-were-folders.sqlite.gz"
FAY = Actor("fay", "facilitator")


@pytest.fixture
def old(path: Path) -> Path:
    path.write_bytes(gzip.decompress(FILE.read_bytes()))
    return path


def test_all_that_was_said_in_it_is_there(old: Path) -> None:
    storage = SqliteStorage.open(old)
    workshop = opened(storage)
    assert len(workshop.all(Card)) >= 3
    assert all(card.text for card in workshop.all(Card))
    assert workshop.all(Action)
    assert workshop.all(Pledge)
    votes = {vote.id: vote.status for vote in workshop.all(Vote)}
    assert votes == {"v1": "closed", "v2": "closed", "v3": "open"}
    assert workshop == replay(storage.log, storage.read()) == from_tables(storage)
    assert told(storage.records()) == told(workshop.records())
    assert storage.faults() == []
    storage.close()


def test_its_open_vote_goes_on_and_can_be_closed(old: Path) -> None:
    storage = SqliteStorage.open(old)
    workshop = opened(storage)
    assert [b.dots for b in workshop.all(Ballot) if b.vote == "v3"] == [{"k1": 2}]
    assert [p.ballots for p in workshop.all(ProxyBallots) if p.vote == "v3"] == [
        ({"k1": 1}, {"k1": 3})
    ]
    closed = asked(storage, workshop, CloseVote("v3"))
    assert closed.need(Vote, "v3").status == "closed"
    assert from_tables(storage) == closed
    storage.close()


def asked(storage: SqliteStorage, w: Workshop, command: CloseVote) -> Workshop:
    (event,) = decide(w, FAY, command, w.need(Vote, "v3").opened_at + 1)
    changes = evolve(w, event)
    storage.append(Batch([to_entry(event, w.seq + 1, 1, "fay")], changes))
    return apply(w, w.seq + 1, changes)


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.kind)
def test_a_file_from_before_there_was_a_noun_gets_its_table_without_a_new_format(
    old: Path, noun: type
) -> None:
    """A noun that came later has no table there: it is made again from the log with the rest."""
    first = SqliteStorage.open(old)
    whole = opened(first)
    first.close()
    with closing(sqlite3.connect(old)) as db, db:
        db.execute("pragma foreign_keys = off")
        db.execute(f"drop table [{TABLE_OF[noun.kind]}]")
    db.close()
    again = SqliteStorage.open(old)
    assert opened(again) == whole
    assert from_tables(again) == whole
    assert again.db.execute("pragma user_version").fetchone() == (schema.VERSION,)
    again.close()
