"""Simulated: what someone in a rehearsal plans."""

from __future__ import annotations

from typing import Any

from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.rules import AddAction
from wsr.domain.kernel import N_, Actor, Command, Workshop
from wsr.domain.records import Stage

MOST = 4  # actions of a plan
PLANNED = (
    N_("Meet every second Monday, with everyone who is affected"),
    N_("Put the rules on one page, in every language of this place"),
    N_("Train twenty people, and pay them for their time"),
    N_("Count once a month, and hang the numbers where all can read them"),
    N_("Agree on who answers for what, and sign it"),
    N_("Try it in one village, and tell the others what we learned"),
)


def acts(w: Workshop, who: Actor, stage: Stage, chance: Any, say: Any) -> Command | None:
    plan = next((p for p in w.all(Plan) if p.group == who.group), None)
    if plan is None or sum(action.plan == plan.id for action in w.all(Action)) >= MOST:
        return None
    what, horizon = say(chance.choice(PLANNED)), chance.choice((100, 1000))
    id = f"sim{chance.getrandbits(48):x}"
    return AddAction(action=id, plan=plan.id, horizon=horizon, what=what)
