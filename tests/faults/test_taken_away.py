"""The session file is moved, deleted and replaced while a hall posts: every tick is found on disk."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.hall import Hall, until
from tests.faults.mischief import MISCHIEF, deleted, moved
from tests.faults.test_kill_points import cards_in
from wsr.cli.rehearse.phone import Phone
from wsr.storage.names import latest

LONG = bool(os.environ.get("WSR_FAULTS_LONG"))
PHONES = 100 if LONG else 8
# Seconds between two posts of one phone, and how many it leaves unanswered: a wall takes 10,000.
GAP, UNANSWERED = (0.5 if LONG else 0.05), 5

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets no one move an open file")


def seated(hall: Hall, many: int) -> list[Phone]:
    code = hall.workshop()["code"]
    phones = [Phone(hall.url, code, seed=n) for n in range(many)]
    for phone in phones:
        phone.join(group="g1")
    return phones


@contextmanager
def posting(phones: list[Phone]) -> Iterator[None]:
    """All of them, one card after the other, until the end; then until each has its answer."""
    over = threading.Event()

    def speak(phone: Phone) -> None:
        while not over.wait(GAP):
            if len(phone.posts) >= UNANSWERED and phone.posts[-UNANSWERED].answer is None:
                continue
            said = f"{phone.client}-{len(phone.posts)}"
            phone.say("add_card", card=said, stage="barriers", text=said)

    speakers = [threading.Thread(target=speak, args=(phone,)) for phone in phones]
    for each in speakers:
        each.start()
    try:
        yield
    finally:
        over.set()
        for each in speakers:
            each.join()


def ticked(phones: list[Phone]) -> list[str]:
    return [e.fields["text"] for p in phones for e in p.posts if e.answer and e.answer["ok"]]


def suffer(hall: Hall, phones: list[Phone], mischief: Callable[[Path], None]) -> None:
    """Once under way, and until all have had a tick for something that they said afterwards."""
    mischief(latest(hall.folder, phones[0].code))
    said = {phone.client: len(phone.posts) for phone in phones}

    def silent() -> list[Phone]:
        return [p for p in phones if not any(e.answer for e in p.posts[said[p.client] :])]

    try:
        until(lambda: not silent(), f"everyone to get ticks again after {mischief.__name__}")
    except AssertionError as never:
        never.add_note("\n".join(state(phone) for phone in silent()))
        never.add_note(hall.said())
        raise


def state(phone: Phone) -> str:
    """Where a phone stands that gets no ticks any more."""
    last = [each.answer for each in phone.posts[-UNANSWERED:]]
    return (
        f"live={phone.live} lines={phone.lines} posts={len(phone.posts)} upto={phone.upto} {last}"
    )


def all_answered(phones: list[Phone]) -> bool:
    return not any(phone.waiting for phone in phones)


def end(hall: Hall, phones: list[Phone]) -> None:
    for phone in phones:
        phone.hang_up()
    hall.stop()


def test_every_tick_is_on_disk_whatever_was_done_to_the_file(tmp_path: Path) -> None:
    hall = Hall(tmp_path / "sessions").start()
    phones = seated(hall, PHONES)
    with posting(phones):
        for mischief in MISCHIEF:
            suffer(hall, phones, mischief)
    until(lambda: all_answered(phones), "every post to be answered")
    found = cards_in(latest(hall.folder, phones[0].code))
    assert sorted(found) == sorted(ticked(phones))
    assert len(found) == sum(len(phone.posts) for phone in phones)
    end(hall, phones)


@pytest.mark.parametrize("mischief", [deleted, moved])
def test_a_server_that_trusts_its_handle_ticks_what_no_one_finds(
    tmp_path: Path, mischief: Callable[[Path], None]
) -> None:
    """The control."""
    hall = Hall(tmp_path / "sessions").start("tests.faults.careless", "file")
    phones = seated(hall, 2)
    with posting(phones):
        suffer(hall, phones, mischief)
    until(lambda: all_answered(phones), "every post to be answered")
    assert ticked(phones)
    assert not latest(hall.folder, phones[0].code).exists()
    end(hall, phones)
