"""Squares: a QR code as dark runs, row by row, for whatever draws it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Any

import segno

Squares = tuple[tuple[tuple[int, int], ...], ...]


@lru_cache(256)
def squares(said: str) -> Squares:
    """Each row's dark runs: where one begins, how long it is; a quiet edge of 2 is in it."""
    rows = segno.make(said, error="m", micro=False).matrix_iter(border=2) if said else ()
    return tuple(tuple(runs(row)) for row in rows)


def runs(row: Any) -> Iterator[tuple[int, int]]:
    at = 0
    for dark, many in groupby(row):
        long = len(list(many))
        if dark:
            yield at, long
        at += long
