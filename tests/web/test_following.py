"""Who followed from the beginning, who comes back and who comes late see the same board."""

from __future__ import annotations

import pytest

from tests.web.half_day import missing, steps
from tests.web.people import FISHERS, MINISTRY, Hall, Phone
from wsr.live.replay import replay
from wsr.storage.sqlite import SqliteStorage


@pytest.fixture
def people(hall: Hall) -> dict[str, Phone]:
    return {
        "fay": hall.phone("Fay"),
        "ana": hall.phone("Ana", FISHERS),
        "ben": hall.phone("Ben", MINISTRY),
        "rui": hall.phone("Rui", FISHERS, recorder=True),
        "wall": hall.wall(),
    }


def test_old_state_and_patches_are_a_fresh_snapshot_after_every_command(
    hall: Hall, people: dict[str, Phone], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsr.web.realtime.viewer.TICK", 0.0)
    lived = set()
    for who, do, with_ in steps(people):
        people[who].done(do, **with_)
        lived.add(do)
        for name, phone in people.items():
            if not removed(hall, phone):
                phone.settle()
                assert phone.store == phone.snapshot(), (name, do)
    assert missing(lived) == set(), "the half day leaves no command out"


def removed(hall: Hall, phone: Phone) -> bool:
    found = hall.room.workshop.find("person", phone.person or "")
    return getattr(found, "status", "in") != "in"


def test_who_comes_back_after_every_command_misses_nothing_and_repeats_nothing(
    hall: Hall, people: dict[str, Phone]
) -> None:
    """Each comes back to what they saw two commands ago, in which a role may have changed."""
    absent = {"ana": 2, "ben": 3, "wall": 5}
    for n, (who, do, with_) in enumerate(steps(people)):
        people[who].done(do, **with_)
        for name, every in absent.items():
            if n % every == 0:
                people[name].come_back()
                assert people[name].store == people[name].snapshot(), (name, do)


def test_file_memory_and_replay_agree_after_the_half_day(
    hall: Hall, people: dict[str, Phone]
) -> None:
    for who, do, with_ in steps(people):
        people[who].done(do, **with_)
    file = SqliteStorage.open_readonly(hall.services.rooms.engine.path(hall.code))
    workshop = hall.room.workshop
    assert replay(file.log, file.read()) == workshop
    assert {(r.kind, r.id): r for r in file.records()} == {
        (r.kind, r.id): r for r in workshop.records()
    }
    assert file.faults() == []
    file.close()
