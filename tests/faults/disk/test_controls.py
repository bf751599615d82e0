"""The proof of the proof: with less careful settings the same cuts do break checkmarks."""

from __future__ import annotations

from tests.faults.disk.conftest import many
from tests.faults.disk.power import Story, chance

NORMAL = ("synchronous = normal",)
OFF = ("synchronous = off", "wal_autocheckpoint = 20")


def faults_after_cut(mount, seed, shelf, n, tear, pragmas):
    """A workshop is made with care; then people post without it until the power fails."""
    story = Story(mount())
    story.live(None, None, posts=1)
    assert story.found(shelf / f"before{n}").faults() == []
    story.live(chance(seed, pragmas, n).randrange(400, 800), tear, pragmas=pragmas, posts=60)
    return story, story.found(shelf / f"after{n}").faults()


def test_without_a_sync_at_each_commit_checkmarks_are_lost(mount, seed, tally, shelf):
    for n in range(many(2, 20)):
        story, faults = faults_after_cut(mount, seed, shelf, n, None, NORMAL)
        lost = [each for each in faults if each.startswith("lost: ")]
        assert lost, f"{len(story.acked)} checkmarks were kept by luck: this proves nothing"
        assert lost == faults, "the file itself is sound"
        tally["checkmarks lost with synchronous = normal"] += len(lost)


def test_without_any_sync_the_file_breaks(mount, seed, tally, shelf):
    broken = 0
    for n in range(many(6, 30)):
        _, faults = faults_after_cut(mount, seed, shelf, n, seed + n, OFF)
        broken += any(not each.startswith("lost: ") for each in faults)
        tally["checkmarks lost with synchronous = off"] += sum(
            f.startswith("lost: ") for f in faults
        )
    tally["files broken with synchronous = off"] += broken
    assert broken, "every file is sound: this proves nothing"
