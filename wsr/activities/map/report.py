"""Map in the report: who drives the change."""

from __future__ import annotations

from wsr.activities.map import report_champions
from wsr.documents.document_model import Section
from wsr.documents.report_context import ReportContext

PLACE = 35  # among the chapters of the report


def sections(t: ReportContext) -> list[Section]:
    return report_champions.sections(t)
