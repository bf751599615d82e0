"""Plan rows: a program of its own that reads a stranger's workbook, in the sandbox, into JSON.

It imports nothing of ours: stdin is the file, stdout is `{"rows": [...]}` or `{"why": code}`. A
cell is null, {"text"}, {"day"}, {"yes"}, or {"no": "formula" | "error"} where it cannot be taken.
"""

from __future__ import annotations

import io
import json
import sys
import warnings
from datetime import date, datetime
from typing import Any

ROWS, SHEETS, LETTERS = 302, 10, 5000  # one head, 300 lines, one to see that there are more


def read(body: bytes, mark: str, columns: int) -> dict[str, Any]:
    """The rows of the first sheet whose first cell is `mark`."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(body), read_only=True, keep_links=False)
    for sheet in book.worksheets[:SHEETS]:
        rows = sheet.iter_rows(min_row=1, max_row=ROWS, max_col=columns)
        first = next(rows, ())
        if first and first[0].value == mark:
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
    if isinstance(value, date | datetime):
        return {"day": value.strftime("%Y-%m-%d")}
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return {"text": str(value)[:LETTERS]}


def main() -> None:
    warnings.simplefilter("ignore")
    try:
        found = read(sys.stdin.buffer.read(), sys.argv[1], int(sys.argv[2]))
    except MemoryError:  # is told by how the process ends
        raise
    except Exception as error:  # openpyxl tells a broken file in a dozen ways
        found = {"why": "broken", "error": type(error).__name__}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
