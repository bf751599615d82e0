"""The power fails while people post: every checkmark is still there, on a sound file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.disk.conftest import many
from tests.faults.disk.disk import lay_out
from tests.faults.disk.power import Story, chance
from tests.faults.disk.writers import migrate_again
from wsr.domain.kernel import Refused
from wsr.folder import Folder
from wsr.loop import ThreadLoop
from wsr.rooms import Rooms
from wsr.storage import schema

OFTEN = ("wal_autocheckpoint = 20",)  # pages: the file is brought up to date every other post
WAYS = ({}, {"pragmas": OFTEN}, {"copying": True}, {"pragmas": OFTEN, "copying": True})


def half(n: int, seed: int) -> int | None:
    """Every other cut tears: half of what is not synced is there, in no order."""
    return seed + n if n % 2 else None


@pytest.fixture(autouse=True)
def told(seed, tally, capsys):
    print(f"seed {seed}")


def test_every_checkmark_outlives_one_power_cut_after_another(disk, seed, tally, tmp_path):
    story = Story(disk)
    for n in range(many(10, 120)):
        dice = chance(seed, n)
        story.live(dice.randrange(250, 600) if n == 0 else dice.randrange(1, 900), half(n, seed),
                   **WAYS[n // 2 % 4])  # fmt: skip
        assert (story.found(tmp_path / f"look{n}").faults(), story.wrong) == ([], []), f"cut {n}"
        disk.power_on()
        if len(story.acked) > 1500:
            tally["acked"] += len(story.acked)
            tally["cuts"] += story.cuts
            story = Story(disk)
    tally["acked"] += len(story.acked)
    tally["cuts"] += story.cuts
    assert story.acked


@pytest.mark.parametrize("n", range(many(4, 60)))
def test_a_workshop_is_made_whole_or_not_at_all(disk, seed, tally, tmp_path, n):
    story = Story(disk)
    story.live(chance(seed, "creation", n).randrange(1, 330), half(n, seed), posts=1)
    tally["cuts while a workshop is made"] += 1
    if story.code:
        assert (story.found(tmp_path / "look").faults(), story.wrong) == ([], [])
    with opened(lay_out(disk.left(), tmp_path / "again") / "sessions") as rooms:
        for code in rooms.codes():
            readable_or_refused(rooms, code)


def opened(sessions: Path):
    from contextlib import closing

    return closing(Rooms(Folder(sessions).claim(), ThreadLoop()))


def readable_or_refused(rooms: Rooms, code: str) -> None:
    try:
        assert rooms.get(code).workshop.seq > 0
    except Refused as refused:
        assert refused.code == "broken_file"


@pytest.mark.parametrize("n", range(many(3, 40)))
def test_a_newer_program_brings_a_file_up_to_date_or_leaves_it(
    disk, seed, tally, tmp_path, monkeypatch, n
):
    story = Story(disk)
    story.live(None, None, posts=4)
    assert len(story.acked) == 16
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, migrate_again))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    story.live(chance(seed, "migration", n).randrange(1, 120), half(n, seed), newer=True)
    tally["cuts while a file is brought up to date"] += 1
    assert (story.found(tmp_path / "look").faults(), story.wrong) == ([], [])
