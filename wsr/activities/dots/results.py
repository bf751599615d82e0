"""DotsResults: the result of each closed vote that has one."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.dots.records import Tally, Vote
from wsr.domain.kernel import Workshop
from wsr.domain.results import Result


def results(w: Workshop) -> Iterator[Result]:
    for vote in w.all(Vote):
        tally = w.get(Tally, vote.id)
        if vote.status == "closed" and tally and tally.items:
            yield result(vote, tally)


def result(vote: Vote, tally: Tally) -> Result:
    at = vote.closed_at or 0
    return Result(vote.title, vote.round, at, tally.items, tally.groups, tally.pooled)
