"""Results: how what the room chose is told in a document, counted both ways."""

from __future__ import annotations

from wsr.documents.report_context import ReportContext
from wsr.domain.records import Leverage
from wsr.domain.results import Counted, Item, Result, unsaid


def last_result(t: ReportContext) -> Result | None:
    """The last vote on leverage points that has a result; of two rounds the second."""
    points = {each.id for each in t.w.all(Leverage)}
    return next((r for r in t.chain.results if points & {i["on"] for i in r.items}), None)


def about_bridges(t: ReportContext) -> str:
    return t.gettext(
        "Bridges: the share of people in each group who back it, averaged so that only what "
        "every group backs scores high."
    )


def has_bridges(counted: Counted) -> bool:
    """An earlier version counted none."""
    return bool(counted.items) and all("bridge" in item for item in counted.items)


def round_title(t: ReportContext, title: str, round: int) -> str:
    return t.gettext("%(title)s, round %(round)s", title=title, round=round)


def bridge(t: ReportContext, item: Item) -> str:
    return t.percent(item["bridge"] / 1000) if "bridge" in item else ""


def voice(t: ReportContext, item: Item, counted: Counted) -> str:
    return t.ngettext(
        "%(voice)s of %(n)s voice",
        "%(voice)s of %(n)s voices",
        counted.groups,
        voice=t.number(item["voice"] / 1000),
    )


def backing(t: ReportContext, item: Item, counted: Counted) -> str:
    if unsaid(item, counted.pooled):
        return t.ngettext(
            "at least %(some)s of %(n)s group",
            "at least %(some)s of %(n)s groups",
            counted.groups,
            some=t.number(item["backed_by"]),
        )
    return t.ngettext(
        "%(some)s of %(n)s group",
        "%(some)s of %(n)s groups",
        counted.groups,
        some=t.number(item["backed_by"]),
    )
