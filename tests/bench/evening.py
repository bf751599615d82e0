"""Evening: one hall of so many phones from the door to the last cut of its lines, on a fresh server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.bench.crowd import Crowd
from tests.bench.door import come_back, come_in, op
from tests.bench.phone import NOW, Phone
from tests.bench.references import attach, raw_crowd
from tests.bench.served import JOINING, Meter, Served, all_in, group, served, troubles
from tests.bench.storm import CARDS, DOTS, storm

POSTS, SECONDS = 5, 5.0  # of each phone in a storm
ONE_BY_ONE, PAUSE = 50, 0.11  # posts into a quiet room, seconds between them: more than two ticks
BOARD = 100  # cards that are on the wall when people come in
MISSED = 20  # cards posted while the lines are cut


def evening(phones: int, packed: bool = True) -> dict[str, Any]:
    """What the product does with a hall of this size; seconds and bytes."""
    with served() as server:
        fresh = server.rss()
        room = server.room(budget=POSTS, cards=BOARD)
        crowd, joined = join_all(server, room, phones, packed)
        told = {
            "phones": phones,
            "join": joined,
            "rss_fresh": fresh,
            "rss_per_phone": (server.rss() - fresh) / phones,
        }
        told["dots"] = storm(server, crowd, DOTS, POSTS, SECONDS, room=room)
        told["fanout"] = one_by_one(server, crowd, room)
        told["cards"] = storm(server, crowd, CARDS, POSTS, SECONDS, room=room)
        told["back"] = reconnect_all(server, crowd, packed)
        told["rss_in_the_end"] = server.rss()
        crowd.hang_up()
    return told


def reference(phones: int, how: str, parts: tuple[str, ...]) -> dict[str, Any]:
    """The same storms against a raw server that broadcasts by `tick` or by `event`."""
    told: dict[str, Any] = {"phones": phones}
    with served("tests.bench.references", how) as server:
        fresh = server.rss()
        crowd = raw_crowd(server, phones)
        told["rss_per_phone"] = (server.rss() - fresh) / phones
        for part in parts:
            told[part] = PARTS[part](server, crowd)
        crowd.hang_up()
    return told


def one_by_one(server: Served, crowd: Crowd, room: str = "") -> dict[str, Any]:
    """One person posts now and then; `visible` is the time until the last phone has it."""
    return storm(server, crowd, CARDS, ONE_BY_ONE, ONE_BY_ONE * PAUSE, crowd.phones[:1], room)


def attach_again(server: Served, crowd: Crowd) -> dict[str, Any]:
    """Every line but one is cut and opened again; nothing was missed."""
    others = crowd.phones[1:]
    for phone in others:
        phone.hang_up()
    crowd.idle(1.5)
    meter, begun = Meter(server), NOW()
    for phone in others:
        phone.begin(attach(phone))
    crowd.run(lambda: all_in(crowd.phones), JOINING)
    return {**meter.read(), "took": NOW() - begun, "out": outside(crowd)}


# What a reference goes through, by the name of the same part of an evening.
PARTS: dict[str, Callable[[Served, Crowd], dict[str, Any]]] = {
    "dots": lambda server, crowd: storm(server, crowd, DOTS, POSTS, SECONDS),
    "cards": lambda server, crowd: storm(server, crowd, CARDS, POSTS, SECONDS),
    "fanout": one_by_one,
    "back": attach_again,
}


def join_all(server: Served, room: str, phones: int, packed: bool) -> tuple[Crowd, dict[str, Any]]:
    """All at the door at once: a seat, the board, a line. The page's own files are not counted."""
    crowd, meter, begun = Crowd(server.port), Meter(server), NOW()
    for n, phone in enumerate(crowd.add(phones)):
        phone.begin(come_in(phone, room, True, packed, group=group(n), name=f"Person {n + 1}"))
    crowd.run(lambda: all_in(crowd.phones), JOINING)
    took, spent, out = NOW() - begun, meter.read(), outside(crowd)
    assert out < phones, troubles(crowd)
    crowd.idle(1.5)  # what is still on its way: the last patches, how many are here
    return crowd, {
        **spent,
        "took": took,
        "out": out,
        "why": troubles(crowd) if out else "",
        "bytes": crowd.bytes / phones,
    }


def outside(crowd: Crowd) -> int:
    return sum(not phone.live for phone in crowd.phones)


def reconnect_all(server: Served, crowd: Crowd, packed: bool) -> dict[str, Any]:
    """Every line but one is cut, cards are posted, then all come back at once with what they hold."""
    speaker, *others = crowd.phones
    for phone in others:
        phone.hang_up()
    crowd.idle(1.5)  # the server notices, and tells who is left
    miss(crowd, speaker)
    bytes_before, meter, begun = crowd.bytes, Meter(server), NOW()
    for phone in others:
        phone.begin(come_back(phone, packed))
    crowd.run(lambda: all_in(crowd.phones), JOINING)
    took, spent = NOW() - begun, meter.read()
    behind = sum(phone.upto < speaker.upto for phone in others)
    crowd.idle(1.5)
    return {
        **spent,
        "took": took,
        "out": outside(crowd),
        "behind": behind,
        "bytes": (crowd.bytes - bytes_before) / len(crowd.phones),
    }


def miss(crowd: Crowd, speaker: Phone) -> None:
    begun = len(speaker.sent)
    for n in range(begun + 1, begun + MISSED + 1):
        text = f"While you were away ({n})"
        speaker.post(
            NOW(),
            op(speaker.log, speaker, n, "add_card", card=f"away{n}", stage="barriers", text=text),
        )
    crowd.run(lambda: all(each.answered for each in speaker.sent), JOINING)
    crowd.run(lambda: speaker.upto >= speaker.sent[-1].seq, JOINING)
