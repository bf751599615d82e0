"""Workbook rows: a program of its own that reads a stranger's workbook, in the sandbox, into JSON.

It imports nothing of ours but what lies in the sandbox: stdin is the file, stdout is
`{"sheets": [{"rows": [[number, [cell]]]}]}` or `{"why": code}`. A cell is null, its text, or
{"no": "formula" | "error" | "format"} where it can't be taken. What a formula came to, when the
workbook was last saved, is taken; merged cells say in each line what they say in the first.
"""

from __future__ import annotations

import importlib.util
import io
import json
import re
import sys
import warnings
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

SHEETS, COLUMNS, LETTERS, FAR = 10, 40, 2000, 20_000  # FAR: how far down is looked
MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"'
)
Cells = list[Any]


def read(body: bytes, most: int) -> dict[str, Any]:
    from openpyxl import load_workbook

    asked, given = (
        load_workbook(io.BytesIO(body), read_only=True, data_only=only) for only in (False, True)
    )
    names = [each.title for each in asked.worksheets if each.sheet_state == "visible"][:SHEETS]
    return {"sheets": [{"rows": rows(asked[name], given[name], most)} for name in names]}


def rows(sheet: Any, values: Any, most: int) -> list[tuple[int, Cells]]:
    """Its rows that say something, at most so many; `values` is the same with what formulas gave."""
    found: list[tuple[int, Cells]] = []
    given = values.iter_rows(max_row=FAR, max_col=COLUMNS)
    for cells, known in zip(sheet.iter_rows(max_row=FAR, max_col=COLUMNS), given, strict=False):
        told = [told_of(*pair) for pair in zip(cells, known, strict=False)]
        if any(each is not None for each in told):
            number = next(each.row for each in cells if getattr(each, "row", None))
            found.append((number, told))
        if len(found) >= most:
            break
    spread(dict(found), merged(sheet))
    return found


def told_of(cell: Any, known: Any) -> Any:
    if cell.value is None:
        return None
    if cell.data_type == "f":
        return {"no": "formula"} if known.value is None else told(known)
    return told(cell)


def told(cell: Any) -> Any:
    value = cell.value
    if cell.data_type == "e":
        return {"no": "error"}
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value[:LETTERS] if value.strip() else None
    if isinstance(value, date):
        return value.strftime("%Y-%m-%d")
    shown = numbers().seen(value, cell.number_format)
    return {"no": "format"} if shown is None else shown[:LETTERS]


def merged(sheet: Any) -> list[tuple[int, int, int]]:
    """(column, first row, last row) of cells that are one over several rows, columns from 0."""
    with sheet._get_source() as source:
        found = MERGED.findall(source.read())
    return [(column(a), int(b), min(int(d), FAR)) for a, b, c, d in found if a == c]


def column(letters: bytes) -> int:
    found = 0
    for letter in letters:
        found = found * 26 + letter - ord("A") + 1
    return found - 1


def spread(at: dict[int, Cells], ranges: list[tuple[int, int, int]]) -> None:
    """Give each line what the first one of its merged cells says."""
    for where, first, last in ranges:
        cells = at.get(first, [])
        value = cells[where] if where < len(cells) else None
        for number in range(first + 1, last + 1) if value is not None else ():
            if number in at and where < len(at[number]):
                at[number][where] = value


@cache
def numbers() -> Any:
    """workbook_numbers.py of the sandbox, which is on no path of this process."""
    place = Path(__file__).parents[2] / "sandbox" / "workbook_numbers.py"
    spec = importlib.util.spec_from_file_location("workbook_numbers", place)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    warnings.simplefilter("ignore")
    try:
        found = read(sys.stdin.buffer.read(), int(sys.argv[1]))
    except MemoryError:  # shows in how the process ends
        raise
    except Exception as error:  # openpyxl fails on a broken file in a dozen ways
        found = {"why": "broken", "error": type(error).__name__}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
