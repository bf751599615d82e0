"""Tags: what a card carries beside its words."""

from __future__ import annotations

from typing import Any

from wsr.domain import vocabularies
from wsr.domain.kernel import N_, Refused, Workshop
from wsr.domain.records import ATTITUDES, CARD_KINDS, CATEGORIES, Card, Stage

FIRST_YEAR, LAST_YEAR = -9999, 2100
ASKED_BY = {"year": "years", "importance": "importance", "attitude": "attitude"}  # settings
LISTED = {"priority": "priorities", "area": "areas"}  # asked by a setting of that name
NONE_OF = {"year": "", "importance": 0, "attitude": "", "priority": "", "area": ""}


def lane_of(stage: Stage, category: str | None) -> str | None:
    """The lane for this category, where the stage has one."""
    return category if category in [each["id"] for each in stage.lanes] else None


def category_of(lane: str | None, category: str | None) -> str | None:
    return lane if lane in CATEGORIES else category


def need_tags(category: str | None, card_kind: str | None) -> None:
    given = ((category, CATEGORIES, "category"), (card_kind, CARD_KINDS, "card_kind"))
    for value, allowed, name in given:
        if value and value not in allowed:
            raise Refused("bad_choice", N_("That isn’t one of the choices."), name)


def said(marks: dict[str, Any]) -> dict[str, Any]:
    """The same, None where a mark is taken away."""
    return {name: None if value == NONE_OF[name] else value for name, value in marks.items()}


def need_marks(stage: Stage, marks: dict[str, Any]) -> None:
    """Year, importance and attitude: those that the stage asks for, each as it can be.

    Refused with not_asked, bad_year or bad_choice.
    """
    for name, value in marks.items():
        if value is not None:
            need_asked_for(stage, name)
    need_year(marks.get("year"))
    if marks.get("importance") not in (None, 1, 2, 3):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "importance")
    if marks.get("attitude") not in (None, *ATTITUDES):
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "attitude")


def need_asked_for(stage: Stage, name: str) -> None:
    if not stage.settings.get(ASKED_BY.get(name, name)):
        raise Refused("not_asked", N_("This stage doesn’t ask for that."), name)


def need_listed(w: Workshop, marks: dict[str, Any], before: Card | None = None) -> None:
    """Priority and area are of the workshop’s lists; what a card has can stay."""
    for name, of in LISTED.items():
        vocabularies.need(w, of, marks.get(name), name, getattr(before, name, None))


def need_year(year: Any) -> None:
    if year is None:
        return
    if type(year) is not int or not FIRST_YEAR <= year <= LAST_YEAR:
        why = N_("Write the year as a number between %(first)d and %(last)d.")
        raise Refused("bad_year", why, "year", first=FIRST_YEAR, last=LAST_YEAR)
