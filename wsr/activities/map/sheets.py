"""Map sheets: who is on the map, where each group places them, and what ties them."""

from __future__ import annotations

from wsr.activities.map import standing
from wsr.activities.map.records import Actor, Placement, Tie
from wsr.activities.map.sheets_champions import champions
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet

PLACE = 35  # among the sheets


def actors(t: ReportContext) -> Sheet[Actor]:
    at = standing.standings(t.w)
    return Sheet(
        "actors",
        "Who can move it, with where the room places them.",
        tuple(standing.named(t.w)),
        (
            Column("id", "text", "The actor's id.", lambda a: a.id),
            Column("name", "text", "Its name.", lambda a: a.name),
            Column("level", "text", "The id of its level of influence.", lambda a: a.level),
            Column(
                "formal", "yes", "Whether it has an office; empty: not said.", lambda a: a.formal
            ),
            Column("group", "text", "The id of the group it could represent.", lambda a: a.group),
            Column("note", "text", "What was noted.", lambda a: a.note),
            Column("named_by", "text", "The id of the group that named it.", lambda a: a.named_by),
            Column(
                "influence",
                "number",
                "0-10: as placed for the room, else the mean of the groups.",
                lambda a: at[a.id].influence if a.id in at else None,
            ),
            Column(
                "support",
                "number",
                "From -5 (against) to 5 (for), likewise.",
                lambda a: at[a.id].support if a.id in at else None,
            ),
            Column(
                "groups",
                "number",
                "How many groups have placed it.",
                lambda a: at[a.id].groups if a.id in at else 0,
            ),
            Column("added_at", "time", "When it was named.", lambda a: a.at),
        ),
    )


def placements(t: ReportContext) -> Sheet[Placement]:
    there = [p for p in t.w.all(Placement) if t.w.get(Actor, p.actor)]
    return Sheet(
        "placements",
        "Where each group places each actor.",
        tuple(sorted(there, key=lambda p: p.id)),
        (
            Column("actor", "text", "The actor's id.", lambda p: p.actor),
            Column("name", "text", "Its name.", lambda p: t.w.need(Actor, p.actor).name),
            Column("group", "text", "The group's id; empty: for the room.", lambda p: p.group),
            Column("influence", "number", "0-10.", lambda p: p.influence),
            Column("support", "number", "From -5 (against) to 5 (for).", lambda p: p.support),
            Column("placed_at", "time", "When it was said.", lambda p: p.at),
        ),
    )


def ties(t: ReportContext) -> Sheet[Tie]:
    return Sheet(
        "ties",
        "What goes from one actor to another.",
        tuple(standing.tied(t.w)),
        (
            Column("id", "text", "The tie's id.", lambda x: x.id),
            Column("from", "text", "The id of the actor it comes from.", lambda x: x.from_),
            Column("from_name", "text", "Its name.", lambda x: t.w.need(Actor, x.from_).name),
            Column("to", "text", "The id of the actor it goes to.", lambda x: x.to),
            Column("to_name", "text", "Its name.", lambda x: t.w.need(Actor, x.to).name),
            Column(
                "type",
                "text",
                "information, money, authority, support or conflict.",
                lambda x: x.type,
            ),
            Column("strength", "number", "1-3.", lambda x: x.strength),
            Column("mutual", "yes", "Whether it goes both ways.", lambda x: x.mutual),
            Column("added_at", "time", "When it was said.", lambda x: x.at),
        ),
    )


SHEETS = (actors, placements, ties, champions)
