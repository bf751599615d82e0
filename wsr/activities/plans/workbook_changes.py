"""Plan return: what a plan workbook says that came back, with nothing in it trusted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from wsr.activities.plans import workbook_rows
from wsr.activities.plans.details import NUMBERS
from wsr.activities.plans.workbook_columns import (
    FIELDS,
    LATER,
    MARK,
    WIDEST,
    Field,
    choices,
    folded,
    titles,
)
from wsr.domain.guards import need_date
from wsr.domain.kernel import N_, Refused
from wsr.domain.vocabularies import DEFAULTS
from wsr.sandbox import workbooks
from wsr.sandbox.workbooks import not_readable

LINES = workbook_rows.ROWS - 2
ABOUT = re.compile(r"[A-Z0-9]{3,12} \S{1,80}")  # a room's code and a plan's id


@dataclass(frozen=True)
class Line:
    """One row that is not empty; `rev` is 0 for a new action, None where the cell is broken."""

    row: int
    id: str
    rev: int | None
    given: dict[str, Any]
    refused: tuple[Refused, ...] = ()

    @property
    def what(self) -> str:
        return str(self.given.get("what", ""))


@dataclass(frozen=True)
class Returned:
    """`about` is what the file says it is of: a room's code and a plan's id.

    `missing` are the fields of which the sheet has no column any more.
    """

    about: str
    lines: list[Line] = field(default_factory=list)
    more: bool = False  # there were more lines than are read
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Columns:
    """Where things are on a sheet, by its first line: people delete, insert and move columns."""

    id: int
    revision: int
    fields: dict[str, int]


def returned(body: bytes) -> Returned:
    """What the workbook says; Refused with bad_workbook, not_a_plan, too_large or busy.

    It is called on the loop, see sandbox.run; need_harmless comes before.
    """
    found = rows_in(body)
    if found.get("why") == "not_a_plan":
        raise Refused(
            "not_a_plan",
            N_(
                "This isn’t a plan workbook from this tool. Download it again, fill it in "
                "and send it back."
            ),
            "file",
        )
    if "rows" not in found:
        raise not_readable()
    head, *rows = found["rows"]
    at = columns(head)
    lines = [line(at, n, row) for n, row in enumerate(rows[:LINES], 2) if worth(at, row)]
    more = any(worth(at, row) for row in rows[LINES:])
    return Returned(text(cell_at(head, at.revision)), lines, more, missing(at))


def missing(at: Columns) -> tuple[str, ...]:
    """The fields that have lost their column; a file of an earlier version never had the later ones."""
    gone = tuple(each.name for each in FIELDS if each.name not in at.fields)
    return tuple(each for each in gone if each not in LATER or not {*LATER} <= {*gone})


def columns(head: list[Any]) -> Columns:
    """Columns by their titles, in whatever language; the two hidden ones by what marks them."""
    said = [text(cell) for cell in head]
    id = said.index(MARK)
    about = next((n for n, each in enumerate(said) if ABOUT.fullmatch(each)), id + 1)
    known = titles()
    named = {
        known[folded(each)]: n for n, each in reversed([*enumerate(said)]) if folded(each) in known
    }
    return Columns(id, about, named)


def cell_at(row: list[Any], n: int | None) -> Any:
    return row[n] if n is not None and n < len(row) else None


def rows_in(body: bytes) -> dict[str, Any]:
    """Read in a process of its own: whatever the file does, the room continues."""
    return workbooks.read(workbook_rows.__file__, MARK, str(WIDEST), body=body)


def worth(at: Columns, row: list[Any]) -> bool:
    """Whether a cell says something; a horizon alone, as in the empty lines, does not."""
    cells = [cell_at(row, n) for name, n in at.fields.items() if name != "horizon"]
    return any(cell and (text(cell) or "no" in cell or "day" in cell) for cell in cells)


def line(at: Columns, row: int, cells: list[Any]) -> Line:
    given: dict[str, Any] = {}
    refused: list[Refused] = []
    for field_ in (each for each in FIELDS if each.name in at.fields):
        try:
            given[field_.name] = meant(field_, cell_at(cells, at.fields[field_.name]))
        except Refused as each:
            refused.append(each)
    rev = revision(cell_at(cells, at.revision))
    return Line(row, text(cell_at(cells, at.id)), rev, given, tuple(refused))


def revision(cell: Any) -> int | None:
    said = text(cell)
    if not said:
        return 0
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else None


def meant(of: Field, cell: Any) -> Any:
    """The value of a cell, or Refused with formula, error_cell, bad_date, bad_choice or bad_amount.

    What is chosen from a vocabulary is still the title that the cell shows.
    """
    if cell and "no" in cell:
        raise unusable(cell["no"], of)
    if cell and "day" in cell and of.type != "day" and cell["text"] is None:
        raise unusable("format", of)
    said = (cell["day"] or cell["text"] or "?") if is_day(of, cell) else text(cell)
    if of.type == "day":
        need_date(said, of.name)
    if of.type in ("text", "day", *DEFAULTS):
        return said
    if of.name in NUMBERS:
        return NUMBERS[of.name](said, of.name)
    if said == "":
        return {"yes": False, "status": None, "horizon": None}[of.type]
    if folded(said) not in choices(of.type):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), of.name)
    return choices(of.type)[folded(said)]


def is_day(of: Field, cell: Any) -> bool:
    return of.type == "day" and bool(cell) and "day" in cell


def unusable(why: str, of: Field) -> Refused:
    if why == "formula":
        return Refused(
            "formula", N_("Formulas aren’t imported. Write the result instead."), of.name
        )
    if why == "format":
        why_not = N_("We can’t tell how this number or date looked. Write it as text.")
        return Refused("number_format", why_not, of.name)
    return Refused("error_cell", N_("The spreadsheet shows an error in this cell."), of.name)


def text(cell: Any) -> str:
    if not cell:
        return ""
    if "yes" in cell:
        return "yes" if cell["yes"] else "no"
    return str(cell.get("text") or cell.get("day") or "").strip()
