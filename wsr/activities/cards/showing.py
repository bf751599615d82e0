"""Showing: who sees a card, its words for its author when others may not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wsr.domain import visibility
from wsr.domain.kernel import Audience, Change, Put, R
from wsr.domain.records import Authorship, Card

MARKS = ("year", "importance", "attitude", "priority", "area", "parent")
GIVEN = ("at", "lane", "category", "card_kind", "level", *MARKS, "comment", "root")


def show(card: Card, mine: Authorship | None, shown: str) -> list[Change]:
    """The card for those who can see it, with what its author alone is told."""
    why = card.why if shown == "returned" else ""
    seen = with_(card, shown=shown, audience=audience_of(shown), why=why)
    changes: list[Change] = [Put(seen)]
    if mine:
        changes.append(Put(with_(mine, shown=shown, why=why, **given_back(card, shown))))
    return changes


def given_back(card: Card, shown: str) -> dict[str, Any]:
    """The words and marks of a card that its author does not see otherwise."""
    if shown == "shown":
        return {"text": "", "behaviour": "", "given": {}}
    found = {name: getattr(card, name) for name in GIVEN}
    return {
        "text": card.text,
        "behaviour": card.behaviour,
        "given": {name: v for name, v in found.items() if v is not None and v is not False},
    }


def audience_of(shown: str) -> Audience:
    if shown == "alone":
        return visibility.NOBODY
    return visibility.EVERYONE if shown == "shown" else visibility.FACILITATORS


def with_(record: R, **fields: Any) -> R:
    """The record with these fields, itself where it has them already."""
    same = all(getattr(record, name) == value for name, value in fields.items())
    return record if same else replace(record, **fields)
