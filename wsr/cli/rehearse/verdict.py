"""Verdict: what a rehearsal has shown, in figures for programs, in plain words for people."""

from __future__ import annotations

from typing import Any

from wsr.cli.rehearse.played import Played

GOOD, BEARABLE = 0.5, 2.0  # seconds until a checkmark, for 99 of 100 posts
FRESH = 1.0  # seconds in which a card should be on every phone, for 99 of 100 cards
BUSY = 0.9  # of a core: a computer that plays people cannot play more
LEAST = 40  # bytes of one post that reach each phone, however few were counted


def figures(played: Played) -> dict[str, Any]:
    """Times in seconds: the middle one, the 99th of 100, the slowest."""
    return {
        "phones": played.phones,
        "joined": len(played.joined),
        "posts": len(played.acked),
        "join": spread(played.joined),
        "ack": spread(played.acked),
        "visible": spread(played.visible),
        "back": spread(played.back),
        "refused": sorted(set(played.refused)),
        "unanswered": played.unanswered,
        "unequal": played.unequal,
        "did": played.did,
        "verdict": level(played),
        "reason": reason(played),
        "network": network(played),
    }


def network(played: Played) -> dict[str, Any] | None:
    """What carries the packets; `good_for` is how many people, with one access point and with two."""
    if played.network is None:
        return None
    return {
        "packets_per_s": round(played.network.packets),
        "bytes_per_s": round(played.network.bytes),
        "here": played.network.here,
        "alone": spread(played.knocks),
        "bytes_each": round(each_post(played)),
        "good_for": None if played.network.here else [good_for(played, n) for n in (1, 2)],
    }


def each_post(played: Played) -> float:
    """Bytes of one post that reach each phone."""
    return max(LEAST, played.bytes / max(1, len(played.acked) * played.phones))


def good_for(played: Played, points: int) -> int:
    """People, in tens; no more than were too many just now because of the network."""
    assert played.network
    people = played.network.people(each_post(played), points)
    if points == 1 and reason(played) == "network":
        people = min(people, int(played.phones * 0.8))
    return max(1, people // 10 * 10 or people)


def spread(seconds: list[float]) -> dict[str, float] | None:
    if not seconds:
        return None
    ordered = sorted(seconds)
    at = [ordered[min(len(ordered) - 1, int(share * len(ordered)))] for share in (0.5, 0.99, 1)]
    return dict(zip(("p50", "p99", "max"), (round(each, 3) for each in at), strict=True))


def level(played: Played) -> str:
    """good, bearable or too_much; nothing may be lost in any but the last."""
    whole = len(played.joined) == played.phones and not (played.unanswered or played.unequal)
    slowest = (spread(played.acked) or {"p99": float("inf")})["p99"]
    if not whole or played.refused or slowest > BEARABLE:
        return "too_much"
    return "good" if slowest <= GOOD else "bearable"


def reason(played: Played) -> str | None:
    """What people waited for where they waited: network, laptop, or this computer, which played them.

    The server's system opens the door by itself, however busy the server is: what a knock takes
    is the network's, and what a checkmark takes besides is the laptop's.
    """
    acked, alone = spread(played.acked), spread(played.knocks)
    if level(played) == "good" or not acked or not alone:
        return None
    if played.busy > BUSY:
        return "player"
    return "network" if alone["p99"] > acked["p99"] / 2 else "laptop"


def words(played: Played) -> list[str]:
    told = figures(played)
    lines = [sentence(played, told), *because(told), *carried(told)]
    if told["ack"]:
        half, most = told["ack"]["p50"], told["ack"]["p99"]
        lines.append(f"Half the checkmarks came in {half:.2f} s, 99 in 100 in {most:.2f} s.")
    if told["visible"]:
        lines.append(
            f"A card was on every phone after {told['visible']['p50']:.2f} s, "
            f"the slowest after {told['visible']['max']:.2f} s."
        )
    if told["back"]:
        lines.append(f"Phones that lost their line were back after {told['back']['max']:.1f} s.")
    return [*lines, *troubles(played), *played.did]


def sentence(played: Played, told: dict[str, Any]) -> str:
    slowest = told["ack"]["max"] if told["ack"] else 0
    return {
        "good": f"This laptop and this network carry {played.phones} people: "
        f"slowest checkmark {slowest:.1f} s.",
        "bearable": f"{played.phones} people work, but wait: slowest checkmark {slowest:.1f} s.",
        "too_much": f"{played.phones} people are too many for this laptop and network.",
    }[told["verdict"]]


# What people waited for, and what helps.
REASONS = {
    "network": "It’s the network: of that it took {alone:.2f} s without the server. Add an access "
    "point on another channel, and connect the server’s laptop to the router with a cable "
    "(docs/hall.md).",
    "laptop": "It’s the server’s laptop: of that the network took only {alone:.2f} s. Close other "
    "programs there, or take a faster laptop.",
    "player": "It may be this computer, which could hardly play so many people. Close other "
    "programs here, or rehearse from two computers.",
    None: "Close other programs, prefer a cable between laptop and router, and try fewer people.",
}


def because(told: dict[str, Any]) -> list[str]:
    """Nothing where no one waited."""
    if told["verdict"] == "good":
        return []
    alone = ((told["network"] or {}).get("alone") or {}).get("p99", 0)
    return [REASONS[told["reason"]].format(alone=alone)]


def carried(told: dict[str, Any]) -> list[str]:
    """How many people the network is good for, whatever the laptop is."""
    found = told["network"]
    if found is None:
        return []
    if found["here"]:
        return [
            "No wifi was in between, because this is the server’s laptop. To find out what the "
            "hall’s wifi carries, run this on another laptop that is on the wifi."
        ]
    one, two = found["good_for"]
    return [
        f"This wifi is good for about {one} people; with a second access point on another channel "
        f"about {two}. It carries {found['packets_per_s']:,} small packets or "
        f"{found['bytes_per_s'] / 1e6:.1f} MB a second."
    ]


def troubles(played: Played) -> list[str]:
    lines = []
    if len(played.joined) < played.phones:
        lines.append(f"{played.phones - len(played.joined)} could not join.")
    if played.unanswered:
        lines.append(f"{played.unanswered} posts were still without an answer after 15 s.")
    if played.unequal:
        lines.append(f"{played.unequal} phones did not show what the server has.")
    if played.refused:
        lines.append("Refused: " + ", ".join(sorted(set(played.refused))))
    return lines
