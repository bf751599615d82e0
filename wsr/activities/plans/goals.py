"""Goals: only what the room agreed on has actions in plans."""

from __future__ import annotations

from wsr.activities.plans.records import actions_of_goal
from wsr.activities.plans.rules import ActionEdited
from wsr.domain.agreement import AgreementSet
from wsr.domain.kernel import N_, Actor, Event, Refused, Workshop


def need_no_actions(w: Workshop, e: AgreementSet) -> None:
    """A goal that is not agreed owns no action, so that its actions have to lose it."""
    serving = actions_of_goal(w, e.on)
    if e.status != "agreed" and serving and not e.unlink:
        raise Refused(
            "goal_in_plans",
            N_(
                "Actions in plans serve this goal: %(actions)d. Unlink them, "
                "or choose another goal for them first."
            ),
            "unlink",
            actions=len(serving),
        )


def lose_the_goal(w: Workshop, actor: Actor, e: AgreementSet, at: int) -> list[Event]:
    """The actions stay in their plans."""
    serving = [] if e.status == "agreed" else actions_of_goal(w, e.on)
    left = ((a.id, [id for id in a.goals if id != e.on]) for a in serving)
    return [ActionEdited(id, actor.person, at, {"goals": goals}, {}) for id, goals in left]
