"""Champion sheet: who drives the change at each level, with what they bring."""

from __future__ import annotations

from wsr.activities.map.records import Actor, Champion
from wsr.activities.map.report_champions import by_level, level_name
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet


def champions(t: ReportContext) -> Sheet[Champion]:
    return Sheet(
        "champions",
        "Who drives the change at each level of influence.",
        tuple(by_level(t)),
        (
            Column("id", "text", "The entry's id.", lambda c: c.id),
            Column("level", "text", "The level's id.", lambda c: c.level),
            Column("level_name", "text", "Its name.", lambda c: level_name(t, c.level)),
            Column("actor", "text", "The actor's id.", lambda c: c.actor),
            Column("name", "text", "The actor's name.", lambda c: t.w.need(Actor, c.actor).name),
            *(given(name, says) for name, says in GIVEN.items()),
            Column(
                "turnover", "text", "Risk of leaving: low, medium or high.", lambda c: c.turnover
            ),
            Column("at", "time", "When it was said.", lambda c: c.at),
        ),
    )


GIVEN = {
    "brings": "What they bring, one a line: expertise, network, influence.",
    "engaged": "Steps done, one a line: evidence (shown), leaders (connected), research (involved).",
}


def given(name: str, says: str) -> Column[Champion]:
    field = "brings_" if name == "brings" else name
    return Column(name, "text", says, lambda c: "\n".join(getattr(c, field)))
