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
Pair = tuple[str, str]


def joint_actions(w: Workshop) -> dict[Pair, int]:
    """In how many actions one of these two groups helps the other, which has it in its plan.

    Each pair is in the groups' order; the pairs with most come first, then those of the first
    groups. Two that help a third are no pair. What was dropped, and what belongs to no group's
    plan, as a task force's, is not counted.
    """
    groups = [g.id for g in sorted(w.all(Group), key=lambda g: g.position)]
    place = {id: n for n, id in enumerate(groups)}
    offers = w.all(Offer)
    found: Counter[Pair] = Counter()
    for a in (each for each in w.all(Action) if each.status != "dropped"):
        plan = w.get(Plan, a.plan)
        if plan and plan.group in place:
            found.update(pair(place, plan.group, each) for each in helping_groups(w, a, offers))
    order = sorted(found, key=lambda two: (-found[two], place[two[0]], place[two[1]]))
    return {two: found[two] for two in order}


def pair(place: dict[str, int], one: str, other: str) -> Pair:
    return (one, other) if place[one] < place[other] else (other, one)


def helping_groups(w: Workshop, a: Action, offers: Iterable[Offer]) -> set[str]:
    """The ids of groups that are named among its helpers, or offered help for it."""
    plan = w.get(Plan, a.plan)
    said = {plain(each) for each in SEPARATORS.split(a.helpers)}
    named = {g.id for g in w.all(Group) if plain(g.name) in said}
    offered = {o.group for o in offers if o.action == a.id and w.get(Group, o.group)}
    own = {plan.group} if plan else set()
    return {each for each in named | offered if each} - own


def plain(name: str) -> str:
    """For comparing. Capitals first: so every browser makes the same of ß and ı as Python does."""
    return " ".join(name.upper().lower().split())
