"""Partnerships: who works together on what, on what terms, and with how much trust."""

from __future__ import annotations

from wsr.activities.partnerships import joins, noticing, records, rules
from wsr.domain import access
from wsr.domain.groups import GroupRemoved
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity
from wsr.domain.records import Card, Cluster

ACTIVITY = Activity(
    "partnerships",
    label=N_("Partnerships"),
    about=N_("Groups say with whom they work together, on what terms and with how much trust."),
    nouns={"partnerships": records.Partnership, "trusts": records.Trust},
    commands={
        "add_partnership": (rules.AddPartnership, access.EVERYONE),
        "edit_partnership": (rules.EditPartnership, access.EVERYONE),
        "remove_partnership": (rules.RemovePartnership, access.FACILITATORS),
        "rate_trust": (rules.RateTrust, access.EVERYONE),
    },
    decide=rules.DECIDE,
    evolve=rules.EVOLVE,
    done={
        rules.PartnershipAdded: N_("Partnership added"),
        rules.PartnershipEdited: N_("Partnership changed"),
        rules.PartnershipRemoved: N_("Partnership removed"),
    },
    before={GroupRemoved: rules.need_no_partner},
    when_gone={Card: rules.without_goal, Cluster: rules.without_goal},
    carried={records.Partnership: rules.SHARED_GOAL},
    findings=noticing.findings,
    joins=joins.joins,
    choices={("partnership", "status"): records.STATUSES},
    views={
        "read_partnerships": """
        select p.id, coalesce(g.name, m.value) as partner, p.status, p.incentives,
               p.accountability, p.pooled, t.trust
        from partnerships p, json_each(p.partners) m
        left join stakeholder_groups g on g.id = m.value
        left join trusts t on t.partnership = p.id and t.partner = m.value
        order by p.at, p.id, m.key
        """
    },
)
