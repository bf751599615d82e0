"""Play: many simulated people live through barriers, dots, plans; what they wait for is timed."""

from __future__ import annotations

import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.error import HTTPError

from wsr.cli.rehearse.meter import Meter, heaviest
from wsr.cli.rehearse.network import measured
from wsr.cli.rehearse.phone import PhoneRefused, digest, post
from wsr.cli.rehearse.played import Played
from wsr.cli.rehearse.setting import Setting, found
from wsr.cli.rehearse.tidying import leave, take_back
from wsr.cli.rehearse.watched import Watched
from wsr.config import Unusable

GROUPS = ("Fishers", "Ministry", "Traders", "Teachers", "Youth", "Health", "Donors", "Press")
ASKING = 8.0  # seconds between two things that a person does, on average
ARRIVING = 0.1  # seconds between two people at the door, on average
DROPPED = 0.1  # share of phones whose line breaks once
SETTLING = 20.0  # seconds in which everyone must have everything
# What also happens to people; any other refusal is a fault of the room.
EXPECTED = {"no_dots_left", "too_many_cards"}
TEXTS = (
    "No one enforces the rules",
    "No boats to police the waterway",
    "Few know the stock falls",
    "Gear is out of date",
    "Leaders change too often",
    "No other livelihood",
)

Say = Callable[[str], None]


def new_workshop(server: str, host_key: str) -> dict[str, Any]:
    """A workshop of its own for the rehearsal, so that no real one is touched."""
    wanted = {"title": "Rehearsal", "groups": list(GROUPS), "method": "half-day"}
    return post(f"{server}/api/workshops", wanted, host_key)


def play(
    server: str, made: dict[str, Any], phones: int, seconds: float, say: Say, seed: int = 1
) -> Played:
    """Everyone joins, posts cards, places dots, writes plans; some lose their line meanwhile.

    `made` has `code` and `facilitator_key`; with `borrowed` it is a workshop of others.
    """
    seen: dict[str, list[float]] = defaultdict(list)
    played = Played(phones, seconds)
    fay = Watched(server, made["code"], seen, 0, less=False)
    fay.join(facilitator_key=made["facilitator_key"], name="Rehearsal")
    setting = found(fay.records, borrowed=made.get("borrowed", False))
    hall = [Watched(server, made["code"], seen, seed + n) for n in range(phones)]
    try:
        live_through(played, setting, fay, hall, say)
        say("comparing")
        compare(played, hall, seen)
    finally:
        if setting.borrowed:
            say("tidying")
            played.did = leave(fay, hall, setting, opened_in(fay))
        for phone in [fay, *hall]:
            phone.hang_up()
    return played


def live_through(
    played: Played, setting: Setting, fay: Watched, hall: list[Watched], say: Say
) -> None:
    say("measuring")
    played.network = measured(fay.server, heaviest(fay))
    say("joining")
    together(hall, partial(come_in, played, setting))
    with Meter(played, fay.server, hall):
        work(played, setting, fay, hall, say)


def work(played: Played, setting: Setting, fay: Watched, hall: list[Watched], say: Say) -> None:
    parts = parts_of(setting)
    whole = sum(share for share, _ in parts.values())
    for activity, (share, act) in parts.items():
        say(activity)
        begin(fay, setting, activity)
        together(hall, partial(act, played, setting, share / whole * played.seconds))
        finish(fay, setting, activity, hall)


def parts_of(setting: Setting) -> dict[str, tuple[float, Callable[..., None]]]:
    """What people do here; a vote cannot be taken back, so that others' workshops get none."""
    left_out = {"dots"} if setting.borrowed else set()
    here = {a: part for a, part in PARTS.items() if a in setting.stages and a not in left_out}
    if not here:
        raise Unusable("This workshop has no stage for cards or plans to rehearse.")
    return here


def opened_in(fay: Watched) -> list[str]:
    """The stages that she has opened, in order."""
    done = [each for each in fay.posts if each.answer and each.answer["ok"]]
    return [each.fields["stage"] for each in done if each.do == "open_stage"]


def together(hall: list[Watched], act: Callable[[int, Watched], None]) -> None:
    threads = [threading.Thread(target=act, args=(n, p), daemon=True) for n, p in enumerate(hall)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()


def come_in(played: Played, setting: Setting, n: int, phone: Watched) -> None:
    """People come through the door one after the other, in no order."""
    time.sleep(random.Random(n).uniform(0, ARRIVING * played.phones))
    begun = time.perf_counter()
    try:
        phone.join(group=setting.groups[n % len(setting.groups)], name=f"Person {n + 1}")
        played.joined.append(time.perf_counter() - begun)
    except (OSError, HTTPError, PhoneRefused) as error:
        played.refused.append(f"join: {error}")


def begin(fay: Watched, setting: Setting, activity: str) -> None:
    if activity == "dots":
        cards = [id for kind, id in list(fay.records) if kind == "card"][:6]
        for card in cards:
            fay.ask("mark_leverage", on=card)
    fay.ask("open_stage", stage=setting.stages[activity])
    if activity == "dots":
        fay.ask("open_vote", vote=setting.id("vote"))


def finish(fay: Watched, setting: Setting, activity: str, hall: list[Watched]) -> None:
    """While the stage is open people can still take back what they wrote."""
    if activity == "dots":
        fay.ask("close_vote", vote=setting.id("vote"))
    if setting.borrowed:
        together(hall, lambda n, phone: ignore(take_back(phone)))


def ignore(_: object) -> None:
    """What stays is found when the person is erased."""


def post_cards(played: Played, setting: Setting, seconds: float, n: int, phone: Watched) -> None:
    chance, end = random.Random(n), time.perf_counter() + seconds
    stage, dropping, count = setting.stages["cards"], chance.random() < DROPPED, 0
    while wait_a_while(chance, end):
        if dropping:
            break_line(played, phone)
            dropping = False
        count += 1
        text = f"{chance.choice(TEXTS)} ({n + 1}.{count})"
        card = setting.id(f"c{n}x{count}")
        answered(played, phone, "add_card", card=card, stage=stage, text=text)


def place_dots(played: Played, setting: Setting, seconds: float, n: int, phone: Watched) -> None:
    chance, end = random.Random(n), time.perf_counter() + seconds
    while wait_a_while(chance, end, often=2):
        points = [id for kind, id in list(phone.records) if kind == "leverage"]
        if points:
            on = chance.choice(points)
            answered(played, phone, "place_dots", vote=setting.id("vote"), on=on, dots=1)


def write_plans(played: Played, setting: Setting, seconds: float, n: int, phone: Watched) -> None:
    chance, end = random.Random(n), time.perf_counter() + seconds
    group, action = setting.groups[n % len(setting.groups)], setting.id(f"a{n}")
    what = "Train ten village patrols"
    made = False
    while wait_a_while(chance, end):
        plan = plan_of(phone, group)
        if plan and not made:
            made = answered(
                played, phone, "add_action", action=action, plan=plan, horizon=100, what=what
            )
        elif made:
            answered(played, phone, "edit_action", action=action, base=1, set={"owner": "Ana"})


def plan_of(phone: Watched, group: str) -> str | None:
    records = [r for (kind, _), r in list(phone.records.items()) if kind == "plan"]
    return next((str(r["id"]) for r in records if r.get("group") == group), None)


def wait_a_while(chance: random.Random, end: float, often: float = 1.0) -> bool:
    pause = chance.uniform(0, 2 * ASKING / often)
    time.sleep(max(0.0, min(pause, end - time.perf_counter())))
    return time.perf_counter() < end


def answered(played: Played, phone: Watched, do: str, **fields: Any) -> bool:
    said = phone.say(do, **fields)
    try:
        phone.wait(lambda: said.answer is not None)
    except PhoneRefused:
        played.unanswered += 1
        return False
    played.acked.append(said.seconds)
    answer = said.answer or {}
    if not answer.get("ok") and answer.get("code") not in EXPECTED:
        played.refused.append(str(answer.get("code")))
    return bool(answer.get("ok"))


def break_line(played: Played, phone: Watched) -> None:
    begun, lines = time.perf_counter(), phone.lines
    phone.drop()
    try:
        phone.wait(lambda: phone.lines > lines)
        played.back.append(time.perf_counter() - begun)
    except PhoneRefused:
        played.unanswered += 1


# Activity: its share of the time, what people do in it.
PARTS: dict[str, tuple[float, Callable[..., None]]] = {
    "cards": (0.5, post_cards),
    "dots": (0.25, place_dots),
    "plans": (0.25, write_plans),
}


def compare(played: Played, hall: list[Watched], seen: dict[str, list[float]]) -> None:
    """Everyone must show what the server has; when each card was on the last phone is noted."""
    end = time.perf_counter() + SETTLING
    behind = [phone for phone in hall if hasattr(phone, "token")]
    while behind and time.perf_counter() < end:
        behind = [p for p in behind if p.digest() != digest(p.snapshot()["records"])]
        time.sleep(0.2)
    played.unequal = len(behind)
    asked = {p.fields["card"]: p for phone in hall for p in phone.posts if p.do == "add_card"}
    for card, said in asked.items():
        if said.answer and said.answer["ok"] and len(seen[card]) >= len(hall):
            played.visible.append(max(seen[card]) - said.asked_at)
