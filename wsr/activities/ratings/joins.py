"""RatingsJoins: what was rated hangs together with the power that groups have over it."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.activities.ratings.records import Rating
from wsr.domain.joins import Join
from wsr.domain.kernel import Workshop
from wsr.domain.shared_joins import written


def joins(w: Workshop) -> Iterator[Join]:
    for id in dict.fromkeys(rating.on for rating in w.all(Rating)):
        yield Join(written(w, id), ("power", id), "rated")
