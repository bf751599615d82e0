"""Crowd: simulated people live through the demo's agenda, the half day in a few minutes."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from wsr.cli.demo.stories import told
from wsr.cli.demo.story import FAY, NOTICE, Step
from wsr.cli.rehearse.phone import Phone, PhoneRefused

# Seconds after each kind of step, so that a person at the wall can follow.
PAUSES = {
    "join": 0.25,
    "open_stage": 4.0,
    "add_card": 2.2,
    "add_cluster": 2.5,
    "rate": 0.2,
    "mark_leverage": 1.0,
    "open_vote": 3.0,
    "place_dots": 0.08,
    "close_vote": 8.0,
    "decide": 4.0,
    "add_action": 1.2,
    "add_pledge": 2.5,
    "join_pledge": 0.5,
}
OTHER = 0.5


def live_through(
    server: str,
    code: str,
    key: str,
    *,
    speed: float = 1.0,
    language: str = "en",
    method: str = "half-day",
    sleep: Callable[[float], None] = time.sleep,
    say: Callable[[str], None] = print,
) -> None:
    """Play the story against a running server, then hang up. `speed` 2 takes half the time."""
    phones: dict[str, Phone] = {}
    try:
        for step in told(date.today(), language, method).steps():
            take(step, phones, server, code, key, say)
            sleep(PAUSES.get(step.do, OTHER) / speed)
        phones[FAY].ask("open_stage", stage="close")
    finally:
        for phone in phones.values():
            phone.hang_up()


def take(
    step: Step,
    phones: dict[str, Phone],
    server: str,
    code: str,
    key: str,
    say: Callable[[str], None],
) -> None:
    if step.do == "join":
        phones[step.who] = Phone(server, code)
        named = {field: v for field, v in step.fields.items() if field != "role"}
        phones[step.who].join(**named, **({"facilitator_key": key} if step.who == FAY else {}))
        return
    if step.do == NOTICE:
        return  # the server has noticed these phones already
    if step.do == "open_stage":
        say(f"  Fay opens: {step.fields['stage']}")
    try:
        phones[step.who].ask(step.do, **as_here(step.fields, phones))
    except PhoneRefused as refused:
        # Someone at the console may have done it first, closed the stage, or paused the room.
        say(f"  {step.do} was refused: {refused}")


NAMING = ("inviter", "by")  # fields that can hold a person


def as_here(fields: dict[str, Any], phones: dict[str, Phone]) -> dict[str, Any]:
    """People have other ids here than in the story."""
    named = {f: phones[id].person for f in NAMING if (id := fields.get(f)) in phones}
    return {**fields, **named}


def main() -> None:
    server, code, speed, language, method = sys.argv[1:6]
    key = os.environ["WSR_DEMO_KEY"]
    try:
        live_through(server, code, key, speed=float(speed), language=language, method=method)
        print("  The demo has ended. Look around as long as you like; Ctrl-C ends the server.")
    except (OSError, PhoneRefused) as error:
        print(f"  The simulated people have left: {error}")


if __name__ == "__main__":
    main()
