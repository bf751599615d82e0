"""N-grams: how alike texts are in their letters, whatever their script.

Each text is a vector of the runs of three and four letters inside its words, weighted by how rare they
are among the texts (TF-IDF); the cosine of two vectors is how alike they are, 0 to 1.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log, sqrt

SIZES = (3, 4)
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0900-\u0963])*")
# Letters that people write one for the other.
ARABIC = str.maketrans("أإآٱىةؤئ", "اااايهوي", "ـ")
DEVANAGARI = str.maketrans("ँईीऊूशषव", "ंइिउुससब", "\u093c")
Likenesses = dict[tuple[int, int], float]  # of the texts at these two places, the smaller first


def folded(text: str) -> list[str]:
    """Its words, without what a hurried writer leaves out: case, accents, vowel signs of Arabic."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    apart = unicodedata.normalize("NFD", plain.translate(ARABIC).translate(DEVANAGARI))
    kept = "".join(c for c in apart if unicodedata.category(c) != "Mn" or is_devanagari(c))
    return WORD.findall(unicodedata.normalize("NFC", kept.translate(DEVANAGARI)))


def is_devanagari(sign: str) -> bool:
    return "\u0900" <= sign <= "\u097f"  # whose vowel signs are no ornament


def grams(text: str) -> Counter[str]:
    return Counter(gram for word in folded(text) for gram in runs(f" {word} "))


def runs(word: str) -> Iterator[str]:
    for size in SIZES:
        for start in range(max(1, len(word) - size + 1)):
            yield word[start : start + size]


def vectors(texts: Sequence[str]) -> list[dict[str, float]]:
    """Of length 1, or empty where a text has no letters."""
    counts = [grams(text) for text in texts]
    spread = Counter(gram for each in counts for gram in each)
    rare = {gram: log((1 + len(texts)) / (1 + many)) + 1 for gram, many in spread.items()}
    return [unit({g: (1 + log(n)) * rare[g] for g, n in each.items()}) for each in counts]


def unit(vector: dict[str, float]) -> dict[str, float]:
    length = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {gram: weight / length for gram, weight in vector.items()}


def likenesses(texts: Sequence[str]) -> Likenesses:
    """Of all pairs that share a gram."""
    found: Likenesses = {}
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, vector in enumerate(vectors(texts)):
        sums: defaultdict[int, float] = defaultdict(float)
        for gram, weight in vector.items():
            for other, theirs in holders[gram]:
                sums[other] += weight * theirs
            holders[gram].append((at, weight))
        found.update({(other, at): likeness for other, likeness in sums.items()})
    return found
