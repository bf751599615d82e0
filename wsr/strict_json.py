"""Strict: JSON as it should have been written, with no key twice, no NaN, no endless number."""

from __future__ import annotations

import json
from typing import Any


def loads(raw: bytes | str) -> Any:
    """The value, or ValueError; also where it is nested too deeply to be read."""
    try:
        return DECODER.decode(raw if isinstance(raw, str) else text_of(raw))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def text_of(raw: bytes) -> str:
    """A broken character passes, to be refused by the name of its field."""
    return raw.decode(json.detect_encoding(raw), "surrogatepass")


def once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key is there twice")
    return found


def no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


DECODER = json.JSONDecoder(object_pairs_hook=once_each, parse_constant=no_constant)
