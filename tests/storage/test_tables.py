"""Memory, the readable tables and a replay of the log agree."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as all_of
from hypothesis import settings
from hypothesis import strategies as st

from tests.activities.scenes import Ask, scenes
from tests.cast import FAY
from tests.domain.histories import BEGUN, step
from tests.storage.scribe import Scribe, told
from wsr.activities.index import NOUNS, TABLES
from wsr.domain.agenda_stages import AddStage, DuplicateStage
from wsr.domain.pictures import SetPicture
from wsr.live.loading import from_tables
from wsr.live.replay import replay
from wsr.storage.sqlite import SqliteStorage

# A morning in which someone makes every noun there is, and some are removed again.
PARTS: tuple[tuple[Ask, ...], ...] = (
    BEGUN,
    *(each.morning for each in scenes().values()),
    (("fay", "decide", {"decision": "d1", "text": "Trust", "on": ["k1"], "dissent": "Ben"}),),
    (("fay", "add_invitee", {"invitee": "i1", "name": "Zed", "group": "fishers"}),),
    (("fay", "add_invitation", {"invitation": "n1", "who": "The university", "by": "2026-12-01"}),),
    (("fay", "seat_room", {"seating": "mixed"}), ("fay", "open_stage", {"stage": "past"})),
    (("fay", "show_on_wall", {"show": "blank"}),),
    (
        (
            "fay",
            "edit_vocabulary",
            {"vocabulary": "areas", "items": [{"id": "d1", "title": "Hills"}]},
        ),
    ),
    (("fay", "set_finding_aside", {"finding": "no_champion:core", "why": "Next month"}),),
    (("ana", "set_contact", {"reach": "555", "shown_to": "room"}),),
    (("fay", "remove_person", {"person": "rui"}),),
    (("fay", "close_stage", {"stage": "past"}), ("fay", "remove_stage", {"stage": "past"})),
)
POSTER = (
    AddStage("hello", "poster", "Why are we here?"),
    SetPicture("hello", "lake", "image/png", "TGFrZQ=="),
    DuplicateStage("hello", "again"),
    SetPicture("hello", "boats", "image/png", "Qm9hdHM="),
)


def lived(storage: SqliteStorage, then: Callable[[Scribe], None] = lambda _: None) -> Scribe:
    """The whole morning; `then` follows each step."""
    scribe = Scribe(storage)
    for who, do, with_ in (ask for part in PARTS for ask in part):
        answer = scribe.ask(str(who), do, with_)
        assert answer.refused is None, (do, answer.refused)
        then(scribe)
    for command in POSTER:
        scribe.does((FAY, command))
        then(scribe)
    return scribe


def need_agreement(scribe: Scribe) -> None:
    storage, workshop = scribe.storage, scribe.workshop
    assert told(storage.records()) == told(workshop.records())
    assert replay(storage.log, storage.read()) == workshop
    assert [entry.seq for entry in storage.read()] == list(range(1, workshop.seq + 1))
    opened = from_tables(storage)
    assert opened == workshop, "the file can be opened without its log"
    assert list(opened.records()) == list(workshop.records()), "in the same order"
    assert storage.faults() == []


def test_through_a_whole_morning_they_agree(storage: SqliteStorage) -> None:
    kinds: set[str] = set()

    def agreed(scribe: Scribe) -> None:
        need_agreement(scribe)
        kinds.update(record.kind for record in scribe.workshop.records())

    lived(storage, agreed)
    assert kinds == {noun.kind for noun in NOUNS}, "a scene.py leaves a noun out"


def test_every_noun_has_a_table_that_a_person_can_read(storage: SqliteStorage) -> None:
    lived(storage)
    assert set(TABLES.values()) == set(NOUNS)
    named = storage.db.execute(
        "select p.name, g.name, p.role from people p "
        "left join stakeholder_groups g on g.id = p.[group] order by p.name"
    ).fetchall()
    assert named == [
        ("Ana", "Fishers", "participant"),
        ("Ben", "Ministry", "participant"),
        ("Fay", None, "facilitator"),
        ("Rui", "Fishers", "recorder"),
    ]


def test_tables_made_again_from_the_log_are_the_same(storage: SqliteStorage) -> None:
    scribe = lived(storage)
    storage.db.execute("update cards set text = 'someone else was here'")
    storage.db.execute("delete from pledges")
    storage.rebuild(replay(storage.log, storage.read()).records())
    need_agreement(scribe)
    assert storage.db.execute("pragma foreign_keys").fetchone() == (1,)


def test_a_rebuild_that_fails_leaves_the_tables_and_their_guards(storage: SqliteStorage) -> None:
    scribe = lived(storage)

    def failing() -> Any:
        yield from list(scribe.workshop.records())[:5]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        storage.rebuild(failing())
    need_agreement(scribe)
    assert storage.db.execute("pragma foreign_keys").fetchone() == (1,)


BATCHES = st.lists(
    st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=9), min_size=5, max_size=15
)


@settings(max_examples=25)
@all_of(BATCHES)
def test_they_agree_whatever_anyone_asks_one_by_one_or_at_once(batches: list[list[int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        storage = SqliteStorage.create(Path(folder) / "ABCDEF.sqlite", "log1")
        storage.db.execute("pragma synchronous = off")  # this test asks nothing of the disk
        scribe = Scribe(storage)
        for who, do, with_ in BEGUN:
            scribe.ask(str(who), do, with_)
        for seeds in batches:
            scribe.ask_together([step(seed, scribe.workshop) for seed in seeds])
        need_agreement(scribe)
        storage.close()
