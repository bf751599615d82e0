"""OldAuthors: the stages of a file that names who wrote or rated in them without a name."""

from __future__ import annotations

from wsr.domain.kernel import Workshop
from wsr.domain.records import About, Authorship, Card, Stage
from wsr.domain.visibility import EVERYONE


def nameless(w: Workshop) -> tuple[list[str], list[str]]:
    """Stages that are over, and the members' ratings in them that are of enough people to stay."""
    over = {s.id: s for s in w.all(Stage) if s.status != "open" or is_closed(w)}
    joined = [a for a in w.all(Authorship) if a.person and a.stage in over]
    rated = [(a.stage, r) for a in joined if (r := w.find("rating", a.id))]
    cards = [a.stage for a in joined if is_nameless(w.get(Card, a.id), over[a.stage])]
    kept = [rating.id for _, rating in rated if rating.audience == EVERYONE]
    return sorted({*cards, *(stage for stage, _ in rated)}), kept


def is_nameless(card: Card | None, stage: Stage) -> bool:
    anonymous = stage.settings.get("naming") == "anonymous"
    return card is not None and card.by is None and anonymous


def is_closed(w: Workshop) -> bool:
    about = w.get(About, "about")
    return about is not None and about.closed
