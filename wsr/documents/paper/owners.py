"""Owners: whom something is printed for, all groups and task forces or one group alone."""

from __future__ import annotations

from wsr.documents.document_model import Mark
from wsr.documents.labels import mark
from wsr.documents.owned.index import OWN
from wsr.documents.report_context import ReportContext
from wsr.domain.records import Group


def groups(t: ReportContext, only: Group | None) -> list[Group]:
    return [only] if only else t.groups


def owners(t: ReportContext, only: Group | None) -> list[Mark]:
    """Who may own a part of the work: groups in their order, then task forces by name."""
    found = [mark(t, group.id) for group in groups(t, only)]
    forces = [] if only else sorted(name for own in OWN.values() for name in own.besides_groups(t))
    return [each for each in found if each] + [Mark(name, "flag") for name in forces]
