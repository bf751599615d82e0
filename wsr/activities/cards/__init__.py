"""Cards: people write short texts in lanes, which the facilitator puts into clusters."""

from __future__ import annotations

from wsr.activities.cards import (
    approving,
    clusters,
    done,
    editing,
    goals,
    moderating,
    posting,
    revealing,
    settings,
    silence,
    support,
    supporting,
    unheard,
    voted_on,
)
from wsr.activities.cards.records import Support, Supporter, Writing
from wsr.domain import access
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity, together
from wsr.domain.records import ATTITUDES, Card

ACTIVITY = Activity(
    "cards",
    label=N_("Cards"),
    about=N_("People write short cards, which you can group."),
    lanes=True,
    nouns={"supports": Support, "supporters": Supporter, "writings": Writing},
    commands={
        "add_card": (posting.AddCard, access.EVERYONE),
        "edit_card": (editing.EditCard, access.EVERYONE),
        "withdraw_card": (editing.WithdrawCard, access.EVERYONE),
        "support_card": (supporting.SupportCard, access.EVERYONE),
        "move_card": (moderating.MoveCard, access.FACILITATORS),
        "hide_card": (moderating.HideCard, access.FACILITATORS),
        "approve_card": (approving.ApproveCard, access.FACILITATORS),
        "reveal_cards": (revealing.RevealCards, access.FACILITATORS),
        "merge_cards": (moderating.MergeCards, access.FACILITATORS),
        "add_cluster": (clusters.AddCluster, access.FACILITATORS),
        "rename_cluster": (clusters.RenameCluster, access.FACILITATORS),
        "cluster_cards": (clusters.ClusterCards, access.FACILITATORS),
        "remove_cluster": (clusters.RemoveCluster, access.FACILITATORS),
    },
    done=done.DONE,
    decide={
        **posting.DECIDE,
        **editing.DECIDE,
        **supporting.DECIDE,
        **moderating.DECIDE,
        **revealing.DECIDE,
        **approving.DECIDE,
        **clusters.DECIDE,
    },
    evolve={
        **posting.EVOLVE,
        **editing.EVOLVE,
        **supporting.EVOLVE,
        **moderating.EVOLVE,
        **approving.EVOLVE,
        **silence.EVOLVE,
        **clusters.EVOLVE,
    },
    when_gone={Card: support.gone_with, Supporter: support.uncounted},
    follows={
        moderating.CardShown: moderating.off_wall,
        moderating.CardMerged: moderating.off_wall,
        approving.CardSentBack: approving.off_wall,
    },
    before=together(settings.BEFORE, goals.BEFORE, voted_on.BEFORE),
    settings=settings.SETTINGS,
    findings=unheard.unheard,
    shows=settings.stages_above,
    choices={("card", "importance"): (None, 1, 2, 3), ("card", "attitude"): (None, *ATTITUDES)},
    views={
        "read_cards": """
        select s.title as stage, c.lane, c.category, c.card_kind as kind, c.level, c.text,
               c.year, c.importance, c.attitude, c.behaviour, c.priority, c.area,
               c.comment, c.root, o.text as under,
               g.name as group_name, p.name as by_name, k.title as cluster, m.text as merged_into,
               c.shown, coalesce(u.total, 0) as supported_by, datetime(c.at / 1000, 'unixepoch') as posted
        from cards c left join stages s on s.id = c.stage
        left join stakeholder_groups g on g.id = c."group" left join people p on p.id = c."by"
        left join clusters k on k.id = c.cluster left join cards m on m.id = c.merged_into
        left join supports u on u.id = c.id
        left join cards o on o.id = c.parent
        order by s.position, c.at
        """
    },
)
