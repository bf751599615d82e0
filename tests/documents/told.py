"""What a document says, as plain strings."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any


def strings(node: Any) -> Iterator[str]:
    """Every string in a tree of dataclasses."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for each in node:
            yield from strings(each)
    elif is_dataclass(node):
        for f in fields(node):
            yield from strings(getattr(node, f.name))


def tables(body: bytes) -> dict[str, list[dict[str, str]]]:
    """The rows of each table in a CSV zip, read as a stranger's program would."""
    with zipfile.ZipFile(io.BytesIO(body)) as file:
        assert file.testzip() is None
        return {name[:-4]: rows(file.read(name)) for name in file.namelist() if ".csv" in name}


def rows(body: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True))
