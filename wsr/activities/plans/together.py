"""Together: the actions in which groups help one another, as they are written or were offered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from wsr.activities.plans.offers import Offer
from wsr.activities.plans.records import Action, Plan
from wsr.domain.kernel import Workshop
from wsr.domain.records import Group

SEPARATORS = re.compile(r"[,;\n،、]")  # between helpers


def helping_groups(w: Workshop, a: Action, offers: Iterable[Offer]) -> set[str]:
    """The ids of groups that are named among its helpers, or offered help for it."""
    plan = w.get(Plan, a.plan)
    said = {" ".join(each.casefold().split()) for each in SEPARATORS.split(a.helpers)}
    named = {g.id for g in w.all(Group) if " ".join(g.name.casefold().split()) in said}
    offered = {o.group for o in offers if o.action == a.id and w.get(Group, o.group)}
    own = {plan.group} if plan else set()
    return {each for each in named | offered if each} - own


def joint_actions(w: Workshop) -> Counter[tuple[str, str]]:
    """How many actions each pair of groups has in common; the pair is in the groups' order.

    What was dropped, and what belongs to no group's plan, is not counted.
    """
    place = {g.id: g.position for g in w.all(Group)}
    offers = w.all(Offer)
    found: Counter[tuple[str, str]] = Counter()
    for a in (each for each in w.all(Action) if each.status != "dropped"):
        plan = w.get(Plan, a.plan)
        for helper in helping_groups(w, a, offers) if plan and plan.group else ():
            pair = sorted(
                (str(plan.group if plan else ""), helper), key=lambda id: place.get(id, 0)
            )
            found[pair[0], pair[1]] += 1
    return found
