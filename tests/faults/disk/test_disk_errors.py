"""The disk fails, is full or read-only, at any of its changes: that is said, never hidden."""

from __future__ import annotations

import errno
import logging
import os
import resource
import shutil
import traceback
from pathlib import Path
from typing import Any

import pytest

from tests.cast import CREATE
from tests.faults.disk.conftest import many
from tests.faults.disk.disk import CONTEXT, lay_out
from tests.faults.disk.evening import Evening, must_be_on_disk, opened
from tests.faults.disk.trouble import WAYS, hurt, moments
from tests.patience import until
from wsr.documents.formats import FORMATS
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Refused
from wsr.domain.people import Join
from wsr.domain.records import Person
from wsr.live.backups import Copies
from wsr.live.room import HOST
from wsr.storage.base import StorageFailed
from wsr.storage.sqlite import SqliteStorage

STRIDE = many(16, 1)  # of all changes but syncs, which are tried one and all
QUICK = ("md", "json")


@pytest.fixture(autouse=True)
def quiet(caplog, seed):
    """A failing disk fills the log."""
    caplog.set_level(logging.CRITICAL)
    print(f"seed {seed}")


@pytest.fixture
def image(tmp_path) -> dict[str, bytes | None]:
    """A sessions folder with one workshop, in which Ana, Fay and Gia are."""
    folder = tmp_path / "made"
    rooms = opened(folder)
    room, _ = rooms.create(CREATE)
    Evening.begun(rooms, room)
    room.do(HOST, Join("gia", "Gia", "fishers"))
    rooms.close()
    return {
        f"/{p.relative_to(folder)}": None if p.is_dir() else p.read_bytes()
        for p in folder.rglob("*")
    }


@pytest.mark.parametrize("name", WAYS)
def test_a_workshop_that_cannot_be_kept_is_refused(disk, seed, tally, name):
    trial = iter(range(1 << 20))

    def make(at: int | None = None) -> None:
        folder = disk.place / f"sessions{next(trial)}"
        rooms = opened(folder)
        if at:
            hurt(disk, WAYS[name], at)
        room = made_or_refused(rooms)
        if at:
            disk.heal()
            evening = Evening.begun(rooms, room or rooms.create(CREATE)[0])
            assert evening.post()
            evening.must_agree()
        rooms.close()
        if at:
            shutil.rmtree(folder)

    for n in moments(disk, make, STRIDE, seed):
        make(n)
        tally["failures while a workshop is made"] += 1


def made_or_refused(rooms: Any) -> Any:
    try:
        return rooms.create(CREATE)[0]
    except Refused as refused:
        return must_say_why(refused)


def must_say_why(refused: Refused) -> None:
    assert refused.code == "not_saved"
    assert refused.params["reason"]
    assert "waits on your phone" not in str(refused), "nothing waits there"


@pytest.mark.parametrize("name", WAYS)
def test_no_checkmark_without_the_disk_and_all_goes_on_when_it_is_well(
    disk, seed, tally, shelf, image, name
):
    trial = iter(range(1 << 20))

    def spend(at: int | None = None) -> None:
        folder = disk.plant(image, f"sessions{next(trial)}")
        rooms = opened(folder)
        evening = Evening(rooms, rooms.get(next(rooms.codes())))
        if at:
            hurt(disk, WAYS[name], at)
        evening_long(evening, folder)
        if at:
            disk.heal()
            afterwards(evening, folder)
            look = lay_out(disk.left(folder.name), shelf / folder.name) / folder.name
            must_be_on_disk(look / f"{evening.room.code}.sqlite", evening.acked)
            shutil.rmtree(folder)
            tally["refused for a failing disk"] += evening.refusals

    for n in moments(disk, spend, STRIDE, seed):
        spend(n)
        tally["failures in an evening"] += 1


def evening_long(evening: Evening, folder: Path) -> None:
    """Five posts, an erasure, a copy, the end; what cannot be kept can still be read."""
    for _ in range(5):
        if not evening.post() and evening.refusals == 1:
            evening.must_be_readable(*QUICK)
    evening.do(ErasePerson("gia"))
    evening.copy(folder / "copy")
    evening.rooms.close()


def afterwards(evening: Evening, folder: Path) -> None:
    """The disk is well again: whoever was refused sends again, and it is kept."""
    evening.reopen()
    while evening.n < 6:
        assert evening.post()
    if evening.room.workshop.need(Person, "gia").status != "erased":
        assert evening.do(ErasePerson("gia"))
    assert evening.copy(folder / "copy") == evening.room.workshop.seq
    evening.must_agree()
    evening.rooms.close()


@pytest.mark.parametrize("name", list(WAYS)[1:])
def test_without_a_restart_too_all_goes_on_when_the_disk_is_well(disk, image, name):
    folder = disk.plant(image, "sessions")
    rooms = opened(folder)
    evening = Evening(rooms, rooms.get(next(rooms.codes())))
    hurt(disk, WAYS[name], 1)
    assert not evening.post()
    evening.must_be_readable(*FORMATS)
    disk.heal()
    assert evening.post()
    evening.must_agree()
    rooms.close()


def unread(evening: Evening) -> None:
    """SQLite keeps nothing of the file in memory, from where it could bring it back."""
    for pragma in ("cache_size = 0", "shrink_memory"):
        evening.room.storage.db.execute(f"pragma {pragma}")  # type: ignore[attr-defined]


def test_a_disk_that_was_torn_out_and_is_back_goes_on_without_a_restart(disk, image):
    folder = disk.plant(image, "sessions")
    rooms = opened(folder)
    evening = Evening(rooms, rooms.get(next(rooms.codes())))
    assert evening.post()
    unread(evening)
    disk.power_on()
    until(evening.post)
    assert (evening.room.trouble, evening.room.storage.path.parent) == ("", folder)
    evening.must_agree()
    rooms.close()


def test_a_disk_that_comes_back_without_what_was_ticked_is_not_gone_on_with(disk, image):
    """As after a power cut on a disk that says it has written and has not."""
    folder = disk.plant(image, "sessions")
    rooms = opened(folder)
    evening = Evening(rooms, rooms.get(next(rooms.codes())))
    assert evening.post()
    unread(evening)
    disk.close()
    disk._image = {"/sessions": None, **{f"/sessions{p}": kept for p, kept in image.items()}}
    disk._mount()
    assert not evening.post()
    until(lambda: evening.room.trouble)
    assert not evening.post()
    rooms.close()


def test_a_disk_that_is_unmounted_leaves_the_workshop_in_the_folder_of_its_place(disk, image):
    folder = disk.plant(image, "sessions")
    rooms = opened(folder)
    evening = Evening(rooms, rooms.get(next(rooms.codes())))
    assert evening.post()
    disk.unmount()
    until(evening.post)
    must_be_on_disk(folder / f"{evening.room.code}.sqlite", evening.acked)
    assert not os.path.ismount(disk.place)
    rooms.close()
    disk._mount()


def test_a_stick_that_is_unmounted_is_told_and_no_copy_lands_in_the_folder_beneath(
    disk, image, tmp_path
):
    rooms = opened(lay_out(image, make_dir(tmp_path)))
    evening = Evening(rooms, rooms.get(next(rooms.codes())))
    copies = Copies(rooms, disk.place / "backups")
    until(lambda: copies.of(evening.room).at)
    disk.unmount()
    (disk.place / "backups").mkdir()
    assert evening.post()
    copies.copy(evening.room)
    assert copies.of(evening.room).why == "the backup disk isn’t there any more"
    assert not list((disk.place / "backups").iterdir())
    rooms.close()
    (disk.place / "backups").rmdir()
    disk._mount()


def test_after_a_failed_sync_and_a_restart_a_checkmark_is_on_disk_again(disk, image, shelf):
    """What a failed sync leaves reads well and is on no disk: a new start must not answer from it."""
    folder = disk.plant(image, "sessions")
    rooms = opened(folder)
    evening = Evening(rooms, rooms.get(next(rooms.codes())))
    disk.hurt(1, errno.EIO, lasting=True, kinds={"sync"})
    assert not evening.post()
    evening.rooms.close()
    disk.heal()
    evening.reopen()
    assert evening.post()
    left = lay_out(disk.left("sessions"), shelf) / "sessions"
    must_be_on_disk(left / f"{evening.room.code}.sqlite", evening.acked)
    evening.rooms.close()


def test_a_file_on_a_read_only_disk_can_be_read_and_exported(disk, image, tmp_path):
    folder = disk.plant(image, "sessions")
    hurt(disk, WAYS["read-only from then on"], 1)
    path = next(folder.glob("*.sqlite"))
    storage = SqliteStorage.open_readonly(path)
    assert list(storage.read())
    storage.close()
    with pytest.raises(StorageFailed):
        SqliteStorage.open(path)


def test_a_file_that_may_not_grow_is_refused_and_goes_on_when_it_may(tmp_path, image):
    ours, theirs = CONTEXT.Pipe(duplex=False)
    child = CONTEXT.Process(target=confined, args=(lay_out(image, make_dir(tmp_path)), theirs))
    child.start()
    assert ours.poll(30)
    assert ours.recv() == "well"
    child.join()


def make_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "sessions"
    folder.mkdir()
    return folder


def confined(folder: Path, tell: Any) -> None:
    """In a process of its own, since the limit (RLIMIT_FSIZE) is for all files of one."""
    try:
        rooms = opened(folder)
        evening = Evening(rooms, rooms.get(next(rooms.codes())))
        assert evening.post()
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, most))
        while evening.post():
            assert evening.n < 1000
        evening.must_be_readable("md", "json")
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        assert evening.post()
        evening.must_agree()
        rooms.close()
        tell.send("well")
    except BaseException:
        tell.send(traceback.format_exc())
