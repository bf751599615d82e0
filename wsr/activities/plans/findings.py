"""Plan findings: what is still open in the plans, and where dates contradict one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from wsr.activities.plans.offers import Offer
from wsr.activities.plans.records import Action, Plan, owner_name
from wsr.domain.findings import people_in
from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding
from wsr.domain.records import Group, Stage

TAB = "plans"
LETTERS = 80  # of an action, where it is named in a sentence
MOST_AT_ONCE = 3  # actions of one owner that end on the same day


def findings(w: Workshop) -> Iterator[Finding]:
    """Nothing before a stage of plans was opened."""
    if not any(s.activity == "plans" and s.opened_at for s in w.all(Stage)):
        return
    actions = sorted((a for a in w.all(Action) if a.status != "dropped"), key=lambda a: a.id)
    yield from empty_plans(w, actions)
    for each in (lacking, out_of_order, crowded, help_too_late):
        yield from each(w, actions)
    yield from not_in_the_room(w, actions)


def said(w: Workshop, a: Action) -> dict[str, str]:
    plan = w.get(Plan, a.plan)
    what = a.what if len(a.what) <= LETTERS else f"{a.what[: LETTERS - 1]}…"
    return {"what": what, "owner": owner_name(w, plan) if plan else ""}


def empty_plans(w: Workshop, actions: list[Action]) -> Iterator[Finding]:
    written = {a.plan for a in actions}
    for plan in sorted(w.all(Plan), key=lambda p: p.id):
        if plan.id not in written:
            why = N_("The plan of %(owner)s has no actions yet.")
            yield Finding("empty_plan", why, plan.id, {"owner": owner_name(w, plan)}, TAB)


LACKS = {
    "owner": N_("“%(what)s” (%(owner)s) has no owner yet."),
    "indicator": N_("“%(what)s” (%(owner)s) has no indicator yet."),
    "due": N_("“%(what)s” (%(owner)s) has no due date yet."),
}


def lacking(w: Workshop, actions: list[Action]) -> Iterator[Finding]:
    for a in actions:
        for name in a.missing:
            yield Finding(f"action_without_{name}", LACKS[name], a.id, said(w, a), TAB)


def out_of_order(w: Workshop, actions: list[Action]) -> Iterator[Finding]:
    """A part that ends after the whole it is part of."""
    for a in actions:
        whole = w.get(Action, a.parent)
        if whole and whole.due and a.due > whole.due:
            why = N_("“%(what)s” (%(owner)s) ends after the action it is part of, “%(whole)s”.")
            words = {**said(w, a), "whole": said(w, whole)["what"]}
            yield Finding("part_after_whole", why, a.id, words, TAB)


def crowded(w: Workshop, actions: list[Action]) -> Iterator[Finding]:
    """One person or office that is to finish much on the same day, in whatever plans."""
    found: defaultdict[tuple[str, str], list[Action]] = defaultdict(list)
    for a in actions:
        if a.owner and a.due and a.status != "done":
            found[" ".join(a.owner.casefold().split()), a.due].append(a)
    for (_, due), theirs in sorted(found.items()):
        if len(theirs) >= MOST_AT_ONCE:
            why = N_("%(person)s is to finish %(many)d actions on the same day, %(due)s.")
            words = {"person": theirs[0].owner, "many": len(theirs), "due": due}
            yield Finding("same_owner_same_day", why, theirs[0].id, words, TAB)


def help_too_late(w: Workshop, actions: list[Action]) -> Iterator[Finding]:
    """It asks for help, starts or ends soon after, and no one has offered any."""
    offered = {offer.action for offer in w.all(Offer)}
    for a in actions:
        if a.soon and a.help_needed and a.id not in offered:
            why = N_("“%(what)s” (%(owner)s) starts within 48 hours, and no one has offered help.")
            yield Finding("help_not_offered", why, a.id, said(w, a), TAB)


def not_in_the_room(w: Workshop, actions: list[Action]) -> Iterator[Finding]:
    """Actions whose owner is a group of which no one is here."""
    here = {p.group for p in people_in(w)}
    away = {g.name.casefold(): g for g in w.all(Group) if g.id not in here}
    for a in actions:
        if (group := away.get(a.owner.casefold())) is not None:
            why = N_("“%(what)s” is owned by %(body)s, and no one of them is in the room.")
            words = {**said(w, a), "body": group.name}
            yield Finding("owner_not_here", why, a.id, words, TAB)
