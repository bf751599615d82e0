"""Simulated: what someone in a rehearsal pledges."""

from __future__ import annotations

from typing import Any

from wsr.activities.pledges.records import Pledge
from wsr.activities.pledges.rules import AddPledge, JoinPledge
from wsr.domain.kernel import N_, Actor, Command, Workshop
from wsr.domain.records import Stage

MOST = 12  # pledges
PLEDGED = (
    N_("I will call the others together before the month is over."),
    N_("I will bring our decision to my office on Monday."),
    N_("I will teach five people what I know."),
    N_("I will write down what we agreed, and send it to everyone."),
    N_("I will give one day a month for this."),
    N_("I will talk with those who aren’t here."),
)


def acts(w: Workshop, who: Actor, stage: Stage, chance: Any, say: Any) -> Command | None:
    """One of their own, then they join others’."""
    pledges = w.all(Pledge)
    if len(pledges) < MOST and who.person not in {each.by for each in pledges}:
        return AddPledge(f"sim{chance.getrandbits(48):x}", say(chance.choice(PLEDGED)), stage.id)
    others = [p for p in pledges if who.person not in (p.by, *p.joined)]
    return JoinPledge(chance.choice(others).id) if others else None
