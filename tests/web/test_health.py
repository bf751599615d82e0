"""What the console says of the room is so."""

from __future__ import annotations

import shutil
from typing import Any

from tests.web.people import FISHERS, Hall, Phone


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


def test_nobody_is_behind_once_all_have_heard(hall: Hall, fay: Phone, ana: Phone) -> None:
    fay.done("open_stage", stage="barriers")
    for phone in (fay, ana):
        phone.settle()
    assert health(hall, fay)["behind"] == 0


def test_it_knows_the_disk_and_that_no_copy_is_kept(hall: Hall, fay: Phone) -> None:
    told, free = health(hall, fay), shutil.disk_usage(hall.room.storage.path).free  # type: ignore[attr-defined]
    assert abs(told["disk_free"] - free) < 2**30
    assert (told["copies"], told["last_copy"], told["copy_failed"]) == (False, None, "")
    assert (told["restored"], told["came_back"]) == (None, 0)
