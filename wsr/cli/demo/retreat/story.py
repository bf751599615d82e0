"""Story: who is in the long demo, and all that they say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from wsr import i18n, methods

METHOD = "scale-plus"
Told = dict[str, Any]


@dataclass(frozen=True)
class Words:
    """`told` are the words in one language, `numbers` what is the same in all of them."""

    told: Told
    numbers: Told
    day0: date
    language: str
    method: str = METHOD
    shown: str = "barriers"  # the stage that is open when someone comes to look

    @cached_property
    def agenda(self) -> methods.Method:
        return methods.load(METHOD).told_in(i18n.translations(self.language).gettext)

    @property
    def groups(self) -> tuple[Told, ...]:
        columns = {f: self.numbers[f"{f}s"] for f in ("icon", "sector", "level", "seat")}
        return tuple(
            {
                "id": f"g{n}",
                "name": name,
                "colour": n,
                "position": n,
                "seats": columns["seat"][n - 1],
                **{f: columns[f][n - 1] for f in ("icon", "sector", "level")},
            }
            for n, name in enumerate(self.told["groups"], 1)
        )
