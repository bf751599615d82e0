"""Tags: the lane, the category, the kind and the level that a card carries."""

from __future__ import annotations

from wsr.domain.kernel import N_, Refused
from wsr.domain.records import CARD_KINDS, CATEGORIES, LEVELS, Stage


def lane_of(stage: Stage, category: str | None) -> str | None:
    """The lane for this category, where the stage has one."""
    return category if category in [each["id"] for each in stage.lanes] else None


def category_of(lane: str | None, category: str | None) -> str | None:
    return lane if lane in CATEGORIES else category


def need_tags(category: str | None, card_kind: str | None, level: str | None) -> None:
    given = (
        (category, CATEGORIES, "category"),
        (card_kind, CARD_KINDS, "card_kind"),
        (level, LEVELS, "level"),
    )
    for value, allowed, name in given:
        if value and value not in allowed:
            raise Refused("bad_choice", N_("That isn’t one of the choices."), name)
