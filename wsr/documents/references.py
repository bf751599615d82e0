"""References: from one place of a document to where a card or cluster is written out."""

from __future__ import annotations

from wsr.documents.document_model import Ref
from wsr.documents.report_context import ReportContext


def ref(t: ReportContext, id: str) -> Ref:
    """To a card or cluster, where it is written out."""
    return Ref(t.title(id), t.anchor("card", id) or t.anchor("cluster", id))
