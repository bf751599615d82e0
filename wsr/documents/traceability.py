"""Chain: barrier, leverage point, decision, action, walked in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from wsr.activities.index import JOINS, SAID, STEPS_ABOUT, results
from wsr.domain import findings
from wsr.domain.kernel import Key, Record, Workshop
from wsr.domain.records import Card, Decision, Leverage, Link
from wsr.domain.tracing import Trail

R = TypeVar("R", bound=Record)


class Chain:
    """Every arrow of a workshop, looked up from either end; made once for a document."""

    def __init__(self, w: Workshop) -> None:
        self.w = w
        self.points = sorted(w.all(Leverage), key=lambda each: each.position)
        self.behind = {x.id: findings.barriers_behind(w, x) for x in self.points}
        self.links = grouped((x.from_, x) for x in w.all(Link))
        self.merged = grouped((c.merged_into, c) for c in w.all(Card) if c.merged_into)
        self.under = grouped((c.parent, c) for c in w.all(Card) if c.parent and not c.merged_into)
        self.decisions = grouped((on, d) for d in w.all(Decision) for on in d.on)
        self.points_of = self._points_of()
        self.results = results(w)
        self.votes = [[i["on"] for i in each.items if i["dots"]] for each in self.results]

    @cached_property
    def trail(self) -> Trail:
        """The joins that every part says of itself, to be walked in both directions."""
        every = (join for joins in JOINS for join in joins(self.w))
        return Trail(self.w, every, SAID, STEPS_ABOUT)

    def planned_for(self, key: Key) -> list[Key]:
        """What is planned for its sake."""
        return [step.key for step in self.trail.after(key) if step.how == "planned"]

    def place(self, id: str) -> int | None:
        """The best place of a card or cluster, or of what would shift it, in the last vote on it."""
        ends = {id, *(c.id for c in findings.cards_at(self.w, id))}
        points = {*ends, *(x.from_ for x in self.w.all(Link) if x.to in ends)}
        for order in self.votes:
            if places := [n for n, on in enumerate(order, 1) if on in points]:
                return min(places)
        return None

    def _points_of(self) -> dict[str, list[Leverage]]:
        """Card or cluster id -> the leverage points it led to."""
        found: defaultdict[str, dict[str, Leverage]] = defaultdict(dict)
        for point in self.points:
            ends = [link.to for link in self.links.get(point.id, [])]
            for id in [point.id, *ends, *(card.id for card in self.behind[point.id])]:
                found[id][point.id] = point
        return {id: list(points.values()) for id, points in found.items()}


def grouped(pairs: Iterable[tuple[str | None, R]]) -> dict[str, list[R]]:
    found: defaultdict[str, list[R]] = defaultdict(list)
    for key, record in pairs:
        if key:
            found[key].append(record)
    return dict(found)
