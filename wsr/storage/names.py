"""Names: CODE.sqlite, and CODE.2.sqlite where the workshop had to continue beside another file."""

from __future__ import annotations

import re
from pathlib import Path

SUFFIX = ".sqlite"
NAME = re.compile(r"(?P<code>[^.]+)(?:\.(?P<number>[1-9][0-9]{0,3}))?\.sqlite")


def first(folder: Path, code: str) -> Path:
    return folder / f"{code}{SUFFIX}"


def code_of(path: Path) -> str | None:
    found = NAME.fullmatch(path.name)
    return found["code"] if found else None


def number(path: Path) -> int:
    found = NAME.fullmatch(path.name)
    return int(found["number"] or 1) if found else 1


def later(path: Path) -> Path:
    """The name under which a workshop continues where this one is taken."""
    found = NAME.fullmatch(path.name)
    code = found["code"] if found else path.stem
    return path.with_name(f"{code}.{number(path) + 1}{SUFFIX}")


def latest(folder: Path, code: str) -> Path:
    """The file in which this workshop continued last; the first name where there is none."""
    found = [each for each in folder.glob(f"{code}.*sqlite") if code_of(each) == code]
    return max(found, key=number, default=first(folder, code))
