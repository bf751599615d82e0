"""Storm: every phone posts several times, and everything is shown to everyone.

Nothing is told of a storm before it has been found in the file and on every phone.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.crowd import Crowd, Packet, Phone, Sent, op
from tests.bench.served import ITEMS, VOTE, Meter, Served
from wsr.storage.sqlite import SqliteStorage

PATIENCE = 60.0  # seconds after the last post, for all answers and patches
VOID = 0.9  # of its core: a busier client measures itself
FINEST = 10  # bins per millisecond, for pairs of a post and a phone
BINS = 10_000 * FINEST

Make = Callable[[Phone, int], bytes]


def dot(phone: Phone, n: int) -> bytes:
    """The nth dot of a phone: one more on the next point."""
    on, dots = ITEMS[(n - 1) % len(ITEMS)], (n - 1) // len(ITEMS) + 1
    return op(phone.log, phone, n, "place_dots", vote=VOTE, on=on, dots=dots)


def card(phone: Phone, n: int) -> bytes:
    text = f"Nobody enforces the rules on the lake ({phone.name}.{n})"
    return op(phone.log, phone, n, "add_card", card=f"{phone.name}x{n}", stage="barriers",
              lane="governance", text=text)  # fmt: skip


MAKES: dict[str, tuple[Make, str]] = {"dots": (dot, "dots_placed"), "cards": (card, "card_added")}


def plan(
    phones: list[Phone], posts: int, seconds: float, make: Make
) -> list[tuple[float, Phone, bytes]]:
    """Who posts when: all within `seconds`, each phone in its own moment of every round."""
    pace = seconds / posts
    return [
        (pace * (n + number / len(phones)), phone, make(phone, len(phone.sent) + n + 1))
        for n in range(posts)
        for number, phone in enumerate(phones)
    ]


def storm(
    server: Any, crowd: Crowd, posts: int, seconds: float, make: Make,
    speaking: list[Phone] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Figures of one storm, times in seconds; `failures` are posts without an answer in time."""
    planned = plan(speaking or crowd.phones, posts, seconds, make)
    before, bytes_before, answered = crowd.deliveries, crowd.bytes, crowd.answers
    marks = {phone: len(phone.sent) for phone in crowd.phones}
    meter = Meter(server)
    crowd.play(planned)
    if crowd.run(lambda: crowd.answers - answered >= len(planned), PATIENCE):
        head = max((each.seq for each in since(crowd, marks) if each.ok), default=0)
        crowd.run(lambda: all(p.upto >= head for p in crowd.phones if p.live), PATIENCE)
    spent = meter.read()
    crowd.idle(0.3)
    deliveries = crowd.deliveries - before
    sent = since(crowd, marks)
    seen = Seen(sent).by(crowd.phones)
    return {
        "phones": len(crowd.phones), "posts": len(planned),
        "failures": sum(not each.answered for each in sent) + seen.missing,
        "refused": Counter(code(each) for each in sent if each.answered and not each.ok),
        "ack": spread([each.answered - each.due for each in sent if each.answered]),
        "visible": spread(seen.last_phone()), "pairs": seen.pairs(),
        "gaps": sum(phone.gaps for phone in crowd.phones),
        "lost_lines": sum(phone.lost for phone in crowd.phones),
        "took": spent["took"], "core": spent["cpu"] / spent["took"],
        "cpu_us_per_delivery": 1e6 * spent["cpu"] / max(1, deliveries),
        "deliveries": deliveries,
        "bytes_per_delivery": (crowd.bytes - bytes_before) / max(1, deliveries),
        "client": spent["client"], "void": spent["client"] > VOID,
    }  # fmt: skip


def since(crowd: Crowd, marks: dict[Phone, int]) -> list[Sent]:
    return [each for phone in crowd.phones for each in phone.sent[marks[phone] :]]


def code(each: Sent) -> str:
    results = each.answer.get("results")
    return str(results[0]["code"] if results else (each.answer.get("error") or each.answer))


class Seen:
    """When each post was on the phones: for the last of them, and for all pairs of post and phone."""

    def __init__(self, sent: list[Sent]) -> None:
        self._due = {each.seq: each.due for each in sent if each.ok}
        self._first = min(self._due, default=0)
        self._bins = array("q", bytes(8 * (BINS + 1)))
        self._last: dict[int, float] = dict.fromkeys(self._due, 0.0)
        self.missing = 0

    def by(self, phones: list[Phone]) -> Seen:
        for phone in phones:
            if not phone.lost:  # who was let go is another matter, told by lost_lines
                self._on(phone)
        return self

    def _on(self, phone: Phone) -> None:
        due, last, bins, seen = self._due, self._last, self._bins, self._first - 1
        for at, packet in phone.got:
            for seq in range(seen + 1, packet.upto + 1):
                if seq in due:
                    took = at - due[seq]
                    bins[min(BINS, int(took * 1000 * FINEST))] += 1
                    if took > last[seq]:
                        last[seq] = took
            seen = max(seen, packet.upto)
        self.missing += sum(seq > seen for seq in due) if seen < max(due, default=0) else 0

    def last_phone(self) -> list[float]:
        return list(self._last.values())

    def pairs(self) -> dict[str, float] | None:
        total, below, found = sum(self._bins), 0, []
        shares = [0.5, 0.99, 1.0]
        for place, many in enumerate(self._bins):
            below += many
            while many and len(found) < 3 and below >= shares[len(found)] * total:
                found.append((place + 0.5) / FINEST / 1000)
        return dict(zip(("p50", "p99", "max"), found, strict=True)) if total else None


def spread(seconds: list[float]) -> dict[str, float] | None:
    """The middle one, the 99th of 100, the slowest."""
    if not seconds:
        return None
    ordered = sorted(seconds)
    return {name: ordered[min(len(ordered) - 1, int(share * len(ordered)))]
            for name, share in (("p50", 0.5), ("p99", 0.99), ("max", 1))}  # fmt: skip


def proven(server: Served, room: str, crowd: Crowd, event: str) -> dict[str, int]:
    """What contradicts what phones were told: all are 0, or the storm's times mean nothing."""
    sent = [each for phone in crowd.phones for each in phone.sent if each.ok]
    told = Counter(each.seq for each in sent)
    kept = {entry.seq for entry in entries(server.file(room)) if entry.type == event}
    return {
        "told_twice": len(sent) - len(told),
        "told_not_kept": len(set(told) - kept),
        "behind": sum(phone.upto < max(told, default=0) for phone in crowd.phones if phone.live),
        "cards_missing": sum(phone_lacks(phone, sent) for phone in crowd.phones)
        if event == "card_added" else 0,
    }  # fmt: skip


def entries(path: Path) -> list[Any]:
    storage = SqliteStorage.open_readonly(path)
    try:
        return list(storage.read())
    finally:
        storage.close()


def phone_lacks(phone: Phone, sent: list[Sent]) -> int:
    """How many cards this phone was not sent exactly once in patches that join on to one another."""
    shown = sum(len(cards(packet)) for _, packet in phone.got)
    return 0 if phone.lost else abs(len(sent) - shown) + phone.gaps


CARDS: dict[int, tuple[Packet, set[str]]] = {}  # what each packet shows, read once


def cards(packet: Packet) -> set[str]:
    known = CARDS.get(id(packet))
    if known is None or known[0] is not packet:
        [_, patch] = json.loads(packet.text[2:])
        shown = {each["id"] for each in patch["put"] if each["kind"] == "card"}
        known = CARDS[id(packet)] = (packet, shown)
    return known[1]


def one_storm(server: Served, phones: int, posts: int, seconds: float, what: str,
              packed: bool = True) -> dict[str, Any]:  # fmt: skip
    """A new room, its phones, a storm of dots or cards, and the proof of it."""
    make, event = MAKES[what]
    fresh = server.rss()
    room = server.room(budget=posts)
    crowd = server.crowd(room, phones, packed=packed)
    per_phone = (server.rss() - fresh) / phones
    for phone in crowd.phones:
        phone.got.clear()
        phone.gaps = 0
    figures = storm(server, crowd, posts, seconds, make)
    wrong = proven(server, room, crowd, event)
    crowd.hang_up()
    CARDS.clear()
    return {"what": what, **figures, "rss_per_phone": per_phone, "rss": server.rss(), "wrong": wrong}
