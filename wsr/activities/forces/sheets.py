"""Force sheets: what drives a goal or barrier and what holds it back."""

from __future__ import annotations

from wsr.activities.forces.records import Force
from wsr.activities.forces.report import in_order
from wsr.activities.forces.rules import forces_on
from wsr.documents.report_context import ReportContext
from wsr.documents.sheets.sheet import Column, Sheet

PLACE = 62  # among the sheets


def forces(t: ReportContext) -> Sheet[Force]:
    return Sheet(
        "forces",
        "What drives a goal or barrier and what holds it back, the strongest first.",
        tuple(force for on in in_order(t) for force in forces_on(t.w, on)),
        (
            Column("id", "text", "The force's id.", lambda f: f.id),
            Column("on", "text", "The id of the card or cluster it acts on.", lambda f: f.on),
            Column("title", "text", "What that says.", lambda f: t.title(f.on)),
            Column("direction", "text", "driving or restraining.", lambda f: f.direction),
            Column("strength", "number", "1 (weak) to 5 (strong).", lambda f: f.strength),
            Column("text", "text", "What it is.", lambda f: f.text),
            Column("alterable", "yes", "Whether it can be changed.", lambda f: f.alterable),
            Column("speed", "text", "fast or slow.", lambda f: f.speed),
            Column("group", "text", "The id of the group that wrote it.", lambda f: f.group),
            Column("group_name", "text", "Its name.", lambda f: t.group_name(f.group)),
            Column("at", "time", "When it was written.", lambda f: f.at),
        ),
    )


SHEETS = (forces,)
