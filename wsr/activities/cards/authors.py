"""Authors: whose a card is, by name or by what only the author's phone leads to."""

from __future__ import annotations

from wsr.domain.claims import is_own
from wsr.domain.kernel import Actor, Workshop
from wsr.domain.records import Authorship, Card, Stage

NO_ONES = Authorship("", None, "")


def own_cards(w: Workshop, actor: Actor, stage: str) -> list[Authorship]:
    return [a for a in w.all(Authorship) if a.stage == stage and is_own(actor, a)]


def own_words(w: Workshop, actor: Actor, stage: Stage) -> int:
    """How many cards are this person's, but for those recorded for a table."""
    cards = (w.need(Card, mine.id) for mine in own_cards(w, actor, stage.id))
    return sum(not card.recorded and not card.comment for card in cards)


def is_unsigned(w: Workshop, actor: Actor, card: Card) -> bool:
    """An author without a name does not sign; a facilitator signs what is done to others' cards."""
    mine = w.get(Authorship, card.id) or NO_ONES
    return bool(mine.claim) and is_own(actor, mine)
