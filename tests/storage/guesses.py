"""Guesses: digests of what someone may have asked in a vote, to be looked for in what is left."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import product

from wsr.codec import as_sent

KINDS = (hashlib.sha256, hashlib.md5, hashlib.sha1)
Guess = tuple[str, int]  # a point and how many dots


def confirmed(kept: bytes, vote: str, points: Iterable[str], most: int) -> list[Guess]:
    """The choices of which a digest, as short as the file keeps them, is in these bytes."""
    choices = product(points, range(most + 1))
    return [each for each in choices if any(digest in kept for digest in digests(vote, *each))]


def digests(vote: str, on: str, dots: int) -> Iterator[bytes]:
    asked = as_sent(["place_dots", {"vote": vote, "on": on, "dots": dots}])
    yield from (make(asked).hexdigest()[:16].encode() for make in KINDS)
