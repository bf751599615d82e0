"""A hall taps, changes its mind and is too late; whoever holds the folder afterwards learns nothing."""

from __future__ import annotations

import os
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults.hall import Hall, until
from tests.faults.storm import BUDGET, ITEMS, VOTE
from tests.storage import guesses
from wsr.cli.rehearse.phone import Phone
from wsr.storage.sqlite import SqliteStorage

LONG = bool(os.environ.get("WSR_FAULTS_LONG"))
PHONES, TAPS = (200, 40) if LONG else (12, 8)


def voted(hall: Hall, seed: int) -> str:
    """A secret vote in which everyone taps often, some too much and some too late; its code."""
    made = hall.workshop()
    fay: Phone = made["fay"]
    for item in ITEMS:
        fay.ask("add_card", card=item, stage="barriers", text=item)
        fay.ask("mark_leverage", on=item)
    fay.ask("open_vote", vote=VOTE, stage="leverage", budget=BUDGET)
    phones = [Phone(hall.url, made["code"], seed=n) for n in range(PHONES)]
    with ThreadPoolExecutor(20) as door:
        list(door.map(lambda phone: phone.join(group="g1"), phones))
    tap(phones, seed)
    until(lambda: not any(phone.waiting for phone in phones), "every tap to be answered")
    fay.ask("close_vote", vote=VOTE)
    tap(phones, seed + 1)
    until(lambda: not any(phone.waiting for phone in phones), "every late tap to be answered")
    assert all(phone.posts[-1].answer["code"] == "vote_closed" for phone in phones)
    for phone in (*phones, fay):
        phone.hang_up()
    return str(made["code"])


def tap(phones: list[Phone], seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(TAPS):
        for phone in chance.sample(phones, len(phones)):
            on, dots = chance.choice(ITEMS), chance.randint(0, 3)
            phone.say("place_dots", vote=VOTE, on=on, dots=dots)
            if chance.random() < 0.05:
                phone.drop()  # so that what it said is said again


def taps_told(folder: Path, code: str) -> int:
    """How many entries of the log say who tapped, where or when."""
    storage = SqliteStorage.open_readonly(folder / f"{code}.sqlite")
    log = list(storage.read())
    storage.close()
    opened = next(e.seq for e in log if e.type == "vote_opened")
    closed = next(e for e in log if e.type == "vote_closed")
    others = ("person_joined", "vote_closed")
    between = [e for e in log if e.seq > opened and e.type not in others]
    return sum((e.type, e.person, e.at) != ("sealed", None, closed.at) for e in between)


def all_bytes(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


def test_the_folder_of_a_closed_secret_vote_tells_nothing_of_the_taps(tmp_path: Path) -> None:
    hall = Hall(tmp_path / "sessions", "--copy-to", str(tmp_path / "sessions/stick")).start()
    code = voted(hall, seed=7)
    hall.stop()
    assert taps_told(hall.folder, code) == 0
    assert taps_told(hall.folder / "stick", code) == 0
    assert guesses.confirmed(all_bytes(hall.folder), VOTE, ITEMS, BUDGET) == []


def test_a_server_that_forgets_nothing_tells_of_every_tap(tmp_path: Path) -> None:
    """The control."""
    hall = Hall(tmp_path / "sessions").start("tests.faults.careless", "ballots")
    code = voted(hall, seed=7)
    hall.stop()
    assert taps_told(hall.folder, code) > PHONES
