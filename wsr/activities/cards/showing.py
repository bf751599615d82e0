"""Showing: who sees a card, its words for its author when others may not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wsr.domain import visibility
from wsr.domain.kernel import Audience, Change, Put, R
from wsr.domain.records import Authorship, Card


def show(card: Card, mine: Authorship | None, shown: str) -> list[Change]:
    """The card for those who can see it, with what its author alone is told."""
    changes: list[Change] = [Put(with_(card, shown=shown, audience=audience_of(shown)))]
    if mine:
        text = "" if shown == "shown" else card.text
        changes.append(Put(with_(mine, shown=shown, text=text)))
    return changes


def audience_of(shown: str) -> Audience:
    return visibility.EVERYONE if shown == "shown" else visibility.FACILITATORS


def with_(record: R, **fields: Any) -> R:
    """The record with these fields, itself where it has them already."""
    same = all(getattr(record, name) == value for name, value in fields.items())
    return record if same else replace(record, **fields)
