"""Similar: how often likeness is right, how long it takes, and what the room notices of it.

    python -m tests.bench similar           measures, and writes its section of docs/benchmarks.md

All texts of tests/fixtures/similar are one wall, in six languages. A suggested pair is right if both texts
name the same barrier; the kinds of pairs say what is found.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.bench.machine import before_others
from tests.bench.served import JOINING, Served, served
from tests.bench.storm import ENDLESS, storm
from tests.likeness.corpus import Pair, pairs, wall
from wsr import likeness
from wsr.domain.kernel import Refused
from wsr.likeness import meaning, ngrams, worker

HALL, POSTS, SECONDS, CARDS = 100, 5, 5.0, 300


def measured(rounds: int = 3) -> dict[str, Any]:
    """`letters` and `meaning` (null where the extra is missing): what each finds; `times`; `room`."""
    texts = list(wall())
    letters, meant = ngrams.likenesses(texts), meaning.likenesses(texts)
    return {
        "texts": len(texts),
        "letters": found(worker.joined(letters, {})),
        "meaning": None if meant is None else found(worker.joined(letters, meant)),
        "times": [took(texts) for _ in range(rounds)],
        "room": room(rounds),
    }


def found(likenesses: ngrams.Likenesses) -> dict[str, Any]:
    barrier = wall()
    place = {text: n for n, text in enumerate(barrier)}
    names = list(barrier.values())
    suggested = [pair for pair, much in likenesses.items() if much >= 1]
    right = sum(names[one] == names[other] for one, other in suggested)
    all_, met = Counter[str](), Counter[str]()
    for pair in pairs():
        one, other = sorted((place[pair.one], place[pair.other]))
        all_[row_of(pair)] += 1
        met[row_of(pair)] += likenesses.get((one, other), 0) >= 1
    same = sum(a == b for a, b in combinations(names, 2))
    return {
        "suggested": len(suggested),
        "right": right,
        "same": same,
        "rows": {row: [met[row], many] for row, many in all_.items()},
    }


def row_of(pair: Pair) -> str:
    return pair.kind if pair.kind == "apart" else f"{pair.kind}, {pair.language}"


def took(texts: list[str]) -> float:
    """Seconds for 300 cards, from the question to the answer, with the start of the process."""
    cards = [f"{texts[n % len(texts)]} {n // len(texts) or ''}" for n in range(CARDS)]
    with before_others():
        begun = time.perf_counter()
        try:
            likeness.alike(cards)
        except Refused:
            return float("inf")
        return time.perf_counter() - begun


def room(rounds: int) -> dict[str, list[dict[str, Any]]]:
    """A storm of dots in a hall with 300 cards, alone and while they are compared again and again."""
    told: dict[str, list[dict[str, Any]]] = {"quiet": [], "comparing": []}
    with served() as server:
        code = server.room(cards=CARDS)
        crowd = server.crowd(code, HALL)
        for _ in range(rounds):
            told["quiet"].append(storm(server, crowd, ENDLESS, POSTS, SECONDS, room=code))
            with comparing(server, code) as answers:
                told["comparing"].append(storm(server, crowd, ENDLESS, POSTS, SECONDS, room=code))
            told["comparing"][-1]["answers"] = answers
        crowd.hang_up()
    return told


@contextmanager
def comparing(server: Served, code: str) -> Iterator[list[int]]:
    """Fay asks again as soon as she is answered; each time one card is new, so that all are compared."""
    answers: list[int] = []
    over = threading.Event()
    fay = Facilitating(server, code)

    def ask() -> None:
        while not over.is_set():
            fay.adds_a_card()
            answers.append(fay.compares())

    asker = threading.Thread(target=ask)
    asker.start()
    try:
        yield answers
    finally:
        over.set()
        asker.join(JOINING)
        fay.phone.hang_up()


class Facilitating:
    """Fay, who adds cards and compares all of them."""

    def __init__(self, server: Served, code: str) -> None:
        from wsr.cli.rehearse.phone import Phone

        self.url = f"{server.url}/api/workshops/{code}/similar?stage=barriers"
        self.phone = Phone(server.url, code)
        self.phone.join(facilitator_key=server.facilitator_key, name="Fay")

    def adds_a_card(self) -> None:
        id = f"s{time.monotonic_ns()}"
        self.phone.ask("add_card", card=id, stage="barriers", text=f"Nets {id}")

    def compares(self) -> int:
        asked = Request(self.url, headers={"Authorization": f"Bearer {self.phone.token}"})
        try:
            with urlopen(asked, timeout=JOINING) as answer:
                return int(answer.status)
        except HTTPError as error:
            return error.code


def main() -> None:
    """Alone, into its section of docs/benchmarks.md."""
    from tests.bench.similar_document import into_document

    into_document(measured())
