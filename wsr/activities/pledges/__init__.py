"""Pledges: people commit to something in public, and others join them."""

from __future__ import annotations

from wsr.activities.pledges import rules
from wsr.activities.pledges.records import Pledge
from wsr.domain import access
from wsr.domain.done import either
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity

ACTIVITY = Activity(
    "pledges",
    label=N_("Pledges"),
    about=N_("People say in public what they will do."),
    nouns={"pledges": Pledge},
    commands={
        "add_pledge": (rules.AddPledge, access.EVERYONE),
        "join_pledge": (rules.JoinPledge, access.EVERYONE),
        "leave_pledge": (rules.LeavePledge, access.EVERYONE),
        "withdraw_pledge": (rules.WithdrawPledge, access.EVERYONE),
    },
    decide=rules.DECIDE,
    evolve=rules.EVOLVE,
    done={rules.PledgeHidden: either("hidden", N_("Pledge removed"), N_("Pledge restored"))},
    views={
        "read_pledges": """
        select l.text, l.name, g.name as group_name, json_array_length(l.joined) as joined
        from pledges l left join stakeholder_groups g on g.id = l."group" where not l.hidden order by l.at
        """
    },
)
