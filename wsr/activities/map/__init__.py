"""Map: who has influence, who is for or against, and who is tied to whom."""

from __future__ import annotations

from wsr.activities.map import actors, champions, joins, noticing, placing, ties
from wsr.activities.map.records import RISKS, TIES, Actor, Champion, Placement, RemovedActor, Tie
from wsr.domain import access
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity, Setting

ACTIVITY = Activity(
    "map",
    label=N_("Influence map"),
    about=N_(
        "Groups name who can move it, and say how much influence they have and where they stand."
    ),
    nouns={
        "actors": Actor,
        "removed_actors": RemovedActor,
        "placements": Placement,
        "ties": Tie,
        "champions": Champion,
    },
    commands={
        "add_actor": (actors.AddActor, access.EVERYONE),
        "edit_actor": (actors.EditActor, access.EVERYONE),
        "remove_actor": (actors.RemoveActor, access.EVERYONE),
        "place_actor": (placing.PlaceActor, access.EVERYONE),
        "add_tie": (ties.AddTie, access.EVERYONE),
        "remove_tie": (ties.RemoveTie, access.EVERYONE),
        "add_champion": (champions.AddChampion, access.EVERYONE),
        "edit_champion": (champions.EditChampion, access.EVERYONE),
        "remove_champion": (champions.RemoveChampion, access.EVERYONE),
    },
    decide={**actors.DECIDE, **placing.DECIDE, **ties.DECIDE, **champions.DECIDE},
    evolve={**actors.EVOLVE, **placing.EVOLVE, **ties.EVOLVE, **champions.EVOLVE},
    done={
        actors.ActorAdded: N_("Actor added"),
        actors.ActorEdited: N_("Actor changed"),
        actors.ActorRemoved: N_("Actor removed"),
        actors.ActorRestored: N_("Actor restored"),
        ties.TieAdded: N_("Tie added"),
        ties.TieRemoved: N_("Tie removed"),
        champions.ChampionAdded: N_("Champion added"),
        champions.ChampionEdited: N_("Champion edited"),
        champions.ChampionRemoved: N_("Champion removed"),
    },
    choices={("tie", "type"): TIES, ("champion", "turnover"): ("", *RISKS)},
    joins=joins.joins,
    findings=noticing.findings,
    settings=(
        Setting("place", True, N_("Groups place each actor on their phones")),
        Setting("ties", False, N_("Groups add ties on their phones")),
        Setting("champions", False, N_("Groups name champions on their phones")),
    ),
    views={
        "read_placements": """
        select a.name, a.level, g.name as group_name, p.influence, p.support
        from placements p join actors a on a.id = p.actor
        left join stakeholder_groups g on g.id = p."group"
        order by a.name, g.position
        """,
        "read_ties": """
        select a.name as from_name, b.name as to_name, t.type, t.strength, t.mutual
        from ties t join actors a on a.id = t.from_ join actors b on b.id = t."to"
        order by a.name, b.name
        """,
        "read_champions": """
        select c.level, a.name, c.brings_ as brings, c.engaged, c.turnover
        from champions c join actors a on a.id = c.actor order by c.level, a.name
        """,
    },
)
