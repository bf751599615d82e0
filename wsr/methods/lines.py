"""Lines: where in its text a method file says something."""

from __future__ import annotations

import re

HEAD = re.compile(r"\s*\[")
COLUMN = re.compile(r"\(at line (\d+), column \d+\)")


def line_of(text: str, table: str, position: int, field: str = "") -> int | None:
    """The line of `field` in the `position`th [[table]], else that of its head; None without one.

    Lines and positions are counted from 1. What is written in another way than one field on a
    line is found by the head alone.
    """
    lines = text.split("\n")
    head = re.compile(rf"\s*\[\[\s*{table}\s*\]\]")
    heads = [n for n, line in enumerate(lines) if head.match(line)]
    if not 1 <= position <= len(heads):
        return first(lines, table)
    begin = heads[position - 1]
    end = next((n for n in range(begin + 1, len(lines)) if HEAD.match(lines[n])), len(lines))
    found = first(lines[begin:end], field)
    return begin + found if found else begin + 1


def first(lines: list[str], field: str) -> int | None:
    """The first line that gives this field a value."""
    said = re.compile(rf"\s*[\"']?{re.escape(field)}[\"']?\s*=")
    return next((n for n, line in enumerate(lines, 1) if field and said.match(line)), None)


def without_place(reason: str) -> tuple[str, int | None]:
    """What a reader of TOML says is wrong, and the line of which it says so."""
    found = COLUMN.search(reason)
    return COLUMN.sub("", reason).strip(" .()"), int(found[1]) if found else None
