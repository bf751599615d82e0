"""Partnering: who works together in the long demo, on what terms, and how far each partner trusts it."""

from __future__ import annotations

from collections.abc import Iterator

from wsr.cli.demo.retreat.story import Told, Words
from wsr.cli.demo.story import FAY, Step, person

UNSAID = -1


def partnering(story: Words) -> Iterator[Step]:
    for id, numbers in story.numbers["partnerships"].items():
        told = story.told["partnerships"][id]
        partners = [told["with"] if each == "with" else each for each in numbers["partners"]]
        yield added(id, partners, numbers, told)
        for partner, trust in zip(partners, numbers["trust"], strict=True):
            if trust != UNSAID:
                said = {"partnership": id, "partner": partner, "trust": trust}
                yield Step(voice(partner), "rate_trust", said)


def added(id: str, partners: list[str], numbers: Told, told: Told) -> Step:
    words = {field: value for field, value in told.items() if field != "with"}
    more: Told = {field: numbers[field] for field in ("goal", "status") if field in numbers}
    made = {"partnership": id, "partners": partners, **words, **more}
    return Step(voice(partners[0]), "add_partnership", made)


def voice(partner: str) -> str:
    """The first of a group speaks for it; Fay says what those say who aren’t here."""
    return person(int(partner[1:]), 1) if partner[1:].isdigit() else FAY
