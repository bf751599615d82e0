"""Air: what a hall of phones, one wall and one facilitator gets through the air of its Wi-Fi."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any

from tests.bench.channel import AIRS, Air, inside, missing
from tests.bench.crowd import Crowd
from tests.bench.door import come_in
from tests.bench.evening import reconnect_all
from tests.bench.phone import NOW
from tests.bench.served import JOINING, Served, all_in, served, troubles
from tests.bench.storm import CARDS, DOTS, Kind, storm

CARDS_EACH, DOTS_EACH, SECONDS = 2, 5, 5.0


def through(
    air: Air, phones: int, packed: bool = True, parts: tuple[str, ...] = ("cards", "back")
) -> dict[str, Any]:
    """An evening in that air, on a fresh server: seconds, packets and bytes."""
    with inside(air), served() as server:
        room = server.room()
        crowd = server.crowd(room, phones, packed=packed)
        watched(server, crowd, room, packed)
        told: dict[str, Any] = {"phones": phones}
        for part in parts:
            told[part] = PARTS[part](air, server, crowd, room, packed)
        crowd.hang_up()
    return told


def watched(server: Served, crowd: Crowd, room: str, packed: bool) -> None:
    """One wall and one facilitator come too."""
    [wall], [console] = crowd.add(1, "wall"), crowd.add(1, "facilitator")
    wall.begin(come_in(wall, room, packed=packed, wall=True))
    key = server.facilitator_key
    console.begin(come_in(console, room, packed=packed, facilitator_key=key, name="Bench"))
    assert crowd.run(lambda: all_in(crowd.phones), JOINING), troubles(crowd)
    crowd.idle(1.5)


def blow(kind: Kind, posts: int) -> Any:
    def part(air: Air, server: Served, crowd: Crowd, room: str, packed: bool) -> dict[str, Any]:
        before, begun = air.used(), NOW()
        told = storm(server, crowd, kind, posts, SECONDS, room=room)
        return {**told, **spent(air, before, begun)}

    return part


def back(air: Air, server: Served, crowd: Crowd, room: str, packed: bool) -> dict[str, Any]:
    before, begun = air.used(), NOW()
    return {**reconnect_all(server, crowd, packed), **spent(air, before, begun)}


def spent(air: Air, before: Any, begun: float) -> dict[str, Any]:
    used = air.used().since(before)
    return {
        "packets": used.packets,
        "air_bytes": used.bytes,
        "drops": used.drops,
        "share": air.share(used, NOW() - begun),
    }


PARTS: dict[str, Any] = {
    "cards": blow(CARDS, CARDS_EACH),
    "dots": blow(DOTS, DOTS_EACH),
    "back": back,
}


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tests.bench.air", description=__doc__)
    asked.add_argument("--air", default="2.4", help="2.4, 5, wire; several with commas")
    asked.add_argument("--phones", default="100,200,300")
    asked.add_argument("--plain", action="store_true", help="do not offer to take packed messages")
    asked.add_argument("--parts", default="cards,back", help=", ".join(PARTS))
    asked.add_argument("--json", action="store_true")
    given = asked.parse_args()
    if why := missing():
        sys.exit(f"LEFT OUT: no air of a hall can be made here: {why}")
    for name in given.air.split(","):
        for phones in map(int, given.phones.split(",")):
            told = through(AIRS[name], phones, not given.plain, tuple(given.parts.split(",")))
            print(json.dumps(told) if given.json else line(name, told), flush=True)


def line(name: str, told: dict[str, Any]) -> str:
    said = [f"{name} {told['phones']} phones (load {os.getloadavg()[0]:.1f})"]
    for part in ("cards", "dots"):
        if each := told.get(part):
            said.append(f"{part}: ✓ {ms(each['ack'])}")
            said += [
                f"{role} {ms(each['seen'][role])}" for role in ("wall", "facilitator", "phone")
            ]
            said.append(
                f"{each['packets']} packets {each['air_bytes'] / 1e6:.2f} MB, client {each['client']:.2f} core {each['core']:.2f}"
            )
            bad = {
                k: v
                for k, v in {
                    **each["wrong"],
                    **each["refused"],
                    "unanswered": each["unanswered"],
                    "unseen": each["unseen"],
                    "lost": each["lines_lost"],
                }.items()
                if v
            }
            said.append(f"WRONG {bad}" if bad else "ok")
    if each := told.get("back"):
        said.append(
            f"back {each['took']:.2f} s, {each['packets']} packets, out {each['out']} behind {each['behind']}"
        )
    return " · ".join(said)


def ms(found: dict[str, float] | None) -> str:
    return f"{found['p50'] * 1e3:.0f}/{found['p99'] * 1e3:.0f}" if found else "–"


if __name__ == "__main__":
    main()
