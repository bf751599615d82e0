"""Corpus: pairs of texts that say the same, or only seem to, from tests/fixtures/similar."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "similar"
LANGUAGES = ("en", "ne", "ar", "fr", "es", "sw")


@dataclass(frozen=True)
class Pair:
    """`kind` is reworded, paraphrase, translation or apart; `of` the barrier that both name."""

    kind: str
    language: str
    one: str
    other: str
    of: str = ""


def pairs() -> list[Pair]:
    return [pair for name in (*LANGUAGES, "apart") for pair in pairs_in(name)]


def pairs_in(name: str) -> list[Pair]:
    told: Any = json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))
    return [Pair(language=name, **each) for each in told["pairs"]]


def wall() -> dict[str, str]:
    """Every text once, with the barrier that it names: a wall in six languages."""
    found: dict[str, str] = {}
    for pair in sorted(pairs(), key=lambda each: each.kind == "apart"):
        for text in (pair.one, pair.other):
            found.setdefault(text, pair.of or text)
    return found
