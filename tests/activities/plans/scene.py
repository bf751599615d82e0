"""Plans, for the tests that all activities share."""

from random import Random
from typing import Any

from tests.activities.scenes import DATES, TEXTS, THINGS, YES, ActivityScene, one, some
from tests.cast import ANA, BEN, FAY, RUI
from wsr.activities.plans.confidence import SetConfidence
from wsr.activities.plans.offers import OfferHelp
from wsr.activities.plans.records import STATUSES, Action
from wsr.activities.plans.rules import ActionFields, AddAction, EditAction
from wsr.domain.agenda import EditStage, OpenStage
from wsr.domain.kernel import Workshop


def aimed(r: Random, w: Workshop, do: str, with_: dict[str, Any]) -> dict[str, Any]:
    action = w.get(Action, with_.get("action"))
    return {**with_, "base": r.randint(1, action.rev)} if "base" in with_ and action else with_


SCENE = ActivityScene(
    fields={
        "action": one("a1", "a2", "a3"),
        "parent": one("", "a1", "a2"),
        "base": one(0, 1, 2, 3),
        "plan": one("plan-fishers", "plan-ministry"),
        "horizon": one(100, 1000, 1000, 7),
        "status": one(*STATUSES, "x"),
        "start": DATES,
        "due": DATES,
        "quick_win": YES,
        "leverage": some(THINGS, 2),
        "goals": some(THINGS, 1),
        "interventions": some(one("v1"), 1),
        "priority": one("", "x"),
        "area": one("", "north"),
        "money": one("", "12,50", "-5", "1e309"),
        "soon": YES,
        "government": YES,
        "currency": one("", "npr", "rupees"),
        "offer": one("o1", "o2"),
        "confidence": one(0, 1, 3, 5, 5),
    },
    special={
        ("add_plan", "plan"): one("p1", "plan-traders"),
        ("remove_plan", "plan"): one("p1", "plan-traders"),
        ("add_plan", "owner"): one("fishers", "traders", "Task force"),
        **{(do, "days"): one("", "3", "1e309") for do in ("add_action", "edit_action")},
        ("offer_help", "for_group"): YES,
        ("add_action", "resources"): TEXTS,
        ("edit_action", "resources"): TEXTS,
    },
    seldom=("remove_action",),
    often=("add_action", "edit_action", "edit_action"),
    aimed=aimed,
    begun=(
        ("fay", "open_stage", {"stage": "plans"}),
        (
            "ana",
            "add_action",
            {"action": "a1", "plan": "plan-fishers", "horizon": 1000, "what": "a b"},
        ),
    ),
    morning=(
        ("fay", "open_stage", {"stage": "plans"}),
        (
            "ana",
            "edit_action",
            {"action": "a1", "base": 1, "set": {"owner": "Ana", "leverage": ["k1"]}},
        ),
        (
            "rui",
            "edit_action",
            {"action": "a1", "base": 1, "set": {"owner": "Rui", "quick_win": True}},
        ),
        (
            "ben",
            "add_action",
            {"action": "a2", "plan": "plan-ministry", "horizon": 100, "what": "Law"},
        ),
        ("ben", "remove_action", {"action": "a2"}),
        ("ana", "edit_action", {"action": "a1", "base": 1, "set": {"help_needed": "A boat"}}),
        ("ben", "offer_help", {"offer": "o1", "action": "a1", "says": "We have one"}),
        ("fay", "edit_stage", {"stage": "plans", "settings": {"confidence": True}}),
        ("ana", "set_confidence", {"plan": "plan-fishers", "confidence": 2, "reason": "Money"}),
    ),
    spoken=(
        (FAY, OpenStage("plans")),
        (ANA, AddAction(action="a1", plan="plan-fishers", horizon=100, what="Mend nets")),
        (ANA, EditAction("a1", 1, ActionFields(owner="Rui"))),
        (RUI, EditAction("a1", 1, ActionFields(owner="Zoe"))),
        (BEN, AddAction(action="a2", plan="plan-ministry", horizon=100, what="Law")),
        (BEN, EditAction("a2", 1, ActionFields(help_needed="Witnesses"))),
        (ANA, OfferHelp("o1", "a2", "canary: I saw it")),
        (FAY, EditStage("plans", settings={"confidence": True})),
        (ANA, SetConfidence("plan-fishers", 2)),  # no one can find the answer of one who is erased
    ),
    hidden={
        "revision": lambda _: set(),
        "own_confidence": lambda mine: {mine.person} - {None},  # or a phone that holds the claim
        "confidence_answer": lambda _: set(),
        "confidence": lambda _: {None, "fay"},  # the host is no person
    },
)
