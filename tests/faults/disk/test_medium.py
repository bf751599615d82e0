"""The forgetful disk itself: it keeps what was synced, and half of the rest at most."""

from __future__ import annotations

import errno
import os
import random

import pytest

from tests.faults.disk.medium import PAGE, Medium, Trouble


def written(*synced: str, text: bytes = b"words") -> Medium:
    medium = Medium()
    medium.write("/a", medium.create("/a"), text, 0)
    if "file" in synced:
        medium.sync("/a", medium.find("/a"))
    if "folder" in synced:
        medium.sync_folder("/")
    return medium


@pytest.mark.parametrize(
    ("synced", "left"),
    [((), None), (("file",), None), (("folder",), b""), (("file", "folder"), b"words")],
)
def test_words_need_their_files_sync_and_names_their_folders(synced, left):
    assert written(*synced).after_cut().get("/a") == left


def test_what_is_written_over_and_not_synced_is_as_it_was():
    medium = written("file", "folder")
    medium.write("/a", medium.find("/a"), b"WORDS and more", 0)
    assert medium.after_cut()["/a"] == b"words"
    assert medium.find("/a").now == b"WORDS and more"


def test_a_torn_cut_keeps_some_pages_and_not_others():
    pages = 64
    medium = written("file", "folder", text=b"-" * PAGE * pages)
    medium.write("/a", medium.find("/a"), b"+" * PAGE * pages, 0)
    left = medium.after_cut(random.Random(1))["/a"]
    kept = [left[n * PAGE : (n + 1) * PAGE] for n in range(pages)]
    assert set(kept) == {b"-" * PAGE, b"+" * PAGE}


def test_after_a_failed_sync_what_reads_well_is_on_no_disk():
    medium = written("folder")
    medium.trouble = Trouble(medium.count + 1, errno.EIO)
    with pytest.raises(OSError, match="sync"):
        medium.sync("/a", medium.find("/a"))
    medium.trouble = None
    medium.sync("/a", medium.find("/a"))
    assert medium.find("/a").now == b"words"
    assert medium.after_cut()["/a"] == bytes(5)


def test_a_renamed_file_has_its_old_name_until_the_folder_is_synced():
    medium = written("file", "folder")
    medium.rename("/a", "/b")
    assert set(medium.after_cut()) == {"/", "/a"}
    medium.sync_folder("/")
    assert set(medium.after_cut()) == {"/", "/b"}


def test_without_power_nothing_is_read_or_written_and_with_it_what_is_left(disk):
    with open(disk.place / "kept", "wb") as file:
        file.write(b"kept")
        file.flush()
        os.fsync(file.fileno())
        (disk.place / "lost").write_bytes(b"lost")
        folder = os.open(disk.place, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
        disk.cut()
        with pytest.raises(OSError, match="Input/output"):
            os.write(file.fileno(), b"too late")
    disk.power_on()
    assert sorted(p.name for p in disk.place.iterdir()) == ["kept", "lost"]
    assert ((disk.place / "kept").read_bytes(), (disk.place / "lost").read_bytes()) == (
        b"kept",
        b"",
    )
