"""Partnerships, for the tests that all activities share."""

from tests.activities.scenes import SMALL, TEXTS, ActivityScene, one, some
from tests.cast import ANA, BEN, FAY
from wsr.activities.partnerships.rules import AddPartnership, EditPartnership, RateTrust
from wsr.domain.agenda import OpenStage

PARTNER = one("fishers", "ministry", "traders", "Lake NGO")
BOTH = ("fishers", "ministry")

SCENE = ActivityScene(
    fields={
        "partnership": one("n1", "n2"),
        "partners": some(PARTNER, 3),
        "partner": PARTNER,
        "goal": one("", "k1", "c1"),
        "incentives": TEXTS,
        "accountability": TEXTS,
        "pooled": TEXTS,
        "trust": SMALL,
        "why": one("", "a"),
    },
    special={
        ("add_partnership", "goal"): one("", "k1", "c1"),
        ("add_partnership", "status"): one("active", "paused", "x"),
        ("edit_partnership", "status"): one("active", "ended"),
    },
    seldom=("remove_partnership",),
    often=("add_partnership", "edit_partnership", "rate_trust"),
    begun=(
        ("fay", "open_stage", {"stage": "partnerships"}),
        ("ana", "add_partnership", {"partnership": "n1", "partners": [*BOTH]}),
    ),
    morning=(
        ("fay", "open_stage", {"stage": "partnerships"}),
        ("ben", "rate_trust", {"partnership": "n1", "partner": "ministry", "trust": 2}),
    ),
    hall=((FAY, AddPartnership("n1", ("Lake NGO", "Bank"), trust=3)),),
    spoken=(
        (FAY, OpenStage("partnerships")),
        (ANA, AddPartnership("n1", BOTH, incentives="Fish", trust=4)),
        (BEN, RateTrust("n1", "ministry", 2)),
        (FAY, EditPartnership("n1", pooled="One boat")),
    ),
)
