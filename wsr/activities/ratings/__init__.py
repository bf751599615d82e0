"""Ratings: each group says how much power and resources it has to shift what is rated."""

from __future__ import annotations

from wsr.activities.ratings import joins, rules, things, unable
from wsr.activities.ratings.records import Rating
from wsr.domain import access
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity, Setting
from wsr.domain.merging import CarriedAlong
from wsr.domain.records import Authorship, Card, Cluster

ACTIVITY = Activity(
    "ratings",
    label=N_("Power and resources"),
    about=N_("Each group rates its power and resources for every barrier, leverage point or card."),
    nouns={"ratings": Rating},
    commands={"rate": (rules.Rate, access.EVERYONE)},
    decide=rules.DECIDE,
    evolve=rules.EVOLVE,
    before={CarriedAlong: rules.need_no_own_ratings},
    carried={Rating: rules.OF_GROUPS},
    when_gone={Card: rules.gone_with, Cluster: rules.gone_with, Authorship: rules.unjoined},
    forgets=rules.forgotten,
    settings=(
        Setting(
            "rates",
            things.BARRIERS,
            N_("What groups rate"),
            stage_of="cards",
            choices=((things.BARRIERS, N_("Barriers")), (things.LEVERAGE, N_("Leverage points"))),
        ),
        Setting("clusters", False, N_("Only clusters are rated")),
        Setting("members", False, N_("Every member rates; the group shows the average")),
        Setting("others", False, N_("Groups can also rate other groups")),
    ),
    shows=things.followed,
    findings=unable.unable,
    joins=joins.joins,
    said=frozenset({"rated"}),
    steps_about={"power": ("card", "cluster")},
    views={
        "read_ratings": """
        select coalesce(c.text, k.title) as barrier, g.name as group_name, o.name as rater,
               r.power, r.resources
        from ratings r left join cards c on c.id = r."on" left join clusters k on k.id = r."on"
        left join stakeholder_groups g on g.id = r."group"
        left join stakeholder_groups o on o.id = r.rater
        """
    },
)
