"""Storm: a hall full of phones under bad wifi says much, and nothing of it is lost or doubled.

    python -m tests.faults.storm --phones 300 --seconds 60 --seed 7 --json

A server of its own on 127.0.0.1; every phone comes through a proxy whose weather changes each second.
"""

from gevent import monkey

if __name__ == "__main__":
    monkey.patch_all()

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.hall import Hall, agrees, until
from tests.faults.proxy import Proxy, Weather
from tests.faults.session_file import Said, said_in
from wsr.cli.rehearse.phone import Phone, Post

ITEMS, BUDGET, VOTE = ("l1", "l2", "l3"), 5, "round-1"
MOST = 120.0  # seconds to wait for a calm; how long it took is reported
LIVELY = ("tests.faults.lively", "1.5", "200")  # the phones wait for a heartbeat 5 s, not 30
PULSE = 0.2  # seconds: within each second people speak at about the same time


class Watchful(Phone):
    """A phone that notes what it should never have been shown while the vote is open."""

    early = 0

    def _apply(self, told: dict[str, Any]) -> None:
        for record in told["put"]:
            foreign = record["kind"] == "ballot" and record["person"] != self.person
            self.early += foreign or record["kind"] in ("tally", "proxy_ballots")
        super()._apply(told)


@dataclass
class Storm:
    """The hall with its people; `figures` are what came of it."""

    hall: Hall
    seed: int
    phones: list[Watchful] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)

    def gather(self, many: int) -> None:
        self.chance = random.Random(self.seed)
        self.made = self.hall.workshop()
        self.fay: Phone = self.made["fay"]
        for item in ITEMS:
            self.fay.ask("add_card", card=item, stage="barriers", text=f"Leverage {item}")
            self.fay.ask("mark_leverage", on=item)
        self.fay.ask("open_vote", vote=VOTE, stage="leverage", budget=BUDGET, secret=False)
        self.proxy = Proxy(self.hall.port, self.seed)
        self.phones = [self._phone(n) for n in range(many)]
        with ThreadPoolExecutor(20) as door:
            list(
                door.map(
                    lambda phone: phone.join(group=f"g{self.phones.index(phone) % 2 + 1}"),
                    self.phones,
                )
            )

    def _phone(self, n: int) -> Watchful:
        return Watchful(
            self.hall.url,
            self.made["code"],
            via=self.proxy.url,
            seed=self.seed + n,
            patience=4,
            silence=5,
        )

    def rage(self, seconds: float, share: float) -> None:
        """Each second other weather, some lines hurt, a share of the phones speaking."""
        begun, hurt = time.monotonic(), 0
        while time.monotonic() < begun + seconds:
            vars(self.proxy.weather).update(vars(weather(self.chance)))
            speaking = [p for p in self.phones if self.chance.random() < share]
            for phone in speaking:
                speak(phone, self.chance)
                time.sleep(PULSE / len(speaking))
            hurt += self.proxy.cut_some(self.chance.choice((0, 0.1, 0.3)))
            time.sleep(max(0, 1 - PULSE))
        self.figures |= {"phones": len(self.phones), "seconds": seconds, "lines_hurt": hurt}

    def clear_up(self) -> None:
        """The weather clears; how long it takes until everyone has and shows everything."""
        begun = time.monotonic()
        vars(self.proxy.weather).update(vars(Weather()))
        until(lambda: not any(p.waiting for p in self.phones), "every post to be answered", MOST)
        head = max(each.answer["seq"] for p in self.phones for each in p.posts if ok(each))
        until(lambda: all(p.live and p.upto >= head for p in self.phones), "all to be told", MOST)
        self.figures["calm_after_s"] = round(time.monotonic() - begun, 1)
        self.figures["differ"] = sum(not agrees(phone) for phone in self.phones)
        self.figures["lines"] = sum(phone.lines for phone in self.phones)

    def count(self) -> None:
        """Close the vote and the hall, then compare what phones were told with the file."""
        kept = Counter(dict.fromkeys(ITEMS, 0))
        for phone in self.phones:
            mine = ballot(phone)
            assert sum(mine.values()) <= BUDGET, "someone has more dots than there are"
            kept.update(mine)
        self.figures["shown_early"] = sum(phone.early for phone in self.phones)
        self.fay.ask("close_vote", vote=VOTE)
        [tally] = [r for r in self.fay.snapshot()["records"] if r["kind"] == "tally"]
        counted = {item["on"]: item["dots"] for item in tally["items"]}
        self.figures |= {"dots": sum(kept.values()), "dots_counted": sum(counted.values())}
        self.figures["dots_wrong"] = sum(counted.get(on, 0) != many for on, many in kept.items())
        self.end()
        self.figures |= compared(self.phones, said_in(self.hall.folder, self.made["code"]))

    def end(self) -> None:
        for phone in (*self.phones, self.fay):
            phone.hang_up()
        self.proxy.close()
        self.hall.stop()


def weather(chance: random.Random) -> Weather:
    match chance.randrange(8):
        case 0:
            return Weather(delay=0.3 * chance.random())
        case 1:
            return Weather(throttle=20_000)
        case 2:
            return Weather(deaf=True)
        case 3:
            return Weather(closed=True)
        case _:
            return Weather()


def speak(phone: Phone, chance: random.Random) -> None:
    """One to three things: a card, another wording of an own card, dots."""
    for _ in range(chance.randint(1, 3)):
        mine = [each.fields["card"] for each in phone.posts if each.do == "add_card"]
        n = len(phone.posts) + 1
        match chance.randrange(4 if mine else 2):
            case 0:
                on, dots = chance.choice(ITEMS), chance.randint(0, 3)
                phone.say("place_dots", vote=VOTE, on=on, dots=dots)
            case 1 | 2:
                phone.say(
                    "add_card",
                    card=f"{phone.client}-{n}",
                    stage="barriers",
                    text=f"No one keeps rule {phone.client}-{n}",
                )
            case _:
                phone.say(
                    "edit_card",
                    card=chance.choice(mine),
                    text=f"No one knows rule {phone.client}-{n}",
                )


def ballot(phone: Phone) -> dict[str, int]:
    """The dots that lie by what this phone had its checkmarks for."""
    placed = [each for each in phone.posts if each.do == "place_dots" and ok(each)]
    return {each.fields["on"]: each.fields["dots"] for each in placed}


def ok(said: Post) -> bool:
    return bool(said.answer and said.answer["ok"])


def compared(phones: list[Any], log: dict[int, Said]) -> dict[str, Any]:
    """Every acked op is in the log at the seq it was given, and nothing else is."""
    acked = [(phone, each) for phone in phones for each in phone.posts if ok(each)]
    theirs = {phone.person for phone in phones}
    told = Counter(each.answer["seq"] for _, each in acked)
    lost = [each for phone, each in acked if log.get(each.answer["seq"]) != as_said(phone, each)]
    said = Counter(each for each in log.values() if each.person in theirs)
    asked = Counter(as_said(phone, each) for phone, each in acked)
    waits = sorted(each.seconds for _, each in acked)
    return {
        "ops": sum(len(phone.posts) for phone in phones),
        "acked": len(acked),
        "refused": Counter(
            e.answer["code"] for p in phones for e in p.posts if e.answer and not ok(e)
        ),
        "lost": len(lost),
        "doubled": (said - asked).total() + sum(n - 1 for n in told.values()),
        "longest_wait_s": round(waits[-1], 1) if waits else 0,
    }


def as_said(phone: Phone, each: Post) -> Said:
    of = each.fields
    match each.do:
        case "place_dots":
            return Said(phone.person, "dots_placed", (of["on"], of["dots"], each.answer["seq"]))
        case "add_card":
            return Said(phone.person, "card_added", (of["card"], of["text"]))
        case _:
            return Said(phone.person, "card_edited", (of["card"], of["text"]))


def storm(phones: int, seconds: float, seed: int, share: float = 0.1) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        hall = Hall(Path(folder) / "sessions").start(*LIVELY)
        raging = Storm(hall, seed)
        try:
            raging.gather(phones)
            raging.rage(seconds, share)
            raging.clear_up()
            raging.count()
        finally:
            hall.stop()
    return raging.figures


def main() -> None:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--phones", type=int, default=300)
    wanted.add_argument("--seconds", type=float, default=60)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--json", action="store_true")
    given = wanted.parse_args()
    figures = storm(given.phones, given.seconds, given.seed)
    if given.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:16} {value}" for name, value in figures.items()))
    wrong = ("differ", "lost", "doubled", "dots_wrong", "shown_early")
    raise SystemExit(any(figures[name] for name in wrong))


if __name__ == "__main__":
    main()
