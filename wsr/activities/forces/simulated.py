"""Simulated: which forces someone in a rehearsal writes."""

from __future__ import annotations

from typing import Any

from wsr.activities.forces.records import DIRECTIONS, LEAST, MOST, SPEEDS, Force
from wsr.activities.forces.rules import AddForce
from wsr.activities.forces.subjects import subjects
from wsr.domain.kernel import N_, Actor, Command, Workshop
from wsr.domain.records import Stage

ENOUGH = 40  # forces of a stage
SAID = {
    "driving": (
        N_("The young want it"),
        N_("There is a law that we can use"),
        N_("A neighbour tried it, and it worked"),
        N_("The press has begun to ask"),
    ),
    "restraining": (
        N_("Those who decide earn on it as it is"),
        N_("No one has time for it"),
        N_("We’ve always done it the other way"),
        N_("There is no money before next year"),
    ),
}


def acts(w: Workshop, who: Actor, stage: Stage, chance: Any, say: Any) -> Command | None:
    on = subjects(w, stage)
    if not on or not who.group or w.count(Force) >= ENOUGH:
        return None
    direction = chance.choice(DIRECTIONS)
    return AddForce(
        force=f"sim{chance.getrandbits(48):x}",
        on=chance.choice(on).id,
        direction=direction,
        strength=chance.randint(LEAST, MOST),
        alterable=chance.choice((True, False, None)),
        speed=chance.choice(("", *SPEEDS)),
        text=say(chance.choice(SAID[direction])),
    )
