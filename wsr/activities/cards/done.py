"""Done: what facilitators did with cards and clusters, as sentences."""

from __future__ import annotations

from wsr.activities.cards import approving, clusters, editing, moderating, silence
from wsr.domain.done import either
from wsr.domain.kernel import N_
from wsr.domain.manifest import Done

SHOWN = {
    "shown": N_("Card shown"),
    "held": N_("Card waits for approval again"),
    "hidden": N_("Card hidden"),
}


def edited(event: editing.CardEdited, who: str) -> str:
    """Whose card it is stays its author's own, also of someone who facilitates."""
    return "" if event.author == who else N_("Card edited")


def shown(event: moderating.CardShown, who: str) -> str:
    return "" if event.along else SHOWN.get(event.shown, "")


DONE: Done = {
    editing.CardEdited: edited,
    moderating.CardMoved: N_("Card moved"),
    moderating.CardPutUnder: N_("Card moved"),
    moderating.CardShown: shown,
    moderating.CardMerged: either("into", N_("Card merged"), N_("Card unmerged")),
    approving.CardSentBack: N_("Card sent back"),
    silence.WritingRevealed: N_("Cards revealed"),
    clusters.ClusterAdded: N_("Cluster created"),
    clusters.ClusterRenamed: N_("Cluster renamed"),
    clusters.CardsClustered: either("cluster", N_("Added to cluster"), N_("Removed from cluster")),
    clusters.ClusterRemoved: N_("Cluster ungrouped"),
}
