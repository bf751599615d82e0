"""Index: the documents that owners have alone, by the name that asks for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wsr.activities.index import OWNED
from wsr.documents.owned.document import OwnDocument
from wsr.documents.parts import found
from wsr.documents.report_context import ReportContext
from wsr.domain.kernel import Workshop

OWN: dict[str, OwnDocument] = {part.OWN.name: part.OWN for part in found("own_document", ())}


@dataclass(frozen=True)
class One:
    """What one owner has, as in `?plan=g1`; `owner` may also be the id of what it has."""

    name: str
    owner: str

    @property
    def document(self) -> OwnDocument:
        return OWN[self.name]

    def record(self, w: Workshop) -> Any:
        """Refused where the owner has none."""
        return OWNED[self.name](w, self.owner)

    def owner_name(self, t: ReportContext) -> str:
        return self.document.owner(t, self.record(t.w))


def one_asked(query: Mapping[str, str]) -> One | None:
    """What an address asks for alone; None for the whole workshop."""
    return next((One(name, query[name]) for name in OWN if name in query), None)
