"""Suggested: what was posted in stages of another activity, as suggestions for the ballot are."""

from __future__ import annotations

from wsr.activities.cards.report import section
from wsr.documents.document_model import Section
from wsr.documents.report_context import ReportContext
from wsr.domain.findings import in_order
from wsr.domain.records import Card, Cluster, Stage

PLACE = 41  # among the chapters of the report, after the leverage points


def sections(t: ReportContext) -> list[Section]:
    used = {c.stage for c in t.w.all(Card)} | {c.stage for c in t.w.all(Cluster)}
    others = in_order(s for s in t.w.all(Stage) if s.activity != "cards" and s.id in used)
    return [section(t, s, t.gettext("%(stage)s: suggested cards", stage=s.title)) for s in others]
