"""The server dies at the worst moments; what had its checkmark is there once, the rest comes once."""

import pytest

from tests.faults.dying import POINTS
from tests.faults.hall import Hall, agrees, until
from wsr.cli.rehearse.phone import Phone
from wsr.domain.records import Card

POSTS = 12


def cards_on_disk(hall, code):
    return cards_in(hall.folder / f"{code}.sqlite")


def cards_in(path):
    from wsr.live.replay import replay
    from wsr.storage.sqlite import SqliteStorage

    storage = SqliteStorage.open_readonly(path)
    workshop = replay(storage.log, storage.read())
    storage.close()
    return [card.text for card in workshop.all(Card)]


@pytest.mark.parametrize("point", POINTS)
def test_every_post_is_there_once_when_the_server_dies(tmp_path, point):
    hall = Hall(tmp_path / "sessions").start()
    made = hall.workshop()
    ana = Phone(hall.url, made["code"], seed=1)
    ana.join(group="g1")
    hall.stop()
    hall.start("tests.faults.dying", point, "6")
    for n in range(POSTS):
        ana.say("add_card", card=f"k{n}", stage="barriers", text=f"post {n}")
        until(lambda: not ana.waiting or hall.process.poll() is not None, "an answer or a death")
        if hall.process.poll() is not None:
            break
    assert hall.died(), f"it never came to {point}"
    acked = [each.fields["text"] for each in ana.posts if each.answer]
    assert set(acked) <= set(cards_on_disk(hall, made["code"])), "a checkmark was broken"
    for n in range(len(ana.posts), POSTS):
        ana.say("add_card", card=f"k{n}", stage="barriers", text=f"post {n}")
    hall.start()
    until(lambda: not ana.waiting, "everything to be answered")
    until(lambda: agrees(ana), "Ana to see what the server has")
    assert [each.answer["ok"] for each in ana.posts] == [True] * POSTS
    assert sorted(cards_on_disk(hall, made["code"])) == sorted(f"post {n}" for n in range(POSTS))
    for phone in (ana, made["fay"]):
        phone.hang_up()
    hall.stop()
