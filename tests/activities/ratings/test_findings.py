"""What the ratings say that is worth a talk; the browser is held to the same cases."""

import json
from pathlib import Path

import pytest

from wsr.activities.ratings.findings import Finding, Weights, found
from wsr.activities.ratings.heatmap import cells
from wsr.activities.ratings.records import Rating
from wsr.domain.kernel import Put, Workshop, apply

CASES = json.loads((Path(__file__).parents[2] / "fixtures/cases/ratings.json").read_text("utf-8"))


def rated(ratings):
    """A workshop with these: what, whose power, who says it, power, resources."""
    told = (
        Rating(str(n), "power", on, group, power, resources, 0, rater)
        for n, (on, group, rater, power, resources) in enumerate(ratings)
    )
    return apply(Workshop(), 1, [Put(each) for each in told])


def finding(told):
    ends = {side: tuple(told.get(side, ())) for side in ("least", "most")}
    return Finding(**{**told, **ends})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_findings(case):
    weights = Weights(case.get("places", {}), case.get("voices", {}))
    told = found(cells(rated(case["ratings"]), "power"), case["things"], weights)
    assert told == [finding(each) for each in case["found"]]
