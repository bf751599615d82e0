"""CSV: a zip with one table for each sort of thing, which no spreadsheet will compute."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import Any

from wsr.documents.document_model import Report
from wsr.documents.sheets.sheet import Sheet
from wsr.documents.zip_files import zipped

BOM = "\ufeff"  # so that Excel reads the file as UTF-8
# What makes a cell a formula in one spreadsheet or another, after spaces no one sees as well.
FORMULA = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n']")


def csv_zip(report: Report) -> bytes:
    """README.txt and one .csv for each sheet of the report."""
    return zipped(csv_files(report))


def csv_files(report: Report) -> dict[str, bytes]:
    tables = {f"{sheet.name}.csv": encoded(table(sheet)) for sheet in report.sheets}
    return {"README.txt": encoded(readme(report)), **tables}


def encoded(text: str) -> bytes:
    return (BOM + text).encode()


def table(sheet: Sheet[Any]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(column.name for column in sheet.columns)
    writer.writerows([cell(value) for value in row] for row in sheet.rows)
    return out.getvalue()


def cell(value: object) -> str | int | float:
    """Numbers are numbers, yes is "yes", no is empty, text is defused."""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, int | float):
        return value
    return defused(str(value))


def defused(text: str) -> str:
    """A text that starts like a formula gets one ' in front, and so does one that starts with '."""
    return f"'{text}" if FORMULA.match(text) else text


def restored(cell: str) -> str:
    """The text as it was before `defused`."""
    return cell.removeprefix("'")


def readme(report: Report) -> str:
    return "\n".join([*preface(report), *(line for s in report.sheets for line in told(s))]) + "\n"


def preface(report: Report) -> Iterable[str]:
    return (
        f"{report.title} ({report.code})",
        "",
        "Each file is one table: UTF-8, a comma between the cells, names of columns first.",
        'Times are UTC, days are year-month-day, a yes-or-no is "yes" or empty.',
        "A text that starts with = + - @, a tab or a new line (or with their wide twins) has one '",
        "in front of it, so that no spreadsheet takes it for a formula; so has a text that starts",
        "with '. To get the text back, take away one leading '.",
        "Only what everyone in the room may see is in here.",
        *(
            ["", "Illustration: votes, ratings, plans and pledges are invented."]
            if report.illustrative
            else []
        ),
        *(f"\n{each.words}" for each in report.notices if each.tone != "warn"),
    )


def told(sheet: Sheet[Any]) -> Iterable[str]:
    lines = (f"  {c.name} ({c.type}): {c.about}" for c in sheet.columns)
    return ("", f"{sheet.name}.csv: {sheet.about}", *lines)
