"""A forgetful disk for each test; where there can be none, that is said aloud."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.disk.disk import Disk, hindrance
from tests.faults.disk.medium import Image

LONG = bool(os.environ.get("WSR_FAULTS_LONG"))
SEED = int(os.environ.get("WSR_FAULTS_SEED") or 20261121)
TALLY: Counter[str] = Counter()
MISSING = hindrance()


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Callable[..., Disk]]:
    """Mounts disks; all are taken away again."""
    if MISSING:
        pytest.skip(f"NOT PROVEN, there can be no forgetful disk: {MISSING}")
    disks: list[Disk] = []

    def mounting(image: Image | None = None) -> Disk:
        disks.append(Disk(tmp_path / f"disk{len(disks)}", image))
        return disks[-1]

    yield mounting
    for disk in disks:
        disk.close()


@pytest.fixture
def disk(mount: Callable[..., Disk]) -> Disk:
    return mount()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, for a quick look at what is left."""
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tmp_path
    with tempfile.TemporaryDirectory(prefix="wsr-", dir=place) as folder:
        yield Path(folder)


@pytest.fixture
def seed() -> int:
    """WSR_FAULTS_SEED repeats a run."""
    return SEED


@pytest.fixture
def tally() -> Counter[str]:
    """Figures that are shown when all tests have run."""
    return TALLY


def many(few: int, long: int) -> int:
    """How often: few in every run of the tests, more in the long one (WSR_FAULTS_LONG=1)."""
    return long if LONG else few


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if MISSING:
        terminalreporter.write_line(f"DISK FAULTS NOT PROVEN: {MISSING}", red=True)
    elif TALLY:
        told = ", ".join(f"{count} {what}" for what, count in sorted(TALLY.items()))
        terminalreporter.write_line(f"disk faults, seed {SEED}: {told}")
