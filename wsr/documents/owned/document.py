"""Document: what an activity says of the documents that one owner has alone, as a group has its plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wsr.documents.document_model import Fact, Section
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Sheet
from wsr.domain.kernel import Workshop


@dataclass(frozen=True)
class OwnDocument:
    """`name` is that of the manifest's `owned`, which finds the record that the others take.

    `alone` is the workshop without what other owners have, from which `sections` and `sheets` are
    made; of it the document links the records of these `kinds`. `around` are the ids of the records
    in its JSON. `workbook` gives a sheet to fill in offline; its last argument is new with every
    file. `besides_groups` are the owners that are no group, `tasks` what each table is to write.
    """

    name: str
    owner: Callable[[ReportContext, Any], str]
    title: Callable[[ReportContext, Any], str]
    kinds: frozenset[str]
    alone: Callable[[Workshop, Any], Workshop]
    sections: Callable[[ReportContext], list[Section]]
    sheets: tuple[Callable[[ReportContext], Sheet[Any]], ...]
    around: Callable[[Workshop, Any], set[str | None]]
    workbook: Callable[[ReportContext, Any, str], bytes]
    besides_groups: Callable[[ReportContext], list[str]]
    tasks: Callable[[ReportContext], tuple[Fact, ...]]
