"""Workbook: the rows of a spreadsheet, which is read in a process of its own."""

from __future__ import annotations

from typing import Any

from wsr.domain import pasted
from wsr.domain.expected import MAX_INVITED
from wsr.importing.people import workbook_rows
from wsr.importing.people.rows import SPARE, Row, need_few
from wsr.sandbox import workbooks

OLD = b"\xd0\xcf\x11\xe0"  # .xls, and what a password closes


def is_one(body: bytes) -> bool:
    return body.startswith((b"PK", OLD))


def sheets(body: bytes) -> list[list[Row]]:
    """Each sheet's rows that say something; Refused as workbooks.py says. need_harmless comes before."""
    found = workbooks.read(workbook_rows.__file__, str(MAX_INVITED + SPARE + 1), body=body)
    if "sheets" not in found:
        raise workbooks.not_readable()
    return [rows(each) for each in found["sheets"]]


def rows(sheet: dict[str, Any]) -> list[Row]:
    need_few(len(sheet["rows"]))
    return [row(number, cells) for number, cells in sheet["rows"]]


def row(number: int, cells: list[Any]) -> Row:
    texts = tuple(said(each) for each in cells)
    return Row(number, texts, {n: each["no"] for n, each in enumerate(cells) if is_bad(each)})


def said(cell: Any) -> str:
    return " ".join(pasted.plain(cell).split()) if isinstance(cell, str) else ""


def is_bad(cell: Any) -> bool:
    return isinstance(cell, dict)
