"""A card is made as it is shown; showing it again as it is makes no other record."""

from __future__ import annotations

from wsr.activities.cards.showing import show
from wsr.domain import visibility
from wsr.domain.kernel import Put
from wsr.domain.records import Authorship, Card

SHOWN = Card("k1", "barriers", "No ice", 1, shown="shown", audience=visibility.EVERYONE)
MINE = Authorship("k1", "ana", "barriers", "shown")


def test_a_card_that_is_shown_stays_the_same_record() -> None:
    card, mine = show(SHOWN, MINE, "shown")
    assert isinstance(card, Put)
    assert isinstance(mine, Put)
    assert card.record is SHOWN
    assert mine.record is MINE


def test_a_hidden_card_is_for_facilitators_and_gives_its_author_the_words() -> None:
    card, mine = show(SHOWN, MINE, "hidden")
    assert isinstance(card, Put)
    assert isinstance(mine, Put)
    assert card.record.audience == visibility.FACILITATORS
    assert mine.record == Authorship("k1", "ana", "barriers", "hidden", "No ice", given={"at": 1})
