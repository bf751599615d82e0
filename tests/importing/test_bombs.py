"""Files made to do harm are refused with a plain sentence, and cost little."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po

import wsr
from tests.importing.bombs import BOMBS, HEAVY, SQLITE_BOMBS
from wsr import importing
from wsr.domain.kernel import Refused
from wsr.importing.__main__ import brought
from wsr.live.rooms import Rooms

CODES = {"bad_import", "too_large", "newer_version", "no_log"}
MOST_SECONDS, MOST_MEGABYTES = 2, 200  # of the processor, however busy it is with others
with (Path(wsr.__file__).with_name("locale") / "messages.pot").open("rb") as file:
    TRANSLATED = {message.id for message in read_po(file)}  # or will be: what translators are given
# Noise may leave what is read as it was.
MAY_COME_IN = {"sqlite: noise", "sqlite: more noise", "sqlite: other noise"}


@pytest.mark.parametrize("name", [name for name in BOMBS if name not in HEAVY])
def test_what_is_no_workshop_of_ours_is_refused(
    name: str, exported: dict[str, Any], session: bytes, tmp_path: Path
):
    source, target = tmp_path / "source", tmp_path / "target.sqlite"
    BOMBS[name](source, exported, session)
    with pytest.raises(Refused) as refused:
        brought(source, target, frozenset(), "AAAAAA")
    assert refused.value.code in CODES
    assert str(refused.value).endswith(".")
    assert refused.value.why in TRANSLATED
    assert not target.exists()


@pytest.mark.parametrize("name", HEAVY)
def test_a_bomb_is_refused_in_little_time_and_memory(
    name: str, exported: dict[str, Any], session: bytes, tmp_path: Path
):
    source, target = tmp_path / "source", tmp_path / "target.sqlite"
    BOMBS[name](source, exported, session)
    said, megabytes, seconds = read_apart(source, target)
    if name not in MAY_COME_IN or "refused" in said:
        assert said["refused"]["code"] in CODES, said
        assert not target.exists()
    assert (megabytes < MOST_MEGABYTES, seconds < MOST_SECONDS) == (True, True), (
        megabytes,
        seconds,
    )
    assert {each.name for each in tmp_path.iterdir()} <= {"source", "target.sqlite", "live.sqlite"}


# Measured by the process itself: what a parent learns counts the parent's own memory at the fork.
READ = """
import resource, sys
from pathlib import Path
from wsr.importing.__main__ import main
main(*sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_SELF)
status = Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
memory = next((line.split()[1] for line in lines if line.startswith("VmHWM")), "0")
sys.stderr.write(f"{memory} {used.ru_utime + used.ru_stime}")
"""


def read_apart(source: Path, target: Path) -> tuple[dict[str, Any], float, float]:
    """What the process says, the most megabytes it held, the seconds of processor it took."""
    asked = [sys.executable, "-c", READ, str(source), str(target), os.devnull, "AAAAAA"]
    done = subprocess.run(asked, capture_output=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr.decode()
    kilobytes, seconds = done.stderr.split()
    return dict(json.loads(done.stdout)), int(kilobytes) / 1024, float(seconds)


@pytest.mark.parametrize("name", ["a gap", "zip bomb", "sqlite: events as a view"])
def test_nothing_is_left_of_what_was_refused(
    name: str, exported: dict[str, Any], session: bytes, tmp_path: Path, elsewhere: Rooms
):
    BOMBS[name](tmp_path / "source", exported, session)
    with pytest.raises(Refused) as refused:
        importing.bring(elsewhere, tmp_path / "source")
    assert refused.value.field == "file"
    assert str(refused.value).endswith(".")
    assert list(elsewhere.codes()) == []
    assert list((elsewhere.folder.path / importing.INCOMING).iterdir()) == []


def test_every_bomb_of_a_session_file_begins_as_one(session: bytes):
    assert session.startswith(b"SQLite format 3\x00")
    assert len(SQLITE_BOMBS) > 25
