"""Noticed: what a facilitator should look at, as each part of the house says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wsr.domain.kernel import Key
from wsr.domain.visibility import EVERYONE


@dataclass(frozen=True)
class Term:
    """What an entry of a vocabulary is called, told in the language of who reads it."""

    vocabulary: str
    id: str


@dataclass(frozen=True)
class Finding:
    """Something that is not as the method wants it, worked out anew from the records each time.

    `why` is a translatable sentence, filled with `words` (texts, numbers, Terms, tuples of names);
    `code` is stable. It is about the record (or level, or whatever the code is about) `on`, "" for
    the room. It is mended where `place` says: the name of a tab of the console, "missing" (the
    window of that name) or the key ("stage", id). Only facilitators are told where `open_to` says so.
    """

    code: str
    why: str
    on: str = ""
    words: Mapping[str, Any] = field(default_factory=dict)
    place: str | Key = ""
    open_to: str = EVERYONE

    @property
    def id(self) -> str:
        return f"{self.code}:{self.on}" if self.on else self.code
