"""Partnership sheets: each partnership, and how far each partner trusts it."""

from __future__ import annotations

from typing import NamedTuple

from wsr.activities.partnerships.records import (
    Partnership,
    Trust,
    in_time,
    name_of,
    trusts,
    weak_links,
)
from wsr.activities.partnerships.report import names
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet

PLACE = 73  # among the sheets


class Partner(NamedTuple):
    of: Partnership
    id: str


def partnerships(t: ReportContext) -> Sheet[Partnership]:
    return Sheet(
        "partnerships",
        "Who works together, and on what terms.",
        tuple(in_time(t.w)),
        (
            Column("id", "text", "Its id.", lambda p: p.id),
            Column("partners", "text", "Their names.", lambda p: names(t, p)),
            Column("goal", "text", "The id of the goal they share.", lambda p: p.goal),
            Column("goal_title", "text", "What it says.", lambda p: t.title(p.goal or "")),
            Column("incentives", "text", "What each gains.", lambda p: p.incentives),
            Column("accountability", "text", "Who answers to whom.", lambda p: p.accountability),
            Column("pooled", "text", "What they put together.", lambda p: p.pooled),
            Column("status", "text", "active, paused or ended.", lambda p: p.status),
            Column("why", "text", "Why it is paused or has ended.", lambda p: p.why),
            Column(
                "lowest_trust",
                "number",
                "The lowest that a partner said, 0-5.",
                lambda p: next(iter(trusts(t.w, p.id)), None),
            ),
            Column(
                "highest_trust",
                "number",
                "The highest that a partner said, 0-5.",
                lambda p: next(reversed(trusts(t.w, p.id)), None),
            ),
            Column(
                "weak_links",
                "text",
                "What is missing or weak, with a space between.",
                lambda p: " ".join(weak_links(t.w, p)),
            ),
            Column("at", "time", "When it was added.", lambda p: p.at),
        ),
    )


def partners(t: ReportContext) -> Sheet[Partner]:
    said = {(each.partnership, each.partner): each.trust for each in t.w.all(Trust)}
    return Sheet(
        "partners",
        "Every partner of every partnership, one a row.",
        tuple(Partner(p, each) for p in in_time(t.w) for each in p.partners),
        (
            Column("partnership", "text", "The id of the partnership.", lambda x: x.of.id),
            Column("partner", "text", "Its name.", lambda x: name_of(t.w, x.id)),
            Column("trust", "number", "What it said, 0-5.", lambda x: said.get((x.of.id, x.id))),
        ),
    )


SHEETS = (partnerships, partners)
