"""Merge: two people's edits of one text become one, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

Edit = tuple[int, int, list[str]]  # base[start:end] becomes these words


def merge(base: str, ours: str, theirs: str) -> str | None:
    """Both edits of `base` in one text, or None where they touch the same words.

    A three-way merge (diff3) over words and the white space between them.
    """
    if ours == theirs:
        return ours
    start, left, right = split(base), edits(base, ours), edits(base, theirs)
    if any(touch(a, b) for a in left for b in right if a != b):
        return None
    return "".join(patched(start, sorted({*map(frozen, left), *map(frozen, right)})))


def split(text: str) -> list[str]:
    return re.findall(r"\S+|\s+", text)


def edits(base: str, changed: str) -> list[Edit]:
    a, b = split(base), split(changed)
    codes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    return [(i, j, b[k:m]) for tag, i, j, k, m in codes if tag != "equal"]


def touch(a: Edit, b: Edit) -> bool:
    """Edits that meet at an edge touch as well: their order would be a guess."""
    return a[0] <= b[1] and b[0] <= a[1]


def frozen(edit: Edit) -> tuple[int, int, tuple[str, ...]]:
    return edit[0], edit[1], tuple(edit[2])


def patched(base: list[str], changes: list[tuple[int, int, tuple[str, ...]]]) -> list[str]:
    out: list[str] = []
    at = 0
    for start, end, new in changes:
        out += base[at:start]
        out += new
        at = end
    return out + base[at:]
