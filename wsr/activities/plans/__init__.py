"""Plans: each group writes what it will do in 100 and in 1000 days."""

from __future__ import annotations

from wsr.activities.plans import (
    confidence,
    confidence_counting,
    empty_plans,
    goals,
    joins,
    offers,
    rules,
    task_forces,
)
from wsr.activities.plans.confidence_records import Confidence, ConfidenceAnswer, OwnConfidence
from wsr.activities.plans.findings import findings
from wsr.activities.plans.offers import Offer
from wsr.activities.plans.records import Action, Plan, Revision, find_plan, plan_of
from wsr.domain import access, wall
from wsr.domain.agenda import StageOpened
from wsr.domain.agreement import AgreementSet
from wsr.domain.done import either
from wsr.domain.founding import TaskForceAdded, TaskForceRemoved
from wsr.domain.groups import GroupAdded, GroupRemoved
from wsr.domain.horizons import HORIZONS
from wsr.domain.kernel import N_, Change, Workshop
from wsr.domain.leverage import LeverageUnmarked
from wsr.domain.manifest import Activity, Setting


def action_gone(w: Workshop, action: Action) -> list[Change]:
    return [*offers.offers_gone(w, action), *wall.dimmed(w, action)]


ACTIVITY = Activity(
    "plans",
    label=N_("Plans"),
    about=N_("Groups write actions for 100 and 1,000 days."),
    nouns={
        "plans": Plan,
        "actions": Action,
        "revisions": Revision,
        "offers": Offer,
        "confidences": Confidence,
        "confidence_answers": ConfidenceAnswer,
        "own_confidences": OwnConfidence,
    },
    commands={
        "add_plan": (rules.AddPlan, access.EVERYONE),
        "remove_plan": (empty_plans.RemovePlan, access.FACILITATORS),
        "add_action": (rules.AddAction, access.EVERYONE),
        "edit_action": (rules.EditAction, access.EVERYONE),
        "remove_action": (rules.RemoveAction, access.EVERYONE),
        "offer_help": (offers.OfferHelp, access.EVERYONE),
        "take_back_offer": (offers.TakeBackOffer, access.EVERYONE),
        "set_confidence": (confidence.SetConfidence, access.EVERYONE),
        "read_out_confidence": (confidence.ReadOutConfidence, access.FACILITATORS),
    },
    decide={**rules.DECIDE, **empty_plans.DECIDE, **offers.DECIDE, **confidence.DECIDE},
    evolve={**rules.EVOLVE, **task_forces.EVOLVE, **offers.EVOLVE, **confidence.EVOLVE},
    done={
        rules.PlanAdded: N_("Plan added"),
        rules.PlanRemoved: N_("Plan removed"),
        rules.ActionAdded: N_("Action added"),
        rules.ActionEdited: N_("Action changed"),
        rules.ActionRemoved: N_("Action removed"),
        confidence.ConfidenceReadOut: either(
            "shown", N_("Numbers are shown with the plan"), N_("Numbers are hidden again")
        ),
    },
    when_gone={
        Action: action_gone,
        OwnConfidence: confidence_counting.unjoined,
        Plan: confidence_counting.answers_gone,
    },
    forgets=confidence_counting.forgotten,
    settings=(
        Setting(
            "confidence",
            False,
            N_("Ask how sure people are of their plan"),
            N_("Everyone answers from 1 to 5 for their own group’s plan. No names are shown."),
        ),
    ),
    before={
        LeverageUnmarked: rules.need_not_in_a_plan,
        GroupRemoved: rules.need_empty_plan,
        AgreementSet: goals.need_no_actions,
        TaskForceRemoved: task_forces.need_empty_plan,
    },
    follows={
        AgreementSet: goals.lose_the_goal,
        StageOpened: rules.set_the_table,
        GroupAdded: rules.set_a_place,
        GroupRemoved: rules.clear_the_place,
        TaskForceAdded: task_forces.take_over,
        TaskForceRemoved: task_forces.clear_the_place,
    },
    choices={("action", "horizon"): HORIZONS},
    shows=plan_of,
    joins=joins.joins,
    steps_about={"indicator": ("action",)},
    findings=findings,
    owned={"plan": find_plan},
    views={
        "read_actions": """
        select coalesce(g.name, f.name, n.owner) as plan, a.horizon, a.what, a.owner, a.helpers, a.start,
               a.due, a.resources, a.help_needed, a.indicator, a.baseline, a.target, a.quick_win,
               a.status, a.soon, a.target15, a.behaviour, a.money, a.days, a.funds_donor,
               a.funds_government, a.funds_private, a.currency, a.priority, a.government, a.area
        from actions a join plans n on n.id = a.plan
        left join stakeholder_groups g on g.id = n."group"
        left join task_forces f on f.id = n.task_force
        order by g.position, a.horizon, a.position
        """
    },
)
