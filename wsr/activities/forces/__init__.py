"""Forces: what drives a goal and what holds it back, weighed against each other."""

from __future__ import annotations

from wsr.activities.forces import rules, subjects
from wsr.activities.forces.records import DIRECTIONS, SPEEDS, Force
from wsr.domain import access
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity, Setting
from wsr.domain.records import Card, Cluster

ACTIVITY = Activity(
    "forces",
    label=N_("Force field"),
    about=N_("Groups write what drives a goal or barrier and what holds it back, from 1 to 5."),
    nouns={"forces": Force},
    commands={
        "add_force": (rules.AddForce, access.EVERYONE),
        "edit_force": (rules.EditForce, access.EVERYONE),
        "remove_force": (rules.RemoveForce, access.EVERYONE),
    },
    decide=rules.DECIDE,
    evolve=rules.EVOLVE,
    done={
        rules.ForceAdded: N_("Force added"),
        rules.ForceEdited: N_("Force changed"),
        rules.ForceRemoved: N_("Force removed"),
    },
    carried={Force: rules.HANGING},
    when_gone={Card: rules.gone_with, Cluster: rules.gone_with},
    choices={
        ("force", "direction"): DIRECTIONS,
        ("force", "speed"): ("", *SPEEDS),
        ("force", "strength"): (1, 2, 3, 4, 5),
    },
    settings=(
        Setting(
            "about",
            subjects.BARRIERS,
            N_("What the forces act on"),
            stage_of="cards",
            choices=(
                (subjects.BARRIERS, N_("Barriers")),
                (subjects.GOALS, N_("Goals")),
                (subjects.LEVERAGE, N_("Leverage points")),
            ),
        ),
    ),
    joins=subjects.joins,
    said=frozenset({"weighed"}),
    shows=subjects.followed,
    views={
        "read_forces": """
        select coalesce(c.text, k.title) as acts_on, f.direction, f.strength, f.text, f.speed,
               case f.alterable when 1 then 'yes' when 0 then 'no' else '' end as alterable,
               g.name as group_name
        from forces f left join cards c on c.id = f."on" left join clusters k on k.id = f."on"
        left join stakeholder_groups g on g.id = f."group"
        order by acts_on, f.direction, f.strength desc
        """
    },
)
