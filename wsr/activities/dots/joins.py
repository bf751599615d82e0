"""DotsJoins: what got dots hangs together with them once the vote has a result that everyone sees."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.dots.records import Tally
from wsr.domain.joins import Join
from wsr.domain.kernel import Workshop
from wsr.domain.shared_joins import chosen


def joins(w: Workshop) -> Iterator[Join]:
    for tally in w.all(Tally):
        for item in tally.items:
            yield Join(chosen(w, item["on"]), ("dots", item["on"]), "voted")
