"""Engines: where workshops can be kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from wsr.storage.base import Engine, StorageFailed
from wsr.storage.sqlite_folder import SqliteFolder

ENGINES: dict[str, Callable[[str, Path], Engine]] = {
    "sqlite": lambda url, folder: SqliteFolder(folder)
}


def engine_at(url: str, folder: Path) -> Engine:
    """The engine that `--engine` names; StorageFailed where there is none of this name.

    `folder` holds what a server keeps on its own machine.
    """
    made = ENGINES.get(url.partition(":")[0])
    if made is None:
        raise StorageFailed(f"there is no engine {url}")
    return made(url, folder)
