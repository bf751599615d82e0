"""Interventions: which help is asked for, where it is to work, and what comes of it."""

from __future__ import annotations

from wsr.activities.interventions import demand, rules
from wsr.activities.interventions.records import (
    ADVISERS,
    FUNDINGS,
    PULLS,
    STATUSES,
    Advice,
    Intervention,
)
from wsr.domain import access
from wsr.domain.groups import GroupRemoved
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity
from wsr.domain.records import Card, Cluster

ACTIVITY = Activity(
    "interventions",
    label=N_("Interventions"),
    about=N_("Groups say which help from outside they ask for, and what it is to move."),
    nouns={"interventions": Intervention, "advice": Advice},
    commands={
        "add_intervention": (rules.AddIntervention, access.EVERYONE),
        "edit_intervention": (rules.EditIntervention, access.EVERYONE),
        "remove_intervention": (rules.RemoveIntervention, access.EVERYONE),
        "add_advice": (rules.AddAdvice, access.FACILITATORS),
        "remove_advice": (rules.RemoveAdvice, access.FACILITATORS),
    },
    decide=rules.DECIDE,
    evolve=rules.EVOLVE,
    done={
        rules.InterventionAdded: N_("Intervention added"),
        rules.InterventionEdited: N_("Intervention changed"),
        rules.InterventionRemoved: N_("Intervention removed"),
        rules.AdviceAdded: N_("Advice noted"),
        rules.AdviceRemoved: N_("Advice removed"),
    },
    before={GroupRemoved: rules.need_not_asking},
    carried={Intervention: rules.HANGING},
    when_gone={Card: rules.unhung, Cluster: rules.unhung},
    choices={
        ("intervention", "pull"): ("", *PULLS),
        ("intervention", "funding"): ("", *FUNDINGS),
        ("intervention", "status"): STATUSES,
        ("advice", "from"): ADVISERS,
    },
    findings=demand.noticed,
    joins=demand.joins,
    shows=demand.followed,
    views={
        "read_interventions": """
        select i.title, i.type, i.pull, i.status, i.why, i.funding, i.amount, i.currency,
               d.asked_by
        from interventions i left join
               (select v.id, group_concat(g.name, ', ') as asked_by
                from interventions v, json_each(v.asked_by) a
                join stakeholder_groups g on g.id = a.value group by v.id) d on d.id = i.id
        order by i.at
        """,
        "read_advice": """
        select i.title as intervention, a.from_ as adviser, a.says
        from advice a join interventions i on i.id = a.intervention order by a.at
        """,
    },
)
