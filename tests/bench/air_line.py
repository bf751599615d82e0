"""Air line: a hall in the air told in a few lines, for who works on it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from tests.bench.figures import failed, why

Told = dict[str, Any]


def say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def loudly(why: str) -> None:
    say(f"\n*** LEFT OUT: THE AIR OF A HALL. Nothing was measured there: {why} ***\n")


def line(name: str, told: Told) -> str:
    said = [f"{name}, {told['phones']} phones, load {told['load_before']:.1f}"]
    said += [SAID[part](each) for part in SAID if (each := told.get(part))]
    return "\n    ".join(said)


def storm_line(each: Told) -> str:
    seen = ", ".join(f"{role} {ms(found)}" for role, found in each["seen"].items())
    wrong = f" WRONG: {why(each)}" if failed(each) else ""
    return f"✓ {ms(each['ack'])}, {seen} ms; {packets(each)}{wrong}"


def packets(each: Told) -> str:
    if "packets" not in each:
        return "over a wire"
    carried = f"{each['packets']:,} packets, {each['air_bytes'] / 1e6:.2f} MB"
    return f"{carried}, {each['air']:.0%} of the air"


def ms(found: dict[str, float] | None) -> str:
    return f"{found['p50'] * 1e3:.0f}/{found['p99'] * 1e3:.0f}" if found else "–"


def took(each: Told) -> str:
    form = f", form {each['form']['max']:.2f} s" if each.get("form") else ""
    wrong = f" WRONG: {why(each)}" if failed(each) else ""
    return f"{each['took']:.2f} s{form}; {packets(each)}{wrong}"


SAID: dict[str, Callable[[Told], str]] = {
    "arrive": lambda each: f"all in after {took(each)}",
    "dots": lambda each: f"dots: {storm_line(each)}",
    "cards": lambda each: f"cards: {storm_line(each)}",
    "back": lambda each: f"all back after {took(each)}",
    "rest": lambda each: f"at rest for {took(each)}",
}
