"""The session file that goes out is sound, readable, and free of secrets."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.documents.conftest import Live
from wsr.activities.dots.rules import CloseVote, OpenVote, PlaceDots
from wsr.documents.sqlite import PRIVATE, VIEWS, session_copy
from wsr.domain.kernel import Refused
from wsr.live.replay import replay
from wsr.storage.session_file import SessionFile
from wsr.storage.sqlite import SqliteStorage

from .hall import person


@pytest.fixture
def copy(busy: Live, tmp_path: Path) -> Path:
    """What Fay downloads, saved."""
    body = busy.asks("sqlite", busy.joins(facilitator_key=busy.key)).data
    path = tmp_path / "copy.sqlite"
    path.write_bytes(body)
    return path


def asked(path: Path, query: str) -> list[Any]:
    db = sqlite3.connect(path)
    try:
        return db.execute(query).fetchall()
    finally:
        db.close()


def test_the_copy_is_sound(copy: Path):
    assert asked(copy, "pragma integrity_check") == [("ok",)]
    assert asked(copy, "pragma foreign_key_check") == []


@pytest.mark.parametrize("table", PRIVATE)
def test_no_key_and_no_answer_goes_out(copy: Path, table: str):
    assert asked(copy, f"select * from {table}") == []


def test_no_key_is_left_in_any_byte(busy: Live, copy: Path):
    body = copy.read_bytes()
    assert len(busy.room.keys) >= 2
    assert [hash for hash in busy.room.keys if hash.encode() in body] == []


def test_no_secret_ballot_is_in_the_log_that_goes_out(copy: Path):
    assert not asked(copy, "select * from events where type in ('dots_placed', 'ballots_cast')")
    blanks = asked(copy, "select distinct person, data from events where type = 'sealed'")
    assert blanks == [(None, "{}")]


@pytest.mark.parametrize("view", VIEWS)
def test_every_readable_view_has_rows(copy: Path, view: str):
    assert asked(copy, f"select * from {view}")


def test_the_views_say_names_instead_of_ids(copy: Path):
    rows = asked(
        copy, "select stage, group_name, cluster from read_cards where text like 'No pers%'"
    )
    assert rows == [("Barriers", "Teachers", "No one polices the lake")]
    best = asked(
        copy, "select vote, leverage_point, dots from read_results where round = 2 limit 1"
    )
    assert best == [("Leverage", "No regulation that prevents overfishing", 69)]


def test_the_copy_opens_as_a_session_file_again(busy: Live, copy: Path):
    storage = SqliteStorage.open(copy)
    again = replay(storage.log, storage.read())
    storage.close()
    assert again.seq == busy.workshop.seq
    assert {r.id for r in again.records()} == {r.id for r in busy.workshop.records()}


def test_the_room_goes_on_with_its_own_file_untouched(busy: Live):
    fay = busy.joins(facilitator_key=busy.key)
    before = busy.workshop.seq
    assert busy.asks("sqlite", fay).status_code == 200
    assert busy.workshop.seq == before
    assert busy.asks("json", fay).status_code == 200, "her key still opens the room"


def test_a_file_that_is_gone_is_refused_with_a_reason(tmp_path: Path):
    with pytest.raises(Refused) as refused:
        session_copy(SessionFile(tmp_path / "gone.sqlite"))
    assert refused.value.code == "broken_file"


def test_a_vote_that_opens_meanwhile_stops_the_copy(busy: Live):
    from tests.cast import FAY
    from wsr.domain.agenda import OpenStage

    busy.when(FAY, OpenStage("leverage")).when(FAY, OpenVote("v3", "leverage"))
    busy.when(person(1, 1), PlaceDots("v3", "idea", 5))
    with pytest.raises(Refused) as refused:
        session_copy(busy.rooms.engine.kept(busy.code))
    assert refused.value.code == "vote_open"
    busy.when(FAY, CloseVote("v3"))
    assert session_copy(busy.rooms.engine.kept(busy.code))
