"""Pledges, for the tests that all activities share."""

from tests.activities.scenes import YES, ActivityScene, one
from tests.cast import ANA, BEN, FAY
from wsr.activities.pledges.rules import AddPledge, JoinPledge
from wsr.domain.agenda import OpenStage

SCENE = ActivityScene(
    fields={"pledge": one("p1", "p2"), "withdrawn": YES},
    often=("add_pledge", "join_pledge"),
    begun=(
        ("fay", "open_stage", {"stage": "pledges"}),
        ("ana", "add_pledge", {"pledge": "p1", "text": "a b"}),
    ),
    morning=(("fay", "open_stage", {"stage": "pledges"}), ("ben", "join_pledge", {"pledge": "p1"})),
    spoken=(
        (FAY, OpenStage("pledges")),
        (ANA, AddPledge("g1", "canary pledge")),
        (BEN, AddPledge("g2", "I will listen")),
        (ANA, JoinPledge("g2")),
    ),
)
