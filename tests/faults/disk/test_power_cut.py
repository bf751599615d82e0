"""The power fails while people post: every checkmark is still there, on a sound file."""

from __future__ import annotations

from contextlib import closing

import pytest

from tests.faults.disk.conftest import many
from tests.faults.disk.disk import lay_out
from tests.faults.disk.evening import opened
from tests.faults.disk.power import Story, chance
from tests.faults.disk.writers import migrate_again
from wsr.domain.kernel import Refused
from wsr.live.rooms import Rooms
from wsr.storage import schema

OFTEN = ("wal_autocheckpoint = 20",)  # pages: the file is brought up to date every other post
WAYS = ({}, {"pragmas": OFTEN}, {"copying": True}, {"pragmas": OFTEN, "copying": True})


def half(n: int, seed: int) -> int | None:
    """Every other cut tears: half of what is not synced is there, in no order."""
    return seed + n if n % 2 else None


@pytest.fixture(autouse=True)
def told(seed):
    print(f"seed {seed}")


def test_every_checkmark_outlives_one_power_cut_after_another(disk, seed, tally, shelf):
    story = Story(disk)
    for n in range(many(12, 120)):
        dice = chance(seed, n)
        story.live(
            dice.randrange(600, 950) if n == 0 else dice.randrange(1, 900),
            half(n, seed),
            posts=20,
            **WAYS[n // 2 % 4],
        )
        assert (story.found(shelf / f"look{n}").faults(), story.wrong) == ([], []), f"cut {n}"
        disk.power_on()
    tally["checkmarks, of which 0 are lost"] += len(story.acked)
    tally["cuts"] += story.cuts
    tally["cuts while people post"] += story.midway
    assert story.acked
    assert story.midway > story.cuts / 2


@pytest.mark.parametrize("n", range(many(4, 60)))
def test_a_workshop_is_made_whole_or_not_at_all(disk, seed, tally, shelf, n):
    story = Story(disk)
    story.live(chance(seed, "creation", n).randrange(1, 330), half(n, seed), posts=1)
    tally["cuts while a workshop is made"] += 1
    if story.code:
        assert (story.found(shelf / "look").faults(), story.wrong) == ([], [])
    with closing(opened(lay_out(disk.left(), shelf / "again") / "sessions")) as rooms:
        for code in rooms.codes():
            readable_or_refused(rooms, code)


def readable_or_refused(rooms: Rooms, code: str) -> None:
    try:
        said = rooms.get(code).workshop.seq > 0
    except Refused as refused:
        said = refused.code == "broken_file"
    assert said


@pytest.mark.parametrize("n", range(many(3, 40)))
def test_a_newer_program_brings_a_file_up_to_date_or_leaves_it(
    disk, seed, tally, shelf, monkeypatch, n
):
    story = Story(disk)
    story.live(None, None, posts=4)
    assert len(story.acked) == 16
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, migrate_again))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    story.live(chance(seed, "migration", n).randrange(1, 120), half(n, seed), newer=True)
    tally["cuts while a file is brought up to date"] += 1
    assert (story.found(shelf / "look").faults(), story.wrong) == ([], [])
