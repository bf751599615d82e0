"""Index: the sheets of the house and of every activity, in their order."""

from __future__ import annotations

from typing import Any

from wsr.documents.parts import in_place
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets import chain, common_ground, decisions, leverage, room, workshop
from wsr.documents.sheets.sheet import Sheet

# Each has its `PLACE`, and `SHEETS`: functions that give a sheet.
PARTS = in_place((workshop, room, leverage, common_ground, decisions, chain), "sheets")


def sheets(t: ReportContext) -> tuple[Sheet[Any], ...]:
    return tuple(make(t) for part in PARTS for make in part.SHEETS)
