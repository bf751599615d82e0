"""Tidying: a workshop of others is left as it was found, but for what it says it left."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from wsr.cli.rehearse.phone import Phone, PhoneRefused
from wsr.cli.rehearse.setting import Setting

# How each thing that a person added is taken back.
UNDO = {"add_card": ("withdraw_card", "card"), "add_action": ("remove_action", "action")}


def take_back(phone: Phone) -> int:
    """Take back what this person has added; how much of it stayed."""
    return sum(not taken_back(phone, *each) for each in added(phone))


def added(phone: Phone) -> list[tuple[str, str, str]]:
    """(command, field, id) for what is still there."""
    gone = {p.fields[UNDO[do][1]] for do in UNDO for p in phone.posts if p.do == UNDO[do][0]}
    asked = [p for p in phone.posts if p.do in UNDO and p.answer and p.answer["ok"]]
    each = [(*UNDO[p.do], p.fields[UNDO[p.do][1]]) for p in asked]
    return [(do, field, id) for do, field, id in each if id not in gone]


def taken_back(phone: Phone, do: str, field: str, id: str) -> bool:
    return asked(lambda: phone.ask(do, **{field: id}))


def asked(ask: Callable[[], object]) -> bool:
    try:
        ask()
    except PhoneRefused:
        return False
    return True


def leave(fay: Phone, hall: Iterable[Phone], setting: Setting, opened: list[str]) -> list[str]:
    """Erase the simulated people, go back to the stage that was open; sentences on what stays."""
    people = [phone.person for phone in hall if hasattr(phone, "person")]
    erased = sum(asked(partial(fay.ask, "erase_person", person=each)) for each in people)
    resume(fay, setting, opened)
    # Last, as no one else here may erase; refused where she is the only facilitator.
    mine = asked(lambda: fay.ask("erase_person", person=fay.person))
    return told(setting, opened, erased, len(people), mine=mine)


def resume(fay: Phone, setting: Setting, opened: list[str]) -> None:
    if setting.resume:
        stage, minutes = setting.resume
        asked(lambda: fay.ask("open_stage", stage=stage, minutes=minutes))
    elif opened:
        asked(lambda: fay.ask("close_stage", stage=opened[-1]))


def told(setting: Setting, opened: list[str], erased: int, people: int, *, mine: bool) -> list[str]:
    lines = [f"{erased} simulated people and everything they wrote were erased again."]
    if erased < people:
        lines.append(
            f"{people - erased} simulated people are still in the list. Remove them there."
        )
    again = [setting.titles[each] for each in opened if each != (setting.resume or ("",))[0]]
    if again:
        lines.append(f"These stages were opened and are marked as done: {', '.join(again)}.")
    if "dots" in setting.stages:
        lines.append("No vote was held, because a vote can’t be taken back.")
    if not mine:
        lines.append("The facilitator “Rehearsal” stays, because the workshop has no other.")
    return lines
