"""Workbook: cells that say what they are and that no spreadsheet computes."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import xlsxwriter

from wsr.documents.direction import is_rtl, printable, runs_rtl

MOST = 32_767  # characters of one cell, as UTF-16 counts them
STAMP = datetime(2000, 1, 1)  # the same report gives the same bytes
INERT = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}
TOP = {"valign": "top", "font_name": "Arial", "font_size": 10}
LOOKS: dict[str, dict[str, Any]] = {
    "text": {**TOP, "text_wrap": True},
    "number": {**TOP, "num_format": "0"},
    "day": {**TOP, "num_format": "yyyy-mm-dd", "align": "left"},
    "time": {**TOP, "num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"},
    "yes": {**TOP, "align": "center"},
    "head": {
        **TOP,
        "bold": True,
        "text_wrap": True,
        "bg_color": "#1F4E5F",
        "font_color": "#FFFFFF",
        "bottom": 1,
    },
    "title": {**TOP, "bold": True, "font_size": 16},
    "soft": {**TOP, "text_wrap": True, "font_color": "#555555"},
}
FORMATS = {"day": "%Y-%m-%d", "time": "%Y-%m-%dT%H:%M:%SZ"}


class Workbook:
    """A file in the making; `put` writes one cell, `done` gives the bytes."""

    def __init__(self, title: str, language: str) -> None:
        self.out = io.BytesIO()
        self.file = xlsxwriter.Workbook(self.out, INERT)
        self.file.set_properties({"title": printable(title)[:255], "created": STAMP})
        self.looks = {name: self.file.add_format(look) for name, look in LOOKS.items()}
        # Said outright, since not every program looks at the letters.
        self.mirrored = {
            name: self.file.add_format({**look, "reading_order": 2}) for name, look in LOOKS.items()
        }
        self.rtl = runs_rtl(language)
        self.widths: dict[str, list[float]] = {}
        self.overlong: list[tuple[str, int, str, list[str]]] = []  # sheet, row, column, pieces

    def sheet(self, name: str, widths: Iterable[float]) -> Any:
        """A new sheet; `name` comes from us, never from people."""
        sheet, widths = self.file.add_worksheet(name), list(widths)
        self.widths[name] = widths
        if self.rtl:
            sheet.right_to_left()
        for n, width in enumerate(widths):
            need_written(sheet.set_column(n, n, width))
        sheet.hide_gridlines(0)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet

    def put(
        self,
        sheet: Any,
        row: int,
        column: int,
        value: Any,
        type: str = "text",
        look: str = "",
        name: str = "",
    ) -> None:
        """One cell of the given type; `name` is how its column is called where it is cut."""
        style = self.looks[look or type]
        if value == "" and type != "text":
            return need_written(sheet.write_blank(row, column, None, style))
        if type == "yes":
            return need_written(sheet.write_boolean(row, column, bool(value), style))
        if type == "number" and isinstance(value, int | float):
            return need_written(sheet.write_number(row, column, value, style))
        if moment := as_moment(value, type):
            return need_written(sheet.write_datetime(row, column, moment, style))
        text = self.shortened(sheet, row, name or str(column + 1), str(value))
        looks = self.mirrored if is_rtl(text) else self.looks
        return need_written(sheet.write_string(row, column, text, looks[look or "text"]))

    def fit(self, sheet: Any, row: int, values: Iterable[Any]) -> None:
        """Make a row as tall as its longest text; not every program does so on its own."""
        tall = max(lines(v, w) for v, w in zip(values, self.widths[sheet.get_name()], strict=False))
        if tall > 1:
            need_written(sheet.set_row(row, min(409, 13.5 * tall)))

    def shortened(self, sheet: Any, row: int, column: str, value: str) -> str:
        """A text that no cell holds goes to the sheet `long_texts`, and the cell says so."""
        text = printable(value)
        if units(text) <= MOST:
            return text
        self.overlong.append((sheet.get_name(), row + 1, column, pieces(text, MOST)))
        return pieces(text, MOST - 100)[0] + " [… the whole text is in the sheet long_texts]"

    def head(self, sheet: Any, names: Iterable[str], row: int = 0) -> None:
        for n, name in enumerate(names):
            self.put(sheet, row, n, name, look="head")
        sheet.freeze_panes(row + 1, 0)
        sheet.repeat_rows(row)

    def done(self) -> bytes:
        if self.overlong:
            self.put_overlong()
        self.file.close()
        return self.out.getvalue()

    def put_overlong(self) -> None:
        sheet = self.sheet("long_texts", (18, 8, 18, 8, 100))
        self.head(sheet, ("sheet", "row", "column", "part", "text"))
        rows = ((*at, n, piece) for *at, parts in self.overlong for n, piece in enumerate(parts, 1))
        for line, cells in enumerate(rows, 1):
            for column, value in enumerate(cells):
                self.put(sheet, line, column, value, "number" if column in (1, 3) else "text")


class NotWritten(Exception):
    """A cell would have been left out silently; a document with holes is worse than none."""


def need_written(code: int | None) -> None:
    if code:
        raise NotWritten(f"XlsxWriter answered {code}")


def as_moment(value: Any, type: str) -> date | datetime | None:
    """The day or UTC time that a text says; None where it is none that a spreadsheet knows."""
    if type not in FORMATS:
        return None
    try:
        found = datetime.strptime(str(value), FORMATS[type])
    except ValueError:
        return None
    return found if 1900 <= found.year <= 9999 else None


def lines(value: Any, width: float) -> int:
    """How many lines of `width` characters a text takes, about."""
    return sum(max(1, math.ceil(len(line) * 1.1 / width)) for line in str(value).split("\n"))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def pieces(text: str, most: int) -> list[str]:
    """The text in pieces of at most `most` UTF-16 units."""
    found, start, size = [], 0, 0
    for n, letter in enumerate(text):
        wide = 2 if ord(letter) > 0xFFFF else 1
        if size + wide > most:
            found.append(text[start:n])
            start, size = n, 0
        size += wide
    return [*found, text[start:]]
