"""Paper: how long a PDF takes, and how large it is, for halls of several sizes.

    python tests/bench/paper.py

Prints, for each number of people and cards: seconds for the tree, for the press, pages, kilobytes.
"""

import random
import re
import time

from tests.cast import FAY, HOST, Scene
from tests.documents import hall
from wsr.activities.cards.posting import AddCard
from wsr.documents import pdf
from wsr.documents.report import report
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.domain.records import Card

SAID = "no one asks the fishers before the rules are made لا أحد يسأل ताल वरपरका विद्यालय and so on"
WORDS = SAID.split()


def crowd(people: int, cards: int) -> Scene:
    scene = hall.hall().when(FAY, OpenStage("barriers"))
    rng = random.Random(people * cards)
    for n in range(people):
        scene = scene.when(HOST, Join(person=f"more-{n}", name=f"More {n}", group=f"g{n % 10 + 1}"))
    for n in range(cards):
        who = Actor(f"more-{n % people}", "participant", f"g{n % people % 10 + 1}")
        lane = rng.choice(("governance", "structural", "economic_social", "unsorted"))
        text = " ".join(rng.choices(WORDS, k=rng.randint(4, 20)))
        scene = scene.when(who, AddCard(f"more-card-{n}", "barriers", text, lane))
    assert len(scene.workshop.all(Card)) > cards, scene.refused
    return scene


def main() -> None:
    print("people  cards   tree s  press s  pages     kB")
    for people, cards in ((10, 30), (100, 300), (300, 1000), (1000, 5000)):
        workshop = crowd(people, cards).workshop
        began = time.perf_counter()
        manuscript = pdf.manuscript(
            report(workshop), url="http://192.168.1.20:8000/w/LAKE42/report"
        )
        told = time.perf_counter()
        made = pdf.press(manuscript)
        ended = time.perf_counter()
        pages = len(re.findall(rb"/Type ?/Page\b", made))
        print(
            f"{people:6} {cards:6} {told - began:8.2f} {ended - told:8.2f} {pages:6} "
            f"{len(made) // 1024:6}"
        )


if __name__ == "__main__":
    main()
