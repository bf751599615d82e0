"""Passing: workshops that are deleted again, whatever happens to the server."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from wsr.storage.data_dir import make, sync

PLACE = ".passing"


class Passing:
    """A mark for each in the sessions folder, made before its file; it says of which workshop it is.

    So even after a power cut the next server knows what to delete.
    """

    def __init__(self, folder: Path) -> None:
        self._place = folder / PLACE
        self._of = {each.name: each.read_text("utf-8") for each in self._marks()}

    def _marks(self) -> list[Path]:
        return sorted(self._place.iterdir()) if self._place.is_dir() else []

    def __contains__(self, code: str) -> bool:
        return code in self._of

    def codes(self) -> list[str]:
        return list(self._of)

    def of(self, code: str) -> str | None:
        """The workshop that this one is a passing copy of."""
        return self._of.get(code)

    def add(self, code: str, of: str) -> None:
        make(self._place)
        (self._place / code).write_text(of, "utf-8")
        sync(self._place)
        self._of[code] = of

    def remove(self, code: str) -> None:
        self._of.pop(code, None)
        (self._place / code).unlink(missing_ok=True)
        with suppress(OSError):  # others are still there
            self._place.rmdir()
