"""Air: what a hall of phones, one wall and one facilitator get through the air of its wifi."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bench.channel import Air, Used, inside
from tests.bench.crowd import Crowd
from tests.bench.door import come_in
from tests.bench.edge import edge
from tests.bench.evening import BOARD, outside, reconnect_all
from tests.bench.page import arrive, visit
from tests.bench.phone import NOW, Phone
from tests.bench.served import JOINING, Served, all_in, group, served, troubles
from tests.bench.storm import CARDS, DOTS, Kind, spread, storm
from tests.bench.wire import Way

SECONDS = 5.0  # of a storm
AT_REST = 60.0  # seconds in which no one does anything
Told = dict[str, Any]


@dataclass(frozen=True)
class Evening:
    """A room, who is in it, and what carries their packets.

    `less` is what phones follow, as the page does: the stage that the room is in.
    """

    air: Air
    server: Served
    room: str
    crowd: Crowd
    packed: bool
    less: dict[str, Any] | None = None


Part = Callable[[Evening], Told]


def through(
    air: Air,
    phones: int,
    parts: tuple[str, ...],
    packed: bool = True,
    *,
    less: bool = True,
    **environ: str,
) -> Told:
    """These parts of an evening, on a fresh server: seconds, packets and bytes.

    A server that knows of no phones that follow less takes them only without `less`.
    """
    with inside(air), served(**environ) as server:
        here = opened(air, server, followed(parts) if less else None, packed=packed)
        told: Told = {"phones": phones, "load_before": os.getloadavg()[0]}
        if "arrive" in parts:
            told["arrive"] = arrive_at_once(here, phones)
        else:
            gather(here, phones)
        told |= {name: metered(here, part) for name, part in PARTS.items() if name in parts}
        here.crowd.hang_up()
    return told


def followed(parts: tuple[str, ...]) -> dict[str, Any]:
    """The stage that the room is in, as the page does; where people vote, that one too."""
    return {"now": True, "of": [["stage", "leverage"]] if "dots" in parts else []}


def opened(air: Air, server: Served, less: dict[str, Any] | None, *, packed: bool) -> Evening:
    """A room with cards, and those who watch it."""
    here = Evening(air, server, server.room(cards=BOARD), Crowd(server.port), packed, less)
    watch(here)
    return here


def watch(here: Evening) -> None:
    """A wall and a facilitator's console."""
    [wall], [console] = here.crowd.add(1, "wall"), here.crowd.add(1, "facilitator")
    key = here.server.facilitator_key
    wall.begin(come_in(wall, here.room, packed=here.packed, wall=True))
    console.begin(come_in(console, here.room, packed=here.packed, facilitator_key=key, name="Fran"))
    settle(here.crowd)


def gather(here: Evening, phones: int) -> None:
    """The phones come in a few at a time, and no one minds how long it takes."""
    for n in range(phones):
        [phone] = here.crowd.add(1)
        at_home(here, phone, n)
        phone.begin(come_in(phone, here.room, packed=here.packed, **seat(n)))
        if n % 20 == 19:
            here.crowd.run(lambda: all_in(here.crowd.phones), JOINING)
    settle(here.crowd)


def seat(n: int) -> dict[str, str]:
    return {"group": group(n), "name": f"Person {n + 1}"}


def at_home(here: Evening, phone: Phone, n: int) -> None:
    """Each phone has an address of its own, as in a hall, and follows what the page follows."""
    phone.less = here.less
    address = f"127.1.{n // 250}.{n % 250 + 1}"
    phone.way = Way(phone.crowd.way.address, lambda: bound(address))


def bound(address: str) -> socket.socket:
    made = socket.socket()
    made.bind((address, 0))
    return made


def settle(crowd: Crowd) -> None:
    assert crowd.run(lambda: all_in(crowd.phones), JOINING), troubles(crowd)
    crowd.idle(1.5)  # heads are counted


def arrive_at_once(here: Evening, phones: int) -> Told:
    """Everyone opens the page in the same moment, and joins as soon as it has come."""
    seen = visit(here.server, here.room)
    told = metered(here, lambda here: arrived(here, here.crowd.add(phones), seen))
    assert told["out"] < phones, told["why"]
    here.crowd.idle(1.5)
    return {**told, "files": len(seen.form + seen.first + seen.then), "lines": seen.lines}


def arrived(here: Evening, coming: list[Phone], seen: Any) -> Told:
    begun = NOW()
    for n, phone in enumerate(coming):
        at_home(here, phone, n)
        phone.begin(arrive(phone, here.room, seen, here.packed, **seat(n)))
    here.crowd.run(lambda: all_in(coming), JOINING)
    return {
        "took": NOW() - begun,
        "form": spread([phone.form - begun for phone in coming if phone.form]),
        "out": outside(here.crowd),
        "why": troubles(here.crowd),
    }


def blow(kind: Kind, posts: int) -> Part:
    """A storm in which each phone posts so often."""
    return lambda here: storm(here.server, here.crowd, kind, posts, SECONDS, room=here.room)


def rest(here: Evening) -> Told:
    here.crowd.idle(AT_REST)
    return {"took": AT_REST, "lines_lost": sum(phone.lost for phone in here.crowd.phones)}


PARTS: dict[str, Part] = {
    "dots": blow(DOTS, 5),
    "cards": blow(CARDS, 2),
    "back": lambda here: reconnect_all(here.server, here.crowd, here.packed),
    "rest": rest,
}


def metered(here: Evening, part: Part) -> Told:
    """What a part tells, and what went through the air meanwhile."""
    before, begun = here.air.used(), NOW()
    told = part(here)
    return {**told, **spent(here.air, here.air.used().since(before), NOW() - begun)}


def spent(air: Air, used: Used, seconds: float) -> Told:
    """Nothing of a wire, on which no one counts."""
    if not air.rate:
        return {}
    return {
        "packets": used.packets,
        "air_bytes": used.bytes,
        "drops": used.drops,
        "air": air.share(used, seconds),
    }


def at_the_edge(air: Air, phones: int, *, less: bool = True, **environ: str) -> Told:
    """The same storm of cards without and with one phone at the edge of the wifi."""
    with inside(air), served(host="0.0.0.0", **environ) as server:
        here = opened(air, server, followed(()) if less else None, packed=True)
        gather(here, phones)
        without = PARTS["cards"](here)
        with edge(server.port) as way:
            [slow] = here.crowd.add(1, "edge")
            slow.way, slow.less = way, here.less
            slow.begin(come_in(slow, here.room, packed=True, group="g1", name="Edda"))
            settle(here.crowd)
            told = {"phones": phones, "without": without, "with": PARTS["cards"](here)}
            here.crowd.hang_up()
    return told
