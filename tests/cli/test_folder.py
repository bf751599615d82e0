"""The sessions folder: one server at a time, and its secrets stay with their owner."""

import stat
import subprocess
import sys

import pytest

from wsr.storage.data_dir import Folder, FolderInUse

HOLD = """
import sys
from pathlib import Path
from wsr.storage.data_dir import Folder
held = Folder(Path(sys.argv[1])).claim("port 8000")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_server_on_the_folder_is_refused_and_told_of_the_first(tmp_path):
    with Folder(tmp_path).claim("port 8000"), pytest.raises(FolderInUse, match="port 8000"):
        Folder(tmp_path).claim()


def test_the_folder_is_free_when_the_first_lets_go(tmp_path):
    Folder(tmp_path).claim().release()
    with Folder(tmp_path).claim() as held:
        assert held.path == tmp_path


def test_the_folder_is_free_when_the_first_is_killed(tmp_path):
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(FolderInUse):
            Folder(tmp_path).claim()
        other.kill()
        other.wait()
    Folder(tmp_path).claim().release()


def test_a_secret_is_made_once_and_only_its_owner_may_read_it(tmp_path):
    secret = Folder(tmp_path).secret("host")
    assert len(secret) == 43
    assert Folder(tmp_path).secret("host") == secret
    files = [tmp_path / ".secrets", tmp_path / ".secrets" / "host.key"]
    assert [stat.S_IMODE(f.stat().st_mode) for f in files] == [0o700, 0o600]


def test_a_secret_no_one_keeps_is_not_made_up(tmp_path):
    assert Folder(tmp_path).known("ABCDEF") is None


def test_a_secret_kept_again_takes_the_place_of_the_old(tmp_path):
    folder = Folder(tmp_path)
    folder.keep("ABCDEF", "old")
    folder.keep("ABCDEF", "new")
    assert folder.known("ABCDEF") == "new"
    folder.forget("ABCDEF")
    assert folder.known("ABCDEF") is None


@pytest.mark.parametrize("name", ["../host", "", ".", "a/b", "a\0"])
def test_a_secret_cannot_be_asked_for_outside_the_folder(tmp_path, name):
    with pytest.raises(ValueError, match="no name"):
        Folder(tmp_path).secret(name)
