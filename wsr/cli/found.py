"""Found: the workshop that a command is asked about, by its file or its code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wsr.config import Config, Unusable
from wsr.storage.base import Kept
from wsr.storage.engines import engine_at
from wsr.storage.session_file import SessionFile


@dataclass(frozen=True)
class Found:
    """A workshop with the folder it belongs to."""

    kept: Kept
    folder: Path


def find(config: Config, said: str) -> Found:
    """What `said` means: the path of a session file, or a code that the engine knows."""
    if (path := Path(said).absolute()).is_file():
        return Found(SessionFile(path), path.parent)
    engine = engine_at(config.engine, config.sessions)
    if engine.has(said.upper()):
        return Found(engine.kept(said.upper()), config.sessions)
    raise Unusable(
        f"There is no session file {said!r}, nor a workshop of this code in {config.sessions}."
    )
