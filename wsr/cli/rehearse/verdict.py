"""Verdict: what a rehearsal has shown, in figures for programs, in plain words for people."""

from __future__ import annotations

from typing import Any

from wsr.cli.rehearse.play import Played

GOOD, BEARABLE = 0.5, 2.0  # seconds until a checkmark, for 99 of 100 posts


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
    }


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


def words(played: Played) -> list[str]:
    told = figures(played)
    lines = [sentence(played, told)]
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
        "bearable": f"{played.phones} people work, but wait: slowest checkmark {slowest:.1f} s. "
        "Close other programs, and prefer a cable between laptop and router.",
        "too_much": f"{played.phones} people are too many for this laptop and network. "
        "Try fewer, another router, or a faster laptop.",
    }[told["verdict"]]


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
