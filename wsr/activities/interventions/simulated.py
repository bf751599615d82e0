"""Simulated: which help someone in a rehearsal asks for."""

from __future__ import annotations

from typing import Any

from wsr.activities.interventions import demand
from wsr.activities.interventions.records import PULLS, Intervention
from wsr.activities.interventions.rules import AddIntervention, EditIntervention
from wsr.domain import findings
from wsr.domain.kernel import N_, Actor, Command, Workshop
from wsr.domain.records import Stage

MOST = 12  # interventions
WANTED = (
    (N_("A training for those who apply the rules"), "training"),
    (N_("Someone from outside who mediates"), "mediation"),
    (N_("A programme on the radio, in our language"), "media"),
    (N_("Advice on how such a law is written"), "policy"),
    (N_("Bookkeeping for each association"), "capacity"),
    (N_("A lesson for every school"), "education"),
)


def acts(w: Workshop, who: Actor, stage: Stage, chance: Any, say: Any) -> Command | None:
    """A few of their own group, then they join what others ask for."""
    if not who.group:
        return None
    if w.count(Intervention) < MOST:
        return wanted(w, chance, say)
    left = [i for i in demand.in_force(w) if who.group not in i.asked_by]
    if not left:
        return None
    return EditIntervention(intervention=chance.choice(left).id, asked_by=(who.group,))


def wanted(w: Workshop, chance: Any, say: Any) -> Command:
    title, type = chance.choice(WANTED)
    points = [point.id for point in findings.leverage_points(w)]
    return AddIntervention(
        intervention=f"sim{chance.getrandbits(48):x}",
        title=say(title),
        type=type,
        pull=chance.choice(PULLS),
        on=(chance.choice(points),) if points else (),
    )
