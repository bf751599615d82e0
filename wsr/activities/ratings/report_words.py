"""Words: how documents count and call what a stage rates."""

from __future__ import annotations

from wsr.activities.ratings.things import BARRIERS, LEVERAGE
from wsr.documents.report_context import ReportContext


def rated(t: ReportContext, what: str, n: int) -> str:
    if what == LEVERAGE:
        return t.ngettext("%(n)s leverage point was rated.", "%(n)s leverage points were rated.", n)
    if what == BARRIERS:
        return t.ngettext("%(n)s barrier was rated.", "%(n)s barriers were rated.", n)
    return t.ngettext("%(n)s card was rated.", "%(n)s cards were rated.", n)


def unrated(t: ReportContext, what: str, n: int) -> str:
    if what == LEVERAGE:
        return t.ngettext(
            "%(n)s leverage point was not rated by any group.",
            "%(n)s leverage points were not rated by any group.",
            n,
        )
    if what == BARRIERS:
        return t.ngettext(
            "%(n)s barrier was not rated by any group.",
            "%(n)s barriers were not rated by any group.",
            n,
        )
    return t.ngettext(
        "%(n)s card was not rated by any group.", "%(n)s cards were not rated by any group.", n
    )
