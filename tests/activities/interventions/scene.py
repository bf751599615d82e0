"""Interventions, for the tests that all activities share."""

from tests.activities.scenes import THINGS, ActivityScene, one, some
from tests.cast import ANA, FAY
from wsr.activities.interventions.records import ADVISERS, FUNDINGS, PULLS, STATUSES
from wsr.activities.interventions.rules import AddAdvice, AddIntervention, EditIntervention
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor

LEADING_ANA = Actor("ana", "facilitator", "fishers")
TYPES = one("policy", "training", "other", "magic")
BOTH = ("add_intervention", "edit_intervention")

SCENE = ActivityScene(
    fields={
        "intervention": one("i1", "i2", "i3"),
        "pull": one("", *PULLS, "x"),
        "asked_by": some(one("fishers", "ministry", "youth"), 2),
        "funding": one("", *FUNDINGS, "x"),
        "amount": one("", "1250", "12,50", "१२", "-5", "1e309"),
        "currency": one("", "usd", "rupees"),
        "advice": one("v1", "v2"),
    },
    special={
        **{(do, "type"): TYPES for do in BOTH},
        **{(do, "on"): some(THINGS, 2) for do in BOTH},
        **{(do, "status"): one(*STATUSES, "x") for do in BOTH},
        ("add_advice", "from_"): one(*ADVISERS, "x"),
    },
    seldom=("remove_intervention",),
    often=("add_intervention", "edit_intervention", "edit_intervention", "add_advice"),
    begun=(
        ("fay", "open_stage", {"stage": "interventions"}),
        (
            "ana",
            "add_intervention",
            {"intervention": "i1", "title": "a b", "type": "training", "on": ["k1"]},
        ),
    ),
    morning=(
        ("fay", "open_stage", {"stage": "interventions"}),
        ("ben", "edit_intervention", {"intervention": "i1", "asked_by": ["ministry"]}),
        (
            "fay",
            "edit_intervention",
            {
                "intervention": "i1",
                "status": "agreed",
                "funding": "donor",
                "amount": "12,50",
                "currency": "usd",
            },
        ),
        ("fay", "add_advice", {"advice": "v1", "intervention": "i1", "from": "team", "says": "a"}),
        ("fay", "add_advice", {"advice": "v2", "intervention": "i1", "from": "donor", "says": "b"}),
        ("fay", "remove_advice", {"advice": "v2"}),
    ),
    hall=(
        (
            FAY,
            AddIntervention(
                intervention="i1",
                title="Train the lake patrol",
                type="training",
                pull="push",
                asked_by=("g1", "g2"),
                funding="donor",
                amount="12000",
                currency="USD",
            ),
        ),
        (FAY, AddAdvice("v1", "i1", "team", "Begin with one village")),
    ),
    spoken=(
        (FAY, OpenStage("interventions")),
        (ANA, AddIntervention(intervention="i1", title="Training", type="training")),
        (ANA, EditIntervention(intervention="i1", title="Boats", currency="NPR")),
        (LEADING_ANA, EditIntervention(intervention="i1", status="dropped", why="Too dear")),
        (LEADING_ANA, AddAdvice("v1", "i1", "team", "Begin small")),
    ),
)
