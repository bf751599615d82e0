"""A file made to do harm is refused as such; a laptop that is busy says so, and blames no one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wsr import importing, sandbox
from wsr.activities.plans import workbook_changes
from wsr.documents import pdf
from wsr.domain.kernel import Refused
from wsr.live.loop import ThreadLoop
from wsr.live.rooms import Rooms
from wsr.sandbox import Busy, Crashed, Limits, TooMuch
from wsr.storage.data_dir import Folder

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no such limits there")
PATIENT = Limits(seconds=30, megabytes=300, patience=600)
HURRIED = Limits(seconds=30, megabytes=300, patience=0.5)
SLEEPS = "import time; time.sleep(1000)"


@pytest.fixture
def program(tmp_path: Path):
    """The path of a program with these words."""

    def written(words: str) -> str:
        path = tmp_path / "program.py"
        path.write_text(words)
        return str(path)

    return written


def test_a_program_hears_and_answers(program):
    says = "import sys; print(sys.argv[1:], sys.stdin.read())"
    assert sandbox.run(program(says), "a", "b", limits=PATIENT, input=b"x") == b"['a', 'b'] x\n"


@POSIX
@pytest.mark.parametrize("greed", ["while True: pass", "x = bytearray(10**9)"])
def test_who_takes_all_the_time_or_memory_is_told_apart(program, greed: str):
    with pytest.raises(TooMuch):
        sandbox.run(program(greed), limits=Limits(seconds=1, megabytes=200, patience=600))


@POSIX
def test_a_program_writes_no_more_than_it_may(program, tmp_path: Path):
    greed = f"open({str(tmp_path / 'big')!r}, 'wb').write(bytes(2 << 20))"
    with pytest.raises(Crashed):
        sandbox.run(program(greed), limits=PATIENT)
    assert (tmp_path / "big").stat().st_size == 0


def test_where_the_system_keeps_no_time_the_program_ends_all_the_same(program):
    """As on Windows."""
    code = (
        "import sys; sys.modules['resource'] = None; from wsr.sandbox import child; "
        "child.main('1', '300', '0', sys.argv[1])"
    )
    asked = [sys.executable, "-c", code, program("while True: pass")]
    from wsr.sandbox import child

    assert subprocess.run(asked, timeout=600).returncode == child.TIME_IS_UP


@pytest.mark.parametrize(
    ("ends", "reason"), [("1 / 0", "division by zero"), ("import os; os._exit(3)", "3")]
)
def test_a_program_that_breaks_down_says_why(program, ends: str, reason: str):
    with pytest.raises(Crashed, match=reason):
        sandbox.run(program(ends), limits=PATIENT)


def test_a_program_that_gets_no_time_is_not_at_fault(program):
    with pytest.raises(Busy):
        sandbox.run(program(SLEEPS), limits=HURRIED)


@POSIX
def test_a_program_that_the_system_ends_for_want_of_memory_is_not_at_fault(program):
    with pytest.raises(Busy):
        sandbox.run(program(f"import os; os.kill(os.getpid(), {signal.SIGKILL})"), limits=PATIENT)


def test_a_laptop_that_cannot_start_another_program_is_busy(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sandbox.sys, "executable", "/there/is/none")
    with pytest.raises(Busy):
        sandbox.run("program", limits=PATIENT)


def test_only_so_many_run_at_once_and_the_others_wait_for_their_turn(program):
    for _ in range(sandbox.AT_ONCE):
        assert sandbox._turns.acquire(timeout=600)
    try:
        with pytest.raises(Busy):
            sandbox.run(program("print(1)"), limits=HURRIED)
    finally:
        for _ in range(sandbox.AT_ONCE):
            sandbox._turns.release()
    assert sandbox.run(program("print(1)"), limits=PATIENT) == b"1\n"


# --- who is told what ---

TOLD = {
    Busy: {"workbook": "busy", "import": "busy", "pdf": "busy"},
    TooMuch: {"workbook": "too_large", "import": "too_large", "pdf": "not_made"},
    Crashed: {"workbook": "not_read", "import": "bad_import", "pdf": "not_made"},
}


@pytest.fixture
def asked(tmp_path: Path):
    rooms = Rooms(Folder(tmp_path / "sessions").claim(), ThreadLoop())
    (tmp_path / "source").write_text("{}")
    yield {
        "workbook": lambda: workbook_changes.returned(b"x"),
        "import": lambda: importing.bring(rooms, tmp_path / "source"),
        "pdf": lambda: pdf.press(b"{}"),
    }
    assert list(rooms.codes()) == []
    assert list((rooms.folder.path / importing.INCOMING).glob("*")) == []
    rooms.close()


@pytest.mark.parametrize("kind", TOLD)
@pytest.mark.parametrize("what", ["workbook", "import", "pdf"])
def test_every_door_tells_the_same_trouble_as_what_it_is(
    asked, monkeypatch: pytest.MonkeyPatch, kind: type[Exception], what: str
):
    def fails(*_: object, **__: object) -> bytes:
        raise kind("for a reason")

    monkeypatch.setattr(sandbox, "run", fails)
    with pytest.raises(Refused) as refused:
        asked[what]()
    assert refused.value.code == TOLD[kind][what]


def test_nothing_of_posix_is_imported_before_it_is_needed():
    code = (
        "import sys\nfor each in ('resource', 'fcntl'): sys.modules[each] = None\n"
        "import wsr.sandbox, wsr.sandbox.child, wsr.importing, wsr.documents.pdf"
    )
    asked = [sys.executable, "-c", code]
    assert subprocess.run(asked, cwd=Path(__file__).parents[1]).returncode == 0


def test_a_child_that_is_given_up_is_gone(program, tmp_path: Path):
    note = tmp_path / "pid"
    writes = f"import os; open({str(note)!r}, 'w').write(str(os.getpid())); " + SLEEPS
    with pytest.raises(Busy):
        sandbox.run(program(writes), limits=Limits(30, 300, 5, file_megabytes=1))
    if note.exists():  # else it was given up before it began
        pid, end = int(note.read_text()), time.monotonic() + 600
        while time.monotonic() < end and is_alive(pid):
            time.sleep(0.05)
        assert not is_alive(pid)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return True
    except ProcessLookupError:
        return False
