"""What the console says of the room is so."""

from __future__ import annotations

import shutil
import time
from typing import Any

import pytest

from tests.patience import PATIENCE
from tests.web.people import FISHERS, Hall, Phone
from wsr.web.realtime.pacing import STEADY


def health(hall: Hall, fay: Phone) -> Any:
    return hall.get(f"/api/health/{hall.code}", fay.token).json


def test_it_counts_the_screens_that_follow(hall: Hall, fay: Phone, ana: Phone, ben: Phone) -> None:
    before = health(hall, fay)["connected"]
    zoe = hall.phone("Zoe", FISHERS)
    assert health(hall, fay)["connected"] == before + 1
    zoe.hang_up()
    assert health(hall, fay)["connected"] == before


def test_its_last_commit_is_the_one_in_the_file(hall: Hall, fay: Phone) -> None:
    fay.done("open_stage", stage="barriers")
    (at,) = hall.room.storage.db.execute("select max(at) from events").fetchone()  # type: ignore[attr-defined]
    told = health(hall, fay)
    assert (told["last_commit"], told["unsaved"]) == (at, 0)


def test_no_one_is_behind_once_all_have_heard(hall: Hall, fay: Phone, ana: Phone) -> None:
    fay.done("open_stage", stage="barriers")
    for phone in (fay, ana):
        phone.settle()
    assert health(hall, fay)["behind"] == 0


def test_it_says_how_late_phones_hear_of_others_once_the_air_is_full(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    assert health(hall, fay)["air_wait"] is None
    hall.services.broadcast._rooms[hall.code].pacing.rate = STEADY
    fay.done("open_stage", stage="barriers")
    ana.settle()
    assert 0 <= health(hall, fay)["air_wait"] < PATIENCE


def test_it_knows_the_disk_and_that_no_copy_is_kept(hall: Hall, fay: Phone) -> None:
    told, free = health(hall, fay), shutil.disk_usage(hall.room.storage.path).free  # type: ignore[attr-defined]
    assert abs(told["disk_free"] - free) < 2**30
    assert (told["copies"], told["last_copy"], told["copy_failed"]) == (False, None, "")
    assert (told["restored"], told["came_back"]) == (None, 0)


def test_a_clock_that_was_set_while_the_server_ran_is_told(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (health(hall, fay)["clock"], health(hall, fay)["clock_jumped"]) == ("", 0)
    seconds = time.time
    monkeypatch.setattr(time, "time", lambda: seconds() + 6 * 3600)
    assert health(hall, fay)["clock_jumped"] == pytest.approx(6 * 3600, abs=60)
    monkeypatch.setattr(time, "time", lambda: seconds() - 6 * 365 * 86_400)
    assert health(hall, fay)["clock"] in ("before_program", "before_workshop")


def test_a_clock_that_is_a_little_out_of_step_is_not_told(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = time.time
    monkeypatch.setattr(time, "time", lambda: seconds() + 60)
    assert health(hall, fay)["clock_jumped"] == 0
