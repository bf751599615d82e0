"""Plans: each group writes what it will do in 100 and in 1000 days."""

from __future__ import annotations

from wsr.activities.plans import goals, joins, rules, task_forces
from wsr.activities.plans.records import Action, Plan, Revision, find_plan, plan_of
from wsr.domain import access
from wsr.domain.agenda import StageOpened
from wsr.domain.agreement import AgreementSet
from wsr.domain.founding import TaskForceAdded, TaskForceRemoved
from wsr.domain.groups import GroupAdded, GroupRemoved
from wsr.domain.horizons import HORIZONS
from wsr.domain.kernel import N_
from wsr.domain.leverage import LeverageUnmarked
from wsr.domain.manifest import Activity

ACTIVITY = Activity(
    "plans",
    label=N_("Plans"),
    about=N_("Groups write actions for 100 and 1,000 days."),
    nouns={"plans": Plan, "actions": Action, "revisions": Revision},
    commands={
        "add_plan": (rules.AddPlan, access.EVERYONE),
        "add_action": (rules.AddAction, access.EVERYONE),
        "edit_action": (rules.EditAction, access.EVERYONE),
        "remove_action": (rules.RemoveAction, access.EVERYONE),
    },
    decide=rules.DECIDE,
    evolve={**rules.EVOLVE, **task_forces.EVOLVE},
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
    owned={"plan": find_plan},
    views={
        "read_actions": """
        select coalesce(g.name, f.name, n.owner) as plan, a.horizon, a.what, a.owner, a.helpers, a.start,
               a.due, a.resources, a.help_needed, a.indicator, a.baseline, a.target, a.quick_win,
               a.status
        from actions a join plans n on n.id = a.plan
        left join stakeholder_groups g on g.id = n."group"
        left join task_forces f on f.id = n.task_force
        order by g.position, a.horizon, a.position
        """
    },
)
