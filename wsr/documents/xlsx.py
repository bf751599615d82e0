"""XLSX: a workbook with one sheet for each sort of thing, in which nothing computes."""

from __future__ import annotations

from typing import Any

from wsr.documents.document_model import Report
from wsr.documents.sheets.sheet import Sheet
from wsr.documents.workbook import Workbook

WIDTHS = {"number": 10, "yes": 10, "day": 12, "time": 20}
FEWEST, WIDEST = 10, 60  # characters that a column of text shows in one line
ABOUT = "about"


def xlsx(report: Report) -> bytes:
    """A sheet that explains, then one for each sheet of the report."""
    book = Workbook(report.title, report.language)
    put_about(book, report)
    for sheet in report.sheets:
        put_sheet(book, sheet)
    return book.done()


def put_about(book: Workbook, report: Report) -> None:
    page = book.sheet(ABOUT, (20, 18, 10, 80))
    book.put(page, 0, 0, report.title, look="title")
    told = [report.task, *(notice.words for notice in report.notices), *PREFACE]
    for row, words in enumerate((each for each in told if each), 1):
        page.merge_range(row, 0, row, 3, "", book.looks["soft"])
        book.put(page, row, 0, words, look="soft")
        page.set_row(row, 15 * (1 + len(words) // 110))
    start = len([each for each in told if each]) + 2
    book.head(page, ("sheet", "column", "type", "what it says"), start)
    rows = [row for sheet in report.sheets for row in explained(sheet)]
    for n, cells in enumerate(rows, start + 1):
        for column, words in enumerate(cells):
            book.put(page, n, column, words)
        book.fit(page, n, cells)


PREFACE = (
    "Each sheet is one table. Days and times are real dates (times in UTC), numbers are numbers, "
    "yes-or-no is TRUE or FALSE. All else is text: nothing in here computes, links or loads.",
    "Only what everyone in the room may see is in here.",
)


def explained(sheet: Sheet[Any]) -> list[tuple[str, ...]]:
    head = (sheet.name, "", "", sheet.about)
    return [head, *((sheet.name, c.name, c.type, c.about) for c in sheet.columns)]


def put_sheet(book: Workbook, sheet: Sheet[Any]) -> None:
    page = book.sheet(sheet.name, (width(sheet, n) for n in range(len(sheet.columns))))
    book.head(page, (c.name for c in sheet.columns))
    for row, values in enumerate(sheet.rows, 1):
        for n, (column, value) in enumerate(zip(sheet.columns, values, strict=True)):
            book.put(page, row, n, value, column.type, name=column.name)
        book.fit(page, row, values)
    last = (max(len(sheet.rows), 1), len(sheet.columns) - 1)
    page.autofilter(0, 0, *last)
    page.ignore_errors({"number_stored_as_text": area(*last)})


def width(sheet: Sheet[Any], n: int) -> float:
    """Wide enough for the name with its filter button, and for most of what is in it."""
    column = sheet.columns[n]
    name = len(column.name) + 4
    if column.type in WIDTHS:
        return max(WIDTHS[column.type], name)
    longest = max((longest_line(row[n]) for row in sheet.rows), default=0)
    return float(min(max(FEWEST, name, longest * 1.1), WIDEST))


def longest_line(value: Any) -> int:
    return max((len(line) for line in str(value).splitlines()), default=0)


def area(row: int, column: int) -> str:
    """From the first cell to this one, as a spreadsheet names it."""
    from xlsxwriter.utility import xl_range

    return str(xl_range(0, 0, row, column))
