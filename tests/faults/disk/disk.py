"""Disk: a forgetful disk to write on, to cut, to hurt and to switch on again."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.faults.disk.medium import Image, Trouble

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.faults.disk.mounted", "tests.faults.disk.writers"])
LAZY = 2  # MNT_DETACH


def hindrance() -> str:
    """Why there can be no such disk here; empty if there can."""
    if not os.path.exists("/dev/fuse"):
        return "this system has no /dev/fuse"
    if os.geteuid() != 0 and not shutil.which("fusermount3"):
        return "only root may mount, others need fusermount3"
    try:
        import mfusepy  # noqa: F401
    except (ImportError, OSError) as error:
        return f"libfuse or its binding is missing ({error})"
    return ""


class Disk:
    """Mounted at `place` from the start. Without power nothing can be read or written there."""

    def __init__(self, place: Path, image: Image | None = None) -> None:
        self.place, self._image = place, image
        place.mkdir(exist_ok=True)
        self._mount()

    def _mount(self) -> None:
        self._control, theirs = CONTEXT.Pipe()
        from tests.faults.disk.mounted import serve

        self._process = CONTEXT.Process(
            target=serve, args=(str(self.place), self._image, theirs), daemon=True
        )
        self._process.start()
        theirs.close()
        if not self._control.poll(20) or self._control.recv() != "ready":
            raise RuntimeError("the disk does not mount")

    def order(self, name: str, *args: Any) -> Any:
        self._control.send((name, args))
        return self._control.recv()

    @property
    def count(self) -> int:
        """How many changes there were: writes, syncs, new names..."""
        return int(self.order("get", "count"))

    @property
    def off(self) -> bool:
        return bool(self.order("get", "off"))

    def cut_later(self, changes: int, seed: int | None) -> None:
        """Before the change that comes after so many; a seed keeps half of what is not synced."""
        self.order("set", "seed", seed)
        self.order("set", "cut_at", self.count + changes)

    def cut(self) -> None:
        self.order("cut")

    def left(self, folder: str = "") -> Image:
        """What is on the disk after the cut; or what would be in `folder`, were it now."""
        found: Image = self.order("get", "left")
        return found or self.order("after_cut", None, f"/{folder}/" if folder else "/")

    def plant(self, image: Image, folder: str) -> Path:
        """Put synced files in a new folder of that name."""
        self.order(
            "plant", {"": None, **{k: v for k, v in image.items() if k != "/"}}, f"/{folder}"
        )
        return self.place / folder

    def power_on(self) -> None:
        self.cut()
        self._image = self.left()
        self.close()
        self._mount()

    def hurt(self, at: int, error: int, *, lasting: bool = False, kinds: Any = None) -> None:
        """The `at`-th change from now on fails; if lasting, all that follow too."""
        self.order("set", "asked", [])
        self.order("set", "trouble", Trouble(at, error, lasting, kinds))

    def heal(self) -> list[str]:
        """Works again; the kinds of changes that were asked for since it was hurt."""
        self.order("set", "trouble", None)
        asked: list[str] = self.order("get", "asked")
        return asked

    def unmount(self) -> None:
        """Its place is a plain folder again; what has a file of it open may go on with that."""
        if os.geteuid() == 0:
            ctypes.CDLL(None).umount2(os.fsencode(self.place), LAZY)
        else:
            subprocess.run(["fusermount3", "-u", "-z", self.place], check=True)

    def close(self) -> None:
        self.unmount()
        self._control.close()
        self._process.kill()
        self._process.join()


def lay_out(image: Image, folder: Path) -> Path:
    """The image as plain files, to look at what a power cut has left."""
    for path, content in sorted(image.items()):
        place = folder / path.lstrip("/")
        (place if content is None else place.parent).mkdir(parents=True, exist_ok=True)
        if content is not None:
            place.write_bytes(content)
    return folder
