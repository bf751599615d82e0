"""Noticing: active partnerships without a goal, with little trust, or with partners silent on it."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.partnerships.records import ACTIVE, ENOUGH, Partnership, Trust, in_time, name_of
from wsr.domain.kernel import N_, Workshop
from wsr.domain.noticed import Finding

PLACE = "partnerships"  # the tab of the console
NO_GOAL = N_("The partnership of %(partners)s has no shared goal yet.")
LOW = N_("In the partnership of %(partners)s, trust is low: %(who)s.")
UNSAID = N_("In the partnership of %(partners)s, some haven’t said how far they trust it: %(who)s.")


def findings(w: Workshop) -> Iterator[Finding]:
    for each in in_time(w):
        if each.status == ACTIVE:
            yield from of_one(w, each)


def of_one(w: Workshop, p: Partnership) -> Iterator[Finding]:
    if not p.goal:
        yield found(w, "partnership_without_goal", NO_GOAL, p)
    said = {each.partner: each.trust for each in w.all(Trust) if each.partnership == p.id}
    if low := [each for each in p.partners if said.get(each, ENOUGH) < ENOUGH]:
        yield found(w, "low_trust", LOW, p, low)
    if silent := [each for each in p.partners if each not in said]:
        yield found(w, "trust_not_said", UNSAID, p, silent)


def found(
    w: Workshop, code: str, why: str, p: Partnership, who: list[str] | None = None
) -> Finding:
    words = {"partners": names(w, p.partners)}
    return Finding(code, why, p.id, {**words, **({"who": names(w, who)} if who else {})}, PLACE)


def names(w: Workshop, partners: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name_of(w, each) for each in partners)
