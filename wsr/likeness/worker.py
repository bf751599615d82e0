"""Worker: compares texts as a program of its own, a JSON list on the standard input.

It writes `way`, `groups`, `nearly` and `order` as in `wsr.likeness.Alike`.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import Any

from wsr.likeness import meaning, ngrams
from wsr.likeness.grouping import groups_of, order_of, pairs_of

# From where on two texts are alike; tests/bench/similar.py measures what that finds.
LETTERS, MEANING, NEARLY = 0.6, 0.65, 0.85


def compared(texts: list[str]) -> dict[str, Any]:
    letters, meant = ngrams.likenesses(texts), meaning.likenesses(texts)
    both = joined(letters, meant or {})
    groups = groups_of(both, 1.0)
    return {
        "way": "letters" if meant is None else "meaning",
        "groups": groups,
        "nearly": [all(letters.get(p, 0) >= NEARLY for p in pairs_of(g)) for g in groups],
        "order": order_of(len(texts), both),
    }


def joined(letters: ngrams.Likenesses, meant: ngrams.Likenesses) -> ngrams.Likenesses:
    """How alike by the better of the two; 1 is where it is enough."""
    found = {pair: much / LETTERS for pair, much in letters.items()}
    for pair, much in meant.items():
        found[pair] = max(found.get(pair, 0.0), much / MEANING)
    return found


def main() -> None:
    with contextlib.suppress(AttributeError, OSError):  # not on Windows
        os.nice(3)  # the room comes first; much more, and a busy laptop would never get to it
    print(json.dumps(compared(json.load(sys.stdin))))


if __name__ == "__main__":
    main()
