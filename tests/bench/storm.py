"""Storm: every phone posts several times, and everything is shown to everyone.

Nothing is reported of a storm that was not found on every phone, and in the file, exactly once.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from typing import Any

from tests.bench.crowd import Crowd
from tests.bench.door import op
from tests.bench.phone import Phone, Sent
from tests.bench.proof import wrong
from tests.bench.served import ITEMS, VOTE, Meter, Served

PATIENCE = 60.0  # seconds after the last post, for all answers and patches
VOID = 0.9  # of its core: a busier client measures itself
FINEST = 10  # bins per millisecond, for pairs of a post and a phone
BINS = 60_000 * FINEST


@dataclass(frozen=True)
class Kind:
    """What is posted: the frame of the nth post of a phone, and the event it becomes."""

    name: str
    make: Callable[[Phone, int], bytes]
    event: str


def dot(phone: Phone, n: int) -> bytes:
    """One more on the next point."""
    on, dots = ITEMS[(n - 1) % len(ITEMS)], (n - 1) // len(ITEMS) + 1
    return op(phone.log, phone, n, "place_dots", vote=VOTE, on=on, dots=dots)


def dot_or_none(phone: Phone, n: int) -> bytes:
    """Five placed, then taken back, and so on forever: events without end, a board that stays."""
    dots = 1 - (n - 1) // len(ITEMS) % 2
    on = ITEMS[(n - 1) % len(ITEMS)]
    return op(phone.log, phone, n, "place_dots", vote=VOTE, on=on, dots=dots)


def card(phone: Phone, n: int) -> bytes:
    text = f"No one enforces the rules on the lake ({phone.name}.{n})"
    return op(
        phone.log,
        phone,
        n,
        "add_card",
        card=f"{phone.name}x{n}",
        stage="barriers",
        lane="governance",
        text=text,
    )


DOTS, CARDS = Kind("dots", dot, "dots_placed"), Kind("cards", card, "card_added")
ENDLESS = Kind("dots", dot_or_none, "dots_placed")

Plan = list[tuple[float, Phone, bytes]]


def plan(phones: list[Phone], posts: int, seconds: float, kind: Kind) -> Plan:
    """Who posts when: all within `seconds`, each phone in its own moment of every round."""
    pace = seconds / posts
    return [
        (pace * (n + number / len(phones)), phone, kind.make(phone, len(phone.sent) + n + 1))
        for n in range(posts)
        for number, phone in enumerate(phones)
    ]


def storm(
    server: Served,
    crowd: Crowd,
    kind: Kind,
    posts: int,
    seconds: float,
    speaking: list[Phone] | None = None,
    room: str = "",
) -> dict[str, Any]:
    """Figures of one storm, times in seconds, infinite for what did not come within a minute.

    `room` is the code whose file is compared; there is none to compare with for a reference.
    """
    crowd.forget_patches()
    planned = plan(speaking or crowd.of("phone"), posts, seconds, kind)
    marks = {phone: len(phone.sent) for phone in crowd.phones}
    deliveries, bytes_before, answers = crowd.deliveries, crowd.bytes, crowd.answers
    meter = Meter(server)
    crowd.play(planned)
    if crowd.run(lambda: crowd.answers - answers >= len(planned), PATIENCE):
        head = max(each.seq for each in since(crowd, marks))
        crowd.run(lambda: all(p.upto >= head for p in crowd.phones if p.live), PATIENCE)
    spent = meter.read()
    crowd.idle(0.3)
    deliveries, sent = crowd.deliveries - deliveries, since(crowd, marks)
    return {
        "phones": len(crowd.phones),
        "posts": len(planned),
        **times(sent, crowd),
        "took": spent["took"],
        "core": spent["cpu"] / spent["took"],
        "client": spent["client"],
        "void": spent["client"] > VOID,
        "us_per_delivery": 1e6 * spent["cpu"] / max(1, deliveries),
        "deliveries": deliveries,
        "bytes_per_delivery": (crowd.bytes - bytes_before) / max(1, deliveries),
        "wrong": wrong(crowd, sent, kind.event, server.file(room) if room else None),
    }


def since(crowd: Crowd, marks: dict[Phone, int]) -> list[Sent]:
    return [each for phone in crowd.phones for each in phone.sent[marks[phone] :]]


def times(sent: list[Sent], crowd: Crowd) -> dict[str, Any]:
    seen = Seen(sent).by(crowd.phones)
    return {
        "ack": spread([each.answered - each.due if each.answered else inf for each in sent]),
        "visible": spread(seen.last_phone()),
        "pairs": seen.pairs(),
        "seen": {role: Seen(sent).by(crowd.of(role)).pairs() for role in roles(crowd)},
        "unanswered": sum(not each.answered for each in sent),
        "unseen": seen.missing,
        "refused": dict(Counter(each.refused for each in sent if each.refused)),
        "lines_lost": sum(phone.lost for phone in crowd.phones),
    }


def roles(crowd: Crowd) -> list[str]:
    return sorted({phone.role for phone in crowd.phones})


class Seen:
    """When each post was on the phones: on the last of them, and for all pairs of post and phone."""

    def __init__(self, sent: list[Sent]) -> None:
        self._due = {each.seq: each.due for each in sent if each.seq}
        self._first = min(self._due, default=0)
        self._bins = array("q", bytes(8 * (BINS + 1)))
        self._last: dict[int, float] = dict.fromkeys(self._due, 0.0)
        self.missing = 0

    def by(self, phones: list[Phone]) -> Seen:
        for phone in phones:
            if not phone.lost:  # who was let go is told of by lines_lost
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
        for seq in [seq for seq in due if seq > seen]:
            self.missing, last[seq] = self.missing + 1, inf

    def last_phone(self) -> list[float]:
        return list(self._last.values())

    def pairs(self) -> dict[str, float] | None:
        total, below = sum(self._bins), 0
        shares, found = {"p50": 0.5, "p99": 0.99, "max": 1.0}, {}
        for place, many in enumerate(self._bins):
            below += many
            for name, share in shares.items():
                if many and name not in found and below >= share * total:
                    found[name] = (place + 0.5) / FINEST / 1000
        return found or None


def spread(seconds: list[float]) -> dict[str, float] | None:
    """The middle one, the 99th of 100, the slowest."""
    if not seconds:
        return None
    ordered = sorted(seconds)
    return {
        name: ordered[min(len(ordered) - 1, int(share * len(ordered)))]
        for name, share in (("p50", 0.5), ("p99", 0.99), ("max", 1))
    }


def one_storm(
    server: Served, phones: int, posts: int, seconds: float, kind: Kind, packed: bool = True
) -> dict[str, Any]:
    """A new room, its phones, a storm of dots or cards."""
    fresh, room = server.rss(), server.room(budget=max(5, posts))
    crowd = server.crowd(room, phones, packed=packed)
    per_phone = (server.rss() - fresh) / phones
    figures = storm(server, crowd, kind, posts, seconds, room=room)
    crowd.hang_up()
    return {**figures, "rss_per_phone": per_phone}
