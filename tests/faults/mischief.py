"""Mischief: what people and programs do to a session file under a live room."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path


def deleted(path: Path) -> None:
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()


def only_file_deleted(path: Path) -> None:
    path.unlink()


def moved(path: Path) -> None:
    path.rename(path.parent.parent / "moved.sqlite")


def replaced(path: Path) -> None:
    """As a program does it that keeps folders in step, or a person who puts a backup in place."""
    other = path.parent.parent / "other.sqlite"
    with closing(sqlite3.connect(other)) as db, db:
        db.execute("create table recipes (name)")
    db.close()
    os.replace(other, path)


def wal_deleted(path: Path) -> None:
    path.with_name(path.name + "-wal").unlink()


def shm_deleted(path: Path) -> None:
    path.with_name(path.name + "-shm").unlink()


def both_deleted(path: Path) -> None:
    wal_deleted(path)
    shm_deleted(path)


def folder_renamed(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def folder_deleted(path: Path) -> None:
    """Again where the server has written into it meanwhile."""
    while True:
        try:
            return shutil.rmtree(path.parent)
        except OSError:
            continue


MISCHIEF: tuple[Callable[[Path], None], ...] = (
    deleted,
    only_file_deleted,
    moved,
    replaced,
    wal_deleted,
    shm_deleted,
    both_deleted,
    folder_renamed,
    folder_deleted,
)
