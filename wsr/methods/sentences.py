"""Sentences: what translators are given of a method file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import IO, Any

from wsr.methods.method import TOLD

Found = tuple[int, str, str, list[str]]  # line, function, sentence, comments: what Babel takes


def extract_toml(file: IO[bytes], keywords: Any, tags: Any, options: Any) -> Iterator[Found]:
    """The sentences of a method file, for Babel (in its mapping: wsr.methods:extract_toml)."""
    text = file.read().decode("utf-8")
    for sentence in sentences(tomllib.loads(text)):
        yield text[: max(text.find(sentence), 0)].count("\n") + 1, "", sentence, []


def sentences(part: Any) -> Iterator[str]:
    for name, value in part.items() if isinstance(part, dict) else enumerate(part):
        if isinstance(value, dict | list):
            yield from sentences(value)
        elif name in TOLD and value:
            yield value
