"""Plan rows: a program of its own that reads a stranger's workbook, in the sandbox, into JSON.

It imports nothing of ours: stdin is the file, stdout is `{"rows": [...]}` or `{"why": code}`. A
cell is null, {"text"}, {"yes"}, {"day"} with the text that it showed, or {"no": "formula" | "error" |
"format"} where it cannot be taken. The mark may be in any of the first cells, as columns come in.
"""

from __future__ import annotations

import importlib.util
import io
import json
import sys
import warnings
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

ROWS, SHEETS, LETTERS = 302, 10, 5000  # one head, 300 lines, one to see that there are more


def read(body: bytes, mark: str, columns: int) -> dict[str, Any]:
    """The rows of the first sheet whose first cell is `mark`."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(body), read_only=True, keep_links=False)
    for sheet in book.worksheets[:SHEETS]:
        rows = sheet.iter_rows(min_row=1, max_row=ROWS, max_col=columns)
        first = next(rows, ())
        if any(cell.value == mark for cell in first):
            return {"rows": [[told(c) for c in row] for row in (first, *rows)]}
    return {"why": "not_a_plan"}


def told(cell: Any) -> dict[str, Any] | None:
    value, type_ = cell.value, cell.data_type
    if value is None:
        return None
    if type_ in ("f", "e"):
        return {"no": "formula" if type_ == "f" else "error"}
    if isinstance(value, bool):
        return {"yes": value}
    if isinstance(value, str):
        return {"text": value[:LETTERS]}
    text = numbers().seen(value, cell.number_format)
    if isinstance(value, date):
        day = value.strftime("%Y-%m-%d") if "d" in cell.number_format.lower() else None
        return {"day": day, "text": text}
    return {"no": "format"} if text is None else {"text": text[:LETTERS]}


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
        found = read(sys.stdin.buffer.read(), sys.argv[1], int(sys.argv[2]))
    except MemoryError:  # shows in how the process ends
        raise
    except Exception as error:  # openpyxl fails on a broken file in a dozen ways
        found = {"why": "broken", "error": type(error).__name__}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
