"""Leverage: the sheets of leverage points and of the barriers that each would move."""

from __future__ import annotations

from typing import Any, NamedTuple

from wsr.documents.report_context import ReportContext
from wsr.documents.results import last_result
from wsr.documents.sheets.sheet import Column, Sheet
from wsr.domain.records import Card, Leverage

PLACE = 40  # among the sheets


class Voted(NamedTuple):
    """A point with what the last closed vote said of it; empty where it said nothing."""

    point: Leverage
    result: dict[str, Any]
    groups: int | None


class Moved(NamedTuple):
    point: Leverage
    card: Card


def voted(t: ReportContext) -> tuple[Voted, ...]:
    last = last_result(t)
    found = {item["on"]: (item, last.groups) for item in last.items} if last else {}
    return tuple(Voted(x, *found.get(x.id, ({}, None))) for x in t.chain.points)


def leverage_points(t: ReportContext) -> Sheet[Voted]:
    return Sheet(
        "leverage_points",
        "The points the room could choose, with the last closed vote.",
        voted(t),
        (
            Column(
                "id", "text", "The id of the card or cluster it stands on.", lambda v: v.point.id
            ),
            Column("title", "text", "What it says.", lambda v: t.title(v.point.id)),
            Column(
                "position", "number", "Its place on the ballot, from 1.", lambda v: v.point.position
            ),
            Column(
                "dots",
                "number",
                "Dots in the last closed vote; empty without one.",
                lambda v: v.result.get("dots"),
            ),
            Column(
                "people", "number", "People who put a dot on it.", lambda v: v.result.get("people")
            ),
            Column(
                "backed_by",
                "number",
                "Groups with at least one dot on it.",
                lambda v: v.result.get("backed_by"),
            ),
            Column("groups", "number", "Groups that voted.", lambda v: v.groups),
            Column(
                "voice",
                "number",
                "One group one voice: thousandths, 1000 for each group.",
                lambda v: v.result.get("voice"),
            ),
            Column(
                "bridge",
                "number",
                "What every side backs: thousandths.",
                lambda v: v.result.get("bridge"),
            ),
            Column(
                "decided",
                "yes",
                "Whether a decision names it.",
                lambda v: v.point.id in t.chain.decisions,
            ),
            Column("marked_at", "time", "When it was marked.", lambda v: v.point.at),
            Column("pull", "text", "push, pull, both or empty.", lambda v: v.point.pull),
            Column("nature", "text", "structural, cultural or empty.", lambda v: v.point.nature),
            Column(
                "place",
                "number",
                "Its place among Meadows' twelve, of which 1 goes deepest; or empty.",
                lambda v: v.point.place or None,
            ),
        ),
    )


def barriers_of_leverage(t: ReportContext) -> Sheet[Moved]:
    return Sheet(
        "barriers_of_leverage",
        "Which cards each leverage point would move.",
        tuple(Moved(x, card) for x in t.chain.points for card in t.chain.behind[x.id]),
        (
            Column("leverage", "text", "The leverage point's id.", lambda m: m.point.id),
            Column("leverage_title", "text", "What it says.", lambda m: t.title(m.point.id)),
            Column("card", "text", "The card's id.", lambda m: m.card.id),
            Column("text", "text", "What the card says.", lambda m: m.card.text),
        ),
    )


SHEETS = (leverage_points, barriers_of_leverage)
