"""Simulated: how someone in a rehearsal votes."""

from __future__ import annotations

from typing import Any

from wsr.activities.dots.records import Ballot, Vote
from wsr.activities.dots.rules import PlaceDots
from wsr.domain.kernel import Actor, Command, Workshop
from wsr.domain.records import Stage


def acts(w: Workshop, who: Actor, stage: Stage, chance: Any, say: Any) -> Command | None:
    for vote in w.all(Vote):
        if vote.status == "open" and vote.stage == stage.id and vote.items:
            return placed(vote, spent(w, vote, who), chance)
    return None


def spent(w: Workshop, vote: Vote, who: Actor) -> dict[str, int]:
    ballots = (b.dots for b in w.all(Ballot) if b.vote == vote.id and b.person == who.person)
    return next(ballots, {})


def placed(vote: Vote, dots: dict[str, int], chance: Any) -> Command | None:
    """One more dot, until they are all placed."""
    on = chance.choice(vote.items)
    if sum(dots.values()) >= vote.budget or dots.get(on, 0) >= (vote.max_each or vote.budget):
        return None
    return PlaceDots(vote.id, on, dots.get(on, 0) + 1)
