"""Revealing: what was written alone, or is held, is shown to everyone at once."""

from __future__ import annotations

from dataclasses import dataclass

from wsr.activities.cards.moderating import CardShown, shown_again
from wsr.activities.cards.silence import ALONE, WritingRevealed, is_revealed
from wsr.domain.kernel import Actor, Command, Event, Workshop
from wsr.domain.records import Card, Stage


@dataclass(frozen=True)
class RevealCards(Command):
    """Shows what everyone wrote alone; where there is nothing of it, approves what is held."""

    stage: str


def reveal_cards(w: Workshop, actor: Actor, c: RevealCards, at: int) -> list[Event]:
    stage = w.need(Stage, c.stage, "stage")
    here = [card for card in w.all(Card) if card.stage == stage.id]
    if not is_silent_here(w, stage, here):
        return shown_again(w, [card for card in here if card.shown == "held"])
    alone = [card for card in here if card.shown == ALONE]
    if stage.settings.get("hold"):
        return [*(CardShown(card.id, "held") for card in alone), WritingRevealed(stage.id)]
    return [*shown_again(w, alone), WritingRevealed(stage.id)]


def is_silent_here(w: Workshop, stage: Stage, cards: list[Card]) -> bool:
    """Whether something is to be revealed: cards, or the end of writing alone."""
    waits = bool(stage.settings.get("alone")) and not is_revealed(w, stage)
    return waits or any(card.shown == ALONE for card in cards)


DECIDE = {RevealCards: reveal_cards}
