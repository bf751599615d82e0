"""Simulated: what someone in a rehearsal writes."""

from __future__ import annotations

from typing import Any

from wsr.activities.cards.posting import AddCard
from wsr.domain.agreements import HANDS, goals, status_of
from wsr.domain.hands import ShowHand
from wsr.domain.kernel import N_, Actor, Command, Workshop
from wsr.domain.records import CATEGORIES, Card, Stage

MOST = 60  # cards of a stage
FEW = 12  # goals to agree on
SAID = (
    N_("We meet too rarely to agree on anything"),
    N_("Everyone waits for someone else to begin"),
    N_("The rules are on paper, and no one explains them"),
    N_("There is money, but not where the work is done"),
    N_("Young people leave because there is no work"),
    N_("We don’t have numbers that everyone trusts"),
    N_("Two offices are responsible, so no one is"),
    N_("The road is closed half of the year"),
    N_("A neighbour tried it, and it worked"),
    N_("Women do most of the work and decide least"),
    N_("Prices change faster than we can plan"),
    N_("Our best people are tired"),
    N_("We’ve never asked those who are affected most"),
    N_("Equipment breaks, and there are no spare parts"),
    N_("What we start ends when the project ends"),
    N_("People are proud of this place and want to stay"),
)
REASONS = (
    N_("I don’t see yet who would pay for it"),
    N_("We’d need to ask the people at home first"),
    N_("It leaves out those who live upstream"),
)


def acts(w: Workshop, who: Actor, stage: Stage, chance: Any, say: Any) -> Command | None:
    asked = [goal.id for goal in goals(w) if goal.stage == stage.id]
    if stage.settings.get("agree") and len(asked) >= FEW:
        return raised(w, asked, chance, say)
    if sum(card.stage == stage.id for card in w.all(Card)) >= MOST:
        return None
    lane = chance.choice(stage.lanes)["id"] if stage.lanes else None
    return AddCard(
        card=f"sim{chance.getrandbits(48):x}",
        stage=stage.id,
        text=say(chance.choice(SAID)),
        lane=lane,
        category=lane if lane in CATEGORIES else None,
    )


def raised(w: Workshop, asked: list[str], chance: Any, say: Any) -> Command | None:
    """A hand for a goal that is not decided yet; most are with it."""
    left = [id for id in asked if status_of(w, id) == "proposed"]
    if not left:
        return None
    hand = chance.choice(("with", "with", *HANDS))
    reason = say(chance.choice(REASONS)) if hand == "not_yet" else ""
    return ShowHand(chance.choice(left), hand, reason)
