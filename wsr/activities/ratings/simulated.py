"""Simulated: how someone in a rehearsal rates."""

from __future__ import annotations

from typing import Any

from wsr.activities.ratings.records import Rating
from wsr.activities.ratings.rules import Rate
from wsr.activities.ratings.things import things
from wsr.domain.kernel import Actor, Command, Workshop
from wsr.domain.records import Stage


def acts(w: Workshop, who: Actor, stage: Stage, chance: Any, say: Any) -> Command | None:
    """Once for the whole group; where every member rates, again and again."""
    said = {r.on for r in w.all(Rating) if r.group == who.group and r.stage == stage.id}
    by_member = stage.settings.get("members")
    left = [each.id for each in things(w, stage) if each.id not in said or by_member]
    if not left or not who.group:
        return None
    power, resources = chance.randint(0, 5), chance.randint(0, 5)
    return Rate(stage.id, chance.choice(left), who.group, power, resources)
