"""A sheet's columns say beside one another what they are and where their value is from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.cast import opened
from tests.documents.hall import hall
from wsr.documents.report import report
from wsr.documents.sheets.sheet import Column, Sheet


@dataclass(frozen=True)
class Boat:
    name: str
    owner: str | None
    built_at: int | None


def boats(*things: Boat) -> Sheet[Boat]:
    return Sheet(
        "boats",
        "The boats of the harbour.",
        things,
        (
            Column("name", "text", "What it is called.", lambda b: b.name),
            Column("owner", "text", "Whose it is; empty when no one's.", lambda b: b.owner),
            Column("old", "yes", "Whether it was built last century.", lambda b: not b.built_at),
            Column("built_at", "time", "When it was built.", lambda b: b.built_at),
        ),
    )


def test_each_boat_is_a_row_with_a_cell_for_each_column():
    found = boats(Boat("Nile", "Ana", 1_000_000), Boat("Victoria", "Ben", 0))
    assert found.rows == (
        ("Nile", "Ana", False, "1970-01-01T00:16:40Z"),
        ("Victoria", "Ben", True, "1970-01-01T00:00:00Z"),
    )


def test_what_nobody_said_is_an_empty_cell():
    assert boats(Boat("", None, None)).rows == (("", "", True, ""),)


def test_a_harbour_without_boats_has_no_rows_and_all_its_columns():
    found = boats()
    assert (found.rows, [c.name for c in found.columns]) == (
        (),
        ["name", "owner", "old", "built_at"],
    )


def test_no_cell_of_any_sheet_is_left_without_a_value():
    cells: list[Any] = [
        cell
        for workshop in (hall().workshop, opened("pledges").workshop)
        for sheet in report(workshop).sheets
        for row in sheet.rows
        for cell in row
    ]
    assert cells
    assert not [cell for cell in cells if not isinstance(cell, str | int | float)]


def test_no_two_columns_of_a_sheet_have_one_name():
    for sheet in report(hall().workshop).sheets:
        names = [column.name for column in sheet.columns]
        assert len(set(names)) == len(names), sheet.name
